"""Two sources give another place in one ranking, or another value or age of one record."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "rounding", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """``least``: the place from which "his 12th title" is a tally; a second goal is followed by a third within the
    hour. ``days``: how far apart two texts may have come out that speak of one tally."""

    least: Annotated[int, Field(ge=1)] = 5
    days: Annotated[int, Field(ge=0)] = 3


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the two are places in one order; else another rule may speak."""
    one, other = pairing.left.ranking, pairing.right.ranking
    return (
        one is not None
        and other is not None
        and (one.form, one.thing, one.order) == (other.form, other.thing, other.order)
    )


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two places in one ranking."""
    left, right = pairing.left, pairing.right
    one, other = left.ranking, right.ranking
    if one is None or other is None or one.among != other.among:
        return Ruling("not_compared", "two rankings: they do not name one field")
    if one.form == "tally" and (reason := _another_tally(left, right, parameters, facts)):
        return Ruling("not_compared", reason)
    if left.quantity.kind != "date":
        return values_differ.judge(pairing, values_differ.Parameters(), facts)
    years = [claim.quantity.date.year if claim.quantity.date is not None else None for claim in (left, right)]
    if years[0] is None or years[1] is None:
        return Ruling("not_compared", "one of them gives no year")
    first, second = Decimal(years[0]), Decimal(years[1])
    compared = Compared((first, first), (second, second), None)
    if first == second:
        return Ruling("compatible", "they give the same year", compared)
    return Ruling("conflict", f"{years[0]} and {years[1]} are not the same year", compared)


def _another_tally(left: Claim, right: Claim, parameters: Parameters, facts: Facts) -> str | None:
    """Why two places of a tally may both be true: the next title was won in between."""
    places = [claim.quantity.amount.value for claim in (left, right)]
    if any(value is None or value < parameters.least for value in places):
        return "one is so early in the tally that the other may be the next"
    one, other = facts.published.get(left.source), facts.published.get(right.source)
    if one is not None and other is not None and abs((one - other).days) > parameters.days:
        return "the two texts came out so far apart that the tally may have grown"
    return None
