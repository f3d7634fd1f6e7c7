"""Two numbers of one clause that differ in a single digit, or in the order of two: a slip of the keyboard."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.slips import neighbours_swapped
from claimcheck.judge.values import value
from claimcheck.records.amount import significant_digits
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"
LONG = 5
"""Significant digits from which two things of one clause hardly come to be one digit apart by themselves."""


class Parameters(BaseModel):
    """``digits``: significant digits that a number must have for one of them to be a likely slip; ``swapped``: for
    two that have changed places."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    digits: Annotated[int, Field(ge=3)] = 5
    swapped: Annotated[int, Field(ge=3)] = 3


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two numbers digit by digit."""
    left, right = pairing.left.quantity, pairing.right.quantity
    one, other = left.amount.value, right.amount.value
    exact = left.amount.kind == right.amount.kind == "exact" and left.unit == right.unit
    if one is None or other is None or not exact:
        return Ruling("not_compared", "they are not two plain numbers of one unit")
    mine, theirs = f"{one:f}", f"{other:f}"
    digits = min(significant_digits(one), significant_digits(other))
    swapped = neighbours_swapped(mine, theirs)
    if digits < (parameters.swapped if swapped else parameters.digits) or len(mine) != len(theirs):
        return Ruling("not_compared", "too few digits for one of them to tell a slip")
    compared = Compared((one, one), (other, other), left.unit.name if left.unit else None)
    apart = sum(a != b for a, b in zip(mine, theirs, strict=True))
    if apart == 0:
        return Ruling("compatible", "they give the same value", compared)
    if apart > 1 and not swapped:
        return Ruling("not_compared", "they differ in more than one digit", compared)
    told = "have two neighbouring digits swapped" if swapped else "differ in one digit"
    reason = f"{value(pairing.left)} and {value(pairing.right)} {told}"
    few = digits < LONG
    # "gave him 2,117 points" and "broke the record of 2,116 points": two things done with two counts
    others = pairing.different("act") and not pairing.same("subject") and not _one_count(pairing)
    return Ruling("conflict", reason, compared, doubts=few + 2 * others)


def _one_count(pairing: Pairing) -> bool:
    """Whether the clauses share another number: "carried by 318 votes to 274", "318 voted for it and 247 against"."""
    return any(word[:1].isdigit() for word in pairing.shared)
