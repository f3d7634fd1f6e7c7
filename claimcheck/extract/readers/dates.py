"""Dates with a day or month: "29 October", "Friday, Nov. 4", "Oct. 18-22", "March 2021", "2016-10-20"."""

from __future__ import annotations

import re

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading, date_reading
from claimcheck.extract.times.date_pieces import day_at, is_year, month_at, second_day, shortened, year_behind
from claimcheck.extract.times.date_weekdays import with_weekday
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
    return with_weekday(context, found) if found is not None else None


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
        return date_reading(context, at, _piece_from(context, at, iso.end()), parts)
    slashed = _SLASHED.match(scan.text, scan.starts[at])
    if slashed is None or (slashed[2] == "." and len(slashed[4]) == 2):
        return None
    first, second = int(slashed[1]), int(slashed[3])
    year = int(slashed[4]) + (2000 if len(slashed[4]) == 2 else 0)
    if not (
        1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12 and is_year(context, str(year))
    ):
        return _no_day(context, at, slashed)
    # Day and month are told apart only where one of them is above twelve; dots are written day first.
    day, month = (second, first) if second > 12 else (first, second)
    ambiguous = first <= 12 and second <= 12 and first != second and slashed[2] != "."
    parts = DateParts(year) if ambiguous else DateParts(year, month, day)
    return date_reading(context, at, _piece_from(context, at, slashed.end()), parts)


def _no_day(context: Context, at: int, slashed: re.Match[str]) -> Reading | None:
    """A date as figures with a day that no month has, "32.10.2019": read, so that it can be told."""
    day, month = int(slashed[1]), int(slashed[3])
    if not (31 < day < 40 and 1 <= month <= 12 and is_year(context, slashed[4])):
        return None
    return date_reading(
        context, at, _piece_from(context, at, slashed.end()), DateParts(int(slashed[4]), month, day)
    )


def _day_first(context: Context, at: int) -> Reading | None:
    """ "29 October", "the 4th of July 2016", "18-22 October"."""
    scan = context.scan
    day, here = day_at(context, at)
    if day is None:
        return None
    to, behind = second_day(context, here)
    if to is not None and to > day and month_at(context, behind + (scan.low[behind] == "of")):
        here = behind
    else:
        to = None
    here += scan.low[here] == "day" and scan.low[here + 1] == "of"  # "the 30th day of April"
    if scan.low[here] == "of":
        here += 1
    month = month_at(context, here)
    if month is None:
        return None
    verb = context.wording.has("dates.or_verbs", scan.low[here])
    if verb and not scan.capital(here) and not scan.text.islower():
        return None
    here += 1 + (scan.low[here + 1] == "." and scan.glued(here + 1) and shortened(context, scan.low[here]))
    year, here = year_behind(context, here)
    other, noun = day_at(context, here)
    counted = scan.low[at - 1] == "the" and other is not None and year is None
    if counted and scan.is_word(noun) and context.lemmas.plural(scan.texts[noun]):
        return None  # "the 19 Sept. 11 hijackers": nineteen of them, and a day behind
    parts = DateParts(year, month, day, end=DateParts(year, month, to) if to else None)
    return date_reading(context, at, here, parts)


def _month_first(context: Context, at: int) -> Reading | None:
    """ "November 2, 2016", "Oct. 18-22", "March 2021", "Sept. 27 - Oct. 1"."""
    scan = context.scan
    month = month_at(context, at)
    if month is None:
        return None
    here = at + 1 + (scan.low[at + 1] == "." and scan.glued(at + 1))
    if scan.low[here] == "the" and day_at(context, here + 1)[0]:
        here += 1
    if is_year(context, scan.low[here]):
        return date_reading(context, at, here + 1, DateParts(int(scan.low[here]), month))
    day, here = day_at(context, here)
    if day is None or (not scan.capital(at) and context.wording.has("dates.or_verbs", scan.low[at])):
        return None
    if day > _LAST_DAY[month - 1] and scan.is_word(here) and context.lemmas.plural(scan.texts[here]):
        return None  # "In June 31 people …": no day, and things that are counted
    end = None
    to, behind = second_day(context, here)
    if to is not None and to > day:
        end, here = DateParts(None, month, to), behind
    elif context.wording.has("dates.joins", scan.low[here]):
        other = _month_first(context, here + 1)
        if other is not None and other.date is not None and other.date.day:
            end, here = replace(other.date, end=None), other.last
    year, here = year_behind(context, here)
    if end is not None:
        end = replace(end, year=end.year or year)
        year = year or end.year
    return date_reading(context, at, here, DateParts(year, month, day, end=end))


def _piece_from(context: Context, at: int, end: int) -> int:
    while at < context.scan.count and context.scan.starts[at] < end:
        at += 1
    return at


reader = Reader(
    read_date,
    (
        Cue(("calendar.months", "dates.joins", "dates.ordinals", "dates.behind_day"), ("/", "-"), "behind"),
        Cue(form="touched"),
    ),
    (Cue(("calendar.months",), where="at"), Cue(pieces=("of", "-"), where="behind")),
    (Cue(("calendar.months",)), Cue(pieces=("/", "-"), where="behind"), Cue(form="touched")),
)
