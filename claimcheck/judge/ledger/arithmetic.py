"""Figures that follow from two others of one passage by one step: a difference, a sum, a ratio, a change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from claimcheck.judge.values import number, value
from claimcheck.records.claim import Claim

CLOSE = Decimal("0.02")
"""A derived figure is rounded in print: within 2 % (one point, for a percentage) it is the same."""
_VALUED = ("count", "money", "measurement", "duration", "percentage", "ratio")


class Derived(NamedTuple):
    """The claims a figure follows from, and the arithmetic in words."""

    claims: tuple[Claim, ...]
    how: str
    telling: bool = False
    """Whether the figure has so many digits, and its parts so near, that chance is out of the question."""


def derive(claim: Claim, sources: Sequence[Claim]) -> Derived | None:
    """How a figure follows from two figures in one paragraph of a source; None when it does not."""
    wanted = claim.quantity.amount.value
    if wanted is None or wanted == 0 or claim.quantity.kind not in _VALUED:
        return None
    passages: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for source in sources:
        if source.quantity.amount.value is not None and source.quantity.kind in _VALUED:
            passages[source.source, source.sentence.paragraph].append(source)
    for passage in passages.values():
        for left, right in combinations(passage, 2):
            if left.quantity.kind != right.quantity.kind or left.quantity.unit != right.quantity.unit:
                continue
            if claim.quantity.kind == "count" and not _of_one_noun(claim, left, right):
                continue
            for result, how in _steps(claim, left, right):
                if abs(result - wanted) <= CLOSE * abs(wanted):
                    return Derived((left, right), how)
    return None


def _of_one_noun(*claims: Claim) -> bool:
    """Whether all of some counts count the same things: twelve apples less four apples, not less four pears."""
    return len({claim.subject.head if claim.subject is not None else None for claim in claims}) == 1


def _steps(claim: Claim, left: Claim, right: Claim) -> Iterator[tuple[Decimal, str]]:
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None:
        return
    words = (value(left), value(right))
    if claim.quantity.kind == left.quantity.kind and claim.quantity.unit == left.quantity.unit:
        yield abs(one - other), f"the difference of {words[0]} and {words[1]}"
        yield one + other, f"{words[0]} and {words[1]} together"
    for share in _shares(claim, one, other):
        yield share(one, other), f"{words[0]} against {words[1]}: {number(share(one, other))}"


def _shares(claim: Claim, one: Decimal, other: Decimal) -> list[Callable[[Decimal, Decimal], Decimal]]:
    """The ways a share or a change comes from two values, in the unit of the claim."""
    if claim.quantity.kind not in ("percentage", "ratio") or 0 in (one, other):
        return []
    times = Decimal(100) if claim.quantity.kind == "percentage" else Decimal(1)
    return [
        lambda a, b: abs(a - b) / abs(b) * times,
        lambda a, b: abs(a - b) / abs(a) * times,
        lambda a, b: a / b * times,
        lambda a, b: b / a * times,
    ]
