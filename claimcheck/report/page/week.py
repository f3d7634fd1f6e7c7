"""One week of the calendar: the day a date falls on, beside the weekday the text names."""

from __future__ import annotations

from calendar import day_abbr, day_name
from datetime import timedelta
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict
from claimcheck.report.wording import day


class Day(Record):
    """One day of the week; ``dated`` is the date the text gives, ``named`` the weekday it names."""

    name: str
    number: str
    dated: bool
    named: bool


class Week(Record):
    """Seven days from Monday. ``caption`` says in words what the picture shows."""

    days: tuple[Day, ...]
    caption: str
    kind: Literal["week"] = "week"


def week(conflict: Conflict) -> Week | None:
    """The week of the one date that a conflict is about; None where it names no weekday, or its day is not known."""
    claims = conflict.claims
    if len(conflict.sides) != 1 or any(claim.quantity.kind != "date" for claim in claims):
        return None
    return _week(claims[0])


def _week(claim: Claim) -> Week | None:
    parts, period = claim.quantity.date, claim.period
    if parts is None or parts.weekday is None or period is None or period.first is None:
        return None
    date = period.first
    if period.last != date or parts.day != date.day or parts.weekday == date.weekday():
        return None
    if not 7 < date.toordinal() < 3_652_000:
        return None
    monday = date - timedelta(days=date.weekday())
    shown = [monday + timedelta(days=number) for number in range(7)]
    days = tuple(
        Day(day_abbr[n], f"{d.day} {d:%b}", d == date, n == parts.weekday) for n, d in enumerate(shown)
    )
    caption = f"{day(date)} is a {day_name[date.weekday()]}; the text says {day_name[parts.weekday]}."
    return Week(days, caption)
