"""A range runs from the smaller to the larger, a time from the earlier to the later: not "between 50 and 40"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, Phrasing, levels
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "not-compared")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age", "magnitude")
_REACH = 7
_HOURS = 12
_LARGE = 1000
_RANKED = {"ages", "numbered", "limit"}


class Parameters(Phrasing):
    """``not_between`` and ``not_from``: words that make the ends two things ("the gap between …", "moved from …")."""

    SLOTS: ClassVar = {"low": _AMOUNTS, "high": _AMOUNTS, "first": ("date",), "last": ("date",)}

    not_between: tuple[str, ...] = ()
    not_from: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()
    """Words anywhere in the sentence that turn the count of years round ("BC")."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find ranges that are upside down."""
    made = []
    for found in parameters.find(claims):
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


def _amounts(found: Found) -> Ruling | None:
    low, high = found.slots["low"], found.slots["high"]
    kinds = {low.quantity.kind, high.quantity.kind}
    one_sort = (
        len(kinds) == 1
        or low.quantity.kind == "count"
        or (high.quantity.kind == "count" and high.subject is None and high.quantity.amount.kind == "at_most")
        or kinds in ({"duration", "age"}, {"age", "count"})
    )
    bounds = low.quantity.amount.kind == "at_least" and high.quantity.amount.kind == "at_most"
    odd = any(claim.quantity.amount.kind not in ("exact", "about") for claim in (low, high))
    bare_pair = not found.words and found.line.items[found.first].startswith("#")
    if not one_sort or (odd and not bounds) or (bare_pair and not bounds and not _dashed(low, high)):
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
    if bare and (high.subject is None or ends[0].high <= _HOURS):
        return None  # "open between 11 and 5" are hours
    return Ruling(
        "conflict", f"the range begins with {low.surface} and ends with {high.surface}, which is less"
    )


def _dashed(low: Claim, high: Claim) -> bool:
    """Whether two large numbers side by side are "9,000-7,000": smaller ones are a score."""
    text = low.sentence.text[low.quantity.end - low.sentence.start : high.quantity.start - low.sentence.start]
    values = (low.quantity.amount.value or 0, high.quantity.amount.value or 0)
    prices = low.quantity.kind == high.quantity.kind == "money" and low.quantity.unit == high.quantity.unit
    return text.strip() in ("-", "–", "—", "‑") and (prices or min(values) >= _LARGE)


def _dates(found: Found) -> Ruling | None:
    first, last = found.slots["first"], found.slots["last"]
    start, end = first.quantity.date, last.quantity.date
    if start is None or end is None or not _later(start, end):
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
