"""Two sources give values for one thing that cannot both be true."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from claimcheck.judge.common_unit import common_unit
from claimcheck.judge.interval import Interval, gap, interval, rounding_slack
from claimcheck.judge.rivals.slipped import slipped
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.only_ones import only_ones
from claimcheck.judge.slips import slip
from claimcheck.judge.values import amount, number, value
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "update", "rounding", "compatible", "not-compared")
TAKES = "pairing"
HEDGES = ("about",)
FORTNIGHT = 14
"""Days; of two texts further apart one may well be written after a birthday."""


_PERCENT = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,6})?%")


def _share(given: object) -> object:
    """ "5%" is 0.05."""
    if isinstance(given, str) and _PERCENT.fullmatch(given):
        return Decimal(given[:-1]) / 100
    if isinstance(given, bool) or not isinstance(given, int | float | Decimal):
        raise ValueError("a share is written 5% or 0.05")
    return Decimal(str(given))


Share = Annotated[Decimal, BeforeValidator(_share), Field(ge=0, lt=1)]


class _Birthday(Record):
    """That one may lie between two reports, and how much doubt that is."""

    doubts: int
    note: str = "a birthday may lie between the two reports"


class Parameters(Strict):
    """How far two values may lie apart. Each tolerance applies once, to the difference; the largest counts."""

    rounding: Literal["as-written", "none"] = "as-written"
    """Half the coarser written step: 1.3 million and 1,264,312 agree."""
    hedged: Share = Decimal("0.05")
    """Share of the larger value allowed when a side is hedged ("about"). Never as far as 9 %."""
    both_hedged: Share = Decimal("0.08")
    """The same where both sides are: "about 3,200", "some 3,000"."""
    relative: Share = Decimal(0)
    """Share of the larger value always allowed."""
    absolute: Annotated[Decimal, Field(ge=0)] = Decimal(0)
    """Difference always allowed, in the unit compared."""
    near: Annotated[Decimal, Field(gt=1)] | None = None
    """How many times the smaller value the larger one may be and still be of the same things; a slip of magnitude may
    be further. "100 jurors were called" and "one juror wept" are two counts."""
    lone: Annotated[Decimal, Field(gt=1)] | None = None
    """How many times the smaller value the larger one may be for two figures (counts of at least five), each the only
    one of its noun or measure in its text, to make up for one thing that is not known: the story's homes are 480 here
    and 520 there."""
    grows: bool = False
    """Whether the figure is a tally that grows: a later, larger one is an update, a later, smaller one a correction."""
    shrinks: bool = False
    """Whether a later, smaller one is an update too, as of a tally that grows: the missing are found."""


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values of a pairing of two sources."""
    left, right = pairing.left, pairing.right
    unit = common_unit(left, right)
    if isinstance(unit, str):
        return Ruling("not_compared", unit)
    one, other = interval(left.quantity, unit), interval(right.quantity, unit)
    if one is None or other is None:
        return Ruling("not_compared", "one of them gives no value to compare")
    vague = "vague" in (left.quantity.amount.kind, right.quantity.amount.kind)
    compared = Compared((one.low, one.high), (other.low, other.high), unit.name if unit else None)
    apart = _distance(left, right, one, other)
    if apart is None:
        equal = left.quantity.amount.value is not None and (one.low, one.high) == (other.low, other.high)
        return Ruling("compatible", "they give the same value" if equal else "both can be true", compared)
    size = max(one.size, other.size)
    if parameters.rounding == "as-written" and apart <= rounding_slack(one, other):
        return Ruling("rounding", "they agree to the digits written", compared)
    if parameters.near is not None and _far(one, other, parameters.near):
        return Ruling(
            "not_compared", "one is many times the other: they hardly count the same things", compared
        )
    hedges = [claim for claim in (left, right) if claim.quantity.amount.kind in HEDGES]
    share = (Decimal(0), parameters.hedged, max(parameters.hedged, parameters.both_hedged))[len(hedges)]
    allowed = max(parameters.absolute, parameters.relative * size, share * size)
    if apart <= allowed and apart > 0:
        return Ruling(
            "compatible", f"they differ by {number(apart)}, within what the wording allows", compared
        )
    if vague:
        return Ruling("not_compared", "a vague figure is not held against a number", compared)
    return _differ(pairing, compared, apart, allowed, parameters, facts)


def _distance(left: Claim, right: Claim, one: Interval, other: Interval) -> Decimal | None:
    """The distance; two upper bounds ("as many as 1.5 million", "up to 1.6 million") are compared as values."""
    kinds = (left.quantity.amount.kind, right.quantity.amount.kind)
    if kinds == ("at_most", "at_most") and one.high is not None and other.high is not None:
        return abs(one.high - other.high) or None
    return gap(one, other)


def _differ(
    pairing: Pairing,
    compared: Compared,
    apart: Decimal,
    allowed: Decimal,
    parameters: Parameters,
    facts: Facts,
) -> Ruling:
    left, right = pairing.left, pairing.right
    units = (left.quantity.unit, right.quantity.unit)
    unit = next((one for one in units if one is not None and one.name == compared.unit), None)
    reason = f"{value(left)} and {value(right)} differ by {amount(apart, unit)}"
    if allowed:
        reason += f", more than the {amount(allowed, unit)} that the wording allows"
    if left.quantity.kind == "age" and apart <= 1 and (may := _birthday(left, right, compared, facts)):
        return Ruling("conflict", reason, compared, (may.note,), doubts=may.doubts)
    order = _order(facts.published.get(left.source), facts.published.get(right.source))
    if order is None or not parameters.grows:
        makes_up = slipped(pairing, facts.of_many) + only_ones(pairing, parameters.lone, facts)
        return Ruling("conflict", reason, compared, makes_up=makes_up)
    earlier, later = (left, right) if order < 0 else (right, left)
    low, high = (compared.left, compared.right) if order < 0 else (compared.right, compared.left)
    counted = _counted_before(later, facts.published[earlier.source])
    if _above(high, low) and counted:
        note = f"the later report counted “{counted}”, when the earlier one was out"
        return Ruling(
            "conflict", reason, compared, (note,), doubts=1, makes_up=slipped(pairing, facts.of_many)
        )
    if _above(high, low):
        return Ruling("update", f"{value(earlier)} grew to {value(later)} in a later report", compared)
    if parameters.shrinks:
        return Ruling("update", f"{value(earlier)} fell to {value(later)} in a later report", compared)
    note = f"the later report gives the smaller figure ({value(later)}): a correction, or one of them is off"
    return Ruling("conflict", reason, compared, (note,))


def _counted_before(later: Claim, published: date) -> str | None:
    """The words for the day up to which a later report counted, where an earlier report came out after it and nothing
    can have been added: "by Monday" in Wednesday's paper, beside Tuesday's."""
    day = later.period
    if day is None or day.relation != "as_of" or day.last is None or day.last >= published:
        return None
    return day.text


def _far(one: Interval, other: Interval, near: Decimal) -> bool:
    low, high = sorted((one.size, other.size))
    return 0 < low * near < high and slip(low, high) is None


def _above(high: tuple[Decimal | None, Decimal | None], low: tuple[Decimal | None, Decimal | None]) -> bool:
    floor = high[0] if high[0] is not None else high[1]
    top = low[1] if low[1] is not None else low[0]
    return floor is not None and top is not None and floor > top


def _order(left: date | None, right: date | None) -> int | None:
    """Which was published first: -1 the left one, 1 the right one; None when the same day or not known."""
    if left is None or right is None or left == right:
        return None
    return -1 if left < right else 1


def _birthday(left: Claim, right: Claim, compared: Compared, facts: Facts) -> _Birthday | None:
    """How far a birthday between two reports may explain a year's difference: hardly where they are few days apart, and
    not at all in reports of one day, or where the later of two such makes the person younger."""
    one, other = facts.published.get(left.source), facts.published.get(right.source)
    if one is None or other is None:
        return _Birthday(2)
    if one == other:
        return None
    if abs((one - other).days) > FORTNIGHT:
        return _Birthday(2)
    older = compared.left if _above(compared.left, compared.right) else compared.right
    younger_later = (older == compared.left) == (one < other)
    return None if younger_later else _Birthday(1)
