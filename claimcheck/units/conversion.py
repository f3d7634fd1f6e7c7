"""From one unit to another, exactly."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from claimcheck.errors import ClaimcheckError
from claimcheck.records.unit import Unit
from claimcheck.units.dimensions import factor_between
from claimcheck.units.entries import decimal
from claimcheck.units.lexicon import Units

_NO_FACTOR = ("currency", "fuel economy")


class ConversionError(ClaimcheckError):
    """Two units between which nothing converts."""

    code = "conversion"


def convert(lexicon: Units, value: Decimal, unit: Unit, to: Unit) -> Decimal:
    """The value in the unit ``to``; ConversionError when the units do not say how.

    Exact wherever the result has an end. A word of several kinds ("ton", "gallon") is not converted.
    """
    possible = conversions(lexicon, value, unit, to)
    if len(possible) != 1:
        raise ConversionError(f"{unit} cannot be converted to {to}")
    return possible[0]


def conversions(lexicon: Units, value: Decimal, unit: Unit, to: Unit) -> tuple[Decimal, ...]:
    """Every value the amount may have in ``to``: one for most, several for "gallons", none without a way."""
    if unit.per != to.per or unit.dimension != to.dimension:
        return ()
    if unit.name == to.name:
        return (value,) if unit.currency == to.currency or None in (unit.currency, to.currency) else ()
    if unit.dimension == "currency":
        return _coins(lexicon, value, unit, to)
    if unit.dimension in _NO_FACTOR:
        return ()
    found = {
        (Fraction(value) * factor + offset - to_offset) / to_factor
        for factor, offset in _factors(lexicon, unit)
        for to_factor, to_offset in _factors(lexicon, to)
    }
    if found:
        return tuple(sorted(decimal(result) for result in found))
    factor_by_pint = factor_between(unit.name, to.name)
    return () if factor_by_pint is None else (value * factor_by_pint,)


def _factors(lexicon: Units, unit: Unit) -> list[tuple[Fraction, Fraction]]:
    if unit.name in lexicon.kinds:
        return [(Fraction(factor), Fraction(0)) for factor in lexicon.kinds[unit.name].values()]
    entry = lexicon.entries.get(unit.name)
    if entry is not None and entry.factor is not None:
        return [(entry.factor, entry.offset)]
    return [] if unit.factor is None else [(Fraction(unit.factor), Fraction(unit.offset))]


def _coins(lexicon: Units, value: Decimal, unit: Unit, to: Unit) -> tuple[Decimal, ...]:
    """Pence and pounds, cents and dollars: within one currency only."""
    for coin, whole, up in ((unit, to, True), (to, unit, False)):
        part = lexicon.money.parts.get(coin.name)
        if part is None:
            continue
        of, count = part
        if of == whole.name or (of is None and whole.name not in lexicon.money.parts):
            factor = Fraction(1, count) if up else Fraction(count)
            return (decimal(Fraction(value) * factor),)
    return ()
