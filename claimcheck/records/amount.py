"""How much, and how exactly: an amount with its hedge or bound.

The hedge *is* the claim: "at least 46" is no 46. The kinds are disjoint; each fixes what ``low``
and ``high`` mean. ``None`` is an open end.

    kind        low, high                                   example
    exact       equal                                       12
    about       equal, the value named                      about 275,000 / nearly half / an estimated 250,000
    between     low < high (or equal), both included        15 to 20 / in its sixth year (5 to 6)
    at_least    low included, high None                     at least 46 / 46 or more
    more_than   low excluded, high None                     more than 300,000 / beyond 24 hours
    at_most     high included, low 0 or None                up to 20 / within two weeks
    less_than   high excluded, low 0 or None                fewer than 30
    vague       the widest reading, or None                 hundreds (200 to 999) / several (None, None)

``low`` of at_most and less_than is 0 where the thing cannot be negative (counts, money, durations,
ages, shares), else None.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from claimcheck.record import Record

AmountKind = Literal["exact", "about", "between", "at_least", "more_than", "at_most", "less_than", "vague"]
POINTS: tuple[AmountKind, ...] = ("exact", "about")
"""Kinds that name one value."""
BOUNDS: tuple[AmountKind, ...] = ("at_least", "more_than", "at_most", "less_than")
"""Kinds that are open to one side."""


def significant_digits(value: Decimal) -> int:
    """How many digits of a value tell something: two of 4,700, of 47 and of -0.047."""
    return len(f"{value.copy_abs():f}".replace(".", "").strip("0"))


class Amount(Record, gc=False):
    """A value with its bounds, in the unit of the quantity that holds it.

    ``hedge`` is the wording as written ("about", "or more", "an estimated"), None without one.
    ``step`` is the place value of the last digit written as significant, in the quantity's unit:
    100000 for "1.2 million", 1000 for "275,000", 10000 for "250,000" (its trailing zeros may be
    rounding), 1 for "46", 0.1 for "5.5". None when the wording gives no digits to go by.
    """

    kind: AmountKind
    low: Decimal | None
    high: Decimal | None
    hedge: str | None = None
    step: Decimal | None = None

    def __post_init__(self) -> None:
        low, high = self.low, self.high
        if low is high and low is not None and self.kind == "exact" and low.is_finite():
            return  # nearly all
        if low is not None and not low.is_finite():
            raise ValueError("an amount is a finite number")
        if high is not None and high is not low and not high.is_finite():
            raise ValueError("an amount is a finite number")
        if self.kind in POINTS:
            fits = low is not None and (low is high or low == high)
        elif self.kind in ("at_least", "more_than"):
            fits = low is not None and high is None
        elif self.kind == "vague":
            fits = low is None or high is None or low <= high
        else:
            fits = high is not None and (low <= high if low is not None else self.kind != "between")
        if not fits:
            raise ValueError(f"{self.kind} does not allow low={low}, high={high}")

    @property
    def value(self) -> Decimal | None:
        """The one number that the words name (275000 for "about 275,000", 30 for "fewer than 30").

        None for ranges and vague amounts.
        """
        if self.kind in ("exact", "about", "at_least", "more_than"):
            return self.low
        if self.kind in ("at_most", "less_than"):
            return self.high
        return None
