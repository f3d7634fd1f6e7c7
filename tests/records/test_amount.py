"""How many digits of a value tell something."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.records.amount import significant_digits


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("4381", 4),
        ("4700", 2),
        ("4007", 4),
        ("4.70", 2),
        ("0.047", 2),
        ("1E+6", 1),
        ("-47", 2),  # the minus is no digit
        ("0", 0),
    ],
)
def test_zeros_at_the_ends_and_signs_are_no_digits(value: str, digits: int) -> None:
    assert significant_digits(Decimal(value)) == digits
