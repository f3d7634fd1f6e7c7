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
_BESIDES = ("plus", "besides", "also", "until", "now", "previously", "earlier", "if")
_BOUND = ("must", "will", "can", "should")
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
    return unsteady(line, [place for one in told for place in one.places], words)


def unsteady(line: Line, places: Sequence[int], words: Uneven) -> bool:
    """The same of the items that the numbers are."""
    if any(one == "after" and other in words.net for one, other in pairwise(line.items)):
        return True
    ends = _told_until(line, places)
    return any(
        item in words.uneven
        and not (at >= ends and item in words.timely)
        and not (at < 2 and line.items[at + 1 : at + 2] == ("of",))  # "his bonus of $40": the total itself
        and not _names_role(line, at, places)
        and not _taken_back(line, at, words)
        for at, item in enumerate(line.items)
    )


def _names_role(line: Line, at: int, places: Sequence[int]) -> bool:
    """Whether a word only says what a number is or when it falls due: "a bonus of $500", "three extra shifts", "the
    first of each month", "must now find $500"."""
    items = line.items
    if items[at + 1 : at + 3] in (("of", "each"), ("of", "every")) or items[at - 1] in (*_BOUND, "of"):
        return True
    if items[at] in _BESIDES:
        return False
    return at + 1 in places or at - 1 in places or (items[at + 1] == "of" and at + 2 in places)


def _told_until(line: Line, places: Sequence[int]) -> int:
    """Where the clause of the last number ends: "$9,000 that she will not see again now the firm is bust"."""
    last = max(places, default=0)
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


def parted(line: Line, places: Sequence[int], apart: Set[str], net: Set[str]) -> bool:
    """Whether a word between some items parts what they tell: not "before tax" or "before noon"."""
    between = range(min(places), max(places))
    return any(
        line.items[n] in apart
        and line.items[n + 1] not in (*net, line.items[n - 1])
        and line.claim(n + 1) is None
        for n in between
    )
