"""The axis of a picture: where a value stands between its ends, and which values are written under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from math import floor, log10

from claimcheck.record import Record
from claimcheck.report.numbers import grouped

_EDGE = 5.0
"""Per cent of the width left free on both sides, for arrows and for the words under the outermost ticks."""
_INTERVALS = 4
_ZOOMED = 0.95
"""Only values closer together than this are shown without the way to zero: it would make all look alike."""
_LOGARITHMIC = 40
"""When the largest value is more than so many times the smallest, equal steps hide the small ones."""
_MONTHS = 200
"""On an axis of more days than these the day of the month no longer matters."""
_LEAST, _MOST = Decimal("0.001"), Decimal(10) ** 15
"""Beyond these a value is written with a power of ten."""
_SHORT = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))


class Tick(Record):
    """One mark of the axis, in per cent from the left."""

    at: float
    label: str


class Scale(Record):
    """From ``low`` to ``high``; in steps of a factor where ``logarithmic``."""

    low: float
    high: float
    logarithmic: bool
    ticks: tuple[Tick, ...]

    @property
    def from_zero(self) -> bool:
        """Whether lengths on the axis are in proportion."""
        return self.low == 0 and not self.logarithmic

    def at(self, value: Decimal | float) -> float:
        """The place of a value, in per cent of the width; what lies beyond an end stands at it."""
        return _place(float(value), self.low, self.high, self.logarithmic)


def scale(values: Sequence[Decimal], label: Callable[[Decimal], str] | None = None) -> Scale:
    """An axis on which all ``values`` (at least one) find their place."""
    low, high = float(min(values)), float(max(values))
    if low > 0 and high / low > _LOGARITHMIC:
        return _powers(low, high, label or short)
    if low >= 0 and (low <= high * _ZOOMED or low == high):
        low = 0.0
    if low == high:
        low, high = (0.0, 1.0) if low == 0 else (low - abs(low) / 2, high + abs(high) / 2)
    step = _step((high - low) / _INTERVALS)
    first, last = floor(low / step), -floor(-high / step)
    low, high = first * step, last * step
    ticks = [Decimal(repr(step)) * number for number in range(first, last + 1)]
    return Scale(low, high, False, _ticks(ticks, low, high, False, label or short))


def days(values: Sequence[int]) -> Scale:
    """An axis of days, given as ordinal numbers: marked with months and years where it is long."""
    long = max(values) - min(values) > _MONTHS
    return steps(values, lambda ordinal: _day(ordinal, with_year=long))


def steps(values: Sequence[int], label: Callable[[int], str]) -> Scale:
    """An axis of whole numbers from the least to the largest, with a mark at each of at most four equal steps."""
    low, high = min(values), max(values)
    low, high = (low - 1, high + 1) if low == high else (low, high)
    step = max(1, -(-(high - low) // _INTERVALS))
    high = low + step * -(-(high - low) // step)
    marks = range(low, high + 1, step)
    ticks = tuple(Tick(_place(mark, low, high, False), label(mark)) for mark in marks)
    return Scale(low, high, False, ticks)


def short(value: Decimal) -> str:
    """A value for a mark of an axis: "250,000", "1.5m"."""
    if value and not _LEAST <= abs(value) < _MOST:
        return f"{value.normalize():.3g}"
    for size, name in _SHORT:
        if abs(value) >= size:
            return f"{(value / size).quantize(Decimal('0.0001')).normalize():f}{name}"
    return grouped(value)


def _day(ordinal: int, *, with_year: bool) -> str:
    if not date.min.toordinal() <= ordinal <= date.max.toordinal():
        return ""  # a step beyond the calendar
    value = date.fromordinal(ordinal)
    return f"{value:%b} {value.year}" if with_year else f"{value.day} {value:%b}"


def _powers(low: float, high: float, label: Callable[[Decimal], str]) -> Scale:
    first, last = floor(log10(low)), -floor(-log10(high))
    every = max(1, -(-(last - first) // _INTERVALS))
    last = first + every * -(-(last - first) // every)
    low, high = 10.0**first, 10.0**last
    ticks = [Decimal(10) ** power for power in range(first, last + 1, every)]
    return Scale(low, high, True, _ticks(ticks, low, high, True, label))


def _ticks(
    values: Sequence[Decimal], low: float, high: float, logarithmic: bool, label: Callable[[Decimal], str]
) -> tuple[Tick, ...]:
    return tuple(Tick(_place(float(v), low, high, logarithmic), label(v)) for v in values)


def _step(rough: float) -> float:
    """The next of 1, 2, 2.5, 5, 10 times a power of ten."""
    power = 10.0 ** floor(log10(rough))
    return next(size * power for size in (1, 2, 2.5, 5, 10) if size * power >= rough * 0.999)


def _place(value: float, low: float, high: float, logarithmic: bool) -> float:
    value = min(max(value, low), high)
    if logarithmic:
        value, low, high = log10(value), log10(low), log10(high)
    return round(_EDGE + (100 - 2 * _EDGE) * (value - low) / (high - low), 2)
