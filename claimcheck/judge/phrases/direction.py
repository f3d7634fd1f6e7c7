"""A move in words: "a rise of 25 %"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.values import number

_TENTH = Decimal("0.1")


def percent(share: Decimal) -> str:
    """A share in per cent, to a tenth: "25 %"."""
    return f"{number(share.quantize(_TENTH))} %"


def moved(share: Decimal) -> str:
    """ "a rise of 25 %", "a fall of 20 %", "no change"."""
    if not share.quantize(_TENTH):
        return "no change"
    return f"a {'rise' if share > 0 else 'fall'} of {percent(abs(share))}"
