"""A range runs from the smaller to the larger, a time from the earlier to the later: not "between 50 and 40"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, lines
from claimcheck.judge.phrases.ranges.amounts_in_order import amounts
from claimcheck.judge.phrases.ranges.bounds import bounds
from claimcheck.judge.phrases.ranges.dates_in_order import centuries, dates, day_or_year, turned
from claimcheck.judge.phrases.ranges.extremes import ExtremeWords, extremes
from claimcheck.judge.ruling import Facts, RuledOn
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "not-compared")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age", "magnitude", "ratio")
_REACH = 7
_BESIDE = 2


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
            ruling = amounts(found, parameters.contest)
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
