"""Which way a figure is said to have gone: a draft in which it rose has nothing from a source in which it fell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from claimcheck.judge.phrases.line import lines
from claimcheck.judge.phrases.moves.move import changes, way_of
from claimcheck.records.claim import Claim

Words = Mapping[str, frozenset[str]]
"""The lists of ``rules/wording/moves.yaml``."""
_SHARES = ("percentage", "ratio")


def way(claim: Claim, text: Iterable[Claim], words: Words) -> int:
    """1 where a figure is told as a rise, -1 as a fall, 0 where it is told as neither; ``text`` has its neighbours."""
    trend = way_of((claim.quantity.trend or "").lower(), words)
    if trend or claim.quantity.kind not in _SHARES:
        return trend
    here = [one for one in text if one.source == claim.source and one.sentence.start == claim.sentence.start]
    for line in lines(here):
        for move in changes(line, _SHARES, words):
            if move.claim is not None and move.claim.id == claim.id:
                return move.way
    return 0


def way_between(left: Claim, right: Claim, ends: tuple[Decimal, Decimal], words: Words) -> int:
    """Which way a source says that it went between two of its figures: "from 40 to 50", or a word of rise or fall.

    ``ends`` are their values in text order. 0 where it does not say, or where it speaks of both.
    """
    if from_to(left, right):
        return (ends[1] > ends[0]) - (ends[1] < ends[0])
    told = {way_of(cue.lower(), words) for one in (left, right) for cue in one.cues} - {0}
    return told.pop() if len(told) == 1 else 0


def from_to(left: Claim, right: Claim) -> bool:
    """Whether one figure is told as the old one and the next as the new one; they may be the ends of one range."""
    if left is right:
        return left.surface.lower().startswith("from ")
    if left.sentence != right.sentence or left.quantity.end > right.quantity.start:
        return False
    begin = left.sentence.start
    before = left.sentence.text[: left.quantity.start - begin].lower().split()
    between = left.sentence.text[left.quantity.end - begin : right.quantity.start - begin].lower().split()
    return "from" in before[-2:] and "to" in between[-2:]
