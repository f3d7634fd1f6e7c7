"""What share one figure of a sentence is of another, and whether a stated share is that of any two of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from itertools import accumulate, permutations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.told_share import AMOUNTS
from claimcheck.judge.phrases.spread import Spread, levels, named, spread
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_HUNDRED = Decimal(100)
_BOUNDS = {"at_least": 1, "more_than": 1, "at_most": -1, "less_than": -1}


def quotient(part: Claim, whole: Claim) -> Spread | None:
    """The share in per cent that a part and a whole make."""
    if part.quantity.amount.kind in _BOUNDS:
        return _bounded(part, whole)
    both = levels(part, whole, one_scale=False)
    if both is None or min(both[0].low, both[1].low) <= 0:
        return None
    little, much = both
    return Spread(little.low / much.high * _HUNDRED, little.high / much.low * _HUNDRED)


def _bounded(part: Claim, whole: Claim) -> Spread | None:
    """The share of "more than 4,500 of the 5,000": from 90 per cent to all."""
    least, much = named(part, whole.quantity.unit), spread(whole)
    if least is None or much is None or not much.closed or min(least.low, much.low) <= 0:
        return None
    share = Spread(least.low / much.high * _HUNDRED, least.high / much.low * _HUNDRED)
    if _BOUNDS[part.quantity.amount.kind] > 0:
        return Spread(share.low, max(_HUNDRED, share.high))
    return Spread(Decimal(0), share.high)


class Stretches:
    """Many spreads, of which it is asked whether one shares a value with another."""

    def __init__(self, spreads: Iterable[Spread]) -> None:
        """Sort them: of those that begin low enough the one that goes furthest tells."""
        known = sorted(spreads, key=lambda one: one.low)
        self._lows = [one.low for one in known]
        self._highs = list(accumulate((one.high for one in known), max))

    def meet(self, other: Spread) -> bool:
        """Whether one of them shares a value with ``other``."""
        at = bisect_right(self._lows, other.high)
        return at > 0 and self._highs[at - 1] >= other.low


class Quotients(Record, eq=False, dict=True):
    """The shares that any two figures of a line make, bounds left out; made when first asked for."""

    line: Line

    @cached_property
    def made(self) -> Stretches:
        """What one figure is of another."""
        return Stretches(self._all)

    @cached_property
    def left(self) -> Stretches:
        """What one figure leaves of another."""
        return Stretches(Spread(_HUNDRED - one.high, _HUNDRED - one.low) for one in self._all)

    @cached_property
    def more(self) -> Stretches:
        """By how much the whole is more than the part: 50 per cent from 30 to 45."""
        return Stretches(
            Spread(_HUNDRED / one.high * _HUNDRED - _HUNDRED, _HUNDRED / one.low * _HUNDRED - _HUNDRED)
            for one in self._all
            if one.low > 0
        )

    @cached_property
    def _all(self) -> list[Spread]:
        figures = [
            claim
            for claim in self.line.claims
            if claim.quantity.kind in AMOUNTS and claim.quantity.amount.kind not in _BOUNDS
        ]
        shares = (quotient(part, whole) for part, whole in permutations(figures, 2))
        return [share for share in shares if share is not None and share.low <= _HUNDRED]
