"""Slips of the pen between two values: a factor of ten, a digit changed, two digits swapped."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

DIGITS = 4
"""A single changed digit says something only in a number of at least this many significant ones."""
SWAPPED = 3
"""Two swapped digits are told from chance in a number of at least this many digits; in two they are only noted."""
_FACTORS = ((1000, "a thousand (million for billion?)"), (100, "a hundred"), (10, "ten"))


class Slip(NamedTuple):
    """What the slip may be, in words, and whether the two numbers hardly look like that by chance."""

    words: str
    telling: bool


def slip(one: Decimal, other: Decimal) -> Slip | None:
    """The slip by which one value may have come from the other; None when none fits."""
    low, high = sorted((abs(one), abs(other)))
    if low == 0 or low == high:
        return None
    for factor, words in _FACTORS:
        if high == low * factor and high >= 100:
            return Slip(f"one is the other times {words}: a slip of magnitude?", _significant(low) > 1)
    left, right = f"{one.normalize():f}", f"{other.normalize():f}"
    if len(left) != len(right):
        return None
    places = [i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    if len(places) == 2 and places[1] == places[0] + 1:
        a, b = places
        if left[a] == right[b] and left[b] == right[a]:
            words = "two neighbouring digits are swapped: a slip of the keyboard?"
            return Slip(words, len(left.replace(".", "")) >= SWAPPED)
    if len(places) == 1 and min(_significant(one), _significant(other)) >= DIGITS:
        return Slip("they differ in one digit: a slip of the keyboard?", True)
    return None


def _significant(value: Decimal) -> int:
    return len(f"{value:f}".replace(".", "").strip("0"))
