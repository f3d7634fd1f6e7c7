"""What a line tells of its numbers, read once: for each of what, and what it allows. Every rate asks it of all."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.rate import lot_of, taken_over
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_SHARES = ("percent", "percentage point")


class Rate(NamedTuple):
    """A number that is paid, made or done for each of something: ``per`` is "year", "kilogram", "copy" or "each"."""

    at: int
    claim: Claim
    per: str
    lot: Decimal = Decimal(1)
    """Of how many at a time: "400 rupees for every thousand bricks"."""


class Told(Record, eq=False, dict=True):
    """A line with what a rate is taken over, and under the index of each number what it tells."""

    line: Line
    scales: Scales

    @cached_property
    def per(self) -> dict[int, str | None]:
        """What each number is told for each of; None where it is no rate."""
        return {at: taken_over(self.line, at, claim, self.scales) for at, claim in self.line.numbers}

    @cached_property
    def size(self) -> dict[int, Spread | None]:
        """What each number allows; None where it gives no value."""
        return {at: spread(claim) for at, claim in self.line.numbers}

    @property
    def rates(self) -> Iterator[Rate]:
        """The rates of the line in text order."""
        for at, claim in self.line.numbers:
            if claim.quantity.kind not in ("money", "count", "measurement", "duration"):
                continue
            if claim.quantity.unit is not None and claim.quantity.unit.name in _SHARES:
                continue
            per = self.per[at]
            if per is not None:
                lot = self.scales.lots.get(per)
                own = lot_of(self.line, at, self.scales) if lot is None else lot
                yield Rate(at, claim, per if lot is None else "each", own)
