"""Inside one text two speakers give different values for one thing."""

from __future__ import annotations

from claimcheck.judge.checks import values_differ
from claimcheck.judge.checks.values_differ import Parameters
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"

__all__ = ["OUTCOMES", "TAKES", "Parameters", "judge"]


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two values of one text when two different speakers give them."""
    said = pairing.facets["attribution"]
    if said.outcome != "different":
        return Ruling("not_compared", "no two speakers are named")
    ruling = values_differ.judge(pairing, parameters, facts)
    if ruling.verdict != "conflict":
        return ruling
    reason = f"{said.left} and {said.right} do not say the same: {ruling.reason}"
    return Ruling("conflict", reason, ruling.compared, ruling.notes)
