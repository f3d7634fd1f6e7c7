"""The order of a report: number 2 is number 2 in every format."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.records.findings import Agreement, Conflict
from claimcheck.records.judgement import APART, SEVERITIES, Confidence, Judgement

_CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")


def loudest_first(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Conflicts before updates, the loudest first, then those whose values lie furthest apart."""
    return tuple(sorted(conflicts, key=_rank))


def by_topic(agreements: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """Agreements in the order of their names."""
    return tuple(sorted(agreements, key=lambda one: (one.topic, one.claims[0].id)))


def _rank(conflict: Conflict) -> tuple[int, int, Decimal, int, str, str]:
    return (
        APART.index(conflict.verdict),
        -SEVERITIES.index(conflict.severity),
        -max(map(_share_apart, conflict.judgements), default=Decimal(0)),
        -_CONFIDENCES.index(conflict.confidence),
        conflict.topic,
        conflict.fingerprint,
    )


def _share_apart(judgement: Judgement) -> Decimal:
    """How far two values lie apart, as a share of the larger, to a thousandth: 0 where they are no amounts."""
    found = judgement.compared
    ends = (
        [abs(end) for side in (found.left, found.right) for end in side if end is not None] if found else []
    )
    if not ends or not max(ends):
        return Decimal(0)
    return round((max(ends) - min(ends)) / max(ends), 3)
