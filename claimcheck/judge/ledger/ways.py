"""Which way a source says that it went between two of its figures."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.moves.move import way_of
from claimcheck.judge.senses.ways import Words
from claimcheck.records.claim import Claim


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
    before = left.text_before.lower().split()
    between = left.sentence.text[left.quantity.end - begin : right.quantity.start - begin].lower().split()
    return "from" in before[-2:] and "to" in between[-2:]
