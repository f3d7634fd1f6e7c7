"""What the extraction tests share: the bundled vocabulary, and readings as one short line each."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from claimcheck.extract import Read, quantities_of
from claimcheck.records.quantity import Quantity
from claimcheck.rulebook import Vocabulary, read_rulebook


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return read_rulebook().vocabulary


@pytest.fixture(scope="session")
def read(vocabulary: Vocabulary) -> Callable[[str], Read]:
    """Reads one sentence."""
    return lambda text: quantities_of(text, vocabulary)


def _number(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"


def line(quantity: Quantity) -> str:
    """A quantity in one line: kind, surface, amount and unit ("count|about 900|about 900")."""
    amount = quantity.amount
    ends = (
        _number(amount.low) if amount.low == amount.high else f"{_number(amount.low)}..{_number(amount.high)}"
    )
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{quantity.kind}|{quantity.surface}|{amount.kind} {ends}{unit}"
