"""Whether the values that two speakers give can both be true, or are too far apart to be of one thing."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.spread import levels, spread
from claimcheck.record import replace
from claimcheck.records.claim import Claim

SHARES = {"ratio", "percentage"}


def agree(one: Claim, other: Claim, far: Decimal, hedged: Decimal) -> bool:
    """Whether two values can both be true, or are so far from each other that they are of two things."""
    if other.quantity.kind != one.quantity.kind and {one.quantity.kind, other.quantity.kind} != SHARES:
        lent = replace(other.quantity, kind=one.quantity.kind, unit=one.quantity.unit)
        other = replace(other, quantity=lent)
    both = levels(one, other, one_scale=False)
    if both is None:
        left, right = spread(one), spread(other)
        if (
            left is None
            or right is None
            or left.closed == right.closed
            or one.quantity.unit != other.quantity.unit
        ):
            return True
        both = left, right
    low, high = sorted(end.low if end.low.is_finite() and end.low > 0 else end.high for end in both)
    about = any(claim.quantity.amount.kind == "about" for claim in (one, other))
    slack = high * hedged if about and high.is_finite() else Decimal(0)
    return both[0].wider(slack).meets(both[1]) or low <= 0 or high >= far * low
