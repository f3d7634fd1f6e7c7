"""Whether the two amounts of a range run from the smaller to the larger: not "between 50 and 40"."""

from __future__ import annotations

from claimcheck.judge.phrases import Found, levels
from claimcheck.judge.phrases.ranges.bounds import of_two_things
from claimcheck.judge.phrases.spread import Spread, named
from claimcheck.judge.ruling import Ruling
from claimcheck.lexicon.marks import JOINING
from claimcheck.records.claim import Claim

_HOURS = 12
_DAY = 60
_FAR = 10
_LED = 3
_LARGE = 1000
_SOMEBODY = ("old", "olds")
_ALL_VOTES = range(97, 101)
"""What the shares of two sides come to, some left out or rounded: "87 to 13 percent"."""
_RANKED = {"ages", "numbered", "limit"}
_TWICE = 2
"""How many times as much as the last the first end of a range without a word for it may be."""


def amounts(found: Found, contest: frozenset[str]) -> Ruling | None:
    """A conflict where the range ends below where it begins; ``contest``: words of a sentence whose two numbers may be
    a vote, a score or odds."""
    low, high = found.slots["low"], found.slots["high"]
    if not _one_sort(low, high) or _two_limits(found, low, high):
        return None
    bounded = _bounded(found, low, high)
    if not bounded and not _is_range(found, low, high, contest):
        return None
    ends = (named(low), named(high)) if bounded else levels(low, high)
    if ends is None or ends[0] is None or ends[1] is None or ends[0].middle <= ends[1].middle:
        return None
    together = ends[0].middle + ends[1].middle
    if high.quantity.kind == "percentage" and "between" not in found.line.items and together in _ALL_VOTES:
        return None  # "rejected by 61 to 39 percent"
    if _may_be_hours(found, low, high, (ends[0], ends[1])):
        return None  # "open between 11 and 5"
    if bounded and of_two_things(found.line, low, high):
        return None  # "at least 35 women and at most 28 men"
    return Ruling(
        "conflict", f"the range begins with {low.surface} and ends with {high.surface}, which is less"
    )


def _one_sort(low: Claim, high: Claim) -> bool:
    """Whether two numbers can be ends of one range; the first may leave out the unit, and has no noun of its own."""
    one, other = low.quantity, high.quantity
    if one.kind == "age" != other.kind and low.surface.lower().endswith(_SOMEBODY):
        return False  # "sentenced a 34-year-old to six years"
    if one.kind == "count" and one.unit is None and other.unit is not None:
        noun = low.subject  # "between 12 towns and 8 miles"
        return noun is None or not noun.text or noun.start < one.end
    return (
        one.kind in (other.kind, "count")
        or (other.kind == "count" and high.subject is None and other.amount.kind == "at_most")
        or {one.kind, other.kind} in ({"duration", "age"}, {"age", "count"})
    )


def _two_limits(found: Found, low: Claim, high: Claim) -> bool:
    """Whether a least and a most are of two things: "starts at 9 and they go 3 miles", but "a lower limit of 60 and an
    upper limit of 90 kilometres an hour"."""
    if "extremes" not in found.words:
        return False
    of = found.words["extremes"].endswith(" of")
    if of and low.quantity.kind == "count" and low.subject is None:
        return False
    two_kinds = low.quantity.kind != high.quantity.kind
    if two_kinds and (high.quantity.kind != "count" or high.subject is not None):
        return True
    return high.quantity.unit is not None and _unit(low) != _unit(high)


def _bounded(found: Found, low: Claim, high: Claim) -> bool:
    """Whether the ends are told as a least and a most: "at least 30 and at most 20", "range from £50 up to £20"."""
    if "extremes" in found.words:
        return True
    return high.quantity.amount.kind == "at_most" and (
        "ranging" in found.words or low.quantity.amount.kind == "at_least"
    )


def _is_range(found: Found, low: Claim, high: Claim, contest: frozenset[str]) -> bool:
    """Whether words or the second unit make two plain numbers one range, where they stand bare side by side."""
    if any(claim.quantity.amount.kind not in ("exact", "about") for claim in (low, high)):
        return False
    if found.words or not found.line.items[found.first].startswith("#") or _dashed(low, high):
        return True
    before = found.line.items[max(0, found.first - _LED) : found.first]
    if "to" not in found.line.items[found.first : found.last] or "from" in before:
        return False
    if high.quantity.unit is not None:
        return True
    return (
        low.quantity.unit is None
        and _counts_next(high)
        and found.line.lower.isdisjoint(contest)
        and (low.quantity.amount.value or 0) <= _TWICE * (high.quantity.amount.value or 0)
    )


def _may_be_hours(found: Found, low: Claim, high: Claim, ends: tuple[Spread, Spread]) -> bool:
    """Whether two numbers without a unit may be hours, or the numbers of two things."""
    items = found.line.items[found.first : found.last]
    bare = low.quantity.unit is None and high.quantity.unit is None and low.quantity.kind != "ratio"
    if not bare or _RANKED & set(items) or "labels" in found.words:
        return False
    between = "between" in items
    if "extremes" in found.words or ("ranging" in found.words and ends[0].low > _HOURS):
        return False
    if between and _DAY < ends[0].high < _FAR * ends[1].high:
        return False
    few = ends[0].high <= _HOURS and not {"spans", "holds", "anything", "in_range"} & found.words.keys()
    return high.subject is None or (few and not (between and _counts_next(high)))


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
