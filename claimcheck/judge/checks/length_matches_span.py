"""A length must fit the times or dates beside it: from 9am to 1pm are four hours, not three."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.line import joined
from claimcheck.judge.phrases.spans.clock_spans import by_clock, clock_far
from claimcheck.judge.phrases.spans.date_spans import by_date, how_far
from claimcheck.judge.phrases.spans.own_length import lone, longer, surely_own, to_the_day
from claimcheck.judge.phrases.spans.referring import indefinite, refers
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
from claimcheck.judge.phrases.spans.weekday_spans import between_days
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_NEAR = Decimal(4)
_LEADS = 4
"""Words right before a date that belong to it: "started on a Monday, 4 August"."""
_MANY = 12
"""Lengths or stretches of a sentence that is a timetable."""


class Parameters(BaseModel):
    """Words by which a length is that of a stretch, or of something else."""

    model_config = ConfigDict(frozen=True, extra="forbid")

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
    before: Line | None = None
    for line in lines(claims, _timed):
        long = _has_length(line)
        found = [*_of_days(line, parameters)] if long else []
        for hours in (True, False):
            found += _against(line, parameters, hours=hours) if long else []
        both = joined(before, line) if not found and long and before is not None else None
        if both is not None and before is not None and not _has_length(before):
            for hours in (True, False):
                found += _behind(both, len(before.items), parameters, hours=hours)
        made += found
        before = line
    return made


def _timed(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.kind in ("duration", "date", "clock_time") for claim in claims)


def _has_length(line: Line) -> bool:
    return any(claim.quantity.kind == "duration" for claim in line.claims)


def _behind(line: Line, second: int, parameters: Parameters, *, hours: bool) -> list[RuledOn]:
    """The only length of two sentences, the second of which it stands in, where a word ties it to the only stretch."""
    spans = stretches(line, hours=hours)
    told = lengths(line, parameters.ties.same_day, hours=hours) if len(spans) == 1 else []
    if (
        len(told) != 1
        or told[0] < second
        or len([n for n, one in line.numbers if one.quantity.kind == "duration"]) > 1
    ):
        return []
    at, span = told[0], spans[0]
    if hours and (_two_clocks(line, span, parameters) or _travels(line, parameters)):
        return []
    since = line.items[span.first - 1] in parameters.ties.since
    apart = span.last >= second and not hours and not since and not refers(line, at, span, parameters.ties)
    if apart and not to_the_day(span) and parameters.ties.begun.isdisjoint(line.items[:second]):
        return []  # "The project ended in 2003. He left in 2008 after 15 years"
    ruling = _ruling(line, at, span, hours=hours)
    if ruling is None or not (
        surely_own(line, at, span, parameters.ties, parameters.another, hours=hours)
        or _lone(line, at, span, parameters, hours=hours)
    ):
        return []
    return [_ruled_on(line, at, span, ruling)]


def _travels(line: Line, parameters: Parameters) -> bool:
    """Whether two times are told by two clocks: "left Doha at 8.15 and landed in Rome at 1.15"."""
    return any(item in parameters.travel and there == "in" for item, there in pairwise(line.items))


def _of_days(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    """The only length of a sentence beside its only two days of the week."""
    found = between_days(line, parameters.ties, parameters.later)
    if found is not None and _own(line, found[0], parameters):
        length = line.claim(found[0])
        if length is not None:
            yield RuledOn((length,), found[1])


def _against(line: Line, parameters: Parameters, *, hours: bool) -> list[RuledOn]:
    """Each length that fits a stretch, whichever, and the one that is surely a stretch's and does not."""
    spans = stretches(line, hours=hours)
    if hours and _travels(line, parameters):
        return []
    if hours:
        spans = [span for span in spans if not _two_clocks(line, span, parameters)]
    told = lengths(line, parameters.ties.same_day, hours=hours) if spans else []
    if max(len(spans), len(told)) > _MANY:
        return []  # a timetable
    fitting, misfits = [], []
    for at in told:
        ruled = [
            (span, ruling) for span in spans if (ruling := _ruling(line, at, span, hours=hours)) is not None
        ]
        right = next((span for span, ruling in ruled if ruling.verdict == "compatible"), None)
        if right is not None:
            fitting.append((at, right))
        elif _own(line, at, parameters) or any(refers(line, at, span, parameters.ties) for span in spans):
            misfits += [(at, span, ruling) for span, ruling in ruled]
    made = [_ruled_on(line, at, span, Ruling("compatible", "the length fits")) for at, span in fitting]
    explained = [span for _, span in fitting]
    surely = [
        (at, span, ruling)
        for at, span, ruling in misfits
        if (
            tied(line, at, span, parameters.ties)
            or (
                len(spans) == 1
                and surely_own(line, at, span, parameters.ties, parameters.another, hours=hours)
            )
        )
        and not (indefinite(line, at, span) and not longer(line, at, span, hours=hours))
        and "born" not in line.items[max(0, span.first - 2) : span.first]
        and _one_way(line, at, span, spans)
    ]
    if not surely and len(spans) == 1 and len(told) == 1:
        surely = [
            one
            for one in misfits
            if _loosely(line, one[0], one[1], parameters, hours=hours)
            or _lone(line, one[0], one[1], parameters, hours=hours)
        ]
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
    if line.items[max(0, at - 2) : at] in (("had", "spent"), ("had", "served"), ("had", "been")):
        return False  # "Bishop until 1980, he had spent nineteen years as a monk"
    return at == 0 or line.items[at - 1] not in parameters.not_behind


def _one_way(line: Line, at: int, span: Stretch, spans: Sequence[Stretch]) -> bool:
    """Whether a stretch is the only one beside a length: the last two of three times, for one that stands behind."""
    if len(span.claims) == 1:
        return True
    inner = [
        other for other in spans if other != span and span.first <= other.first and other.last <= span.last
    ]
    return not inner


def _lone(line: Line, at: int, span: Stretch, parameters: Parameters, *, hours: bool) -> bool:
    """Whether the only length of a passage is its only stretch's: told as the whole of it, or longer than it."""
    opening = parameters.opening if hours else frozenset[str]()
    return _whole(line, parameters.ties.recurring | parameters.ties.others | opening) and lone(
        line, at, span, parameters.ties, hours=hours
    )


def _loosely(line: Line, at: int, span: Stretch, parameters: Parameters, *, hours: bool) -> bool:
    """Whether the only length of a sentence is that of its only stretch, as far as no word says otherwise."""
    if indefinite(line, at, span) and not longer(line, at, span, hours=hours):
        return False
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
    goes_on = line.items[at + 1].isalpha() and line.items[at + 1] not in ties.tails
    if span.first < at < span.last and goes_on and not longer(line, at, span, hours=hours):
        return False  # "joined in 1990, spent five years in Leeds and rose to director in 2003"
    if (
        not lasting
        and at > span.first
        and (line.items[span.first - 1] == "between" or span.claims[0].surface.startswith("between"))
    ):
        return False
    if not _whole(
        line, (apart - _next_day(line)) | ties.recurring | (parameters.opening if hours else frozenset())
    ):
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


def _next_day(line: Line) -> frozenset[str]:
    """ "At 9.10 the next morning" tells of no other thing."""
    nexts = [behind for item, behind in pairwise(line.items) if item == "next"]
    return (
        frozenset(("next",)) if nexts and all(item in ("morning", "day") for item in nexts) else frozenset()
    )


def _day(date: DateParts) -> tuple[int, int]:
    return date.month or 0, date.day or 0


def _whole(line: Line, words: frozenset[str]) -> bool:
    """Whether none of some words stands in a sentence."""
    return line.lower.isdisjoint(words)
