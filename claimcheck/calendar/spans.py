"""Weeks, months, quarters, years and decades around a day."""

from __future__ import annotations

from datetime import date

from claimcheck.calendar.dates import Days, month_days, months_later, shifted, year_days

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}


def named_span(length: str, day: date, step: int = 0) -> Days:
    """The calendar week (from Monday), month, year … that ``day`` lies in, or the one ``step`` further."""
    if length in ("week", "weekend", "fortnight"):
        monday = shifted(day, -day.weekday() + 7 * step * (2 if length == "fortnight" else 1))
        if length == "weekend":
            return shifted(monday, 5), shifted(monday, 6)
        return monday, shifted(monday, 13 if length == "fortnight" else 6)
    if length in _MONTHS:
        around, size = months_later(day, step * _MONTHS[length]), _MONTHS[length]
        if size < 12:
            start = months_later(around.replace(day=1), -((around.month - 1) % size))
            return start, shifted(months_later(start, size), -1)
        years = size // 12
        first = max(around.year - around.year % years, 1)
        return year_days(first, min(first + years - 1, date.max.year)) or (around, around)
    around = shifted(day, step)
    return around, around


def rolling_span(length: str, count: int, day: date, *, back: bool) -> Days:
    """``count`` weeks, months … up to a day (``back``) or from it on."""
    sign = -1 if back else 1
    if length in _MONTHS:
        other = months_later(day, sign * count * _MONTHS[length])
    elif length in _DAYS:
        other = shifted(day, sign * count * _DAYS[length])
    else:
        hours = count if length == "hour" else -(-count // 60)
        other = shifted(day, sign * -(-hours // 24))
    return (other, day) if back else (day, other)


def third(days: Days, part: int) -> Days:
    """The first, middle or last third of some days (0, 1, 2)."""
    length = (days[1] - days[0]).days + 1
    size = max(length // 3, 1)
    first = shifted(days[0], part * size)
    return min(first, days[1]), days[1] if part == 2 else min(shifted(first, size - 1), days[1])


def quarter(number: int, pieces: int, year: int | None, published: date | None) -> Days | None:
    """The n-th quarter (or half) of a year; without a year the last one begun before publication."""
    if year is None:
        if published is None:
            return None
        year = published.year if (number - 1) * 12 // pieces < published.month else published.year - 1
    size = 12 // pieces
    first, last = month_days(year, (number - 1) * size + 1), month_days(year, number * size)
    return (first[0], last[1]) if first and last else None
