"""Shares of one whole in a row, and what they come to."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.spread import spread
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_HUNDRED = Decimal(100)
LEAST = ("at_least", "more_than")


class Row(Record, eq=False):
    """Shares of one whole, in text order.

    ``times`` is how many have each of them ("two sons, who own 25 percent each"), ``worded`` are shares that were not
    read as numbers ("a third to the church, half to the school").
    """

    entries: tuple[Entry, ...]
    times: tuple[Decimal, ...]
    worded: tuple[Decimal, ...] = ()

    @property
    def values(self) -> tuple[Decimal, ...]:
        """Each share in per cent."""
        told = zip(self.entries, self.times, strict=True)
        return (*(percent_of(entry.claim) * times for entry, times in told), *self.worded)

    @property
    def total(self) -> Decimal:
        """The sum in per cent."""
        return sum(self.values, Decimal(0))

    @property
    def slack(self) -> Decimal:
        """How far the sum may be off by rounding and hedges."""
        told = (entry.claim for entry in self.entries if entry.claim.quantity.amount.kind not in LEAST)
        known = ((spread(claim), _scale(claim)) for claim in told)
        return sum(((one.high - one.middle) * by for one, by in known if one is not None), Decimal(0))


def percent_of(claim: Claim) -> Decimal:
    """A share in per cent."""
    return (claim.quantity.amount.value or Decimal(0)) * _scale(claim)


def _scale(claim: Claim) -> Decimal:
    return _HUNDRED if claim.quantity.kind == "ratio" else Decimal(1)
