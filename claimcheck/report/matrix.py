"""The whole story's numbers on one sheet: topics down, sources across, each cell the value as written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Agreement, Conflict, Findings

_LONE = 40
"""Rows for figures that a single source gives, before the rest is counted."""
_COMPARABLE = frozenset({"count", "money", "duration", "percentage", "ratio", "measurement", "age"})
_PROSE = frozenset({"title", "summary", "heading", "body"})

RowKind = Literal["conflict", "noted", "agreement", "lone"]


class Entry(Record):
    """A value as written; ``side`` is the number of the conflict's side that gives it, if it has several."""

    written: str
    side: int | None
    claim: Claim


class Row(Record):
    """One topic. ``cells`` has the entries of each source that speaks of it, by source id."""

    kind: RowKind
    topic: str
    id: str
    cells: Mapping[str, tuple[Entry, ...]]


class Matrix(Record):
    """Rows in order: conflicts, agreements, then what one source alone gives; ``more`` of those are left out."""

    sources: tuple[str, ...]
    rows: tuple[Row, ...]
    more: int


def matrix(findings: Findings, conflicts: Sequence[Conflict]) -> Matrix:
    """The sheet of a run, with its ``conflicts`` in the order they are to be read."""
    rows = [_conflict(conflict) for conflict in conflicts]
    rows += [_agreement(number, agreement) for number, agreement in enumerate(findings.agreements, 1)]
    told = {claim.id for conflict in conflicts for claim in conflict.claims}
    told |= {claim.id for agreement in findings.agreements for claim in agreement.claims}
    lone = list(_lone(claim for claim in findings.claims if claim.id not in told))
    return Matrix(
        tuple(source.id for source in findings.sources), (*rows, *lone[:_LONE]), max(0, len(lone) - _LONE)
    )


def _conflict(conflict: Conflict) -> Row:
    loud = conflict.status == "open" and conflict.severity != "info"
    several = len(conflict.sides) > 1
    sides = [(number if several else None, side) for number, side in enumerate(conflict.sides)]
    claims = ((number, claim) for number, side in sides for claim in side.claims)
    return Row("conflict" if loud else "noted", conflict.topic, conflict.id, _cells(claims))


def _agreement(number: int, agreement: Agreement) -> Row:
    claims = ((None, claim) for claim in agreement.claims)
    return Row("agreement", agreement.topic, str(number), _cells(claims))


def _cells(claims: Iterable[tuple[int | None, Claim]]) -> dict[str, tuple[Entry, ...]]:
    cells: dict[str, dict[tuple[str, int | None], Entry]] = {}
    for side, claim in claims:
        written = " ".join(claim.surface.split())
        cells.setdefault(claim.source, {}).setdefault((written, side), Entry(written, side, claim))
    return {source: tuple(entries.values()) for source, entries in cells.items()}


def _lone(claims: Iterable[Claim]) -> Iterable[Row]:
    """A row for each other figure of the prose that says what it measures, equal ones of a source together."""
    rows: dict[tuple[str, str], list[tuple[int | None, Claim]]] = {}
    for claim in claims:
        topic = _topic(claim)
        if (
            topic
            and claim.quantity.kind in _COMPARABLE
            and claim.part in _PROSE
            and not claim.sentence.repeated
        ):
            rows.setdefault((topic, claim.source), []).append((None, claim))
    for (topic, _), found in rows.items():
        yield Row("lone", topic, "", _cells(found))


def _topic(claim: Claim) -> str:
    """What a figure is of, in the text's own words."""
    parts = [
        claim.measure.replace("_", " ") if claim.measure is not None else "",
        claim.subject.text if claim.subject is not None else "",
        claim.event.text if claim.quantity.kind == "duration" and claim.event is not None else "",
    ]
    said = [" ".join(part.split()) for part in parts]
    return ": ".join(dict.fromkeys(part for part in said if part))
