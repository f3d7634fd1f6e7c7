"""Whether the only length of a sentence is that of its only stretch, as far as no word says otherwise."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.spans.clock_spans import clock_far
from claimcheck.judge.phrases.spans.date_spans import how_far
from claimcheck.judge.phrases.spans.own_length import lone, longer
from claimcheck.judge.phrases.spans.referring import indefinite
from claimcheck.judge.phrases.spans.span_words import SpanWords
from claimcheck.judge.phrases.spans.stretches import Stretch, as_long, lasts, nearest
from claimcheck.records.quantity import DateParts

_NEAR = Decimal(4)
_LEADS = 4
"""Words right before a date that belong to it: "started on a Monday, 4 August"."""


def alone(line: Line, at: int, span: Stretch, words: SpanWords, *, hours: bool) -> bool:
    """Whether the only length of a passage is its only stretch's: told as the whole of it, or longer than it."""
    opening = words.opening if hours else frozenset[str]()
    return _whole(line, words.ties.recurring | words.ties.others | opening) and lone(
        line, at, span, words.ties, hours=hours
    )


def loosely(line: Line, at: int, span: Stretch, words: SpanWords, *, hours: bool) -> bool:
    """Whether the only length of a sentence is that of its only stretch, as far as no word says otherwise."""
    if indefinite(line, at, span) and not longer(line, at, span, hours=hours):
        return False
    ties = words.ties
    between = set(nearest(line, at, span))
    lasting = lasts(line, at, span, ties)
    if (
        at < span.first
        and not lasting
        and not words.aside.isdisjoint(line.items[at + 1 : span.first - _LEADS])
    ):
        return False
    whole = line.items[min(at, span.first) : max(at, span.last)]
    parted = ";" in whole or not ties.parting.isdisjoint(between)
    if parted and not lasting:
        return False
    apart = ties.others if lasting else words.apart
    goes_on = line.items[at + 1].isalpha() and line.items[at + 1] not in ties.tails
    if span.first < at < span.last and goes_on and not longer(line, at, span, hours=hours):
        return False  # "joined in 1990, spent five years in Leeds and rose to director in 2003"
    if (
        not lasting
        and at > span.first
        and (line.items[span.first - 1] == "between" or span.claims[0].surface.startswith("between"))
    ):
        return False
    length = line.claim(at)
    more = frozenset(("than",)) if length is not None and " than " in length.surface else frozenset()
    barred = (apart - _next_day(line) - more) | ties.recurring | (words.opening if hours else frozenset())
    if (
        length is None
        or not _whole(line, barred)
        or (length.quantity.unit is not None and length.quantity.unit.per)
    ):
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


def _whole(line: Line, barred: frozenset[str]) -> bool:
    """Whether none of some words stands in a sentence but in a name: "the Daily Courant"."""
    written = [word.text for word in line.words if word is not None]
    named = {word.lower() for word in written[1:] if word[0].isupper()} - set(written) - {written[0].lower()}
    return (line.lower - named).isdisjoint(barred)
