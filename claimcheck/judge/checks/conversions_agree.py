"""A measure and its conversion beside it must be one length, weight or heat: 10 km are 6 miles, not 5."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import Line, Spread, lines
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.conversions.beside import beside, described
from claimcheck.judge.phrases.conversions.exactness import compound, is_difference
from claimcheck.judge.phrases.conversions.own_rate import RateWords, by_own_rate
from claimcheck.judge.phrases.conversions.restated import Restating, restated
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.phrases.topics import Words
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon.marks import CLOSING, DASHES, STOPS
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_CLOSING = CLOSING | {";", ","}
_ENDING = STOPS | DASHES | {","}

_DIGITS = 20
"""Longer numbers are told as they come out: nobody writes them, and not all of them can be rounded."""
_OVEN = Decimal("0.02")
"""Of high temperatures the last digits are rounded: 180C is 350F in every cookbook."""


class Parameters(Strict):
    """How far a conversion may be off beyond the digits written."""

    links: frozenset[str] = frozenset()
    """Words between a measure and its conversion: or, about, equal to."""
    imperial: frozenset[str] = frozenset()
    """Units of the one system; a measure in the other beside one of them is its conversion."""

    relative: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.06")
    """Share of the value: a converted value is often rounded to a handier one (10,000 feet, 3,000 metres)."""
    to_the_inch: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.025")
    """The same where one of the two has two units, which nobody takes who rounds: 6ft 4in."""
    differing: frozenset[str] = frozenset()
    """Words of a sentence in which a few degrees are a difference: warming."""
    several: dict[str, tuple[Decimal, ...]] = Field(default_factory=dict)
    """What a name of a unit can mean, in the base unit: a gallon is one of two."""
    rate: RateWords = RateWords()
    """Words by which a sentence gives a rate of exchange of its own."""
    restating: Restating = Restating()
    """Words by which a measure is told again in another unit."""
    degrees: Annotated[Decimal, Field(ge=0)] = Decimal(2)
    """Degrees of the second temperature; a share of a temperature means nothing."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every measure that stands beside its conversion against it, and sums against a rate that the text gives."""
    made: list[RuledOn] = []
    before: Line | None = None
    for line in lines(claims, lambda here: any(claim.quantity.unit is not None for claim in here)):
        beside_it = list(_side_by_side(line, parameters, facts.moves))
        again = restated(line, before, lambda claim: _imperial(claim, parameters), parameters.restating)
        for left, right in again:
            if any(
                claim is known for ruled in beside_it for known in ruled.claims for claim in (left, right)
            ):
                continue
            ruling = _of_pair(left, right, parameters)
            if ruling is not None:
                beside_it.append(RuledOn((left, right), ruling))
        made += beside_it
        by_rate = by_own_rate(line, parameters.relative, parameters.rate)
        if by_rate is not None:
            made.append(by_rate)
        before = line
    return made


def _side_by_side(line: Line, parameters: Parameters, words: Words) -> Iterator[RuledOn]:
    """The measures with their conversion right behind them."""
    for (first, left), (last, right) in pairwise(line.numbers):
        if not _is_conversion(line, first, last, parameters):
            continue
        ruling = _of_pair(
            left, right, parameters, differs=is_difference(line, first, words, parameters.differing)
        )
        # No writer begins a sentence with a figure: "24 . 41 m (80 ft)" was cut in two.
        cut = first == 0 and left.surface[0].isdigit()
        if ruling is not None and not (cut and ruling.verdict == "conflict"):
            yield RuledOn((left, right), ruling)


def _is_conversion(line: Line, first: int, last: int, parameters: Parameters) -> bool:
    """Whether the second of two numbers is said to be the first in another unit."""
    left, right = line.claim(first), line.claim(last)
    if (
        left is None
        or right is None
        or {left.quantity.kind, right.quantity.kind} - {"measurement", "duration"}
    ):
        return False
    told = beside(line, first, last, parameters.links)
    if told == "bracketed" and line.items[last + 1] in _CLOSING:
        return True
    systems = [_imperial(claim, parameters) for claim in (left, right)]
    if told == "bracketed":
        return systems[0] != systems[1] and described(line, last, parameters.restating.elsewhere)
    if told == "listed":
        return systems[0] != systems[1]
    return told == "said" and (systems[0] != systems[1] or line.items[last + 1] in _ENDING)


def _imperial(claim: Claim, parameters: Parameters) -> bool:
    unit = claim.quantity.unit
    return unit is not None and unit.name.partition(" per ")[0] in parameters.imperial


def _of_pair(left: Claim, right: Claim, parameters: Parameters, *, differs: bool = False) -> Ruling | None:
    """Hold two measures against each other; the zero of degrees means nothing where a heat ``differs``."""
    unit, to = left.quantity.unit, right.quantity.unit
    if unit is not None and to is not None and {unit.name, to.name} & parameters.several.keys():
        return _of_several(left, right, parameters)
    return _ruling(left, right, parameters, differs=differs)


def _ruling(left: Claim, right: Claim, parameters: Parameters, *, differs: bool = False) -> Ruling | None:
    unit, to = left.quantity.unit, right.quantity.unit
    if (
        unit is None
        or to is None
        or unit.name == to.name
        or unit.dimension != to.dimension
        or (unit.per != to.per and to.per is not None)
    ):
        return None
    if unit.factor is None or to.factor is None:
        return None
    written = named(right)
    possible = [converted for converted in _readings(left, unit, to) if converted is not None]
    possible = possible[1:] if differs and len(possible) > 1 else possible
    if written is None or not possible:
        return None
    relative = parameters.to_the_inch if compound(left) or compound(right) else parameters.relative
    if any(_near(converted, written, to, parameters, relative) for converted in possible):
        return Ruling("compatible", "the one is the other, converted")
    real = possible[0]
    return Ruling("conflict", f"{left.surface} {_be(left)} {_amount(real, to)}, not {right.surface}")


def _of_several(left: Claim, right: Claim, parameters: Parameters) -> Ruling | None:
    """A conversion between units of which one name can mean several: the pair must be off for each of them."""
    one, other = left.quantity.unit, right.quantity.unit
    if one is None or other is None or one.name == other.name or one.dimension != other.dimension:
        return None
    rulings = [
        _ruling(_meant(left, first), _meant(right, second), parameters)
        for first in _factors(one, parameters)
        for second in _factors(other, parameters)
    ]
    return next((ruling for ruling in rulings if ruling is None or ruling.verdict != "conflict"), rulings[0])


def _factors(unit: Unit, parameters: Parameters) -> tuple[Decimal | None, ...]:
    return parameters.several.get(unit.name, (unit.factor,))


def _meant(claim: Claim, factor: Decimal | None) -> Claim:
    """The claim with its unit taken for one of the things its name can mean."""
    unit = claim.quantity.unit
    return replace(
        claim, quantity=replace(claim.quantity, unit=replace(unit, factor=factor) if unit else None)
    )


def _readings(left: Claim, unit: Unit, to: Unit) -> list[Spread | None]:
    """The first value in the unit of the second; of degrees also as a difference ("2C (3.6F) warmer")."""
    readings = [named(left, to)]
    plain = named(left)
    offset = unit.offset != to.offset and plain is not None and plain.low >= 0  # "minus 40F" is no difference
    if offset and plain is not None and unit.factor is not None and to.factor is not None:
        readings.append(plain.times(unit.factor / to.factor))
    return readings


def _near(converted: Spread, written: Spread, to: Unit, parameters: Parameters, relative: Decimal) -> bool:
    if to.dimension == "temperature":
        return converted.wider(max(parameters.degrees, abs(written.middle) * _OVEN)).meets(written)
    ends = [abs(end) for end in (written.low, written.high, converted.low, converted.high) if end.is_finite()]
    return converted.wider(relative * max(ends, default=Decimal(0))).meets(written)


def _be(claim: Claim) -> str:
    return "is" if claim.quantity.amount.value == 1 or claim.quantity.kind == "duration" else "are"


def _amount(real: Spread, to: Unit) -> str:
    """The true conversion in three digits at most: "6.21 miles"."""
    ends = [end for end in (real.low, real.high) if end.is_finite()]
    middle = sum(ends, Decimal(0)) / len(ends) if ends else Decimal(0)
    places = max(0, 2 - middle.adjusted()) if middle else 0
    rounded = middle.quantize(Decimal(1).scaleb(-places)) if middle.adjusted() < _DIGITS else middle
    return f"about {in_unit(rounded, to)}"
