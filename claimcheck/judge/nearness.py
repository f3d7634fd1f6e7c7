"""How near two figures lie: a sign that they are of one thing, never a proof."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.records.claim import Claim


def within(left: Claim, right: Claim, times: Decimal, floor: Decimal = Decimal(0)) -> bool:
    """Whether the larger of two values is at most ``times`` the smaller one, by size, and both are above nought and
    at least ``floor``; not where one of them gives no single value."""
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None or 0 in (one, other):
        return False
    low, high = sorted((abs(one), abs(other)))
    return low >= floor and high <= times * low
