"""What may explain a difference: days, speakers, a slip of the pen. Each line says only what the texts show."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Side

SLIP_DIGITS = 4
"""A single changed digit says something only in a number of at least this many."""


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
                found += [line for line in (_factor(one, other), _digit(one, other)) if line]
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


def _factor(one: Decimal, other: Decimal) -> str | None:
    """A factor of a thousand, a hundred or ten: "million" for "billion", a lost or added zero."""
    low, high = sorted((abs(one), abs(other)))
    if low == 0:
        return None
    for factor, words in ((1000, "a thousand (million for billion?)"), (100, "a hundred"), (10, "ten")):
        if high == low * factor and high >= 100:
            return f"one is the other times {words}: a slip of magnitude?"
    return None


def _digit(one: Decimal, other: Decimal) -> str | None:
    """One digit changed or two swapped: 5,687.75 and 5,587.75; 1,264 and 1,246."""
    left, right = str(one.normalize()), str(other.normalize())
    if "E" in left + right or len(left) != len(right) or sum(c.isdigit() for c in left) < SLIP_DIGITS:
        return None
    places = [i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    if len(places) == 1 and left.strip("0") != left[0]:
        significant = left.rstrip("0") if "." not in left else left
        if len([c for c in significant if c.isdigit()]) >= SLIP_DIGITS:
            return "they differ in one digit: a slip of the keyboard?"
    if len(places) == 2 and places[1] == places[0] + 1:
        a, b = places
        if left[a] == right[b] and left[b] == right[a]:
            return "two neighbouring digits are swapped: a slip of the keyboard?"
    return None
