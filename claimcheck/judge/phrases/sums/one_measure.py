"""Lengths of time that are added up, in one unit: "two hours and ten minutes, 25 minutes of it in the water"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_TENTH = Decimal("0.1")
_HOUR = 3600
"""Seconds: a judge's months and days are not added up."""


def in_one_unit(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, the lengths of a sentence that has them in two units in the smaller one."""
    made: list[Claim] = []
    for _, group in groupby(claims, key=lambda claim: claim.sentence.start):
        here = list(group)
        units = {unit for claim in here if (unit := _unit(claim)) is not None}
        if len(units) < 2:
            made += here
            continue
        least = min(units, key=lambda unit: unit.factor or 0)
        made += [_told_in(claim, least) for claim in here]
    return made


def _unit(claim: Claim) -> Unit | None:
    """The unit of a length that is added up: hours, minutes, seconds, of no fixed day."""
    unit = claim.quantity.unit
    known = claim.quantity.kind == "duration" and unit is not None and not unit.per
    return unit if known and unit is not None and 0 < (unit.factor or 0) <= _HOUR else None


def _told_in(claim: Claim, least: Unit) -> Claim:
    unit, amount = _unit(claim), claim.quantity.amount
    if unit is None or unit == least or unit.factor is None or not least.factor or amount.value is None:
        return claim
    value = (amount.value * unit.factor / least.factor).quantize(_TENTH).normalize()
    moved = replace(amount, low=value, high=value, step=None)
    return replace(claim, quantity=replace(claim.quantity, amount=moved, unit=least))
