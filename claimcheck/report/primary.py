"""Which claim of a conflict an annotation hangs on, for formats that know one place per finding."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source


def in_order(conflict: Conflict, sources: Mapping[str, Source]) -> tuple[Claim, ...]:
    """All claims of a conflict: those of the draft first, then those of the value that fewest sources give; a
    reference sheet, which is not what is to be mended, comes last."""
    sides = sorted(conflict.sides, key=lambda side: side.witnesses)
    claims = [claim for side in sides for claim in side.claims]
    return tuple(sorted(claims, key=lambda claim: _rank(sources[claim.source])))


def _rank(source: Source) -> int:
    return 0 if source.role == "draft" else 2 if source.rows else 1


def relative_path(source: Source) -> str | None:
    """The source's path where it lies below the project's folder; None for standard input and what lies outside.

    Programs that match findings to files must never be led out of the tree by a name.
    """
    return below(source.path)


def below(path: str | None) -> str | None:
    """A path, where it stays below the folder that it counts from."""
    if not path or path.startswith("/") or ".." in path.split("/"):
        return None
    return path
