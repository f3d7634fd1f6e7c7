"""Each of two texts gives one day, hour or length for an act, and the two are not the same."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import days_differ, values_differ
from claimcheck.judge.rivals.nearness import within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.pairing import Pairing
from claimcheck.records.quantity import MOMENTS
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """``words`` that the clauses of two dates must have in common and no other date in either text, since much is
    opened on other days; ``near``: how many times the shorter length the longer one may be."""

    words: Annotated[int, Field(ge=0)] = 1
    near: Annotated[Decimal, Field(gt=1)] = Decimal(4)


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether neither text gives the act another time."""
    left, right = pairing.left, pairing.right
    if left.act_sort == "mishap" and pairing.same("clause"):
        return False  # one clause tells more than the act: there are rules for that
    if not facts.lone.of_one_act(left, right):
        return False
    if left.quantity.kind == "date":
        return len(facts.lone.words(left, right)) >= parameters.words
    return left.quantity.kind == "clock_time" or within(left, right, parameters.near)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two times."""
    if pairing.left.quantity.kind in MOMENTS:
        return days_differ.judge(pairing, days_differ.Parameters(), facts)
    return values_differ.judge(pairing, values_differ.Parameters(), facts)
