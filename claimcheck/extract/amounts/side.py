"""One amount as written, before it is a quantity."""

from __future__ import annotations

from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.record import Record
from claimcheck.records.unit import Unit


class Side(Record, gc=False):
    """One amount as written. ``[first, last)`` are its pieces with currency, unit and rate."""

    numeral: Numeral
    unit: Unit | None
    first: int
    last: int
    hyphen: bool = False
    prefixed: bool = False
    """Whether the currency stands before the number."""
    distribution: str | None = None
