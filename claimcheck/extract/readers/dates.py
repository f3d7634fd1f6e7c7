"""Dates with a day or month: "29 October", "Friday, Nov. 4", "Oct. 18-22", "March 2021", "2016-10-20"."""

from __future__ import annotations

import re

from claimcheck.extract.readers.years import is_year
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading, date_reading
from claimcheck.record import replace
from claimcheck.records.quantity import DateParts

_LAST_DAY = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])")


def read_date(context: Context, at: int) -> Outcome:
    """A date, a month with a year, or a range of them."""
    scan = context.scan
    if scan.low[at][-1].isdecimal():
        joined = scan.low[at + 1] in ("/", "-") or scan.low[at].count(".") > 1
        found = (_numeric(context, at) if joined else None) or _day_first(context, at)
    else:
        found = _month_first(context, at) or _day_first(context, at)
    return _with_weekday(context, found) if found is not None else None


def _numeric(context: Context, at: int) -> Reading | None:
    """ "2016-10-20", "5/17/2018", "17.05.2018"."""
    scan = context.scan
    iso = _ISO.match(scan.text, scan.starts[at])
    if (
        iso
        and 1 <= int(iso[2]) <= 12
        and is_year(context, iso[1])
        and (iso[3] is None or 1 <= int(iso[3]) <= 31)
    ):
        parts = DateParts(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
        if iso[3] is None and int(iso[2]) > int(iso[1][2:]) and int(iso[1][2:]) < 13 and iso[1][:2] == "20":
            return None
        return date_reading(context, at, _behind(context, at, iso.end()), parts)
    slashed = _SLASHED.match(scan.text, scan.starts[at])
    if slashed is None or (slashed[2] == "." and len(slashed[4]) == 2):
        return None
    first, second = int(slashed[1]), int(slashed[3])
    year = int(slashed[4]) + (2000 if len(slashed[4]) == 2 else 0)
    if not (
        1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12 and is_year(context, str(year))
    ):
        return None
    # Day and month are told apart only where one of them is above twelve; dots are written day first.
    day, month = (second, first) if second > 12 else (first, second)
    ambiguous = first <= 12 and second <= 12 and first != second and slashed[2] != "."
    parts = DateParts(year) if ambiguous else DateParts(year, month, day)
    return date_reading(context, at, _behind(context, at, slashed.end()), parts)


def _day_first(context: Context, at: int) -> Reading | None:
    """ "29 October", "the 4th of July 2016", "18-22 October"."""
    scan = context.scan
    day, here = _day(context, at)
    if day is None:
        return None
    to, behind = _second_day(context, here)
    if to is not None and to > day and _month(context, behind + (scan.low[behind] == "of")):
        here = behind
    else:
        to = None
    if scan.low[here] == "of":
        here += 1
    month = _month(context, here)
    if month is None:
        return None
    if scan.low[here] in ("may", "march") and not scan.capital(here) and not scan.text.islower():
        return None
    here += 1 + (scan.low[here + 1] == "." and scan.glued(here + 1) and _shortened(scan.low[here]))
    year, here = _year_behind(context, here)
    other, noun = _day(context, here)
    counted = scan.low[at - 1] == "the" and other is not None and year is None
    if counted and scan.is_word(noun) and context.lemmas.plural(scan.texts[noun]):
        return None  # "the 19 Sept. 11 hijackers": nineteen of them, and a day behind
    parts = DateParts(year, month, day, end=DateParts(year, month, to) if to else None)
    return date_reading(context, at, here, parts)


def _month_first(context: Context, at: int) -> Reading | None:
    """ "November 2, 2016", "Oct. 18-22", "March 2021", "Sept. 27 - Oct. 1"."""
    scan = context.scan
    month = _month(context, at)
    if month is None:
        return None
    here = at + 1 + (scan.low[at + 1] == "." and scan.glued(at + 1))
    if scan.low[here] == "the" and _day(context, here + 1)[0]:
        here += 1
    if is_year(context, scan.low[here]):
        return date_reading(context, at, here + 1, DateParts(int(scan.low[here]), month))
    day, here = _day(context, here)
    if day is None or (not scan.capital(at) and scan.low[at] in ("may", "march")):
        return None
    if day > _LAST_DAY[month - 1] and scan.is_word(here) and context.lemmas.plural(scan.texts[here]):
        return None  # "In June 31 people …": no day, and things that are counted
    end = None
    to, behind = _second_day(context, here)
    if to is not None and to > day:
        end, here = DateParts(None, month, to), behind
    elif context.wording.has("dates.joins", scan.low[here]):
        other = _month_first(context, here + 1)
        if other is not None and other.date is not None and other.date.day:
            end, here = replace(other.date, end=None), other.last
    year, here = _year_behind(context, here)
    if end is not None:
        end = replace(end, year=end.year or year)
        year = year or end.year
    return date_reading(context, at, here, DateParts(year, month, day, end=end))


def _day(context: Context, at: int) -> tuple[int | None, int]:
    """The day of a month at a piece, with or without "th"; and the piece behind it."""
    scan = context.scan
    word = scan.low[at]
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
        value, here = (0, at) if scan.digits(at) else _in_words(context, at)
        return (value, here) if 0 < value <= 31 and scan.low[here] == "of" else (None, at)
    here = at + 1
    if scan.glued(here) and context.wording.has("dates.ordinals", scan.low[here]):
        here += 1
    elif scan.glued(here) and (scan.is_word(here) or scan.low[here] in ("%", ":", "/", "°")):
        return None, at
    return int(word), here


def _in_words(context: Context, at: int) -> tuple[int, int]:
    """A day in words, "fourteenth" or "twenty-ninth", 0 where there is none; and the piece behind it."""
    scan, ordinals = context.scan, context.wording.ordinals
    tens = {"twenty": 20, "thirty": 30}.get(scan.low[at], 0)
    if tens and scan.low[at + 1] == "-" and 0 < ordinals.get(scan.low[at + 2], 0) < 10:
        return tens + ordinals[scan.low[at + 2]], at + 3
    return ordinals.get(scan.low[at], 0), at + 1


def _second_day(context: Context, at: int) -> tuple[int | None, int]:
    if context.wording.has("dates.joins", context.scan.low[at]) or context.scan.low[at] == "and":
        return _day(context, at + 1)
    return None, at


def _month(context: Context, at: int) -> int | None:
    scan = context.scan
    month = context.wording.months.get(scan.low[at])
    if month is None or len(scan.low[at]) > 4:
        return month
    return (
        month
        if scan.capital(at)
        or (scan.low[at + 1] == "." and scan.digits(at + 2))
        or scan.low[at] in ("june", "july")
        else None
    )


def _shortened(month: str) -> bool:
    """Whether a month's name is an abbreviation, whose full stop is its own: "29 Oct." but "12 June."."""
    return len(month) <= 4 and month not in ("may", "june", "july")


def _year_behind(context: Context, at: int) -> tuple[int | None, int]:
    """The year behind a day and month, after a comma or none."""
    scan = context.scan
    here = at + (scan.low[at] == ",")
    if is_year(context, scan.low[here]):
        return int(scan.low[here]), here + 1
    return None, at


def _with_weekday(context: Context, found: Reading) -> Reading:
    """The date with the weekday before it ("Friday, 3 May", "Friday (3 May)") or behind it ("3 May 2016, a Friday")."""
    scan, at = context.scan, found.first - 1
    if found.date is None or found.date.day is None:
        return found
    behind = _weekday_behind(context, found)
    if behind is not None:
        found.date = replace(found.date, weekday=behind)
        found.last += 3
        found.end = found.number_end = scan.ends[found.last - 1]
        return found
    bracket = scan.low[at] == "(" and scan.low[found.last] == ")"
    at -= bracket
    if scan.low[at] == "the" and scan.capital(at - 1):
        at -= 1
    if scan.low[at] in (",", "."):
        at -= 1
    weekday = context.wording.weekdays.get(scan.low[at])
    if weekday is None or not scan.capital(at):
        return found
    if bracket:
        found.last += 1
        found.end = found.number_end = scan.ends[found.last - 1]
    found.first, found.start, found.number_start = at, scan.starts[at], scan.starts[at]
    found.date = replace(found.date, weekday=weekday)
    return found


def _weekday_behind(context: Context, found: Reading) -> int | None:
    """The weekday of "3 May 2016, a Friday" and "3 May 2016 (a Friday)"."""
    scan, last = context.scan, found.last
    if scan.low[last] not in (",", "(") or scan.low[last + 1] != "a" or not scan.capital(last + 2):
        return None
    return context.wording.weekdays.get(scan.low[last + 2])


def _behind(context: Context, at: int, end: int) -> int:
    while at < context.scan.count and context.scan.starts[at] < end:
        at += 1
    return at


reader = Reader(
    read_date,
    (
        Cue(("calendar.months", "dates.joins", "dates.ordinals"), ("/", "-", "and", "of"), "behind"),
        Cue(form="touched"),
    ),
    (Cue(("calendar.months",), where="at"), Cue(pieces=("of", "-"), where="behind")),
    (Cue(("calendar.months",)), Cue(pieces=("/", "-"), where="behind"), Cue(form="touched")),
)
