"""Which way a number is said to have moved, and such a move in words."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.two_ends import Changed
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

_TENTH = Decimal("0.1")
_REACH = 8
_BOUNDS = ("less", "more", "fewer")
_BESIDE = 5


def direction(found: Found, change: Claim, up: tuple[str, ...], down: tuple[str, ...]) -> int:
    """1 up, -1 down, 0 when no word says: by the change's own verb, else by the word nearest to the change."""
    words = found.line.words
    trend = (change.quantity.trend or "").lower()
    at = next((n for n in range(len(words)) if found.line.claim(n) is change), found.first)
    behind = [word.lower for word in words[at + 1 : found.last] if word is not None]
    before = found.line.before(at, _REACH)
    # "slightly less than a third" says nothing of the way
    before = [word for n, word in enumerate(before) if word not in _BOUNDS or before[n - 1 : n] != ["than"]]
    for word in (trend, *before, *behind):
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


def changes(line: Line, kinds: Collection[str], up: Collection[str], down: Collection[str]) -> list[Changed]:
    """The changes of a sentence: numbers with a word of rise or fall right beside them ("a 15 per cent rise")."""
    found = []
    for at in range(len(line.items)):
        claim = line.claim(at)
        if claim is None or claim.quantity.kind not in kinds:
            continue
        led = any(item in up or item in down for item in line.items[max(0, at - 1) : at])
        if line.items[at + 1 : at + 2] == ("of",) and not led:
            continue  # "40 per cent of drivers" is no change, "lost a quarter of its members" is
        trend = (claim.quantity.trend or "").lower()
        beside = (trend, *line.items[at + 1 : at + 3], *reversed(line.items[max(0, at - _BESIDE) : at]))
        way = next((1 if word in up else -1 for word in beside if word in up or word in down), 0)
        if way:
            found.append(Changed(at, at + 1, way, claim))
    return found
