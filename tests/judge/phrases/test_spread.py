"""How far a number may lie from what is written."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.judge.phrases import Spread, levels, spread
from claimcheck.records.unit import Unit
from tests.judge.conftest import HOUR, claim

MINUTE = Unit("minute", "time", Decimal(60))
SPREADS = [
    ("46", "46", "46"),  # people are counted
    ("40", "39.8", "40.2"),  # half a per cent, where a zero may be rounding
    ("1200", "1194", "1206"),
    ("47", "47", "47"),
    ("1.5", "1.45", "1.55"),
    ("about 46", "43.7", "48.3"),
    (">= 46", "46", "Infinity"),
    ("< 31", "0", "31"),
    ("5..6", "5", "6"),
]


@pytest.mark.parametrize(("words", "low", "high"), SPREADS)
def test_spread_of_a_count(words: str, low: str, high: str) -> None:
    """The digits, the hedge and the bound decide."""
    assert spread(claim(words)) == Spread(Decimal(low), Decimal(high))


def test_spread_in_another_unit() -> None:
    """ "3 hours" are 150 to 210 minutes."""
    assert spread(claim("3", unit=HOUR), MINUTE) == Spread(Decimal(150), Decimal(210))


def test_levels_share_the_finer_precision() -> None:
    """Beside 9.50 a 9 is 9.00."""
    one, other = levels(claim("9.50"), claim("9"))  # type: ignore[misc]
    assert other == Spread(Decimal(9), Decimal(9))
    assert one == Spread(Decimal("9.5"), Decimal("9.5"))


def test_levels_of_two_sorts() -> None:
    """An open amount has no level, nor do two dimensions."""
    assert levels(claim(">= 46"), claim("50")) is None
    assert levels(claim("3", unit=HOUR), claim("3", unit=Unit("mile", "length", Decimal("1609.344")))) is None
