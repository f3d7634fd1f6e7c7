"""What speaks against holding a rate against its total: uneven pay, a figure that explains it, stops on the way."""

from __future__ import annotations

from collections.abc import Container, Sequence, Set
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.explained import middle
from claimcheck.judge.phrases.rates.rate_sums import RateSum
from claimcheck.judge.phrases.topics import BOUNDS
from claimcheck.lexicon.marks import MARKS

_BACK = 4
_BARGAIN = Decimal("0.7")
"""Of twelve months' price what a year may cost at least without a slip."""


class Uneven(NamedTuple):
    """Words by which rates need not make the total; ``timely`` only in the clauses of the numbers, ``net`` behind
    "after", ``without`` before one that they take back."""

    uneven: Set[str]
    timely: Set[str]
    net: Set[str]
    without: Set[str]


def uneven(line: Line, told: Sequence[RateSum], words: Uneven) -> bool:
    """Whether a word says that not every rate was the same, or that more was paid."""
    if any(one == "after" and other in words.net for one, other in pairwise(line.items)):
        return True
    ends = _told_until(line, told)
    return any(
        item in words.uneven
        and not (at >= ends and item in words.timely)
        and not (at < 2 and line.items[at + 1 : at + 2] == ("of",))  # "his bonus of $40": the total itself
        and not _taken_back(line, at, words)
        for at, item in enumerate(line.items)
    )


def _told_until(line: Line, told: Sequence[RateSum]) -> int:
    """Where the clause of the last number ends: "$9,000 that she will not see again now the firm is bust"."""
    last = max((place for one in told for place in one.places), default=0)
    behind = range(last + 1, len(line.items))
    return next((n for n in behind if line.items[n] in MARKS or line.items[n] in BOUNDS), len(line.items))


def _taken_back(line: Line, at: int, words: Uneven) -> bool:
    """Whether a word says that there was none of it: "before a single bonus"."""
    near = line.items[max(0, at - _BACK) : at]
    first = max((n + 1 for n, item in enumerate(near) if not item.isalpha()), default=0)
    return not words.without.isdisjoint(near[first:])


def some_days(line: Line, times: Container[str]) -> bool:
    """Whether the text says how often in another time a rate is paid: "60 miles a day, six days a week"."""
    units = (claim.quantity.unit for claim in line.claims if claim.quantity.kind == "duration")
    return any(unit is not None and unit.per in times for unit in units)


def less(one: RateSum) -> bool:
    """Whether a total is smaller than what its rate makes."""
    product, whole = one.product, one.whole
    return product is not None and whole is not None and middle(whole) < middle(product)


def by_measure(one: RateSum, measures: Container[str]) -> bool:
    """Whether so far is gone with a measure of something, of which some may be left: "12 miles to the gallon"."""
    unit = one.rate.claim.quantity.unit
    return unit is not None and unit.dimension == "length" and one.rate.per in measures


def with_stops(one: RateSum) -> bool:
    """Whether a speed makes more than was covered: "does 300 km an hour and covers the 450 km in two hours"."""
    unit = one.rate.claim.quantity.unit
    return unit is not None and unit.dimension == "speed" and less(one)


def cheaper(one: RateSum, made: Decimal, stated: Decimal) -> bool:
    """Whether a price is lower for a longer time: "9 dollars a month, or 90 a year"."""
    unit = one.total.quantity.unit
    return (
        unit is not None
        and bool(unit.per)
        and one.total.quantity.kind == "money"
        and stated > made * _BARGAIN
    )
