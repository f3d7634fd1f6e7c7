"""Hedges and bounds around a number: "about 900", "46 civilians at least", "300 or more"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.hedges.before import hedge_before
from claimcheck.extract.hedges.behind import hedge_behind
from claimcheck.extract.reading import Context, Reading
from claimcheck.records.amount import BOUNDS, AmountKind

_NEVER_NEGATIVE = ("count", "money", "duration", "age", "percentage", "ratio")


def hedge(context: Context, reading: Reading) -> None:
    """Widen a reading by the hedges before and behind it, and give its amount their meaning."""
    if not reading.hedgeable:
        return
    kinds: list[AmountKind] = []
    before = (0, 0)
    if context.scan.low[reading.first - 1] in context.wording.hedge_edges:
        before = hedge_before(context, reading, kinds)
    behind = hedge_behind(context, reading, kinds)
    if not kinds:
        return
    words = [context.scan.text[start:end] for start, end in (before, behind) if end > start]
    reading.hedge = " … ".join(words)
    _apply(reading, next((kind for kind in kinds if kind in BOUNDS), kinds[0]))


def _apply(reading: Reading, kind: AmountKind) -> None:
    """Give the amount the meaning of a hedge. A range and a vague number stay what they are, with the hedge kept."""
    if reading.amount != "exact" or reading.low is None:
        return
    value = reading.low
    reading.amount = kind
    if kind in ("at_least", "more_than"):
        reading.low, reading.high = value, None
    elif kind in ("at_most", "less_than"):
        floor = Decimal(0) if reading.kind in _NEVER_NEGATIVE or not _can_be_negative(reading) else None
        reading.low, reading.high = (floor if value >= 0 else None), value


def _can_be_negative(reading: Reading) -> bool:
    return reading.unit is not None and reading.unit.dimension == "temperature"
