"""Two years of one clause that are the same but for two neighbouring digits: a tower of 1742, a tower of 1724."""

from __future__ import annotations

from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.slips import neighbours_swapped
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "not-compared")
TAKES = "pairing"
BY_WORDS = True


class Parameters(BaseModel):
    """The check has no parameters."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether both are bare years with two digits swapped, and neither text gives the other's year as well."""
    left, right = pairing.left, pairing.right
    one, other = _year(left), _year(right)
    if one is None or other is None or not neighbours_swapped(str(one), str(other)):
        return False
    return not facts.lone.given(left, right)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Say which two years they are."""
    one, other = _year(pairing.left), _year(pairing.right)
    if one is None or other is None:
        return Ruling("not_compared", "they are not two years")
    first, second = Decimal(one), Decimal(other)
    compared = Compared((first, first), (second, second), None)
    reason = f"{one} and {other} have two neighbouring digits swapped"
    return Ruling("conflict", reason, compared, doubts=int(_may_be_two(pairing)))


def _may_be_two(pairing: Pairing) -> bool:
    """Whether two acts are told, or one of the years is where something begins: "founded in 1879", "extended in
    1897"; "mayor since 1989", "mayor until 1998"."""
    left, right = pairing.left.period, pairing.right.period
    relations = {period.relation for period in (left, right) if period is not None}
    return pairing.different("act") or len(relations) > 1


def _year(claim: Claim) -> int | None:
    """The year of a date that has neither month nor day nor a second end."""
    date = claim.quantity.date
    return date.year if date is not None and date.year_alone and date.end is None else None
