"""Each of two texts gives one length from a point, and the two are not the same."""

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
    """``near``: how many times the shorter length the longer one may be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    near: Annotated[Decimal, Field(gt=1)] = Decimal(6)


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether neither text gives another length from there."""
    left, right = pairing.left, pairing.right
    return facts.lone.from_one_point(left, right) and within(left, right, parameters.near)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two lengths."""
    return values_differ.judge(pairing, values_differ.Parameters(), facts)
