"""What the figures of a sentence make together: "two men and two women were shot" are four people."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import islice

from claimcheck.records.claim import Claim

ADDENDS = 5
"""Figures of a sentence that may make a total."""


def totals(sentence: Sequence[Claim], mine: Claim, *, mixed: bool) -> frozenset[Decimal]:
    """What a figure and its neighbours in their sentence make, two of them or a few more; ``mixed``: of people of
    several sorts too."""
    own = next((n for n, one in enumerate(sentence) if one.id == mine.id), None)
    if own is None or not _adds(mine, mine, mixed):
        return frozenset()
    before = (one for one in reversed(sentence[:own]) if _adds(one, mine, mixed))
    behind = (one for one in sentence[own + 1 :] if _adds(one, mine, mixed))
    led = list(islice(before, ADDENDS - 1))
    here = [*reversed(led), mine, *islice(behind, ADDENDS - 1)]
    values = [one.quantity.amount.value or Decimal(0) for one in here]
    at = len(led)
    return frozenset(
        sum(values[first:last], Decimal(0))
        for first in range(at + 1)
        for last in range(max(at + 1, first + 2), min(len(here), first + ADDENDS) + 1)
    )


def _alike(one: Claim, mine: Claim, mixed: bool) -> bool:
    """Whether two figures count the same, or where ``mixed`` people of two sorts: "two men and two women"."""
    if one.subject is None or mine.subject is None or one.subject.head == mine.subject.head:
        return True
    return mixed and one.subject.cls == mine.subject.cls == "person" and one.quantity.kind == "count"


def _adds(one: Claim, mine: Claim, mixed: bool) -> bool:
    """Whether a figure may be added to another of its sentence: of one sort, no part and of no other measure."""
    if one.quantity.sort != mine.quantity.sort or one.quantity.unit != mine.quantity.unit:
        return False
    if one.scope == "subset" or one.role != "level" or not one.quantity.amount.value:
        return False
    if not _alike(one, mine, mixed):
        return False
    if one.quantity.kind == "measurement":  # "18 km northeast of Marl, at a depth of 10 km"
        return one.measure == mine.measure and one.point == mine.point
    return one.measure is None or mine.measure is None or one.measure == mine.measure
