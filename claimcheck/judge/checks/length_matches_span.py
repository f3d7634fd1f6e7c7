"""A length must fit the times or dates beside it: from 9am to 1pm are four hours, not three."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.boxes.fields import boxes
from claimcheck.judge.phrases.boxes.roles import beyond
from claimcheck.judge.phrases.boxes.times import breaks, times
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.spans.anchored import anchored
from claimcheck.judge.phrases.spans.anniversaries import anniversaries
from claimcheck.judge.phrases.spans.clock_spans import by_clock
from claimcheck.judge.phrases.spans.counted_times import as_lengths, is_counted
from claimcheck.judge.phrases.spans.date_spans import by_date
from claimcheck.judge.phrases.spans.days_and_hours import between_hours
from claimcheck.judge.phrases.spans.elsewhere import something_else
from claimcheck.judge.phrases.spans.loose import alone, loosely
from claimcheck.judge.phrases.spans.only import only
from claimcheck.judge.phrases.spans.own_length import longer, surely_own, to_the_day
from claimcheck.judge.phrases.spans.referring import indefinite, refers
from claimcheck.judge.phrases.spans.span_words import SpanWords
from claimcheck.judge.phrases.spans.stretches import Stretch, lengths, onward, several, stretches, tied
from claimcheck.judge.phrases.spans.told_ahead import told_ahead
from claimcheck.judge.phrases.spans.two_clocks import some_zones, travels, two_clocks
from claimcheck.judge.phrases.spans.weekday_spans import between_days
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import TIMES

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_PARTED = 4
_TOLD = frozenset(("of", "after", ",", "ending", "–", "—"))
_MANY = 12
"""Lengths or stretches of a sentence that is a timetable."""


class Parameters(SpanWords):
    """Words by which a length is that of a stretch, or of something else."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every length that stands with its times or dates against them."""
    made = []
    before: Line | None = None
    for line in untold_lines(as_lengths(claims, parameters.counted), facts.speech, _timed):
        long = _has_length(line)
        found = (
            [*_of_days(line, parameters), *_of_hours(line, parameters)]
            if long
            else [*_kept(line, parameters)]
        )
        for hours in (True, False):
            found += _against(line, parameters, hours=hours) if long else []
        both = goes_on(before, line, definite=True) if not found and before is not None else None
        if both is not None and before is not None and long != _has_length(before):
            for hours in (True, False):
                find = _behind if long else _ahead
                found += find(both, len(before.items), parameters, hours=hours)
        made += found
        before = line
    return _with_boxes(made, claims, facts)


def _with_boxes(made: list[RuledOn], claims: Sequence[Claim], facts: Facts) -> list[RuledOn]:
    """The rulings, those on the figures of a fact box as its labels tell how they belong together."""
    for box, _ in boxes(list(lines(claims, _timed)), facts.boxes):
        found = times(box, facts.boxes)
        if found is not None or breaks(box, facts.boxes):
            made = beyond(made, box)
        if found is not None:
            here = tuple(sorted((found.begun, found.ended, found.lasted), key=lambda one: one.quantity.start))
            fits = Ruling("compatible", "the times are as far apart as the text says")
            made.append(RuledOn(here, fits if found.fits else Ruling("conflict", found.said)))
    return made


def _timed(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.kind in TIMES for claim in claims)


def _has_length(line: Line) -> bool:
    return any(claim.quantity.kind == "duration" for claim in line.claims)


def _behind(line: Line, second: int, parameters: Parameters, *, hours: bool) -> list[RuledOn]:
    """The only length of two sentences, the second of which it stands in, where a word ties it to the only stretch."""
    spans = stretches(line, hours=hours)
    told = lengths(line, parameters.ties.same_day, hours=hours) if len(spans) == 1 else []
    others = len([n for n, one in line.numbers if one.quantity.kind == "duration"]) > 1
    if others:  # "That is five weeks, for a show that took a year to build"
        told = [at for at in told if refers(line, at, spans[0], parameters.ties)]
    if len(told) != 1 or told[0] < second or not _own(line, told[0], parameters):
        return []
    at, span = told[0], spans[0]
    if hours and (two_clocks(line, span, parameters) or travels(line, parameters)):
        return []
    since = line.items[span.first - 1] in parameters.ties.since
    if span.first < second <= span.last and _new_subject(line, second):
        return []  # "The museum opened in 1985. The tower, finished in 1992, took 20 years to build"
    apart = span.last >= second and not hours and not since and not refers(line, at, span, parameters.ties)
    if apart and not to_the_day(span) and parameters.ties.begun.isdisjoint(line.items[:second]):
        return []  # "The project ended in 2003. He left in 2008 after 15 years"
    ruling = _ruling(line, at, span, hours=hours)
    if (
        ruling is None
        or something_else(line, at, span, parameters, hours=hours)
        or not (
            surely_own(line, at, span, parameters.ties, parameters.another, hours=hours)
            or alone(line, at, span, parameters, hours=hours)
            or only(line, at, span, parameters, hours=hours)
        )
    ):
        return []
    return [_ruled_on(line, at, span, ruling)]


def _new_subject(line: Line, second: int) -> bool:
    """Whether the second of two sentences opens with a noun that the first has not."""
    opens = line.items[second : second + 2]
    return opens[0] == "the" and line.words[second + 1] is not None and opens[1] not in line.items[:second]


def _ahead(line: Line, second: int, parameters: Parameters, *, hours: bool) -> list[RuledOn]:
    """The only length of two sentences, told as the whole in the first, whose only stretch is told in the second."""
    spans = stretches(line, hours=hours)
    told = lengths(line, parameters.ties.same_day, hours=hours) if len(spans) == 1 else []
    if len(told) != 1 or told[0] > second or spans[0].first < second or not _own(line, told[0], parameters):
        return []
    at, span = told[0], spans[0]
    if hours and (two_clocks(line, span, parameters) or travels(line, parameters)):
        return []
    told_first = told_ahead(line, at, span, parameters, hours=hours)
    own = told_first and not something_else(line, at, span, parameters, hours=hours)
    ruling = _ruling(line, at, span, hours=hours) if own else None
    return [] if ruling is None else [_ruled_on(line, at, span, ruling)]


def _kept(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    """The only anniversary of a sentence beside its only two years; the day itself may not have come round."""
    for first, which, last, apart in anniversaries(line, parameters.anniversaries):
        claims = tuple(sorted((first, which, last), key=lambda claim: claim.quantity.start))
        if abs((which.quantity.amount.value or Decimal(0)) - apart) <= 1:
            yield RuledOn(claims, Ruling("compatible", "the years are as far apart as the text says"))
        else:
            reason = f"{first.surface} to {last.surface} is {apart} years, and no {which.surface} anniversary"
            yield RuledOn(claims, Ruling("conflict", reason))


def _of_days(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    """The only length of a sentence beside its only two days of the week."""
    found = between_days(line, parameters.ties, parameters.later)
    if found is not None and _own(line, found[0], parameters):
        length = line.claim(found[0])
        if length is not None:
            yield RuledOn((length,), found[1])


def _of_hours(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    """The only length of a sentence in hours beside its only two hours, each with its day."""
    found = between_hours(line, parameters.ties)
    if found is not None and _own(line, found[0], parameters):
        yield _ruled_on(line, *found)


def _against(line: Line, parameters: Parameters, *, hours: bool) -> list[RuledOn]:
    """Each length that fits a stretch, whichever, and the one that is surely a stretch's and does not."""
    spans = stretches(line, hours=hours)
    away = hours and travels(line, parameters)
    if hours:
        spans = [span for span in spans if not two_clocks(line, span, parameters)]
    told = lengths(line, parameters.ties.same_day, hours=hours) if spans else []
    if max(len(spans), len(told)) > _MANY:
        return []  # a timetable
    fitting, refused = [], []
    for at in told:
        led = anchored(line, at, hours=hours)
        over = (
            _ruling(line, at, led, hours=hours) if led is not None and len(told) == 1 and not away else None
        )
        if led is not None and over is not None:
            return [_ruled_on(line, at, led, over)]
        ruled = [
            (span, ruling) for span in spans if (ruling := _ruling(line, at, span, hours=hours)) is not None
        ]
        right = next((span for span, ruling in ruled if ruling.verdict == "compatible"), None)
        if right is None and any(_fits(line, at, span, hours=hours) for span in onward(line, hours=hours)):
            continue  # "from 1931 until 1976 and then until 2009"
        if right is not None:
            fitting.append((at, right))
        elif not _part_of(line, at):
            refused += [
                (at, span, ruling)
                for span, ruling in ruled
                if not (away and some_zones(line, at, span))
                and not something_else(line, at, span, parameters, hours=hours)
            ]
    made = [_ruled_on(line, at, span, Ruling("compatible", "the length fits")) for at, span in fitting]
    misfits = [
        one
        for one in refused
        if _own(line, one[0], parameters) or refers(line, one[0], one[1], parameters.ties)
    ]
    explained = [span for _, span in fitting]
    surely = [one for one in misfits if _is_tied(line, one[0], one[1], spans, parameters, hours=hours)]
    if not surely and len(spans) == 1 and len(told) == 1:
        surely = [
            one
            for one in misfits
            if loosely(line, one[0], one[1], parameters, hours=hours)
            or alone(line, one[0], one[1], parameters, hours=hours)
            or told_ahead(line, one[0], one[1], parameters, hours=hours)
        ]
        surely = surely or [one for one in refused if only(line, one[0], one[1], parameters, hours=hours)]
    made += [_ruled_on(line, at, span, ruling) for at, span, ruling in surely[:1] if span not in explained]
    return made


def _is_tied(
    line: Line, at: int, span: Stretch, spans: Sequence[Stretch], parameters: Parameters, *, hours: bool
) -> bool:
    """Whether words tie a length to a stretch, or nothing else in the sentence can have it, and it is no other's."""
    alone = len(spans) == 1 and surely_own(line, at, span, parameters.ties, parameters.another, hours=hours)
    if not alone and not tied(line, at, span, parameters.ties):
        return False
    if indefinite(line, at, span) and not longer(line, at, span, hours=hours):
        return False
    born = "born" in line.items[max(0, span.first - 2) : span.first]
    return not born and _one_way(line, at, span, spans)


def _fits(line: Line, at: int, span: Stretch, *, hours: bool) -> bool:
    ruling = _ruling(line, at, span, hours=hours)
    return ruling is not None and ruling.verdict == "compatible"


def _ruling(line: Line, at: int, span: Stretch, *, hours: bool) -> Ruling | None:
    length = line.claim(at)
    if length is None or several(line, at):
        return None
    ruling = by_clock(length, span.claims) if hours else by_date(length, span.claims)
    fits = ruling is None or ruling.verdict == "compatible"
    if fits or not is_counted(length):
        return ruling
    told = line.items[at - 1] in _TOLD and longer(line, at, span, hours=hours)
    return ruling if told else None  # "for three nights between 2 and 20 February", "and played 16 seasons"


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
    if _part_of(line, at):
        return False
    later = line.items[at + 1] in parameters.ties.tails  # "the castle gave in four weeks later"
    return at == 0 or later or line.items[at - 1] not in parameters.not_behind


def _part_of(line: Line, at: int) -> bool:
    """Whether a length is the whole of which so many are told: "14 of his 19 years there, from 2003 to 2017"."""
    n = next((n for n in range(at - 1, max(-1, at - _PARTED), -1) if line.items[n] == "of"), 0)
    return n > 0 and line.claim(n - 1) is not None


def _one_way(line: Line, at: int, span: Stretch, spans: Sequence[Stretch]) -> bool:
    """Whether a stretch is the only one beside a length: the last two of three times, for one that stands behind."""
    if len(span.claims) == 1:
        return True
    inner = [
        other for other in spans if other != span and span.first <= other.first and other.last <= span.last
    ]
    return not inner
