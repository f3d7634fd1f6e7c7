"""Which way a figure is said to have gone: a draft in which it rose has nothing from a source in which it fell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claimcheck.judge.phrases.line import lines
from claimcheck.judge.phrases.moves.move import changes, way_of
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import SHARES

Words = Mapping[str, frozenset[str]]
"""The lists of ``rules/wording/moves.yaml``."""


def way(claim: Claim, text: Iterable[Claim], words: Words) -> int:
    """1 where a figure is told as a rise, -1 as a fall, 0 where it is told as neither; ``text`` has its neighbours."""
    trend = way_of((claim.quantity.trend or "").lower(), words)
    if trend or claim.quantity.kind not in SHARES:
        return trend
    here = [one for one in text if one.source == claim.source and one.sentence.start == claim.sentence.start]
    for line in lines(here):
        for move in changes(line, SHARES, words):
            if move.claim is not None and move.claim.id == claim.id:
                return move.way
    return 0
