"""The lengths of time of a sentence and the stretches between its times or dates, and how surely one is the other's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line, kind
from claimcheck.judge.phrases.spans.ties import Ties
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS, STOPS
from claimcheck.records.claim import Claim

_DAY = Decimal(86400)
_MARKS = MARKS - STOPS
_AT = ("at", "on")
_HAVING = frozenset(("having", "had"))
_BESIDE = 3
_LASTING = 3
_LINKED = 6
_UNKNOWN = 3


class Stretch(NamedTuple):
    """One range of times or dates, or two ends of one, with the places of the first and the last."""

    claims: tuple[Claim, ...]
    first: int
    last: int


def lengths(line: Line, same_day: tuple[str, ...], *, hours: bool) -> list[int]:
    """The places of the lengths of less than a day, or of a day and more; "26 hours" may be said of one day."""
    one_day = any(f" {phrase} " in line.text for phrase in same_day)
    return [
        at
        for at, claim in line.numbers
        if claim.quantity.kind == "duration"
        and (longest := _longest(claim)) is not None
        and (longest < _DAY or (one_day and _in_hours(claim))) == hours
    ]


def _longest(claim: Claim) -> Decimal | None:
    unit, amount = claim.quantity.unit, claim.quantity.amount
    end = amount.high if amount.high is not None else amount.low
    return None if unit is None or not unit.factor or end is None else unit.factor * end


def _in_hours(claim: Claim) -> bool:
    unit = claim.quantity.unit
    return unit is not None and unit.name == "hour"


def stretches(line: Line, *, hours: bool) -> list[Stretch]:
    """All stretches that the times, or the dates, of a sentence can be the ends of."""
    sort = "clock_time" if hours else "date"
    ranges = [Stretch((claim,), at, at) for at, claim in line.numbers if kind(claim) == f"{sort}-range"]
    points = [(at, claim) for at, claim in line.numbers if kind(claim) == sort]
    pairs = [
        Stretch((other, one) if _turned(line, first, last) else (one, other), first, last)
        for number, (first, one) in enumerate(points)
        for last, other in points[number + 1 :]
    ]
    return ranges + pairs


def _turned(line: Line, first: int, last: int) -> bool:
    """Whether the later of two years is told first: "stepped down in 2020, having been elected in 2012"."""
    one, other = line.claim(first), line.claim(last)
    if one is None or other is None or one.quantity.date is None or other.quantity.date is None:
        return False
    later, earlier = one.quantity.date.year, other.quantity.date.year
    back = not _HAVING.isdisjoint(line.items[first + 1 : last])
    return later is not None and earlier is not None and later > earlier and back


def onward(line: Line, *, hours: bool) -> list[Stretch]:
    """The stretches from the beginning of a range to a later moment: "from 1931 until 1976, and then until 2009"."""
    sort = "clock_time" if hours else "date"
    ranges = [(at, claim) for at, claim in line.numbers if kind(claim) == f"{sort}-range"]
    points = [(at, claim) for at, claim in line.numbers if kind(claim) == sort]
    return [Stretch((one, other), at, last) for at, one in ranges for last, other in points if last > at]


def tied(line: Line, at: int, stretch: Stretch, ties: Ties) -> bool:
    """Whether nothing but words that tie them stands between a length and a stretch."""
    behind = line.items[at + 1 : at + _BESIDE]
    inside = line.items[stretch.first + 1 : stretch.last]
    if ";" in inside or "." in inside or any(line.claim(n) for n in range(stretch.first + 1, stretch.last)):
        return False
    if at > stretch.last:
        between = line.items[stretch.last + 1 : at]
        summed = bool(behind) and (behind[0] in ties.tails or behind[:2] == ("in", "all"))
        if not ties.parting.isdisjoint(between) or not ties.recurring.isdisjoint(between):
            return False
        if all(item in _MARKS or item in ties.small for item in between) and between:
            return True
        if summed and "," in between and len(between) <= _LINKED:
            return True
        return _linked(line, at, between, ties) and len(between) <= _LINKED + 1
    if at < stretch.first:
        between = line.items[at + 1 : stretch.first]
        if not ties.parting.isdisjoint(between) or not ties.recurring.isdisjoint(between):
            return False
        words = [item for item in between if item not in _MARKS and item not in ties.small]
        if "for" in between:
            return False  # "18 months for thefts between 2001 and 2009"
        led = next((item for item in reversed(between) if item not in ties.small and item not in _AT), "")
        adjoining = (
            not between and line.items[at - 1] in ("the", "those") and _opened(stretch, ties)
        )  # "the four hours between 9.30 and 11 p.m."
        opened = adjoining or (
            bool(between) and (between[-1] in ties.opens or between[-1] in _MARKS or led in ties.opens)
        )
        if led in ties.begun and not ties.ended.isdisjoint(inside):
            # "a seven-year reign that began in 1547 and ended in 1574"
            return len([word for word in words if word not in _AT]) <= 2
        closed = not ties.ended.isdisjoint(
            inside
        )  # "a five-year contract, effective from 2022, that ran out in 2025"
        return opened and len([word for word in words if word not in ties.opens]) <= (2 if closed else 1)
    return False


def _opened(stretch: Stretch, ties: Ties) -> bool:
    """Whether a range has its own word that opens it: "between 9.30 and 11 p.m."."""
    return stretch.claims[0].surface.lower().split()[0] in ties.opens


def lasts(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """Whether a verb right before a length makes it that of the sentence's own stretch: "the siege lasted 12 days"."""
    between = line.items[min(at, span.last) + 1 : max(at, span.first)]
    if between and at > span.last and between[-1] in ties.owners:
        return set(between[:-1]) <= {",", "and", "during", "in"}  # ", and his nine years in office"
    if ties.lasting.isdisjoint(line.items[max(0, at - _LASTING) : at]):
        return False
    if span.first < at < span.last and line.items[at + 1].isalpha() and line.items[at + 1] != "and":
        return False  # "joined in 1990, spent five years in Leeds and rose to director in 2003"
    told = not any(line.claim(n) for n in range(span.last + 1, at))
    return told and (ties.parting - {";"}).isdisjoint(between)


def _linked(line: Line, at: int, between: tuple[str, ...], ties: Ties) -> bool:
    """Whether a word right before a length links it to what stands before: "giving visitors four hours"."""
    if between[:1] == (",",) and not ties.links.isdisjoint(between[1:2]) and between[2:3] == ("it",):
        return True  # ", making it the union's first two-week gathering"
    near = [item for item in between[-_UNKNOWN:] if item not in _MARKS]
    if any(item in ties.links for item in near):
        return (
            sum(item not in ties.small and item not in ties.links and item not in _MARKS for item in between)
            <= _UNKNOWN
        )
    return between[-1:] == ("of",) and not ties.nouns.isdisjoint(between[-_UNKNOWN:])


def several(line: Line, at: int) -> bool:
    """Whether the thing that lasts is a plural: "three-hour tours from 9am to 6pm", "visits of two hours"."""
    claim = line.claim(at)
    before = line.items[max(0, at - _BESIDE) : at]
    if claim is None or "a" in before or "an" in before:
        return False
    if len(before) > 1 and before[-1] == "of" and noun_lemma(before[-2]) != before[-2]:
        return True
    noun = next((item for item in line.items[at + 1 :] if item.isalpha()), "")
    return "-" in claim.surface and noun_lemma(noun) != noun


def as_long(length: Claim, real: tuple[Spread, Decimal], times: Decimal) -> bool:
    """Whether a length is no more than some times as long as a stretch, or as short."""
    stated, unit = spread(length), length.quantity.unit
    if stated is None or unit is None or unit.factor is None or not stated.low.is_finite():
        return False
    told = stated.middle if stated.closed else stated.low  # "for more than 120 years"
    one, other = real[0].middle * real[1], told * unit.factor
    return min(one, other) > 0 and max(one, other) <= times * min(one, other)


def nearest(line: Line, at: int, stretch: Stretch) -> Iterator[str]:
    """The items between a length and the nearer end of a stretch."""
    near = min((stretch.first, stretch.last), key=lambda n: abs(n - at))
    yield from line.items[min(at, near) + 1 : max(at, near)]
