"""Two sentences say the same but for a figure, and the two figures are near each other."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import days_differ, values_differ
from claimcheck.judge.rivals.nearness import alike, beside_act, within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.record import replace
from claimcheck.records.pairing import Pairing, weight
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
CLOSE, SURE = Decimal("1.15"), 1
"""Figures within 15 % of each other, and words beyond those a rule asks for, leave no doubt."""


class Parameters(Strict):
    """``words`` that two clauses must share, names and other numbers counting double; ``near``: how many times the
    smaller figure the larger one may be; ``minutes``: by how much two clock times may differ; ``named``: whether both
    must say what or whom they count ("a 33-year-old man"); ``beside_act``: whether the words that tell the acts are not
    counted."""

    words: Annotated[int, Field(ge=1)] = 5
    near: Annotated[Decimal, Field(gt=1)] = Decimal("1.6")
    minutes: Annotated[int, Field(ge=0, le=12 * 60)] = 15
    named: bool = False
    beside_act: bool = False


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether two clauses share enough words, and the figures are written in one unit and near each other.

    Two lengths told in the same words are mostly one, when they are alike: "the 40 hours that the jury deliberated"
    and "30 hours of deliberations"; of a week and a year in one sentence each has its own.
    """
    left, right = pairing.left.quantity, pairing.right.quantity
    if not alike(left.unit, right.unit) or "vague" in (left.amount.kind, right.amount.kind):
        return False
    if parameters.named and (pairing.left.subject is None or pairing.right.subject is None):
        return False
    if _shared(pairing, parameters, facts) < parameters.words:
        return False
    return left.kind == "clock_time" or within(pairing.left, pairing.right, parameters.near)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values, or the two hours."""
    if pairing.left.quantity.kind == "clock_time":
        found = days_differ.judge(pairing, days_differ.Parameters(minutes=parameters.minutes), facts)
    else:
        found = values_differ.judge(pairing, values_differ.Parameters(), facts)
        found = replace(found, doubts=found.doubts + (not within(pairing.left, pairing.right, CLOSE)))
    return replace(
        found, doubts=found.doubts + (_shared(pairing, parameters, facts) < parameters.words + SURE)
    )


def _shared(pairing: Pairing, parameters: Parameters, facts: Facts) -> int:
    return weight(beside_act(pairing, facts.roots) if parameters.beside_act else pairing.shared)
