"""The order in which an editor should read: what is open first, then by severity, then by size."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.records.findings import Conflict
from claimcheck.records.judgement import SEVERITIES
from claimcheck.report.extents import common_unit, spread

_CONFIDENCES = ("high", "medium", "low")


def ranked(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """The conflicts, the most pressing first; equals keep the order they came in."""
    return sorted(conflicts, key=_key)


def is_loud(conflict: Conflict) -> bool:
    """Whether it counts in the verdict: open, and more than information."""
    return conflict.status == "open" and conflict.severity != "info"


def worth_a_look(conflicts: Sequence[Conflict]) -> int:
    """How many are open conflicts of which too little is known for more than information."""
    return sum(c.status == "open" and c.severity == "info" and c.verdict == "conflict" for c in conflicts)


def _key(conflict: Conflict) -> tuple[bool, int, bool, float, int]:
    return (
        conflict.status != "open",
        -SEVERITIES.index(conflict.severity),
        conflict.verdict == "update",
        -round(spread(conflict.claims, common_unit(conflict)), 6),
        _CONFIDENCES.index(conflict.confidence),
    )
