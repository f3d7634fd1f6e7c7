"""The pieces of a date: a day with or without "th", a month or its abbreviation, the year behind them."""

from __future__ import annotations

from claimcheck.extract.reading import Context

_LAST_TENS = 30
"""The tens of the last days of a month."""


def day_at(context: Context, at: int) -> tuple[int | None, int]:
    """The day of a month at a piece, with or without "th"; and the piece behind it."""
    scan = context.scan
    word = scan.low[at]
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
        value, here = (0, at) if scan.digits(at) else _in_words(context, at)
        of = scan.low[here + (scan.low[here] == "day")] == "of"
        return (value, here) if 0 < value <= 31 and of else (None, at)
    here = at + 1
    if scan.glued(here) and context.wording.has("dates.ordinals", scan.low[here]):
        here += 1
    elif scan.glued(here) and (scan.is_word(here) or scan.low[here] in ("%", ":", "/", "°")):
        return None, at
    return int(word), here


def _in_words(context: Context, at: int) -> tuple[int, int]:
    """A day in words, "fourteenth" or "twenty-ninth", 0 where there is none; and the piece behind it."""
    scan, ordinals = context.scan, context.wording.ordinals
    tens = context.wording.tens.get(scan.low[at], 0)
    if 0 < tens <= _LAST_TENS and scan.low[at + 1] == "-" and 0 < ordinals.get(scan.low[at + 2], 0) < 10:
        return tens + ordinals[scan.low[at + 2]], at + 3
    return ordinals.get(scan.low[at], 0), at + 1


def second_day(context: Context, at: int) -> tuple[int | None, int]:
    if context.wording.has("dates.joins", context.scan.low[at]) or context.scan.low[at] == "and":
        return day_at(context, at + 1)
    return None, at


def month_at(context: Context, at: int) -> int | None:
    scan = context.scan
    month = context.wording.months.get(scan.low[at])
    if month is None or len(scan.low[at]) > 4:
        return month
    return (
        month
        if scan.capital(at)
        or (scan.low[at + 1] == "." and scan.digits(at + 2))
        or context.wording.has("dates.four_letters", scan.low[at])
        else None
    )


def shortened(context: Context, month: str) -> bool:
    """Whether a month's name is an abbreviation, whose full stop is its own: "29 Oct." but "12 June."."""
    return len(month) <= 4 and month not in context.wording.sets["calendar.full_months"]


def is_year(context: Context, word: str) -> bool:
    """Whether four digits can be a year."""
    table = context.wording.tables["dates"]
    return len(word) == 4 and word.isdecimal() and table["earliest_year"] <= int(word) <= table["latest_year"]


def year_behind(context: Context, at: int) -> tuple[int | None, int]:
    """The year behind a day and month, after a comma or none."""
    scan = context.scan
    here = at + (scan.low[at] == ",")
    if is_year(context, scan.low[here]):
        return int(scan.low[here]), here + 1
    return None, at
