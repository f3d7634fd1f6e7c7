"""An average lies between the least and the greatest: not 45 where ages run from 20 to 40."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, Phrasing, Spread
from claimcheck.judge.phrases.spread import half_step, named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age")
_REACH = 4


class Parameters(Phrasing):
    """``average``: the words that make a number an average, in it or close before it."""

    SLOTS: ClassVar = {"ends": tuple(f"{kind}-range" for kind in _AMOUNTS), "middle": _AMOUNTS}

    average: tuple[str, ...]


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every average that stands with a range against it."""
    rulings = ((found, _ruling(found, parameters)) for found in parameters.find(claims))
    return [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    both, middle = found.slots["ends"], found.slots["middle"]
    if not _is_average(found, middle, parameters) or not _one_sort(both, middle):
        return None
    low, high = both.quantity.amount.low, both.quantity.amount.high
    mean = named(middle, both.quantity.unit)
    if low is None or high is None or mean is None:
        return None
    if Spread(mean.middle, mean.middle).meets(Spread(low, high).wider(half_step(both))):
        return Ruling("compatible", "the average lies within the range")
    where = "above the highest" if mean.middle > high else "below the lowest"
    ends = both.surface.removeprefix("from ").removeprefix("between ")
    return Ruling("conflict", f"{middle.surface} is {where} value of {ends}")


def _is_average(found: Found, claim: Claim, parameters: Parameters) -> bool:
    at = next(n for n in range(found.first, found.last) if found.line.claim(n) is claim)
    words = {*claim.surface.lower().split(), *found.line.before(at, _REACH)}
    return not words.isdisjoint(parameters.average)


def _one_sort(both: Claim, middle: Claim) -> bool:
    one, other = both.quantity.unit, middle.quantity.unit
    if one is None or other is None:
        return one is other or (
            middle.quantity.kind in ("age", "count") and both.quantity.kind in ("age", "count")
        )
    return (
        one.dimension == other.dimension
        and other.per in (one.per, None)
        and (one.name == other.name or bool(one.factor and other.factor))
    )
