"""Numbers that stand in a source as another kind: "aged 25" and "at only 25", "by 2 votes to 1" and "2-1"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.records.claim import Claim

_LOOSE = ("age", "count", "score", "ordinal")
"""Kinds that a number without a unit may be read as, by what stands around it."""


def as_another_kind(claim: Claim, others: Sequence[Claim]) -> list[Claim]:
    """Claims that give the number as another kind, and share a word with it."""
    wanted = claim.quantity.amount.value
    if wanted is None or claim.quantity.kind not in _LOOSE:
        return []
    return [
        other
        for other in others
        if other.quantity.kind in _LOOSE
        and other.quantity.kind != claim.quantity.kind
        and wanted in (other.quantity.amount.low, other.quantity.amount.high)
        and _related(claim, other)
    ]


def _related(claim: Claim, other: Claim) -> bool:
    kinds = {claim.quantity.kind, other.quantity.kind}
    if "score" in kinds:
        return "ordinal" not in kinds
    if "rank" in (claim.role, other.role):
        return False  # "the world number three" is no third seed
    heads = {one.subject.head for one in (claim, other) if one.subject is not None}
    words = [{cue.lower() for cue in one.cues} for one in (claim, other)]
    return len(heads) < 2 and bool(words[0] & words[1])
