"""What may explain a difference: days, speakers, a slip of the pen. Each line says only what the texts show."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.findings.days import Published, of_one_day, set_apart, told_of
from claimcheck.judge.slips import slip, unit_slip
from claimcheck.records.findings import Side


def together(sides: Sequence[Side], published: Published) -> tuple[Side, ...]:
    """The sides that cannot all be true: those of one day where one of three or more is told of another."""
    return (of_one_day(sides, published) if len(sides) > 2 else ()) or tuple(sides)


def notes(sides: Sequence[Side], published: Published) -> tuple[str, ...]:
    """What may explain the values of a finding, in the order: days, then likely slips."""
    found = []
    kept = together(sides, published)
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


def _value_of(side: Side) -> Decimal | None:
    return next((c.quantity.amount.value for c in side.claims if c.quantity.amount.value is not None), None)
