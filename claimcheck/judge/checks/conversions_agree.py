"""A measure and its conversion beside it must be one length, weight or heat: 10 km are 6 miles, not 5."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import Line, Spread, lines
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.conversions.exactness import compound, is_difference
from claimcheck.judge.phrases.conversions.own_rate import RateWords, by_own_rate
from claimcheck.judge.phrases.conversions.pairs import side_by_side
from claimcheck.judge.phrases.conversions.restated import restated
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit
from claimcheck.strict import Strict

Sizes = Mapping[str, Sequence[Decimal]]
OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_DIGITS = 20
"""Longer numbers are told as they come out: nobody writes them, and not all of them can be rounded."""
_OVEN = Decimal("0.02")
"""Of high temperatures the last digits are rounded: 180C is 350F in every cookbook."""


class Parameters(Strict):
    """How far a conversion may be off beyond the digits written."""

    relative: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.06")
    """Share of the value: a converted value is often rounded to a handier one (10,000 feet, 3,000 metres)."""
    to_the_inch: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.025")
    """The same where one of the two has two units, which nobody takes who rounds: 6ft 4in."""
    differing: frozenset[str] = frozenset()
    """Words of a sentence in which a few degrees are a difference: warming."""
    rate: RateWords = RateWords()
    """Words by which a sentence gives a rate of exchange of its own."""
    degrees: Annotated[Decimal, Field(ge=0)] = Decimal(2)
    """Degrees of the second temperature; a share of a temperature means nothing."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every measure that stands beside its conversion against it, and sums against a rate that the text gives."""
    made: list[RuledOn] = []
    before: Line | None = None
    for line in lines(claims, lambda here: any(claim.quantity.unit is not None for claim in here)):
        beside_it = list(_side_by_side(line, parameters, facts))
        for left, right in restated(line, before, facts.conversions):
            if any(
                claim is known for ruled in beside_it for known in ruled.claims for claim in (left, right)
            ):
                continue
            ruling = _of_pair(left, right, parameters, facts)
            if ruling is not None:
                beside_it.append(RuledOn((left, right), ruling))
        made += beside_it
        by_rate = by_own_rate(line, parameters.relative, parameters.rate)
        if by_rate is not None:
            made.append(by_rate)
        before = line
    return made


def _side_by_side(line: Line, parameters: Parameters, facts: Facts) -> Iterator[RuledOn]:
    """The measures with their conversion right behind them."""
    for first, last in side_by_side(line, facts.conversions):
        left, right = line.claim(first), line.claim(last)
        if left is None or right is None:
            continue
        differs = is_difference(line, first, facts.moves, parameters.differing)
        ruling = _of_pair(left, right, parameters, facts, differs=differs)
        # No writer begins a sentence with a figure: "24 . 41 m (80 ft)" was cut in two.
        cut = first == 0 and left.surface[0].isdigit()
        if ruling is not None and not (cut and ruling.verdict == "conflict"):
            yield RuledOn((left, right), ruling)


def _of_pair(
    left: Claim, right: Claim, parameters: Parameters, facts: Facts, *, differs: bool = False
) -> Ruling | None:
    """Hold two measures against each other; the zero of degrees means nothing where a heat ``differs``."""
    unit, to = left.quantity.unit, right.quantity.unit
    several = facts.conversions.several
    if unit is not None and to is not None and {unit.name, to.name} & several.keys():
        return _of_several(left, right, parameters, several)
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


def _of_several(left: Claim, right: Claim, parameters: Parameters, several: Sizes) -> Ruling | None:
    """A conversion between units of which one name can mean several: the pair must be off for each of them."""
    one, other = left.quantity.unit, right.quantity.unit
    if one is None or other is None or one.name == other.name or one.dimension != other.dimension:
        return None
    rulings = [
        _ruling(_meant(left, first), _meant(right, second), parameters)
        for first in several.get(one.name, (one.factor,))
        for second in several.get(other.name, (other.factor,))
    ]
    return next((ruling for ruling in rulings if ruling is None or ruling.verdict != "conflict"), rulings[0])


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
