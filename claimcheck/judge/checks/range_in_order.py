"""A range runs from the smaller to the larger, a time from the earlier to the later: not "between 50 and 40"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, levels, lines
from claimcheck.judge.phrases.ranges.bounds import bounds, of_two_things
from claimcheck.judge.phrases.ranges.dates_in_order import centuries, dates, day_or_year, turned
from claimcheck.judge.phrases.ranges.extremes import ExtremeWords, extremes
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon.marks import JOINING
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "not-compared")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age", "magnitude", "ratio")
_REACH = 7
_HOURS = 12
_DAY = 60
_FAR = 10
_LED = 3
_LARGE = 1000
_SOMEBODY = ("old", "olds")
_ALL_VOTES = range(97, 101)
"""What the shares of two sides come to, some left out or rounded: "87 to 13 percent"."""
_RANKED = {"ages", "numbered", "limit"}
_BESIDE = 2
_TWICE = 2
"""How many times as much as the last the first end of a range without a word for it may be."""


class Parameters(ExtremeWords):
    """``not_between`` and ``not_from``: words that make the ends two things ("the gap between …", "moved from …")."""

    SLOTS: ClassVar = {
        "low": _AMOUNTS,
        "high": _AMOUNTS,
        "first": ("date",),
        "last": ("date",),
        "number": ("count",),
        "early": ("ordinal",),
        "late": ("ordinal",),
    }

    not_between: tuple[str, ...] = ()
    not_from: tuple[str, ...] = ()
    not_beside: tuple[str, ...] = ()
    """Words that do so right before the range ("up 9 to 6")."""
    contest: frozenset[str] = frozenset()
    """Words of a sentence whose two numbers may be a vote, a score or odds."""
    back: frozenset[str] = frozenset()
    """Words right behind by which it is counted back: "ago"."""
    joining: frozenset[str] = frozenset()
    """Words right before the second of two bounds of one thing: "over 65 but under 50"."""
    clock: frozenset[str] = frozenset()
    """Words right behind minutes by which they are counted on a clock: "between ten and seven minutes past"."""
    not_with: tuple[str, ...] = ()
    """Words anywhere in the sentence that turn the count of years round ("BC")."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find ranges that are upside down."""
    made = []
    told = (*parameters.find(claims), *extremes(claims, parameters), *bounds(claims, parameters.joining))
    ruled: set[int] = set()
    for found in told:
        if not ruled.isdisjoint(map(id, found.claims)):
            continue  # two ways of reading one pair
        near = found.line.before(found.first, _REACH)
        between = found.line.items[found.first] == "between"
        apart = parameters.not_between if between else parameters.not_from
        if _counted_back(found, parameters):
            continue
        sure = "anything" in found.words or "in_range" in found.words
        if not between and not sure and not set(near[:_BESIDE]).isdisjoint(parameters.not_beside):
            continue
        if (not sure and not set(near).isdisjoint(apart)) or not found.line.lower.isdisjoint(
            parameters.not_with
        ):
            continue
        if "low" in found.slots:
            ruling = _amounts(found, parameters)
        else:
            ruling = (
                day_or_year(found)
                if "number" in found.slots
                else dates(found)
                if "first" in found.slots
                else centuries(found)
            )
        if ruling is not None:
            made.append(RuledOn(found.claims, ruling))
            ruled |= {id(claim) for claim in found.claims}
    return [*made, *_turned(claims, parameters)]


def _turned(claims: Sequence[Claim], parameters: Parameters) -> list[RuledOn]:
    """The spans of dates in one claim that are upside down, where nothing says that a day was moved."""
    made = []
    for line in lines(claims, lambda here: any(claim.quantity.date is not None for claim in here)):
        for at, claim in line.numbers:
            ruling = turned(claim)
            near = line.before(at, _REACH)
            if ruling is not None and set(near).isdisjoint((*parameters.not_from, *parameters.not_between)):
                made.append(RuledOn((claim,), ruling))
    return made


def _counted_back(found: Found, parameters: Parameters) -> bool:
    """Whether a range is told from its end: "50 to 40 years ago", "between ten and seven minutes past"."""
    behind, last = found.line.items[found.last : found.last + 1], found.slots.get("high")
    unit = last.quantity.unit if last is not None else None
    timed = unit is not None and unit.name == "minute" and parameters.clock.issuperset(behind)
    return bool(behind) and (behind[0] in parameters.back or timed)


def _amounts(found: Found, parameters: Parameters) -> Ruling | None:
    low, high = found.slots["low"], found.slots["high"]
    kinds = {low.quantity.kind, high.quantity.kind}
    one_sort = (
        len(kinds) == 1
        or low.quantity.kind == "count"
        or (high.quantity.kind == "count" and high.subject is None and high.quantity.amount.kind == "at_most")
        or kinds in ({"duration", "age"}, {"age", "count"})
    )
    if low.quantity.kind == "age" != high.quantity.kind and low.surface.lower().endswith(_SOMEBODY):
        return None  # "sentenced a 34-year-old to six years"
    least_and_most = "extremes" in found.words
    # "A lower limit of 60 and an upper limit of 90 kilometres an hour", not "starts at 9 and they go 3 miles"
    of = found.words.get("extremes", "").endswith(" of")
    shared = of and low.quantity.kind == "count" and low.subject is None
    if (
        least_and_most
        and not shared
        and (
            (len(kinds) > 1 and (high.quantity.kind != "count" or high.subject is not None))
            or (high.quantity.unit is not None and _unit(low) != _unit(high))
        )
    ):
        return None
    ranged = "ranging" in found.words and high.quantity.amount.kind == "at_most"  # "range from £50 up to £20"
    bounded = (
        least_and_most
        or ranged
        or (low.quantity.amount.kind == "at_least" and high.quantity.amount.kind == "at_most")
    )
    odd = any(claim.quantity.amount.kind not in ("exact", "about") for claim in (low, high))
    bare_pair = not found.words and found.line.items[found.first].startswith("#")
    before = found.line.items[max(0, found.first - _LED) : found.first]
    one_unit = (
        high.quantity.unit is not None
        and "to" in found.line.items[found.first : found.last]
        and "from" not in before
    )
    one_noun = (
        low.quantity.unit is None
        and "to" in found.line.items[found.first : found.last]
        and "from" not in before
        and _counts_next(high)
        and found.line.lower.isdisjoint(parameters.contest)
        and (low.quantity.amount.value or 0) <= _TWICE * (high.quantity.amount.value or 0)
    )
    dashed = bare_pair and not bounded and not one_unit and not one_noun
    if not one_sort or (odd and not bounded) or (dashed and not _dashed(low, high)):
        return None
    ends = (named(low), named(high)) if bounded else levels(low, high)
    if ends is None or ends[0] is None or ends[1] is None or ends[0].middle <= ends[1].middle:
        return None
    together = ends[0].middle + ends[1].middle
    if high.quantity.kind == "percentage" and "between" not in found.line.items and together in _ALL_VOTES:
        return None  # "rejected by 61 to 39 percent"
    if (
        low.quantity.kind == "count"
        and low.quantity.unit is None
        and high.quantity.unit is not None
        and low.subject
        and low.subject.text
        and low.subject.start >= low.quantity.end
    ):
        return None  # "between 12 towns and 8 miles"
    bare = (
        low.quantity.unit is None
        and high.quantity.unit is None
        and not _RANKED & set(found.line.items[found.first : found.last])
        and "labels" not in found.words
    )
    ranging = "ranging" in found.words and ends[0].low > _HOURS
    bare = bare and low.quantity.kind != "ratio" and not ranging
    between = "between" in found.line.items[found.first : found.last]
    span = least_and_most or (between and _DAY < ends[0].high < _FAR * ends[1].high)
    few = ends[0].high <= _HOURS and not {"spans", "holds", "anything", "in_range"} & found.words.keys()
    if bare and not span and (high.subject is None or (few and not (between and _counts_next(high)))):
        return None  # "open between 11 and 5" are hours
    if bounded and of_two_things(found.line, low, high):
        return None  # "at least 35 women and at most 28 men"
    return Ruling(
        "conflict", f"the range begins with {low.surface} and ends with {high.surface}, which is less"
    )


def _unit(claim: Claim) -> str | None:
    return claim.quantity.unit.name if claim.quantity.unit is not None else None


def _counts_next(claim: Claim) -> bool:
    """Whether a number counts the very next word, and so is no hour: "between nine and four eggs"."""
    noun = claim.subject
    return noun is not None and bool(noun.text) and noun.start == claim.quantity.end + 1


def _dashed(low: Claim, high: Claim) -> bool:
    """Whether two large numbers side by side are "9,000-7,000": smaller ones are a score."""
    text = low.sentence.text[low.quantity.end - low.sentence.start : high.quantity.start - low.sentence.start]
    values = (low.quantity.amount.value or 0, high.quantity.amount.value or 0)
    prices = low.quantity.kind == high.quantity.kind == "money" and low.quantity.unit == high.quantity.unit
    measured = low.quantity.unit is None and high.quantity.unit is not None
    return text.strip() in JOINING and (measured or prices or min(values) >= _LARGE)
