"""Each of two texts gives one day or hour for acts that tell one moment of a thing, and the two are not the same.

"The slope gave way at 4.20 a.m.", "the disaster began at 5.40 a.m.": the next writer has another verb for it.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import days_differ
from claimcheck.judge.rivals.nearness import beside_act
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """``minutes`` and ``years``: how far apart two hours and two dates may lie; ``words`` that two clauses of a year
    must share beside their acts, as much is built; ``row`` of acts that has a ``behind`` among them, which comes up to
    ``soon`` minutes behind what the others tell."""

    minutes: Annotated[int, Field(ge=0, le=12 * 60)] = 360
    years: Annotated[int, Field(ge=0)] = 50
    words: Annotated[int, Field(ge=0)] = 1
    behind: str = "call"
    soon: Annotated[int, Field(ge=0)] = 45


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether neither text gives a second time for such an act, and the two lie near each other."""
    left, right = pairing.left, pairing.right
    if facts.strangers.apart(left.source, right.source):
        return False
    rows = [row for row in left.act_kin if facts.lone.of_kin_acts(left, right, row)]
    if not rows:
        return False
    if left.quantity.kind == "clock_time":
        return _near(left, right, parameters)
    if _year(left) and len(beside_act(pairing, facts.roots)) < parameters.words:
        return False
    return _years_apart(left, right) <= parameters.years


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two times; the alarm is no second time of the fire soon behind it."""
    left, right = pairing.left, pairing.right
    for call, other in ((left, right), (right, left)):
        if call.act == parameters.behind != other.act and 0 <= _later(call, other) <= parameters.soon:
            return Ruling("compatible", "the one comes soon behind the other")
    return days_differ.judge(pairing, days_differ.Parameters(), facts)


def _later(one: Claim, other: Claim) -> int:
    """How many minutes one hour lies behind another."""
    hours = one.quantity.amount.value, other.quantity.amount.value
    return int(hours[0] - hours[1]) if hours[0] is not None and hours[1] is not None else 0


def _near(left: Claim, right: Claim, parameters: Parameters) -> bool:
    return abs(_later(left, right)) <= parameters.minutes


def _year(claim: Claim) -> bool:
    return claim.quantity.date is not None and claim.quantity.date.year_alone


def _years_apart(left: Claim, right: Claim) -> int:
    """The years between two dates, none where one of them names no year."""
    dates = (left.quantity.date, right.quantity.date)
    years = [date.year for date in dates if date is not None and date.year is not None]
    return abs(years[0] - years[1]) if len(years) > 1 else 0
