"""A text gives another figure than a reference sheet, which holds what the house has approved."""

from __future__ import annotations

from claimcheck.judge.checks import values_differ
from claimcheck.judge.checks.values_differ import Parameters
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.pairing import Pairing

__all__ = ["OUTCOMES", "TAKES", "Parameters", "judge"]

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the value of a text with that of a sheet, which does not grow."""
    return values_differ.judge(pairing, parameters.model_copy(update={"grows": False}), facts)
