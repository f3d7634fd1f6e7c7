"""A length must fit the times or dates beside it: from 9am to 1pm are four hours, not three."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import ClassVar

from claimcheck.judge.phrases import Found, Line, Phrasing, Spread, lines, spread
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.line import kind
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
_NEAR = 4
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
    later: tuple[str, ...] = ()
    """Words behind a weekday that make it one of another week."""
    apart: tuple[str, ...] = ()
    """Words of a sentence whose length may be of another thing than its dates."""
    not_behind: tuple[str, ...] = ()
    """Words right before a length that is no length of the span: "on eight days", "a year and three months"."""
    parting: tuple[str, ...] = ()
    """Words between a length and a span by which they are of two things."""
    another: tuple[str, ...] = ()
    """Words behind a length by which it is measured to another day: "two years earlier"."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every length that stands with its times or dates against them."""
    made = []
    taken: set[str] = set()
    for line in lines(claims, _has_length):
        for found in parameters.find_in(line):
            ruling = _ruling(found, parameters)
            taken |= {claim.id for claim in found.claims}
            if ruling is not None:
                made.append(RuledOn(found.claims, ruling))
        loose = _loose(line, parameters)
        if loose is not None and taken.isdisjoint(claim.id for claim in loose.claims):
            ruling = _ruling(loose, parameters)
            if ruling is not None:
                made.append(RuledOn(loose.claims, ruling))
    return made


def _has_length(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.kind == "duration" for claim in claims)


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    clock = bool({"times", "begin"} & found.slots.keys())
    if not _fits(found, parameters, clock=clock) or _several(found):
        return None
    days = not clock and "first_day" in found.words
    return _by_clock(found) if clock else _by_weekday(found, parameters) if days else _by_date(found)


def _loose(line: Line, parameters: Parameters) -> Found | None:
    """The one length of a sentence with the only span of times or dates in it, or the only two ends of one."""
    if not line.lower.isdisjoint(parameters.apart):
        return None
    by_kind: dict[str, list[Claim]] = defaultdict(list)
    for n in range(len(line.items)):
        claim = line.claim(n)
        if claim is not None:
            by_kind[kind(claim)].append(claim)
    lengths = by_kind["duration"]
    clock, dates = by_kind["clock_time"], by_kind["date"]
    hours, days = by_kind["clock_time-range"], by_kind["date-range"]
    if len(lengths) != 1 or len(clock) + len(dates) + 2 * (len(hours) + len(days)) != 2:
        return None
    slots = {"length": lengths[0]}
    if hours or days:
        slots["times" if hours else "span"] = (hours or days)[0]
    elif len(clock) == 2:
        slots |= {"begin": clock[0], "close": clock[1]}
    elif len(dates) == 2:
        slots |= {"first": dates[0], "last": dates[1]}
    else:
        return None
    found = Found(slots, {}, line, 0, len(line.items))
    far = "begin" not in slots and "times" not in slots and not _comparable(found)
    return None if far or _parted(line, slots, parameters) else found


def _comparable(found: Found) -> bool:
    """Whether two dates are in order and about as far apart as the length is long: else they are of two things."""
    ends = _ends(found)
    unit = found.slots["length"].quantity.unit
    if ends is None or unit is None or not unit.factor:
        return False
    start, end = ends
    if start.year is None and (start.month or 0, start.day or 0) > (end.month or 0, end.day or 0):
        return False
    apart = _apart(start, end)
    length = spread(found.slots["length"])
    if apart is None or length is None or not length.closed or not apart[1].factor:
        return False
    one, other = apart[0].middle * apart[1].factor, length.middle * unit.factor
    return min(one, other) > 0 and max(one, other) <= _NEAR * min(one, other)


def _parted(line: Line, slots: dict[str, Claim], parameters: Parameters) -> bool:
    """Whether the length may be of something else than its dates, by the word before it or one between it and them."""
    places = {name: next(n for n in range(len(line.items)) if line.claim(n) is slots[name]) for name in slots}
    at = places.pop("length")
    nearest = min(places.values(), key=lambda n: abs(n - at))
    between = line.items[min(at, nearest) + 1 : max(at, nearest)]
    stretch = line.items[min(at, *places.values()) : max(at, *places.values())]
    parted = ";" in stretch or any(item in parameters.parting for item in between)
    return parted or line.items[at - 1] in parameters.not_behind


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
        minutes = (close - begin) + (_WHOLE_DAY if close < begin else 0)
        words = f"from {found.slots['begin'].surface} to {found.slots['close'].surface}"
    if stated.meets(Spread(minutes, minutes)):
        return Ruling("compatible", "the times are as far apart as the text says")
    whole = in_unit(minutes / 60, _HOUR) if minutes % 30 == 0 else in_unit(minutes, _MINUTE)
    return Ruling("conflict", f"{words} is {whole}, not {length.surface}")


def _by_weekday(found: Found, parameters: Parameters) -> Ruling | None:
    """A length of days beside two days of one week: Monday to Friday are four or five."""
    week = parameters.words["first_day"]
    begin, close = (week.index(found.words[name]) for name in ("first_day", "last_day"))
    days = Decimal((close - begin) % len(week))
    stated, longest = spread(found.slots["length"], _DAY), Decimal(len(week))
    behind = found.line.items[found.last : found.last + 2]
    later = any(item in parameters.later for item in behind)
    if later or stated is None or not days or stated.middle > longest:
        return None
    if stated.meets(Spread(days, days + 1)):
        return Ruling("compatible", "the days are as far apart as the text says")
    words = f"{found.words['first_day'].title()} to {found.words['last_day'].title()}"
    both = f"{int(days)} or {in_unit(days + 1, _DAY)}"
    return Ruling("conflict", f"{words} is, as one counts, {both}, not {found.slots['length'].surface}")


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
