"""A text gives another figure than a reference sheet, which holds what the house has approved."""

from __future__ import annotations

from claimcheck.judge.checks import days_differ, values_differ
from claimcheck.judge.checks.values_differ import Parameters
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.owners import in_one_place, is_part
from claimcheck.lexicon import tokens
from claimcheck.record import replace
from claimcheck.records.pairing import Pairing
from claimcheck.records.quantity import MOMENTS

__all__ = ["OUTCOMES", "TAKES", "Parameters", "judge"]

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the value of a text with that of a sheet, which does not grow; a day by its parts, an hour by the
    minute."""
    if pairing.left.quantity.kind in MOMENTS:
        return replace(days_differ.judge(pairing, days_differ.Parameters(minutes=0), facts), doubts=0)
    told = (token.text for token in tokens(pairing.facets["subject"].right or "") if token.text[0].isupper())
    names = frozenset(map(str.lower, told))
    if is_part(pairing.left, pairing.right, names, facts):
        return Ruling("not_compared", "it may be a part of what the sheet has the whole of")
    ruling = values_differ.judge(pairing, parameters.model_copy(update={"grows": False}), facts)
    return replace(ruling, doubts=ruling.doubts + in_one_place(pairing.left, pairing.right, names))
