"""A date of publication as people and systems write it."""

from __future__ import annotations

import calendar
import re
from datetime import date
from enum import IntEnum

FIRST_YEAR, LAST_YEAR = 1600, 2199  # outside of these, four digits are no year of publication


class Month(IntEnum):
    """The months; any beginning of three letters or more is read as the name."""

    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


WEEKDAYS = tuple(name.lower() for name in calendar.day_name)
"""The days of a week, from Monday."""
_WEEKDAYS = frozenset(calendar.day_name)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_NAME = r"\b(?P<month>[A-Za-z]{3,9})(?![A-Za-z])\.?"
_WRITTEN = (
    re.compile(r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/.])(?P<number>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"),
    re.compile(rf"{_NAME}\s+{_DAY}\s*,?\s+{_YEAR}"),
    re.compile(rf"(?<!\d){_DAY}(?:\s+(?:of|OF))?[\s-]+{_NAME}[\s,-]+{_YEAR}"),
)
_COMPACT = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<number>\d\d)(?P<day>\d\d)(?:T\d{4,6}Z?)?(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})(?!\d)")


def parse_published(text: str) -> date | None:
    """The first date written out in ``text``, with its year; None where there is none.

    Weekdays, clock times and zones beside it are passed over. "3/4/2016" is read only where one of
    its numbers cannot be a month or a weekday beside it settles it: the order of day and month differs between
    countries, but with points ("3.4.2016") the day comes first.
    """
    text = text[:200]  # a date is short; what comes after it is not asked
    hits = [hit for pattern in (*_WRITTEN, _COMPACT) for hit in pattern.finditer(text)]
    for hit in sorted(hits, key=lambda found: found.start()):
        found = hit.groupdict()
        month = int(found["number"]) if "number" in found else month_named(found["month"])
        day = None if month is None else _day(int(found["year"]), month, int(found["day"]))
        if day is not None:
            return day
    numbers = _NUMBERS.search(text)
    if numbers is None:
        return None
    one, two, year = int(numbers["one"]), int(numbers["two"]), int(numbers["year"])
    found_days = [_day(year, two, one), _day(year, one, two)]  # the day first, then the month first
    if one == two or None in found_days:
        return found_days[0] or found_days[1]
    if numbers["mark"] == ".":
        return found_days[0]  # nobody writes the month first with points
    named = [day for day in found_days if day is not None and _says_weekday(text, day)]
    return named[0] if len(named) == 1 else None


def _says_weekday(text: str, day: date) -> bool:
    return re.search(rf"\b{day:%A}\b", text, re.IGNORECASE) is not None


def month_named(name: str) -> int | None:
    """The number of an English month, written out or cut short; None for any other word."""
    key = name.rstrip(".").upper()
    for month in Month:
        if len(key) >= 3 and month.name.startswith(key):
            return int(month)
    return None


def in_words(day: date) -> str:
    """A day as it is written out: "4 November 2016"."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def is_month(name: str) -> bool:
    """Whether a word with a capital is the full name of a month."""
    return name[:1].isupper() and name.upper() in Month.__members__


def names_weekday(words: str) -> bool:
    """Whether some words hold the full name of a weekday, with a capital: "Thursday, June 13, 2024"."""
    return any(word.rstrip(",") in _WEEKDAYS for word in words.split())


def is_month_or_weekday(word: str) -> bool:
    """Whether a word with a capital is the full name of a month or a weekday."""
    return is_month(word) or names_weekday(word)


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
