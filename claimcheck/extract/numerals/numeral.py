"""A numeral: the value of some digits or number words, before anyone asks what it counts."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Literal

from claimcheck.record import Record, replace

ONE = Decimal(1)
Shape = Literal["number", "fraction", "vague"]


class Numeral(Record, gc=False):
    """``[first, last)`` are pieces of the scan, ``[start, end)`` offsets into the sentence.

    ``low`` and ``high`` differ, or are None, only for a vague numeral ("hundreds"). ``plain`` marks bare
    digits without separators or scale, which may turn out to be a year. ``letter`` is a scale letter that
    may be a unit instead ("1.8m"): it is not yet multiplied in.
    """

    low: Decimal | None
    high: Decimal | None
    step: Decimal | None
    first: int
    last: int
    start: int
    end: int
    shape: Shape = "number"
    in_digits: bool = False
    plain: bool = False
    letter: str | None = None
    scale: Decimal = ONE
    """What a scale word multiplied in: a range's first number may share it ("3–4bn")."""

    @property
    def value(self) -> Decimal:
        """The one value; zero for a vague numeral without ends."""
        return self.low if self.low is not None else Decimal(0)

    def times(self, scale: Decimal, last: int, end: int) -> Numeral:
        """The numeral with a scale behind it."""
        return replace(
            self,
            low=None if self.low is None else self.low * scale,
            high=None if self.high is None else self.high * scale,
            step=None if self.step is None else self.step * scale,
            last=last,
            end=end,
            plain=False,
            scale=self.scale * scale,
        )


class Refusal(Record):
    """Digits that were seen and not read, with the reason; ``last`` is the piece after them."""

    start: int
    end: int
    last: int
    reason: str


def written_step(digits: str) -> Decimal:
    """The place value of the last digit that was written as significant.

    Trailing zeros of numbers from 100 on may be rounding: 1000 for "275000", 10000 for "250000",
    1 for "46" and "20", 0.1 for "5.5".
    """
    point = digits.find(".")
    if 0 <= point < len(digits) - 1:
        return power_of_ten(point + 1 - len(digits))
    if digits[-1:] != "0":
        return ONE
    zeros = len(digits) - len(digits.rstrip("0"))
    return power_of_ten(zeros) if zeros < len(digits) > 2 else ONE


@lru_cache(maxsize=128)
def power_of_ten(exponent: int) -> Decimal:
    """Ten to a whole power, with the digits of a place value: 0.01, 1E+3."""
    return ONE.scaleb(exponent)
