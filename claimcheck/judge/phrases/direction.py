"""Which way a number is said to have moved, and such a move in words."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

_TENTH = Decimal("0.1")
_REACH = 8


def direction(found: Found, change: Claim, up: tuple[str, ...], down: tuple[str, ...]) -> int:
    """1 up, -1 down, 0 when no word says: by the change's own verb, else by the word nearest to the change."""
    words = found.line.words
    trend = (change.quantity.trend or "").lower()
    at = next((n for n in range(len(words)) if found.line.claim(n) is change), found.first)
    behind = [word.lower for word in words[at + 1 : found.last] if word is not None]
    for word in (trend, *found.line.before(at, _REACH), *behind):
        if word in up:
            return 1
        if word in down:
            return -1
    return 0


def percent(share: Decimal) -> str:
    """A share in per cent, to a tenth: "25 %"."""
    return f"{number(share.quantize(_TENTH))} %"


def moved(share: Decimal) -> str:
    """ "a rise of 25 %", "a fall of 20 %", "no change"."""
    if not share.quantize(_TENTH):
        return "no change"
    return f"a {'rise' if share > 0 else 'fall'} of {percent(abs(share))}"
