"""Arithmetic on days: which dates the parts of a date can mean, given the day of publication."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Literal

from claimcheck.record import replace
from claimcheck.records import quantity

Tense = Literal["past", "future"]
Days = tuple[date, date]
"""First and last day, both included."""


def weekday_before(published: date, weekday: int) -> date:
    """The last such weekday up to and including the day of publication (Monday is 0)."""
    return shifted(published, -((published.weekday() - weekday) % 7))


def weekday_after(published: date, weekday: int) -> date:
    """The first such weekday from the day of publication on, that day included (Monday is 0)."""
    return shifted(published, (weekday - published.weekday()) % 7)


def month_days(year: int, month: int) -> Days | None:
    """The days of a month; None where there is no such month."""
    if not (1 <= month <= 12 and date.min.year <= year <= date.max.year):
        return None
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_days(first: int, last: int | None = None) -> Days | None:
    """The days from 1 January of one year to 31 December of it or of another."""
    last = first if last is None else last
    if not date.min.year <= first <= last <= date.max.year:
        return None
    return date(first, 1, 1), date(last, 12, 31)


def shifted(day: date, days: int) -> date:
    """A day some days later (or earlier), held within what the calendar can say."""
    low, high = date.min.toordinal(), date.max.toordinal()
    return date.fromordinal(min(max(day.toordinal() + days, low), high))


def months_later(day: date, months: int) -> date:
    """The same day some months later (or earlier), the month's last where it has no such day."""
    index = min(max(day.year * 12 + day.month - 1 + months, 12), date.max.year * 12 + 11)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def resolve(parts: quantity.DateParts, published: date | None, tense: Tense | None = None) -> Days | None:
    """The days that a date can mean; None where the words do not settle it or name no real day.

    A missing year, month or week is taken so that the date lies nearest to the day of publication,
    a date to come counting twice its distance, since news tells of what has been; ``tense`` decides
    outright. A weekday beside a day of the month is not used: it may be what is wrong.
    """
    if parts.end is not None:
        return _range(parts, parts.end, published, tense)
    if parts.day is None and parts.month is None and parts.year is None:
        if parts.weekday is None or published is None:
            return None
        nearest = weekday_after if tense == "future" else weekday_before
        day = nearest(published, parts.weekday)
        return day, day
    candidates = list(_candidates(parts, published))
    if not candidates:
        return None
    if len(candidates) == 1 or published is None:
        return candidates[0] if len(candidates) == 1 else None
    return min(candidates, key=lambda days: _cost(days, published, tense))


def _range(
    first: quantity.DateParts, last: quantity.DateParts, published: date | None, tense: Tense | None
) -> Days | None:
    """From one date to another: each takes from the other the year and month it leaves out."""
    first = replace(first, end=None)
    if first.weekday is not None and first.day is None and last.weekday is not None and last.day is None:
        start = resolve(first, published, tense)
        return None if start is None else (start[0], weekday_after(start[0], last.weekday))
    if first.month is None and first.day is not None:
        first = replace(first, month=last.month)
    if first.year is None and last.year is not None:
        wraps = (first.month or 1) > (last.month or 12)
        first = replace(first, year=last.year - 1 if wraps else last.year)
    start = resolve(first, published, tense)
    if start is None:
        return None
    month = last.month or (start[0].month if last.day is not None else None)
    year = last.year or start[0].year
    for attempt in (year, year + 1):
        end = resolve(replace(last, month=month, year=attempt), published, tense)
        if end is not None and end[1] >= start[0]:
            return start[0], end[1]
        if last.year is not None:
            break
    return None


def _candidates(parts: quantity.DateParts, published: date | None) -> Iterator[Days]:
    """The days, months or years that the parts given can be, of the years beside the day of publication."""
    years = _years(parts, published)
    if parts.month is None and parts.day is None:
        yield from (whole for year in years if (whole := year_days(year)) is not None)
        return
    if parts.year is not None and parts.month is None:
        return  # "the 19th, 2016" names no month: not a date that can be told
    numbers = range(1, 13) if parts.month is None else (parts.month,)
    for month in (days for year in years for number in numbers if (days := month_days(year, number))):
        if parts.day is None:
            yield month
        elif 1 <= parts.day <= month[1].day:
            day = month[0].replace(day=parts.day)
            yield day, day


def _years(parts: quantity.DateParts, published: date | None) -> tuple[int, ...]:
    """The year given, else those beside the day of publication."""
    if parts.year is not None:
        return (parts.year,)
    return () if published is None else (published.year - 1, published.year, published.year + 1)


def _cost(days: Days, published: date, tense: Tense | None) -> tuple[int, int]:
    """How far some days lie from publication: what the tense rules out last, then the nearest."""
    if days[0] <= published <= days[1]:
        return (0, 0)
    ahead = (days[0] - published).days
    if ahead > 0:
        return (1 if tense == "past" else 0, ahead if tense == "future" else 2 * ahead)
    return (1 if tense == "future" else 0, (published - days[1]).days)
