"""A measure and its conversion beside it must be one length, weight or heat: 10 km are 6 miles, not 5."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing, Spread
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_KINDS = ("measurement", "duration", "measurement-range", "duration-range")

_OVEN = Decimal("0.02")
"""Of high temperatures the last digits are rounded: 180C is 350F in every cookbook."""


class Parameters(Phrasing):
    """How far a conversion may be off beyond the digits written."""

    SLOTS: ClassVar = {"left": _KINDS, "right": _KINDS}

    relative: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.06")
    """Share of the value: a converted value is often rounded to a handier one (10,000 feet, 3,000 metres)."""
    several: dict[str, tuple[Decimal, ...]] = Field(default_factory=dict)
    """What a name of a unit can mean, in the base unit: a gallon is one of two."""
    degrees: Annotated[Decimal, Field(ge=0)] = Decimal(2)
    """Degrees of the second temperature; a share of a temperature means nothing."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every measure that stands beside its conversion against it."""
    rulings = ((found, _of_pair(found, parameters)) for found in parameters.find(claims))
    return [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]


def _of_pair(found: Found, parameters: Parameters) -> Ruling | None:
    left, right = found.slots["left"], found.slots["right"]
    unit, to = left.quantity.unit, right.quantity.unit
    if unit is not None and to is not None and {unit.name, to.name} & parameters.several.keys():
        ruling = _of_several(left, right, parameters)
    else:
        ruling = _ruling(left, right, parameters)
    # No writer begins a sentence with a figure: "24 . 41 m (80 ft)" was cut in two.
    cut = found.first == 0 and left.surface[0].isdigit()
    return None if cut and ruling is not None and ruling.verdict == "conflict" else ruling


def _ruling(left: Claim, right: Claim, parameters: Parameters) -> Ruling | None:
    unit, to = left.quantity.unit, right.quantity.unit
    if (
        unit is None
        or to is None
        or unit.name == to.name
        or unit.dimension != to.dimension
        or unit.per != to.per
    ):
        return None
    if unit.factor is None or to.factor is None:
        return None
    written = named(right)
    possible = [converted for converted in _readings(left, unit, to) if converted is not None]
    if written is None or not possible:
        return None
    if any(_near(converted, written, to, parameters) for converted in possible):
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
    if unit.offset != to.offset and plain is not None and unit.factor is not None and to.factor is not None:
        readings.append(plain.times(unit.factor / to.factor))
    return readings


def _near(converted: Spread, written: Spread, to: Unit, parameters: Parameters) -> bool:
    if to.dimension == "temperature":
        return converted.wider(max(parameters.degrees, abs(written.middle) * _OVEN)).meets(written)
    ends = [abs(end) for end in (written.low, written.high, converted.low, converted.high) if end.is_finite()]
    return converted.wider(parameters.relative * max(ends, default=Decimal(0))).meets(written)


def _be(claim: Claim) -> str:
    return "is" if claim.quantity.amount.value == 1 or claim.quantity.kind == "duration" else "are"


def _amount(real: Spread, to: Unit) -> str:
    """The true conversion in three digits at most: "6.21 miles"."""
    ends = [end for end in (real.low, real.high) if end.is_finite()]
    middle = sum(ends, Decimal(0)) / len(ends) if ends else Decimal(0)
    places = max(0, 2 - middle.adjusted()) if middle else 0
    rounded = middle.quantize(Decimal(1).scaleb(-places))
    return f"about {in_unit(rounded, to)}"
