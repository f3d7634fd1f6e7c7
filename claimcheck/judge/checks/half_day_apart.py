"""Two clock times of one clause that lie exactly twelve hours apart: a.m. for p.m."""

from __future__ import annotations

from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"
HALF_DAY = 12 * 60


class Parameters(Strict):
    """The check has no parameters."""


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two clock times to the minute."""
    left, right = pairing.left, pairing.right
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None:
        return Ruling("not_compared", "one of them is no single time")
    compared = Compared((one, one), (other, other), "minute after midnight")
    either = left.quantity.either_half or right.quantity.either_half
    if one == other or (either and abs(one - other) == HALF_DAY):
        return Ruling(
            "compatible", "they can be the same time" if either else "they are the same time", compared
        )
    if pairing.different("act"):
        return Ruling("not_compared", "two acts: a shop opens at nine and closes at nine", compared)
    if abs(one - other) != HALF_DAY:
        return Ruling("not_compared", "they are not twelve hours apart")
    reason = f"{left.surface} and {right.surface} are twelve hours apart: a.m. for p.m.?"
    return Ruling("conflict", reason, compared)
