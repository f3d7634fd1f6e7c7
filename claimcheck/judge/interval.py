"""The interval of values that a claim allows, and the distance between two of them.

Bounds and ranges are intervals as written. The slack for rounding and for hedges is applied once, to the distance
of the two intervals, never to each side.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.record import Record
from claimcheck.records.quantity import Quantity
from claimcheck.records.unit import Unit

ROUNDED_DIGITS = Decimal("0.05")
"""Of a whole number its trailing zeros may be rounding, but two significant digits always count: half a step
of "250,000" is at most 2.5 % of it (Poynter and AP round large numbers to three or four digits, never to one)."""

COARSEST = Decimal("0.1")
WHOLE = Unit("whole", "share", Decimal(1))
"""What a fraction is a share of: "a quarter of the homes" is 25 % of them."""


class Interval(Record):
    """``[low, high]`` in one unit, None an open end. ``low_open`` and ``high_open``: the end itself is excluded.

    ``step`` is the written precision in that unit, None when there is none to go by.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    step: Decimal | None = None

    @property
    def size(self) -> Decimal:
        """The larger of the known ends, as a magnitude."""
        return max((abs(end) for end in (self.low, self.high) if end is not None), default=Decimal(0))


def interval(quantity: Quantity, unit: Unit | None) -> Interval | None:
    """What a quantity allows, in ``unit``; None where nothing bounds it ("several") or it cannot be converted."""
    amount = quantity.amount
    if amount.low is None and amount.high is None:
        return None
    own, precision = quantity.unit, _step(quantity)
    if unit is not None and unit.dimension == WHOLE.dimension and quantity.is_fraction:
        own, precision = WHOLE, _loose(quantity)
    top, lived = amount.high, _lived(quantity, unit)
    if lived and top is not None:
        top += 1
    ends = [_in(end, own, unit) for end in (amount.low, top)]
    if ends[0] is ends[1] is None:
        return None
    zero = _in(Decimal(0), own, unit)
    step = _in(precision, own, unit)
    if step is not None and zero is not None:
        step -= zero
    return Interval(
        ends[0],
        ends[1],
        low_open=amount.kind == "more_than",
        high_open=lived or amount.kind == "less_than",
        step=step,
    )


def _lived(quantity: Quantity, unit: Unit | None) -> bool:
    """Whether an age is held in a smaller unit: a one-year-old is so until the day before the second birthday."""
    own = quantity.unit
    return (
        quantity.kind == "age"
        and quantity.amount.kind == "exact"
        and own is not None
        and unit is not None
        and own.name != unit.name
    )


def _loose(quantity: Quantity) -> Decimal:
    """The precision of a fraction beside a percentage: 23 % is "a quarter" to whoever writes it."""
    return (quantity.amount.high or Decimal(1)) * COARSEST * 2


def _in(value: Decimal | None, unit: Unit | None, to: Unit | None) -> Decimal | None:
    if value is None or unit is None or to is None or unit == to:
        return value
    if unit.name == to.name or (unit.without_scale and to.dimension == unit.dimension):
        return value
    if unit.factor is None or to.factor is None:
        return None
    return (value * unit.factor + unit.offset - to.offset) / to.factor


def _step(quantity: Quantity) -> Decimal | None:
    """The precision as written; in plain digits never coarser than two significant digits."""
    step, value = quantity.amount.step, quantity.amount.value
    if step is None or value is None or step <= 1:
        return step
    numeral = quantity.surface[quantity.number_start - quantity.start : quantity.number_end - quantity.start]
    if any(letter.isalpha() for letter in numeral) and step >= 1000:
        return step
    return max(Decimal(1), min(step, abs(value) * ROUNDED_DIGITS))


def gap(left: Interval, right: Interval) -> Decimal | None:
    """The distance between two intervals; None when they share a value, 0 when only excluded ends touch."""
    for below, above in ((left, right), (right, left)):
        if below.high is not None and above.low is not None:
            if below.high < above.low:
                return above.low - below.high
            if below.high == above.low and (below.high_open or above.low_open):
                return Decimal(0)
    return None


def rounding_slack(left: Interval, right: Interval) -> Decimal:
    """Half of the coarser written step ("1.3 million" and 1,264,312 agree), never more than a tenth of the value:
    nobody rounds 500 million to "1 billion"."""
    steps = [step for step in (left.step, right.step) if step is not None]
    return min(max(steps) / 2, max(left.size, right.size) * COARSEST) if steps else Decimal(0)
