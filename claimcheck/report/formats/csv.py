"""A table for the desk: one row for each claim of each conflict, and one for each faulty suppression.

Cells of text that a spreadsheet would take for a formula begin with an apostrophe; numbers stay numbers.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Findings
from claimcheck.records.source import Source
from claimcheck.report.excerpt import quoted
from claimcheck.report.naming import label, place
from claimcheck.report.numbers import number
from claimcheck.report.options import Options
from claimcheck.report.visible import visible

COLUMNS = (
    "conflict", "severity", "verdict", "confidence", "status", "rule", "topic", "value", "witnesses",
    "source", "path", "line", "column", "says", "period", "surface", "low", "high", "unit", "sentence", "reason",
    "place",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def render(findings: Findings, options: Options) -> str:
    """The conflicts as comma-separated values with a heading, text cells in quotation marks."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row] for row in table(findings))
    return out.getvalue()


def table(findings: Findings) -> Iterator[tuple[str | float | None, ...]]:
    """The rows below the heading, as values."""
    sources = findings.sources_by_id
    for conflict in findings.conflicts:
        for side in conflict.sides:
            for claim in side.claims:
                cells = _claim_cells(claim, sources[claim.source])
                where = place(sources[claim.source], claim.quantity.start)
                yield *_conflict_cells(conflict), side.value, side.witnesses, *cells, conflict.reason, where
    for fault in findings.faults:
        found: dict[str, str | int | None] = {
            "conflict": fault.id, "severity": fault.severity, "verdict": "fault", "status": "open",
            "rule": fault.rule, "topic": "suppression", "source": fault.source, "path": fault.path,
            "line": fault.line, "reason": fault.message, "place": fault.where,
        }  # fmt: skip
        yield tuple(found.get(column) for column in COLUMNS)


def _conflict_cells(conflict: Conflict) -> tuple[str, ...]:
    return (
        conflict.id,
        conflict.severity,
        conflict.verdict,
        conflict.confidence,
        conflict.status,
        conflict.rule,
        conflict.topic,
    )


def _claim_cells(claim: Claim, source: Source) -> tuple[str | float | None, ...]:
    quantity = claim.quantity
    found = source.in_file(quantity.start, quantity.end)
    line, column = (None, None) if found is None else found[:2]
    return (
        label(source),
        source.path,
        line,
        column,
        None if claim.attribution is None else claim.attribution.speaker,
        None if claim.period is None else claim.period.text,
        quantity.surface,
        number(quantity.amount.low),
        number(quantity.amount.high),
        None if quantity.unit is None else str(quantity.unit),
        quoted(claim),
    )


def _cell(value: str | float | None) -> str | float:
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    text = " ".join(visible(value).split())
    return f"'{text}" if text.startswith(_FORMULA) else text
