"""Two figures of one sort that are the same but for two neighbouring digits: "24" and "42 million euros"."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.rivals.nearness import of_two_names, of_two_times
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.slips import neighbours_swapped
from claimcheck.judge.values import value
from claimcheck.records.amount import significant_digits
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import FACETS, Pairing

OUTCOMES = ("conflict", "not-compared")
TAKES = "pairing"
BY_WORDS = True
OPEN = ("period", "subject", "measure")


class Parameters(BaseModel):
    """``digits``: how many significant digits both must have; in one there is nothing to swap."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    digits: Annotated[int, Field(ge=2)] = 2


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether two plain numbers of one unit differ in the order of two neighbouring digits only."""
    left, right = pairing.left.quantity, pairing.right.quantity
    one, other = left.amount.value, right.amount.value
    exact = left.amount.kind == right.amount.kind == "exact" and left.unit == right.unit
    if one is None or other is None or not exact:
        return False
    mine, theirs = f"{one:f}", f"{other:f}"
    digits = min(significant_digits(one), significant_digits(other))
    return digits >= parameters.digits and neighbours_swapped(mine, theirs)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Say which two figures they are; one value given twice is no matter of this check, since nothing else tells that
    both are of one thing."""
    left, right = pairing.left.quantity, pairing.right.quantity
    one, other = left.amount.value, right.amount.value
    if one is None or other is None:
        return Ruling("not_compared", "they are not two plain numbers")
    compared = Compared((one, one), (other, other), left.unit.name if left.unit else None)
    reason = f"{value(pairing.left)} and {value(pairing.right)} have two neighbouring digits swapped"
    # what a rule lets differ is no doubt where the clauses are one
    let = sum(map(pairing.different, OPEN)) if pairing.same("clause") else 0
    return Ruling("conflict", reason, compared, doubts=-1 - let if _of_one_thing(pairing, facts) else 0)


def _of_one_thing(pairing: Pairing, facts: Facts) -> bool:
    """Whether more than chance speaks for one figure: the clauses are one, or the measure is and nothing sets them
    apart: "a contract of $640,000 a year", "the contract is worth $460,000 a year"."""
    if of_two_times(pairing):
        return False  # "5.24 percent in May", "5.42 percent in June"
    if pairing.same("clause"):
        return not of_two_names(pairing)
    if pairing.left.measure in facts.of_many or any(map(pairing.different, FACETS)):
        return False
    return pairing.same("measure") and bool(pairing.shared)
