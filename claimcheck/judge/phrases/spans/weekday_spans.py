"""A length beside two days of one week: Monday to Friday are four days or five, as one counts."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.calendar import WEEKDAYS
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spans.lone_length import whole
from claimcheck.judge.phrases.spans.referring import refers
from claimcheck.judge.phrases.spans.stretches import Stretch, lasts, lengths, several, tied
from claimcheck.judge.phrases.spans.ties import Ties
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.judge.ruling import Ruling
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_DAY = Unit("day", "time", Decimal(86400))


def between_days(line: Line, ties: Ties, later: frozenset[str]) -> tuple[int, Ruling] | None:
    """The place of the only length of a sentence that words tell as that of its only two days, and what they make of
    it; ``later`` are words behind a day that make it one of another week."""
    named = _two_days(line)
    told = lengths(line, (), hours=False) if named is not None else []
    if named is None or len(told) != 1 or not line.lower.isdisjoint(ties.recurring):
        return None
    (span, first, last), at = named, told[0]
    length, behind = line.claim(at), line.items[span.last + 1 : span.last + 3]
    if length is None or several(line, at):
        return None
    if refers(line, at, span, ties) or whole(line, at, span, ties):
        ruling = _by_weekday(length, first, last, weeks=1 if "same week" in line.text else 2)
    elif later.isdisjoint(behind) and (
        tied(line, at, span, ties) or lasts(line, at, span, ties) or _opened(line, at, span, ties)
    ):
        ruling = _by_weekday(length, first, last)
    else:
        return None
    return (at, ruling) if ruling is not None else None


def _opened(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """ "A two-day blockade is meant to go on from Friday until Monday"."""
    between = line.items[at + 1 : span.first]
    return between[-1:] == ("from",) and ties.parting.isdisjoint(between)


def _two_days(line: Line) -> tuple[Stretch, str, str] | None:
    """The stretch between the only two days of the week that a sentence names, and the two."""
    at = [n for n, item in enumerate(line.items) if item in WEEKDAYS and line.items[n + 1] not in GENITIVES]
    if len(at) != 2 or line.items[at[0]] == line.items[at[1]]:
        return None
    return Stretch((), *(_with_hour(line, n) for n in at)), line.items[at[0]], line.items[at[1]]


def _with_hour(line: Line, day: int) -> int:
    """Where a day is told with its hour, the hour's place: "6 a.m. on Monday"."""
    hour = line.claim(day - 2) if day > 1 and line.items[day - 1] == "on" else None
    return day - 2 if hour is not None and hour.quantity.kind == "clock_time" else day


def _by_weekday(length: Claim, first: str, last: str, weeks: int = 0) -> Ruling | None:
    """Hold a length of days against two days of one week: Monday to Friday are four or five.

    ``weeks``: within how many weeks the second may lie, where the length surely is that of the two.
    """
    days = Decimal((WEEKDAYS.index(last) - WEEKDAYS.index(first)) % len(WEEKDAYS))
    stated = spread(length, _DAY)
    if stated is None or not days or (not weeks and stated.middle > len(WEEKDAYS)):
        return None
    later = [days + len(WEEKDAYS) * week for week in range(max(1, weeks))]
    if any(stated.meets(Spread(apart, apart + 1)) for apart in later):
        return Ruling("compatible", "the days are as far apart as the text says")
    both = f"{int(days)} or {in_unit(days + 1, _DAY)}"
    return Ruling(
        "conflict", f"{first.title()} to {last.title()} is, as one counts, {both}, not {length.surface}"
    )
