"""A move in words: "a rise of 25 %"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.amounts import TENTH, percent


def moved(share: Decimal) -> str:
    """ "a rise of 25 %", "a fall of 20 %", "no change": by a share in per cent, told to a tenth."""
    if not share.quantize(TENTH):
        return "no change"
    return f"a {'rise' if share > 0 else 'fall'} of {percent(abs(share))}"
