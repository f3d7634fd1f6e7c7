"""A number as read: amount, kind, unit and place in the text, before anyone asks what it measures."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.amount import Amount
from claimcheck.records.unit import Unit

QuantityKind = Literal[
    "count", "money", "duration", "percentage", "ratio", "measurement", "clock_time", "date",
    "age", "score", "ordinal", "magnitude",
]  # fmt: skip
MOMENTS: tuple[QuantityKind, ...] = ("date", "clock_time")
"""Kinds that tell when something is or was: a sentence often has several."""
TIMES: tuple[QuantityKind, ...] = (*MOMENTS, "duration")
"""Kinds that tell when, or for how long, something was done."""
NAMING: tuple[QuantityKind, ...] = (*MOMENTS, "age", "ordinal", "score")
"""Kinds that name a day, a rank or a person: they have no parts and no additions."""
SHARES: tuple[QuantityKind, ...] = ("percentage", "ratio")
"""Kinds that tell a part of a whole without telling the whole."""
ADDITIVE: tuple[QuantityKind, ...] = ("count", "money", "measurement")
"""Kinds that add up, in the course of time or over several things."""


class DateParts(Record, gc=False):
    """A date as far as the words give it; None for each part they leave out.

    ``weekday`` counts from Monday = 0. ``year`` is four digits. ``end`` is set for a range of dates.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    end: DateParts | None = None

    @property
    def year_alone(self) -> bool:
        """Whether it names a year, and neither month nor weekday."""
        return self.year is not None and self.month is None and self.weekday is None


class Quantity(Record, gc=False):
    """One number of a text.

    ``[start, end)`` covers the hedge, the numeral and the unit, not the counted noun ("about 275,000",
    "eight hour", "46 civilians at least" only because its bound stands behind the noun);
    ``[number_start, number_end)`` covers the numeral alone ("275,000", "eight", "46").
    All four are code points into the source's text, and ``surface == text[start:end]``.
    ``derived`` marks what claimcheck computed (9am to 7pm: ten hours).
    ``amount`` of a clock_time is in minutes after midnight; of a date it has neither end and is vague;
    of a score its two numbers, the smaller as low.
    """

    kind: QuantityKind
    amount: Amount
    unit: Unit | None
    start: int
    end: int
    surface: str
    number_start: int
    number_end: int
    date: DateParts | None = None
    derived: bool = False
    trend: str | None = None
    """A word that makes the number a change: "rose", "down"; None for a level."""
    distribution: str | None = None
    """"each", "apiece": the amount is per head of something; None otherwise."""
    either_half: bool = False
    """Whether a clock time does not say which half of the day it is of: "5:30" may be twelve hours later too."""

    @property
    def is_fraction(self) -> bool:
        """Whether it is a share of a whole told as a fraction: "two thirds", "half"."""
        high = self.amount.high
        return self.kind == "ratio" and self.unit is None and high is not None and 0 < high <= 1

    @property
    def ends(self) -> tuple[Decimal | None, Decimal | None, DateParts | None]:
        """What two quantities of one sort have in common where they say the same: both ends, and the date."""
        return self.amount.low, self.amount.high, self.date

    @property
    def named_date(self) -> bool:
        """Whether it is a date that names a year or a month; "on Monday" something is done in every story."""
        return self.date is not None and (self.date.year is not None or self.date.month is not None)

    @property
    def sort(self) -> tuple[str, str]:
        """The kind and dimension by which it is compared: "a quarter" is a share as "25 per cent" is."""
        if self.is_fraction:
            return "percentage", "share"
        return self.kind, self.unit.dimension if self.unit is not None else ""


class Unread(Record, gc=False):
    """A digit or number word that was seen and not read, with the reason why."""

    start: int
    end: int
    surface: str
    reason: str
