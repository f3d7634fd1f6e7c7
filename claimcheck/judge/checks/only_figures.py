"""Each of two texts gives one figure with a word, and the two are not the same."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.rivals.nearness import within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(BaseModel):
    """``words`` that both clauses have and no other figure of its sort in either text; ``near``: how many times the
    smaller figure the larger one may be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: Annotated[int, Field(ge=1)] = 1
    near: Annotated[Decimal, Field(gt=1)] = Decimal(2)


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the two figures are the only ones of their texts that can be of one thing."""
    left, right = pairing.left, pairing.right
    if "vague" in (left.quantity.amount.kind, right.quantity.amount.kind):
        return False
    if left.quantity.unit == right.quantity.unit and not within(left, right, parameters.near):
        return False
    lone = facts.lone
    if lone.of_one_measure(left, right):
        return True
    # a length or a weight is of whatever its sentence names: one word in common says nothing
    return left.quantity.kind != "measurement" and len(lone.words(left, right)) >= parameters.words


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values."""
    return values_differ.judge(pairing, values_differ.Parameters(near=parameters.near), facts)
