"""A range runs from the smaller to the larger, a time from the earlier to the later: not "between 50 and 40"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, Line, Phrasing, levels, lines
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "not-compared")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age", "magnitude")
_REACH = 7
_HOURS = 12
_DAY = 60
_FAR = 10
_LED = 3
_LARGE = 1000
_DASHES = ("-", "–", "—", "‑")
_RANKED = {"ages", "numbered", "limit"}


class Parameters(Phrasing):
    """``not_between`` and ``not_from``: words that make the ends two things ("the gap between …", "moved from …")."""

    SLOTS: ClassVar = {"low": _AMOUNTS, "high": _AMOUNTS, "first": ("date",), "last": ("date",)}

    not_between: tuple[str, ...] = ()
    not_from: tuple[str, ...] = ()
    extremes: tuple[tuple[str, str], ...] = ()
    """Words for the least and the most of a thing: the youngest and the oldest."""
    apart: frozenset[str] = frozenset()
    """Words behind such a word by which a number is none of the thing's: "the lowest in 12 years"."""
    not_with: tuple[str, ...] = ()
    """Words anywhere in the sentence that turn the count of years round ("BC")."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find ranges that are upside down."""
    made = []
    for found in (*parameters.find(claims), *_extremes(claims, parameters)):
        near = found.line.before(found.first, _REACH)
        apart = parameters.not_between if found.line.items[found.first] == "between" else parameters.not_from
        told = "anything" in found.words or "in_range" in found.words
        if (not told and not set(near).isdisjoint(apart)) or not found.line.lower.isdisjoint(
            parameters.not_with
        ):
            continue
        ruling = _amounts(found) if "low" in found.slots else _dates(found)
        if ruling is not None:
            made.append(RuledOn(found.claims, ruling))
    return made


def _extremes(claims: Sequence[Claim], parameters: Parameters) -> Iterator[Found]:
    """The least and the most that a sentence gives of one thing: "the youngest is 34, the oldest 21"."""
    for line in lines(claims, lambda here: len(here) > 1):
        for least, most in parameters.extremes:
            if least in line.bag and most in line.bag:
                one, other = (_told(line, line.items.index(word), parameters) for word in (least, most))
                low, high = (line.claim(at) if at is not None else None for at in (one, other))
                if low is not None and high is not None and low is not high and one is not None:
                    yield Found({"low": low, "high": high}, {"extremes": least}, line, one, one + 1)


def _told(line: Line, at: int, parameters: Parameters) -> int | None:
    """The first number behind a word, none that an "of" leads to; else the one right before it."""
    for n in range(at + 1, min(at + _REACH, len(line.items))):
        if line.items[n] in (";", ".") or line.items[n] in parameters.apart:
            return None
        if line.claim(n) is not None and "of" not in line.items[n - 2 : n]:
            return n
    return at - 1 if at and line.claim(at - 1) is not None else None


def _amounts(found: Found) -> Ruling | None:
    low, high = found.slots["low"], found.slots["high"]
    kinds = {low.quantity.kind, high.quantity.kind}
    one_sort = (
        len(kinds) == 1
        or low.quantity.kind == "count"
        or (high.quantity.kind == "count" and high.subject is None and high.quantity.amount.kind == "at_most")
        or kinds in ({"duration", "age"}, {"age", "count"})
    )
    extremes = "extremes" in found.words
    if extremes and (len(kinds) > 1 or low.quantity.unit != high.quantity.unit):
        return None
    bounds = extremes or (low.quantity.amount.kind == "at_least" and high.quantity.amount.kind == "at_most")
    odd = any(claim.quantity.amount.kind not in ("exact", "about") for claim in (low, high))
    bare_pair = not found.words and found.line.items[found.first].startswith("#")
    before = found.line.items[max(0, found.first - _LED) : found.first]
    one_unit = (
        high.quantity.unit is not None
        and "to" in found.line.items[found.first : found.last]
        and "from" not in before
    )
    dashed = bare_pair and not bounds and not one_unit
    if not one_sort or (odd and not bounds) or (dashed and not _dashed(low, high)):
        return None
    ends = (named(low), named(high)) if bounds else levels(low, high)
    if ends is None or ends[0] is None or ends[1] is None or ends[0].middle <= ends[1].middle:
        return None
    if (
        low.quantity.kind == "count"
        and low.quantity.unit is None
        and high.quantity.unit is not None
        and low.subject
        and low.subject.start >= low.quantity.end
    ):
        return None  # "between 12 towns and 8 miles"
    bare = (
        low.quantity.unit is None
        and high.quantity.unit is None
        and not _RANKED & set(found.line.items[found.first : found.last])
    )
    between = "between" in found.line.items[found.first : found.last]
    span = extremes or (between and _DAY < ends[0].high < _FAR * ends[1].high)
    few = ends[0].high <= _HOURS and not {"spans", "holds", "anything", "in_range"} & found.words.keys()
    if bare and not span and (high.subject is None or (few and not (between and _counts_next(high)))):
        return None  # "open between 11 and 5" are hours
    return Ruling(
        "conflict", f"the range begins with {low.surface} and ends with {high.surface}, which is less"
    )


def _counts_next(claim: Claim) -> bool:
    """Whether a number counts the very next word, and so is no hour: "between nine and four eggs"."""
    noun = claim.subject
    return noun is not None and bool(noun.text) and noun.start == claim.quantity.end + 1


def _dashed(low: Claim, high: Claim) -> bool:
    """Whether two large numbers side by side are "9,000-7,000": smaller ones are a score."""
    text = low.sentence.text[low.quantity.end - low.sentence.start : high.quantity.start - low.sentence.start]
    values = (low.quantity.amount.value or 0, high.quantity.amount.value or 0)
    prices = low.quantity.kind == high.quantity.kind == "money" and low.quantity.unit == high.quantity.unit
    return text.strip() in _DASHES and (prices or min(values) >= _LARGE)


def _dates(found: Found) -> Ruling | None:
    first, last = found.slots["first"], found.slots["last"]
    start, end = first.quantity.date, last.quantity.date
    text = first.sentence.text[
        first.quantity.end - first.sentence.start : last.quantity.start - last.sentence.start
    ]
    side_by_side = found.line.items[found.first : found.last].count("(") + 2 == found.last - found.first
    if start is None or end is None or not _later(start, end) or (side_by_side and text not in _DASHES):
        return None
    return Ruling("conflict", f"it runs from {_words(first)} to {_words(last)}, which is earlier")


def _words(claim: Claim) -> str:
    return claim.surface.rstrip(".")


def _later(start: DateParts, end: DateParts) -> bool:
    """Whether the first date is surely after the second; "28 December to 3 January" is not."""
    if start.year is not None and end.year is not None and start.year != end.year:
        return start.year > end.year
    if start.month is None or end.month is None:
        return False
    if start.month != end.month:
        return start.year is not None and start.year == end.year and start.month > end.month
    # Within one month the year that only the second names is the first's as well.
    return (
        start.day is not None
        and end.day is not None
        and start.day > end.day
        and start.year in (None, end.year)
    )
