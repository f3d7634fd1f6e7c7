"""How a conflict stands among the other figures of its two texts.

Two gates that leave most alarms of part against whole behind: the figure a text states first (title, lede, body) is
its principal one; and where a text also gives the other's value, the two texts need not disagree.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.topics import Topic
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Judgement

_PARTS = {"title": 0, "summary": 1, "heading": 3}


def doubts(judgement: Judgement, all_topics: Sequence[Topic]) -> tuple[int, tuple[str, ...]]:
    """By how many levels the standing of its two claims lowers a conflict, and why, in words."""
    left, right = judgement.claims[0], judgement.claims[-1]
    if left.source == right.source:
        return 0, ()
    lowered, notes = 0, []
    for claim, other in ((left, right), (right, left)):
        rivals = _rivals(claim, other, all_topics)
        if any(rival.verdict in ("compatible", "rounding") for rival in rivals):
            lowered += 2
            notes.append(f"{claim.source} also gives a figure that agrees with {other.source}")
        elif any(_position(_own(rival, claim)) < _position(claim) for rival in rivals):
            lowered += 1
    return lowered, tuple(notes)


def _rivals(claim: Claim, other: Claim, all_topics: Sequence[Topic]) -> list[Judgement]:
    """Judgements that pair another claim of the same source with the same other claim."""
    return [
        j
        for topic in all_topics
        for j in topic.judgements
        if other.id in {c.id for c in j.claims}
        and any(c.source == claim.source and c.id != claim.id for c in j.claims)
    ]


def _own(judgement: Judgement, claim: Claim) -> Claim:
    return next(c for c in judgement.claims if c.source == claim.source)


def _position(claim: Claim) -> tuple[int, int]:
    return _PARTS.get(claim.part, 2), claim.quantity.start
