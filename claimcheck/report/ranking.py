"""What an editor should read first, and what counts in the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.records.findings import Conflict


def ranked(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """What is open first; otherwise as they came, the loudest first: number 2 is number 2 in every report."""
    return sorted(conflicts, key=lambda conflict: conflict.status != "open")


def best_first(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """What is only worth a look, the likeliest first: what is open, conflicts, the surest, and then those of whose
    claims most is known to be the same."""
    return sorted(conflicts, key=_worth)


def _worth(conflict: Conflict) -> tuple[bool, bool, int, int]:
    known = [
        sum(facet.outcome == "same" for facet in judgement.pairing.facets.values())
        for judgement in conflict.judgements
        if judgement.pairing is not None
    ]
    return (
        conflict.status != "open",
        conflict.verdict != "conflict",
        -("low", "medium", "high").index(conflict.confidence),
        -max(known, default=0),
    )


def is_loud(conflict: Conflict) -> bool:
    """Whether it counts in the verdict: open, and more than information."""
    return conflict.status == "open" and conflict.severity != "info"


def worth_a_look(conflicts: Sequence[Conflict]) -> int:
    """How many are open conflicts of which too little is known for more than information."""
    return sum(c.fails() and c.severity == "info" for c in conflicts)
