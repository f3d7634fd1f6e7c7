"""What may explain a difference: days, speakers, a slip of the pen. Each line says only what the texts show."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.findings.days import Published, of_one_day, set_apart, told_of
from claimcheck.judge.slips import slip, unit_slip
from claimcheck.records.findings import Side


def together(sides: Sequence[Side], published: Published) -> tuple[Side, ...]:
    """The sides that cannot all be true: those of one day where one of three or more is told of another."""
    asked = len(sides) > 2 and not _of_days(sides)
    return (of_one_day(sides, published) if asked else ()) or tuple(sides)


def notes(sides: Sequence[Side], published: Published) -> tuple[str, ...]:
    """What may explain the values of a finding, in the order: days, then likely slips."""
    found: list[str] = []
    kept = together(sides, published)
    days = None
    if not _of_days(sides):
        days = told_of(sides) if len(kept) == len(sides) else set_apart(sides, kept, published)
    if days:
        found.append(days)
    values = [_value_of(side) for side in sides]
    for index, one in enumerate(values):
        for other in values[index + 1 :]:
            if one is not None and other is not None:
                slipped = slip(one, other)
                found += [slipped.words] if slipped else []
    for index, side in enumerate(sides):
        for rival in sides[index + 1 :]:
            mixed = unit_slip(side.claims[0].quantity, rival.claims[0].quantity)
            found += [mixed] if mixed else []
    return tuple(dict.fromkeys(found))


def _of_days(sides: Sequence[Side]) -> bool:
    """Whether the values are days themselves: that "Sunday" is not the day of "Saturday" is what the finding says."""
    return any(claim.quantity.kind == "date" for side in sides for claim in side.claims)


def _value_of(side: Side) -> Decimal | None:
    return next((c.quantity.amount.value for c in side.claims if c.quantity.amount.value is not None), None)
