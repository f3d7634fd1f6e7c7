"""Slips between two values: a factor of ten, a digit changed, two digits swapped, two units taken for each other."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.records.amount import significant_digits
from claimcheck.records.quantity import Quantity

DIGITS = 4
"""A single changed digit says something only in a number of at least this many significant ones."""
SWAPPED = 3
"""Two swapped digits are told from chance in a number of at least this many digits; in two they are only noted."""
_FACTORS = ((1000, "a thousand (million for billion?)"), (100, "a hundred"), (10, "ten"))

Mistyped = Literal["same", "swapped", "changed"]


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
            return Slip(f"one is the other times {words}: a slip of magnitude?", significant_digits(low) > 1)
    left, right = _in_digits(one, other)
    found = mistyped(left, right)
    if found == "swapped":
        words = "two neighbouring digits are swapped: a slip of the keyboard?"
        return Slip(words, len(left.replace(".", "")) >= SWAPPED)
    if found == "changed" and min(significant_digits(one), significant_digits(other)) >= DIGITS:
        return Slip("they differ in one digit: a slip of the keyboard?", True)
    return None


def mistyped(one: str, other: str) -> Mistyped | None:
    """How one number in digits may have been typed for another that is as long: two neighbours have changed places, or
    one digit is another; None for anything else."""
    if len(one) != len(other) or one.find(".") != other.find("."):
        return None
    if neighbours_swapped(one, other):
        return "swapped"
    apart = sum(a != b for a, b in zip(one, other, strict=True))
    return "same" if apart == 0 else "changed" if apart == 1 else None


def _in_digits(one: Decimal, other: Decimal) -> tuple[str, str]:
    """Two values with as many digits behind the point: "1.20" and "1.02", "1.2" and "1.8"."""
    step = min(_exponent(one), _exponent(other), 0)
    return f"{one:.{-step}f}", f"{other:.{-step}f}"


def _exponent(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def neighbours_swapped(one: str, other: str) -> bool:
    """Whether two numbers in digits are one but for two neighbouring digits that have changed places; of "58.4" and
    "54.8" the point is no neighbour."""
    one, other = one.replace(".", ""), other.replace(".", "")
    places = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(places) != 2 or places[1] != places[0] + 1:
        return False
    first, second = places
    return one[first] == other[second] and one[second] == other[first]


_MIXED = (
    ("mile", "kilometre", "miles and kilometres", Decimal("1.609344")),
    ("metre", "foot", "metres and feet", Decimal("3.28084")),
    ("metre", "yard", "metres and yards", Decimal("1.09361")),
    ("kilogram", "pound", "kilograms and pounds", Decimal("2.20462")),
    ("inch", "centimetre", "inches and centimetres", Decimal("2.54")),
    ("hectare", "acre", "hectares and acres", Decimal("2.47105")),
)
"""Units that are taken for each other, and how many of the second the first has."""
CLOSE = Decimal("0.01")
"""A value that was converted and written as if it had not been is this near to it."""


def unit_slip(left: Quantity, right: Quantity) -> str | None:
    """The mix-up of two units by which one quantity may have come from the other, in words; None when none fits."""
    one, other = left.amount.value, right.amount.value
    if one is None or other is None or left.unit is None or right.unit is None or 0 in (one, other):
        return None
    names = {left.unit.name, right.unit.name}
    for first, second, words, factor in _MIXED:
        if names == {first, second} and one == other:
            return f"it is one number in {words}: were the two units taken for each other?"
        if (
            len(names) == 1
            and names <= {first, second}
            and abs(max(one, other) / min(one, other) - factor) < CLOSE
        ):
            return f"one is the other converted between {words}: were the two units taken for each other?"
    return None
