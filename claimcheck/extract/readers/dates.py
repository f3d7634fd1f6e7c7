"""Dates as far as they are written: "29 October", "Friday, Nov. 4", "since 2011", "2016-10-20", "the 1960s"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.extract.reading import Context, Outcome, Reading, part_of_text
from claimcheck.records.quantity import DateParts

_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])")


def read_date(context: Context, at: int) -> Outcome:
    """A date, a month with a year, a year, a decade, or a range of them."""
    scan = context.scan
    if scan.digits(at):
        found = _numeric(context, at) or _day_first(context, at) or _year(context, at)
    else:
        found = _month_first(context, at)
    return _with_weekday(context, found) if found is not None else None


def _numeric(context: Context, at: int) -> Reading | None:
    """ "2016-10-20", "5/17/2018", "17.05.2018"."""
    scan = context.scan
    iso = _ISO.match(scan.text, scan.starts[at])
    if (
        iso
        and 1 <= int(iso[2]) <= 12
        and _is_year(context, iso[1])
        and (iso[3] is None or 1 <= int(iso[3]) <= 31)
    ):
        parts = DateParts(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
        if iso[3] is None and int(iso[2]) > int(iso[1][2:]) and int(iso[1][2:]) < 13 and iso[1][:2] == "20":
            return None
        return _reading(context, at, _behind(context, at, iso.end()), parts)
    slashed = _SLASHED.match(scan.text, scan.starts[at])
    if slashed is None or (slashed[2] == "." and len(slashed[4]) == 2):
        return None
    first, second = int(slashed[1]), int(slashed[3])
    year = int(slashed[4]) + (2000 if len(slashed[4]) == 2 else 0)
    if not (
        1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12 and _is_year(context, str(year))
    ):
        return None
    # Day and month are told apart only where one of them is above twelve; dots are written day first.
    day, month = (second, first) if second > 12 else (first, second)
    ambiguous = first <= 12 and second <= 12 and first != second and slashed[2] != "."
    parts = DateParts(year) if ambiguous else DateParts(year, month, day)
    return _reading(context, at, _behind(context, at, slashed.end()), parts)


def _day_first(context: Context, at: int) -> Reading | None:
    """ "29 October", "the 4th of July 2016", "18-22 October"."""
    scan = context.scan
    day, here = _day(context, at)
    if day is None:
        return None
    to, behind = _second_day(context, here)
    if to is not None and _month(context, behind) and to > day:
        here = behind
    else:
        to = None
    if scan.word(here) == "of":
        here += 1
    month = _month(context, here)
    if month is None:
        return None
    if scan.word(here) in ("may", "march") and not scan.capital(here):
        return None
    here += 1 + (scan.word(here + 1) == "." and scan.glued(here + 1) and len(scan.word(here)) <= 4)
    year, here = _year_behind(context, here)
    parts = DateParts(year, month, day, end=DateParts(year, month, to) if to else None)
    return _reading(context, at, here, parts)


def _month_first(context: Context, at: int) -> Reading | None:
    """ "November 2, 2016", "Oct. 18-22", "March 2021", "Sept. 27 - Oct. 1"."""
    scan = context.scan
    month = _month(context, at)
    if month is None:
        return None
    here = at + 1 + (scan.word(at + 1) == "." and scan.glued(at + 1))
    if scan.word(here) == "the" and _day(context, here + 1)[0]:
        here += 1
    if _is_year(context, scan.word(here)):
        return _reading(context, at, here + 1, DateParts(int(scan.word(here)), month))
    day, here = _day(context, here)
    if day is None or (not scan.capital(at) and scan.word(at) in ("may", "march")):
        return None
    end = None
    to, behind = _second_day(context, here)
    if to is not None and to > day:
        end, here = DateParts(None, month, to), behind
    elif context.wording.has("dates.joins", scan.word(here)):
        other = _month_first(context, here + 1)
        if other is not None and other.date is not None and other.date.day:
            end, here = replace(other.date, end=None), other.last
    year, here = _year_behind(context, here)
    if end is not None:
        end = replace(end, year=end.year or year)
        year = year or end.year
    return _reading(context, at, here, DateParts(year, month, day, end=end))


def _day(context: Context, at: int) -> tuple[int | None, int]:
    """The day of a month at a piece, with or without "th"; and the piece behind it."""
    scan = context.scan
    word = scan.word(at)
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
        value = context.wording.ordinals.get(word, 0) if not scan.digits(at) else 0
        return (value, at + 1) if 0 < value <= 31 and scan.word(at + 1) == "of" else (None, at)
    here = at + 1
    if scan.glued(here) and context.wording.has("dates.ordinals", scan.word(here)):
        here += 1
    elif scan.glued(here) and (scan.is_word(here) or scan.word(here) in ("%", ":", "/", "°")):
        return None, at
    return int(word), here


def _second_day(context: Context, at: int) -> tuple[int | None, int]:
    if context.wording.has("dates.joins", context.scan.word(at)) or context.scan.word(at) == "and":
        return _day(context, at + 1)
    return None, at


def _month(context: Context, at: int) -> int | None:
    scan = context.scan
    month = context.wording.months.get(scan.word(at))
    if month is None or len(scan.word(at)) > 4:
        return month
    return (
        month
        if scan.capital(at)
        or (scan.word(at + 1) == "." and scan.digits(at + 2))
        or scan.word(at) in ("june", "july")
        else None
    )


def _year_behind(context: Context, at: int) -> tuple[int | None, int]:
    """The year behind a day and month, after a comma or none."""
    scan = context.scan
    here = at + (scan.word(at) == ",")
    if _is_year(context, scan.word(here)):
        return int(scan.word(here)), here + 1
    return None, at


def _is_year(context: Context, word: str) -> bool:
    table = context.wording.tables["dates"]
    return len(word) == 4 and word.isdecimal() and table["earliest_year"] <= int(word) <= table["latest_year"]


def _year(context: Context, at: int) -> Reading | None:
    """A year, a season ("2013-14"), a range of years, or a decade ("the 1960s", "'90s")."""
    scan, word = context.scan, context.scan.word(at)
    if scan.glued(at + 1) and scan.word(at + 1) in ("s", "'s") and len(word) in (2, 4) and word.endswith("0"):
        if len(word) == 4 and _is_year(context, word):
            return _reading(context, at, at + 2, DateParts(int(word), end=DateParts(int(word) + 9)))
        before = scan.word(at - 1)
        if len(word) == 2 and word.isdecimal() and before in ("'", "the", "mid", "early", "late", "-"):
            return _reading(context, at, at + 2, DateParts(1900 + int(word), end=DateParts(1909 + int(word))))
    if not _is_year(context, word) or (scan.glued(at + 1) and scan.is_word(at + 1)):
        return None
    joined = context.wording.has("dates.joins", scan.word(at + 1)) or (
        scan.word(at + 1) == "and" and scan.word(at - 1) == "between"
    )
    if joined:
        other = scan.word(at + 2)
        short = len(other) == 2 and other.isdecimal() and scan.glued(at + 1) and scan.glued(at + 2)
        if short and int(other) in ((int(word) + 1) % 100, *range(int(word) % 100 + 1, 100)):
            end = int(word) // 100 * 100 + int(other) + (100 if int(other) < int(word) % 100 else 0)
            return _reading(context, at, at + 3, DateParts(int(word), end=DateParts(end)))
        if _is_year(context, other) and int(other) > int(word) and not _counted(context, at + 3):
            if scan.word(at - 1) in (
                "from",
                "between",
                "in",
                "of",
                "during",
                "(",
                "the",
                "season",
                "since",
            ) or scan.glued(at + 1):
                return _reading(context, at, at + 3, DateParts(int(word), end=DateParts(int(other))))
    if (_counted(context, at + 1) and not _odd_year(context, at)) or not _stands_as_year(context, at):
        return None
    other = scan.word(at + 2)
    if joined and other.isdecimal() and len(other) >= 4 and int(other[:6]) > int(word):
        return None
    return _reading(context, at, at + 1, DateParts(int(word)))


def _stands_as_year(context: Context, at: int) -> bool:
    """Whether four bare digits read as a year: behind a preposition of time, in brackets, or before a name."""
    scan, word = context.scan, context.scan.word(at)
    before = scan.word(at - 1)
    if before in context.wording.months or (before == "." and scan.word(at - 2) in context.wording.months):
        return True
    if context.wording.has("dates.before_year", before):
        if before in ("at", "with", "about", "around", "to", "than", "for", "by", "a", "an", "of", "from"):
            return 1900 <= int(word) <= (2150 if before == "by" else 2060)
        return True
    return 1900 <= int(word) <= 2060 and (
        at == 0 or scan.texts[at - 1][-1].isalnum() or before in (".", ":", ";", '"', "“", "&", "*", "?", "!")
    )


def _odd_year(context: Context, at: int) -> bool:
    """ "The 2018 elections": a figure that is not round and has no comma is a year even before a plural noun."""
    scan, year = context.scan, int(context.scan.word(at))
    if not (1950 <= year < 2050 and year % 50) or context.wording.has(
        "dates.not_year_before", scan.word(at + 1)
    ):
        return False
    return (
        scan.is_word(at + 1)
        and context.units.after(scan, at + 1) is None
        and scan.word(at + 1) not in context.wording.scales
    )


def _counted(context: Context, at: int) -> bool:
    """Whether what follows four digits makes them an amount: a plural noun, a unit, a per cent sign."""
    scan = context.scan
    word = scan.word(at)
    if not word:
        return False
    if (
        word in ("%", "-")
        or context.wording.has("dates.not_year_before", word)
        or word in context.wording.scales
    ):
        return word != "-" or (scan.hyphen(at) and context.units.starts(scan.word(at + 1)))
    if word == "'s" or not scan.is_word(at):
        return False
    if scan.capital(at) and not context.title_case:
        return False
    return context.units.after(scan, at) is not None or (
        context.lemmas.plural(word) and not context.lemmas.plural(scan.word(at + 1))
    )


def _with_weekday(context: Context, found: Reading) -> Reading:
    """The date with the weekday named before it, or in brackets or commas behind it."""
    scan, at = context.scan, found.first - 1
    if scan.word(at) == "the" and scan.capital(at - 1):
        at -= 1
    if scan.word(at) in (",", "."):
        at -= 1
    weekday = context.wording.weekdays.get(scan.word(at))
    if weekday is None or not scan.capital(at) or found.date is None or found.date.day is None:
        return found
    found.first, found.start, found.number_start = at, scan.starts[at], scan.starts[at]
    found.date = replace(found.date, weekday=weekday)
    return found


def _behind(context: Context, at: int, end: int) -> int:
    while at < context.scan.count and context.scan.starts[at] < end:
        at += 1
    return at


def _reading(context: Context, first: int, last: int, parts: DateParts) -> Reading:
    reading = part_of_text(context, "date", first, last)
    reading.date = parts
    return reading
