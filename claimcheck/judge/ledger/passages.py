"""Figures that one passage of a source tells beside each other, and whether what follows from them is a draft's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import NamedTuple

from claimcheck.judge.ledger.bearing import NEAR, gives_ends
from claimcheck.judge.values import number, value
from claimcheck.records.claim import Claim

REACH = 1.25
"""A derived figure bears out a bound that it does not pass by more: 640 is no reason to write "more than 300"."""
VALUED = ("count", "money", "measurement", "duration", "percentage", "ratio")
ONE = Decimal(1)


class Derived(NamedTuple):
    """The claims a figure follows from, and the arithmetic in words.

    ``telling``: it is so exact, and its parts so near each other, that chance is out of the question.
    """

    claims: tuple[Claim, ...]
    how: str
    telling: bool = False


class Figure(NamedTuple):
    """A value that a claim of a source gives, and how to name it."""

    claim: Claim
    value: Decimal
    words: str


def _figures(claim: Claim) -> list[Figure]:
    """The value of a claim; both ends of what goes "from 1.8 percent to 2.1 percent"."""
    amount = claim.quantity.amount
    if amount.value:
        return [Figure(claim, amount.value, value(claim))]
    if amount.kind == "between" and amount.low and amount.high and gives_ends(claim.quantity):
        return [Figure(claim, end, number(end)) for end in (amount.low, amount.high)]
    return []


def passages(sources: Sequence[Claim]) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of figures of one sentence, then of two that follow each other in a paragraph."""
    sentences: dict[tuple[str, int, int], list[Figure]] = {}
    for one in sources:
        if one.quantity.kind in VALUED and not one.quantity.derived:
            key = (one.source, one.sentence.paragraph, one.sentence.start)
            sentences.setdefault(key, []).extend(_figures(one))
    for claims in sentences.values():
        yield from combinations(claims, 2)
    keys = sorted(sentences)
    for first, second in pairwise(keys):
        if first[:2] == second[:2]:
            for left in sentences[first]:
                for right in sentences[second]:
                    yield left, right


def meets(claim: Claim, result: Decimal, slack: Decimal) -> bool:
    """Whether a result is the figure as written, or bears out the bound that it gives."""
    wanted, kind = claim.quantity.amount.value, claim.quantity.amount.kind
    if wanted is None:
        return False
    if kind in ("more_than", "at_least"):
        return (
            wanted * (ONE if kind == "at_least" else ONE + Decimal("0.0001"))
            <= result
            <= wanted * Decimal(REACH)
        )
    if kind in ("less_than", "at_most"):
        return wanted / Decimal(REACH) <= result <= wanted
    about = NEAR * abs(wanted) if kind == "about" else Decimal(0)
    return abs(result - wanted) <= max(slack, about)
