"""What may explain a difference: days, speakers, a slip of the pen. Each line says only what the texts show."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from claimcheck.judge.slips import slip, unit_slip
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Side


def notes(sides: Sequence[Side]) -> tuple[str, ...]:
    """What may explain the values of a finding, in the order: days, then likely slips."""
    found = []
    days = _days(sides)
    if days:
        found.append(days)
    values = [_value(side) for side in sides]
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


def _value(side: Side) -> Decimal | None:
    return next((c.quantity.amount.value for c in side.claims if c.quantity.amount.value is not None), None)


def _days(sides: Sequence[Side]) -> str | None:
    """Each value's day, when at least two of them are told apart by one."""
    told = [(side.value, sorted(filter(None, {day_of(claim) for claim in side.claims}))) for side in sides]
    named = {tuple(days) for _, days in told if days}
    if len(named) < 2:
        return None
    parts = [f"{value}: {', '.join(days) or 'no day given'}" for value, days in told]
    return "they may not be about the same day - " + "; ".join(parts)


def day_of(claim: Claim) -> str | None:
    """The day or period of a claim in words: "Friday (4 November 2016)", "Thursday (date not given)"."""
    period = claim.period
    if period is None:
        return None
    words = _PREPOSITION.sub("", " ".join(period.text.split()))
    if period.first is None and period.last is None:
        return f"{words} (date not given)" if words.lower() in _WEEKDAYS else words
    if period.first is not None and period.first == period.last:
        day = _written(period.first)
        return day if words.lower() == day.lower() else f"{words} ({day})"
    return words


_WEEKDAYS = {*(name.lower() for name in calendar.day_name), "today", "yesterday", "tomorrow"}
_PREPOSITION = re.compile(r"(?i)^(?:on|in|at|by|until|from|through)\s+")


def _written(day: date) -> str:
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
