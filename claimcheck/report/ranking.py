"""What an editor should read first, and what counts in the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.records.findings import Conflict


def ranked(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """What is open first; otherwise as they came, the loudest first: number 2 is number 2 in every report."""
    return sorted(conflicts, key=lambda conflict: conflict.status != "open")


def is_loud(conflict: Conflict) -> bool:
    """Whether it counts in the verdict: open, and more than information."""
    return conflict.status == "open" and conflict.severity != "info"


def worth_a_look(conflicts: Sequence[Conflict]) -> int:
    """How many are open conflicts of which too little is known for more than information."""
    return sum(c.status == "open" and c.severity == "info" and c.verdict == "conflict" for c in conflicts)
