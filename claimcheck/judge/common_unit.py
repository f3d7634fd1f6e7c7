"""The one unit in which two amounts can be compared, or why there is none."""

from __future__ import annotations

from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_NEAR_DEGREES = 15
"""A temperature without its scale is further off only on another scale: 44 degrees are 111 degrees Fahrenheit."""


def common_unit(left: Claim, right: Claim) -> Unit | str | None:
    """The unit to compare in (the smaller one: days and weeks in days), or why there is none."""
    one, other = left.quantity.unit, right.quantity.unit
    for unit, told in ((one, right.quantity), (other, left.quantity)):
        if unit is not None and unit.name == "percent" and told.is_fraction:
            return unit  # "38 per cent" and "a quarter"
    if one is None or other is None:
        return None if one is other else "one has a unit and the other has none"
    if one.per != other.per:
        return "one is a rate and the other is not, or over another time"
    if one.dimension != other.dimension:
        return "they are measured in different dimensions"
    if one.dimension == "currency" and (one.currency or one.name) != (other.currency or other.name):
        if one.name != other.name or (one.currency and other.currency):
            return "they are in different currencies"
        return one
    if one.without_scale or other.without_scale:
        return _one_scale(left, right, other if one.without_scale else one)
    if one.name != other.name and (one.factor is None or other.factor is None):
        return "no fixed conversion between their units"
    return other if other.factor is not None and one.factor is not None and other.factor < one.factor else one


def _one_scale(left: Claim, right: Claim, unit: Unit) -> Unit | str:
    """The scale of one temperature for both, of which the other has none, where they are near enough to be on one."""
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None or abs(one - other) > _NEAR_DEGREES:
        return "one does not say on which scale its degrees are"
    return unit
