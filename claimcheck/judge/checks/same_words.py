"""Two sentences in the same words, each with one figure of its sort, and the two figures differ."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import days_differ, values_differ
from claimcheck.judge.rivals.nearness import alike
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.record import replace
from claimcheck.records.pairing import Pairing, weight
from claimcheck.records.quantity import MOMENTS
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """How much of two sentences must be the same."""

    words: Annotated[int, Field(ge=1)] = 2
    """Words that both clauses must have."""
    alike: Annotated[Decimal, Field(gt=0, le=1)] = Decimal("0.8")
    """Share of the words of both clauses that both have; 1 where none may be in one of them only."""
    sure: Annotated[int, Field(ge=1)] = 4
    """From how many shared words on, names and other numbers counting double, there is no doubt."""
    values: Annotated[int, Field(ge=2)] = 3
    """How many values the texts may give in these words; told with more, it is a form ("The index rose 3 points")."""
    near: Annotated[Decimal, Field(gt=1)] | None = Decimal(10)
    """How many times the smaller value the larger one may be: 17 and 1,204 bridges are two counts."""


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether two clauses have the same words, and each is the only one of its sentence with a figure of this sort.

    "He was sentenced to two years, with nine months to serve": of two lengths told in one sentence each has its own.
    """
    left, right = pairing.left, pairing.right
    if left.quantity.kind != right.quantity.kind or not alike(left.quantity.unit, right.quantity.unit):
        return False
    if (
        "vague" in (left.quantity.amount.kind, right.quantity.amount.kind)
        and left.quantity.kind not in MOMENTS
    ):
        return False
    if not (facts.lone.alone(left) and facts.lone.alone(right)):
        return False
    mine, theirs = facts.lone.clause(left), facts.lone.clause(right)
    both = mine & theirs
    if len(both) < parameters.words or len(both) < parameters.alike * len(mine | theirs):
        return False
    return max(map(facts.lone.clause_values, (left, right))) <= parameters.values


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values, days or hours."""
    if pairing.left.quantity.kind in MOMENTS:
        found = days_differ.judge(pairing, days_differ.Parameters(), facts)
    else:
        found = values_differ.judge(pairing, values_differ.Parameters(near=parameters.near), facts)
    return replace(found, doubts=int(weight(pairing.shared) < parameters.sure))
