"""A length must fit the times or dates beside it: from 9am to 1pm are four hours, not three."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import ClassVar

from claimcheck.judge.phrases import Found, Phrasing, Spread, spread
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts
from claimcheck.records.unit import Unit

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_MINUTE = Unit("minute", "time", Decimal(60))
_HOUR = Unit("hour", "time", Decimal(3600))
_DAY = Unit("day", "time", Decimal(86400))
_MONTH = Unit("month", "time", Decimal(2629746))
_YEAR = Unit("year", "time", Decimal(31556952))
_WHOLE_DAY = 1440
_DAY_SECONDS = 86400


class Parameters(Phrasing):
    """``recurring``: words that say that the span is one of opening hours or holds several such lengths."""

    SLOTS: ClassVar = {
        "length": ("duration",),
        "times": ("clock_time-range",),
        "begin": ("clock_time",),
        "close": ("clock_time",),
        "span": ("date-range",),
        "first": ("date",),
        "last": ("date",),
    }

    recurring: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    """The same for hours only: a festival opens once, a shop every day. A length right behind its hours is theirs."""
    another: tuple[str, ...] = ()
    """Words behind a length by which it is measured to another day: "two years earlier"."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every length that stands with its times or dates against them."""
    made = []
    for found in parameters.find(claims):
        clock = bool({"times", "begin"} & found.slots.keys())
        if not _fits(found, parameters, clock=clock) or _several(found):
            continue
        ruling = _by_clock(found) if clock else _by_date(found)
        if ruling is not None:
            made.append(RuledOn(found.claims, ruling))
    return made


def _fits(found: Found, parameters: Parameters, *, clock: bool) -> bool:
    """Whether the length is one of hours beside hours, of days beside days, and meant to be theirs."""
    length, line = found.slots["length"], found.line
    factor, amount = length.quantity.unit and length.quantity.unit.factor, length.quantity.amount
    longest = amount.high if amount.high is not None else amount.low
    if not factor or longest is None or (factor * longest < _DAY_SECONDS) != clock:
        return False
    at = next(n for n in range(found.first, found.last) if line.claim(n) is length)
    if any(item in parameters.another for item in line.items[at + 1 : at + 3]):
        return False
    behind = all(line.claim(n) is not None or n == at for n in (at - 2, at)) and line.items[at - 1] in (
        ",",
        "(",
    )
    if behind and clock:
        return True
    return line.lower.isdisjoint((*parameters.recurring, *(parameters.opening if clock else ())))


def _several(found: Found) -> bool:
    """Whether the thing that lasts is a plural: "three-hour tours from 9am to 6pm"."""
    if "a" in found.words.values() or "an" in found.words.values():
        return False
    length = found.slots["length"]
    at = next(n for n in range(found.first, found.last) if found.line.claim(n) is length)
    noun = next((found.line.items[n] for n in range(at + 1, found.last) if found.line.items[n].isalpha()), "")
    return "-" in length.surface and noun_lemma(noun) != noun


def _by_clock(found: Found) -> Ruling | None:
    length = found.slots["length"]
    stated = spread(length, _MINUTE)
    if stated is None or length.quantity.unit is None or length.quantity.unit.factor is None:
        return None
    if "times" in found.slots:
        amount = found.slots["times"].quantity.amount
        if amount.low is None or amount.high is None:
            return None
        minutes, words = amount.high - amount.low, found.slots["times"].surface
    else:
        begin, close = (found.slots[name].quantity.amount.value for name in ("begin", "close"))
        if begin is None or close is None:
            return None
        minutes = (close - begin) % _WHOLE_DAY
        words = f"from {found.slots['begin'].surface} to {found.slots['close'].surface}"
    if stated.meets(Spread(minutes, minutes)):
        return Ruling("compatible", "the times are as far apart as the text says")
    whole = in_unit(minutes / 60, _HOUR) if minutes % 30 == 0 else in_unit(minutes, _MINUTE)
    return Ruling("conflict", f"{words} is {whole}, not {length.surface}")


def _by_date(found: Found) -> Ruling | None:
    length = found.slots["length"]
    ends = _ends(found)
    if ends is None or length.quantity.unit is None or length.quantity.unit.factor is None:
        return None
    apart = _apart(*ends)
    if apart is None:
        return None
    real, unit = apart
    stated = spread(length, unit)
    if stated is None:
        return None
    if stated.meets(real):
        return Ruling("compatible", "the dates are as far apart as the text says")
    both = f"{int(real.low)} or {in_unit(real.high, unit)}" if unit is _DAY else in_unit(real.middle, unit)
    words = " to ".join(
        found.slots[name].surface.rstrip(".") for name in ("span", "first", "last") if name in found.slots
    )
    counted = ", as one counts," if unit is _DAY else ""
    return Ruling("conflict", f"{words.removeprefix('from ')} is{counted} {both}, not {length.surface}")


def _ends(found: Found) -> tuple[DateParts, DateParts] | None:
    if "span" in found.slots:
        start = found.slots["span"].quantity.date
        if found.slots["span"].surface.rstrip(".,").endswith("s"):
            return None  # "a year in the 1960s"
        end = start.end if start is not None else None
    else:
        start, end = found.slots["first"].quantity.date, found.slots["last"].quantity.date
    return None if start is None or end is None else (start, end)


def _apart(start: DateParts, end: DateParts) -> tuple[Spread, Unit] | None:
    """How far two dates are apart, as far as they tell, and in what; the last day may count or not."""
    if start.day and start.month and end.day and end.month:
        year = end.year or start.year or 2001
        first = start.year or (year if (start.month, start.day) <= (end.month, end.day) else year - 1)
        last = end.year or (first if (start.month, start.day) <= (end.month, end.day) else first + 1)
        try:
            days = Decimal((date(last, end.month, end.day) - date(first, start.month, start.day)).days)
        except ValueError:
            return None
        return (Spread(days, days + 1), _DAY) if days >= 0 else None
    if start.year is None or end.year is None or end.year < start.year:
        return None
    if start.month and end.month:
        months = Decimal((end.year - start.year) * 12 + end.month - start.month)
        return (Spread(months - 1, months + 1), _MONTH) if months >= 0 else None
    years = Decimal(end.year - start.year)
    return Spread(years - 1, years + 1), _YEAR
