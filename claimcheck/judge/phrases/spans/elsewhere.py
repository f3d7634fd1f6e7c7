"""Whether a length is of something else than a stretch beside it, whatever ties the two."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spans.clock_spans import clock_far
from claimcheck.judge.phrases.spans.date_spans import how_far
from claimcheck.judge.phrases.spans.own_length import longer
from claimcheck.judge.phrases.spans.referring import glued
from claimcheck.judge.phrases.spans.span_words import SpanWords
from claimcheck.judge.phrases.spans.stretches import Stretch, as_long
from claimcheck.lexicon.marks import MARKS

_NEAR = 4
_TWICE = Decimal(2)
_BREAK = Decimal(7200)
"""Seconds of the longest break of a day."""
_WORDS = 3
_LED = 8
_LIVED = ("in", "as", "with", "of")
_PERFECT = frozenset(("has", "have", "had"))
_WITHIN = frozenset(("in", "as", "at", "with", "on", "of", "under"))


def something_else(line: Line, at: int, span: Stretch, words: SpanWords, *, hours: bool) -> bool:
    """Whether a length is of something else than a stretch, whatever ties the two."""
    items, led = line.items, line.items[max(0, at - _NEAR) : at]
    if not words.overdue.isdisjoint(items[at + 1 : at + 3]):
        return True  # "reopened in June, nine months behind schedule"
    if hours and _less_a_break(line, at, span, words):
        return True
    turned = len(span.claims) > 1 and line.claim(span.first) is span.claims[1]
    after = at < span.first and items[at - 1].lower() == "after"
    apart = items[span.first + 1 : span.last]
    if (
        after
        and not turned
        and MARKS.isdisjoint(items[at + 1 : span.first])
        and len(span.claims) > 1
        and ("and" in apart or "," in apart)
    ):
        return True  # "after 15 years abroad she came back in 2004 and opened a school, which closed in 2011"
    if turned and not (after and longer(line, at, span, hours=hours)):
        return True  # but "after 12 years as mayor, she left in 2020, having been elected in 2012"
    begins = next((n for n in range(at, 0, -1) if items[n - 1] in MARKS), 0)
    clause = frozenset(items[begins:at])
    if not clause.isdisjoint(_PERFECT) and not clause.isdisjoint(words.denying):
        return True  # "led the club, which had not won a cup for 20 years"
    if span.first < at < span.last and "after" in led and items[at - led[::-1].index("after") - 2] != ",":
        return items[at + 1] in _WITHIN  # "appointed in 2001 after 20 years in the navy, he …"
    if at > span.last and (
        (not hours and _of_its_life(line, at, span, words)) or _net(line, at, span, hours=hours)
    ):
        return True
    if at > span.last and _told_apart(items, span.last + 1, begins, at, words):
        return True
    days = not hours and items[at + 1] not in ("of",) and _in_days(line, at)
    sitting = days and not words.sittings.isdisjoint(line.lower) and not longer(line, at, span, hours=hours)
    return sitting or _new(line, at, span, words)


def _less_a_break(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """Whether a length is what a break leaves of a stretch: "from 9am to 5pm, and paid for seven and a half hours"."""
    length, far = line.claim(at), clock_far(span.claims)
    if length is None or far is None or far[1].factor is None or line.lower.isdisjoint(words.breaks):
        return False
    real = far[0].middle * far[1].factor
    if real <= _BREAK or longer(line, at, span, hours=True):
        return False
    return as_long(length, (far[0], far[1].factor), real / (real - _BREAK))


def _of_its_life(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """Whether a length is that of a longer life in what was not told of: "won his first cap in 2003 and retired in 2010
    after 20 years in the game"."""
    items, behind = line.items, line.items[at + 1 : at + 4]
    if items[at - 1] != "after" or len(behind) < _WORDS or behind[0] not in _LIVED:
        return False
    if behind[2] in words.domains:
        return True
    begun = words.ties.begun | words.starting | words.ties.since | words.entering
    return (
        behind[1] in ("the", "a", "an")
        and behind[2] not in items[:at]
        and begun.isdisjoint(items[max(0, span.first - _LED) : span.first])
    )


def _net(line: Line, at: int, span: Stretch, *, hours: bool) -> bool:
    """Whether a length is what was left of something in a stretch: "there were only two hours of play"."""
    led = line.items[max(span.last, at - _NEAR) : at]
    return "there" in led and line.items[at + 1] == "of" and not longer(line, at, span, hours=hours)


def _told_apart(items: tuple[str, ...], first: int, begins: int, at: int, words: SpanWords) -> bool:
    """Whether a length behind a stretch is one before it or of somebody: "after being awake for 20 hours", "the frost
    came after six dry weeks", "run by a man with 40 years of experience", "for works that will take three weeks"."""
    if items[at - 1] == "with" or any(
        items[n] == "one" and items[n - 1] in words.ordinals for n in range(first, at)
    ):
        return True
    after = next((n for n in range(begins, at) if items[n] == "after"), None)
    if after is not None and (items[after + 1].endswith("ing") or items[after - 1] in words.came):
        return True
    if any(items[n] in words.contrasting and items[n + 1] in words.articles for n in range(first, at)):
        return True  # "was back by 8pm, though some homes were dark for five hours"
    that = next((n for n in range(begins, at) if items[n] in ("that", "which", "who")), 0)
    return that > 1 and items[that - 2] == "for"


def _in_days(line: Line, at: int) -> bool:
    length = line.claim(at)
    return length is not None and length.quantity.unit is not None and length.quantity.unit.name == "day"


def _new(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """Whether a length is that of something new: "relics of a 40-year war", "Holm, a teacher for 22 years,"."""
    items = line.items
    if items[at - 4 : at - 1] == ("the", "end", "of") and items[at - 5] in MARKS | {"-"}:
        return True  # "… in 2009, the end of a 30-year career"
    if at > span.last and (items[span.last + 1] == "to" or _of_its_own(items, span.last, at, words)):
        return True  # "left in 1999 to run a farm for 20 years"
    if glued(line, at) and items[at - 1] in ("a", "an") and at > span.last:
        ending = items[max(span.last, at - _NEAR) + 1 : at]  # "at the end of a two-week march"
        apposed = items[at - 2] in MARKS or (items[at - 2] == "after" and at - 3 == span.last)
        return not apposed and not _made(line, at, span, words) and words.ties.closing.isdisjoint(ending)
    begins = next((n for n in range(at, 0, -1) if items[n - 1] in MARKS), 0)
    return 0 < begins < at < span.first and items[begins] in ("a", "an") and items[at + 1] == ","


def _made(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """Whether a length is what a stretch makes: "from 9am to 5.30pm, meaning a six-hour day for the staff"."""
    led = line.items[max(span.last, at - _NEAR) + 1 : at]
    if line.items[at + 1] not in words.ties.nouns or words.ties.links.isdisjoint(led):
        return False
    length, clock = line.claim(at), clock_far(span.claims)
    far = clock if clock is not None else how_far(span.claims)
    return (
        length is not None
        and far is not None
        and far[1].factor is not None
        and as_long(length, (far[0], far[1].factor), _TWICE)
    )


def _of_its_own(items: tuple[str, ...], last: int, at: int, words: SpanWords) -> bool:
    """Whether what belongs to the thing has a length of its own: "closed in 2004, and its owner died a year later"."""
    owner = next((n for n in range(last + 1, at - 2) if items[n] in words.ties.owners), 0)
    return owner > 0 and items[owner - 1] in ("and", ";", "but") and items[owner + 1].isalpha()
