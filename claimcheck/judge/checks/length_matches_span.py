"""A length must fit the times or dates beside it: from 9am to 1pm are four hours, not three."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import ClassVar

from claimcheck.judge.phrases import Line, Phrasing, lines
from claimcheck.judge.phrases.spans.clock_spans import by_clock, clock_far
from claimcheck.judge.phrases.spans.date_spans import by_date, by_weekday, how_far
from claimcheck.judge.phrases.spans.stretches import (
    Stretch,
    Ties,
    as_long,
    lasts,
    lengths,
    nearest,
    several,
    stretches,
    tied,
)
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_NEAR = Decimal(4)
_LEADS = 4
"""Words right before a date that belong to it: "started on a Monday, 4 August"."""


class Parameters(Phrasing):
    """``shapes`` are for days of the week, which are no numbers; all else is told by the words between."""

    SLOTS: ClassVar = {"length": ("duration",), "begin": ("clock_time",), "close": ("clock_time",)}

    ties: Ties = Ties()
    """Words that tie a length to the times or dates beside it: lasted, until."""
    opening: frozenset[str] = frozenset()
    """Words of opening hours: a festival opens once, a shop every day."""
    later: frozenset[str] = frozenset()
    """Words behind a weekday that make it one of another week."""
    apart: frozenset[str] = frozenset()
    """Words of a sentence whose length may be of another thing than its dates, if no word ties them."""
    travel: frozenset[str] = frozenset()
    """Verbs before "in" that end a journey, whose two times are told by two clocks."""
    aside: frozenset[str] = frozenset()
    """Words behind a length that bring in something else with the dates: "a guarantee on roofs laid from 2001"."""
    not_behind: frozenset[str] = frozenset()
    """Words right before a length that is no length of a stretch: "on eight days", "a year and three months"."""
    local: frozenset[str] = frozenset({"local", "time"})
    """Words behind a time that make it that of its own place."""
    another: frozenset[str] = frozenset()
    """Words behind a length by which it is measured to another day: "two years earlier"."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every length that stands with its times or dates against them."""
    made = []
    for line in lines(claims, _has_length):
        found = [*_of_days(line, parameters)]
        for hours in (True, False):
            found += _against(line, parameters, hours=hours)
        made += found
    return made


def _has_length(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.kind == "duration" for claim in claims)


def _of_days(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    """Lengths beside days of the week."""
    for found in parameters.find_in(line):
        behind = line.items[found.last : found.last + 2]
        if not parameters.later.isdisjoint(behind) or not _whole(line, parameters.ties.recurring):
            continue
        ruling = by_weekday(found.slots["length"], found.words["first_day"], found.words["last_day"])
        if ruling is not None:
            yield RuledOn(found.claims, ruling)


def _against(line: Line, parameters: Parameters, *, hours: bool) -> list[RuledOn]:
    """Each length that fits a stretch, whichever, and the one that is surely a stretch's and does not."""
    spans = stretches(line, hours=hours)
    if hours and any(item in parameters.travel and there == "in" for item, there in pairwise(line.items)):
        return []  # "left Doha at 8.15 and landed in Rome at 1.15"
    if hours:
        spans = [span for span in spans if not _two_clocks(line, span, parameters)]
    told = lengths(line, parameters.ties.same_day, hours=hours) if spans else []
    fitting, misfits = [], []
    for at in told:
        ruled = [
            (span, ruling) for span in spans if (ruling := _ruling(line, at, span, hours=hours)) is not None
        ]
        right = next((span for span, ruling in ruled if ruling.verdict == "compatible"), None)
        if right is not None:
            fitting.append((at, right))
        elif _own(line, at, parameters):
            misfits += [(at, span, ruling) for span, ruling in ruled]
    made = [_ruled_on(line, at, span, Ruling("compatible", "the length fits")) for at, span in fitting]
    explained = [span for _, span in fitting]
    surely = [
        (at, span, ruling)
        for at, span, ruling in misfits
        if tied(line, at, span, parameters.ties)
        and "born" not in line.items[max(0, span.first - 2) : span.first]
        and _one_way(line, at, span, spans)
    ]
    if not surely and len(spans) == 1 and len(told) == 1:
        surely = [one for one in misfits if _loosely(line, one[0], one[1], parameters, hours=hours)]
    made += [_ruled_on(line, at, span, ruling) for at, span, ruling in surely[:1] if span not in explained]
    return made


def _two_clocks(line: Line, span: Stretch, parameters: Parameters) -> bool:
    """Whether two times are told by the clocks of two places: "from Orvel (9:15 a.m.) to Tamm (10:05 a.m. local
    time)". No length follows from them; "from 9 a.m. to 1 p.m. local time" is told by one."""
    if not any(parameters.local.issubset(line.items[at + 1 : at + 3]) for at in (span.first, span.last)):
        return False
    between = line.words[span.first + 1 : span.last]
    return any(word is not None and word.text[0].isupper() for word in between)


def _ruling(line: Line, at: int, span: Stretch, *, hours: bool) -> Ruling | None:
    length = line.claim(at)
    if length is None or several(line, at):
        return None
    return by_clock(length, span.claims) if hours else by_date(length, span.claims)


def _ruled_on(line: Line, at: int, span: Stretch, ruling: Ruling) -> RuledOn:
    length = line.claim(at)
    claims = [claim for claim in (length, *span.claims) if claim is not None]
    return RuledOn(tuple(sorted(claims, key=lambda claim: claim.quantity.start)), ruling)


def _own(line: Line, at: int, parameters: Parameters) -> bool:
    """Whether a length can be one of a stretch: not "two years earlier", not "on eight days"."""
    if not parameters.another.isdisjoint(line.items[at + 1 : at + 3]):
        return False
    return at == 0 or line.items[at - 1] not in parameters.not_behind


def _one_way(line: Line, at: int, span: Stretch, spans: Sequence[Stretch]) -> bool:
    """Whether a stretch is the only one beside a length: the last two of three times, for one that stands behind."""
    if len(span.claims) == 1:
        return True
    inner = [
        other for other in spans if other != span and span.first <= other.first and other.last <= span.last
    ]
    return not inner


def _loosely(line: Line, at: int, span: Stretch, parameters: Parameters, *, hours: bool) -> bool:
    """Whether the only length of a sentence is that of its only stretch, as far as no word says otherwise."""
    ties = parameters.ties
    between = set(nearest(line, at, span))
    lasting = lasts(line, at, span, ties)
    if (
        at < span.first
        and not lasting
        and not parameters.aside.isdisjoint(line.items[at + 1 : span.first - _LEADS])
    ):
        return False
    whole = line.items[min(at, span.first) : max(at, span.last)]
    parted = ";" in whole or not ties.parting.isdisjoint(between)
    if parted and not lasting:
        return False
    apart = ties.others if lasting else parameters.apart
    if (
        not lasting
        and at > span.first
        and (line.items[span.first - 1] == "between" or span.claims[0].surface.startswith("between"))
    ):
        return False
    if not _whole(line, apart | ties.recurring | (parameters.opening if hours else frozenset())):
        return False
    length = line.claim(at)
    if length is None or (length.quantity.unit is not None and length.quantity.unit.per):
        return False
    far = clock_far(span.claims) if hours else how_far(span.claims)
    if far is None or far[1].factor is None:
        return False
    if hours:
        return as_long(length, (far[0], far[1].factor), _NEAR)
    start, end = span.claims[0].quantity.date, span.claims[-1].quantity.date
    turned = start is not None and end is not None and start.year is None and _day(start) > _day(end)
    if len(span.claims) > 1 and turned and not lasting:
        return False  # without a year, dates the wrong way round are of two things
    return as_long(length, (far[0], far[1].factor), _NEAR)


def _day(date: DateParts) -> tuple[int, int]:
    return date.month or 0, date.day or 0


def _whole(line: Line, words: frozenset[str]) -> bool:
    """Whether none of some words stands in a sentence."""
    return line.lower.isdisjoint(words)
