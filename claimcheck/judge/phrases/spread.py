"""How far a number may lie from what is written, for arithmetic inside one text.

Narrower than the slack between two sources: a writer who gives two ends and their difference had the same figures
before him. "40 people" are forty; "$40" may be 39.5 to 40.5; "1.2 million" 1.15 to 1.25 million; "1,200" is taken
to lie within half a per cent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from claimcheck.judge.interval import interval
from claimcheck.judge.phrases.same import Same, kept
from claimcheck.record import Record, replace
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import Quantity
from claimcheck.records.unit import Unit

ROUND = Decimal("0.005")
HEDGED = Decimal("0.05")
OPEN = Decimal("Infinity")
_DIGITS = re.compile(r"\d(?:[\d,]|\s(?=\d{3}))*(?:\.\d+)?")
_GROUPS = re.compile(r"[,\s]")
_SMALL = Decimal(1000)
_FEW = 20
"""Steps up to which a round total is small: 7 million, but not 45 million."""
_POINT = Decimal(1)
"""How far "half" and the like may be off, in per cent."""
_ROUNDED = 3
"""Figures of a sum whose rounding may all go one way."""
_MONEY = "currency"
_KEPT = 2048
"""Answers that are kept: a check holds every figure of a sentence against every other, and again for every move."""


class Spread(Record):
    """``[low, high]``; an open end is infinite."""

    low: Decimal
    high: Decimal

    @property
    def closed(self) -> bool:
        """Whether both ends are known."""
        return self.low.is_finite() and self.high.is_finite()

    @property
    def middle(self) -> Decimal:
        """The value halfway between the ends."""
        return (self.low + self.high) / 2

    def meets(self, other: Spread) -> bool:
        """Whether the two share a value."""
        return self.low <= other.high and other.low <= self.high

    def wider(self, by: Decimal) -> Spread:
        """The same with both ends moved out."""
        return Spread(self.low - by, self.high + by)

    def times(self, factor: Decimal) -> Spread:
        """The same times a number above zero."""
        return Spread(self.low * factor, self.high * factor)

    def __neg__(self) -> Spread:
        return Spread(-self.high, -self.low)


def spread(claim: Claim, unit: Unit | None = None) -> Spread | None:
    """What a claim allows, in ``unit`` (its own without one); None where it gives no value."""
    return _spread(Same((claim,)), Same((unit,)))


@kept
@lru_cache(maxsize=_KEPT)
def _spread(of: Same[Claim], within: Same[Unit | None]) -> Spread | None:
    return _allowed(of[0], within[0])


def _allowed(claim: Claim, unit: Unit | None) -> Spread | None:
    quantity = claim.quantity
    to = unit if unit is not None else quantity.unit
    known = None if quantity.amount.kind == "vague" else interval(quantity, to)
    if known is None:
        return None
    half = half_step(claim) * _scale(quantity.unit, to)
    if quantity.amount.kind == "about":
        half += known.size * HEDGED
    low = -OPEN if known.low is None else known.low - half
    high = OPEN if known.high is None else known.high + half
    if quantity.amount.kind in ("at_most", "less_than") and known.low == 0:
        low = Decimal(0)
    return Spread(low, high)


def named(claim: Claim, unit: Unit | None = None) -> Spread | None:
    """The value that the words name, whatever they say of what lies beyond it: 120 of "up to 120 mph"."""
    if claim.quantity.amount.value is None:
        return spread(claim, unit)
    return _named_in(Same((claim,)), Same((unit,)))


@kept
@lru_cache(maxsize=_KEPT)
def _named_in(of: Same[Claim], within: Same[Unit | None]) -> Spread | None:
    (claim,), (unit,) = of, within
    value = claim.quantity.amount.value
    plain = replace(claim.quantity.amount, kind="exact", low=value, high=value)
    return _allowed(replace(claim, quantity=replace(claim.quantity, amount=plain)), unit)


def _scale(unit: Unit | None, to: Unit | None) -> Decimal:
    if unit is None or to is None or unit.factor is None or to.factor is None:
        return Decimal(1)
    return unit.factor / to.factor


def half_step(claim: Claim) -> Decimal:
    """Half the precision with which a number is written, in the claim's own unit."""
    quantity = claim.quantity
    step = quantity.amount.step
    if step is None:
        return Decimal(0)
    value = abs(quantity.amount.high or quantity.amount.low or Decimal(0))
    if step < 1 or (step >= _SMALL and not _in_digits(quantity)):
        return step / 2
    whole = Decimal("0.5") if quantity.kind != "count" or value >= _SMALL else Decimal(0)
    return max(whole, min(step / 2, value * ROUND)) if step > 1 else whole


def sum_slack(total: Claim, parts: Sequence[Claim]) -> Decimal:
    """How far parts may be off their total: by the finest of the written precisions for a few, and by their hedges."""
    steps = [half_step(claim) for claim in (total, *parts)]
    known = [spread(one) for one in (total, *parts) if one.quantity.amount.kind == "about"]
    value = total.quantity.amount.value
    if value is not None and len(set(steps)) == 1 and value <= _FEW * 2 * steps[0]:
        steps = steps[
            :1
        ]  # "7 million, of which 3, 2 and 1 million": small round numbers are meant as they stand
    hedged = sum((one.high - one.middle for one in known if one is not None), Decimal(0))
    return max(min(steps) * min(len(steps), _ROUNDED), steps[0]) + hedged


def _in_digits(quantity: Quantity) -> bool:
    """Whether the digits say it all ("1,200,000", "1 200 000"), without a word for the scale ("1.2 million")."""
    written = [Decimal(_GROUPS.sub("", found)) for found in _DIGITS.findall(quantity.surface)]
    return quantity.amount.high in written or quantity.amount.low in written


def levels(old: Claim, new: Claim, *, one_scale: bool = True) -> tuple[Spread, Spread] | None:
    """Two amounts of one sort in the unit of the second; None when they are of two sorts or one is open.

    One may leave its unit or, with ``one_scale``, its scale to the other: "$40 to $50 million", "40 to 50 dollars".
    """
    return _levels(Same((old, new)), one_scale)


@kept
@lru_cache(maxsize=_KEPT)
def _levels(of: Same[Claim], one_scale: bool) -> tuple[Spread, Spread] | None:
    old, new = of
    left, right = old.quantity.unit, new.quantity.unit
    if left is not None and right is not None:
        if left.dimension != right.dimension or (left.per != right.per and left.per and right.per):
            return None
        if left.name != right.name and left.dimension != _MONEY and None in (left.factor, right.factor):
            return None
    elif left is not None:
        right = left
    coined = left is not None and right is not None and left.dimension == _MONEY and left.name != right.name
    one, other = _coined(old, new) if coined else (spread(old, right), spread(new, right))
    if one is None or other is None or not (one.closed and other.closed):
        return None
    one, other = _rounded(one, old, new), _rounded(other, new, old)
    if one_scale and not coined:
        one, other = one.times(_shared_scale(old, new)), other.times(_shared_scale(new, old))
    if old.quantity.amount.kind == new.quantity.amount.kind == "exact":
        # Beside "$9.50" a "$9" is nine dollars and no cents: the finer of the two precisions holds for both.
        half = min((one.high - one.low) / 2, (other.high - other.low) / 2)
        one, other = (
            Spread(one.middle, one.middle).wider(half),
            Spread(other.middle, other.middle).wider(half),
        )
    return one, other


def _coined(old: Claim, new: Claim) -> tuple[Spread | None, Spread | None]:
    """A sum in coins and one in their currency, in the unit of the second: "80p in 2019, £1.20 now"."""
    left, right = old.quantity.unit, new.quantity.unit
    one, other = spread(old), spread(new)
    if left is None or right is None or one is None or (left.factor is None) == (right.factor is None):
        return None, None
    if left.currency != right.currency and None not in (left.currency, right.currency):
        return None, None
    return one.times((left.factor or Decimal(1)) / (right.factor or Decimal(1))), other


def _rounded(known: Spread, own: Claim, beside: Claim) -> Spread:
    """A fraction beside a share in per cent is rounder than it: "half of them" and "62 per cent"."""
    if own.quantity.kind != "ratio" or beside.quantity.kind != "percentage":
        return known
    return known.wider(_POINT)


def _shared_scale(one: Claim, other: Claim) -> Decimal:
    """1,000,000 for the first of "$40 to $50 million", else 1."""
    its, value = _written_scale(other), one.quantity.amount.value
    bare = _written_scale(one) == 1 and value is not None and abs(value) < _SMALL
    return its if bare and its >= _SMALL else Decimal(1)


def _written_scale(claim: Claim) -> Decimal:
    """1,000,000 for "50 million"; 1 where the digits say it all."""
    digits = _DIGITS.search(claim.surface)
    value = claim.quantity.amount.value
    if digits is None or value is None:
        return Decimal(1)
    written = Decimal(_GROUPS.sub("", digits[0]))
    return value / written if written and value % written == 0 else Decimal(1)
