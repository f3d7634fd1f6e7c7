"""Amounts that a check worked out, in words."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.values import number
from claimcheck.records.unit import Unit

TENTH = Decimal("0.1")
"""To which a share in per cent is told."""


def in_unit(amount: Decimal, unit: Unit | None) -> str:
    """ "6.21 miles", "104 degrees Fahrenheit", "97 kilometres per hour", "12 %"; a bare number without a unit."""
    if unit is None:
        return number(amount)
    if unit.name == "percent":
        return f"{number(amount)} %"
    return f"{number(amount)} {unit.named(amount)}"


def percent(share: Decimal) -> str:
    """A share in per cent, to a tenth: "25 %"."""
    return f"{number(share.quantize(TENTH))} %"
