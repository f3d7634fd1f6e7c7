"""Each of two texts gives one length from a point, and the two are not the same."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.rivals.nearness import within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """``near``: how many times the shorter length the longer one may be."""

    near: Annotated[Decimal, Field(gt=1)] = Decimal(6)


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether neither text gives another length from there, or both clauses name what is so far away."""
    left, right = pairing.left, pairing.right
    one = facts.lone.from_one_point(left, right) or _of_one_thing(pairing)
    return one and within(left, right, parameters.near)


def _of_one_thing(pairing: Pairing) -> bool:
    """Whether two lengths from one point are told in clauses that share more than the point and the way from it: "the
    epicentre was 28 kilometres northeast of Marl"."""
    one, other = pairing.left.point, pairing.right.point
    if pairing.left.quantity.kind != "measurement":
        return False  # "second, 12 seconds behind Harl", "third, 21 seconds behind Harl"
    if one is None or one != other or not pairing.same("clause"):
        return False
    return any(word.lower() not in (one.name, one.way) for word in pairing.shared)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two lengths."""
    return values_differ.judge(pairing, values_differ.Parameters(), facts)
