"""A date or time of day must exist: there is no 31 June and no 25:10."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, Phrasing
from claimcheck.judge.phrases.line import speaks
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "not-compared")
TAKES = "text"
_LEAP, _FEBRUARY = 2000, 2
_LAST_HOUR, _LAST_MINUTE, _LAST_DAY = 24, 59, 31


class Parameters(Phrasing):
    """Shapes of days and times that no reader takes for a date or time, because none is: "on 32 May", "25:10 GMT"."""

    SLOTS: ClassVar = {"day": ("count",), "hour": ("count",), "minute": ("count",)}


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find dates and times that are in no calendar and on no clock."""
    made = []
    for claim in claims:
        parts = claim.quantity.date
        reason = None if parts is None else _missing(parts) or (parts.end and _missing(parts.end))
        if reason and speaks(claim):
            made.append(RuledOn((claim,), Ruling("conflict", reason)))
    for found in parameters.find(claims):
        reason = _never(found)
        if reason:
            made.append(RuledOn(found.claims, Ruling("conflict", reason)))
    return made


def _missing(parts: DateParts) -> str | None:
    if parts.month is None or parts.day is None:
        return None
    days = calendar.monthrange(parts.year or _LEAP, parts.month)[1]
    if parts.day <= days:
        return None
    year = f" {parts.year}" if parts.year and parts.month == _FEBRUARY else ""
    return f"{calendar.month_name[parts.month]}{year} has {days} days, not {parts.day}"


def _never(found: Found) -> str | None:
    if found.first and found.line.items[found.first - 1] == ":":
        return None  # minutes and seconds of "2:48:40 PM"
    values = {name: claim.quantity.amount.value for name, claim in found.slots.items()}
    day, hour, minute = values.get("day"), values.get("hour"), values.get("minute")
    if day is not None:
        return f"no month has a day {day}" if _LAST_DAY < day < 100 else None
    if hour is None or minute is None:
        return None
    if hour > _LAST_HOUR:
        return f"there is no {hour}:{minute:02}: a day has 24 hours"
    return f"there is no {hour}:{minute:02}: an hour has 60 minutes" if minute > _LAST_MINUTE else None
