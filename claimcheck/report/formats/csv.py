"""A table for the desk: one row for each claim of each conflict.

Cells of text that a spreadsheet would take for a formula begin with an apostrophe; numbers stay numbers.
"""

from __future__ import annotations

import csv
from io import StringIO

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Findings
from claimcheck.records.source import Source
from claimcheck.report.naming import label
from claimcheck.report.numbers import number
from claimcheck.report.options import Options
from claimcheck.report.visible import visible

COLUMNS = (
    "conflict", "severity", "verdict", "confidence", "status", "rule", "topic", "value", "witnesses",
    "source", "path", "line", "column", "says", "period", "surface", "low", "high", "unit", "sentence", "reason",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def render(findings: Findings, options: Options) -> str:
    """The conflicts as comma-separated values with a heading, text cells in quotation marks."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    writer.writerow(COLUMNS)
    sources = {source.id: source for source in findings.sources}
    for conflict in findings.conflicts:
        for side in conflict.sides:
            for claim in side.claims:
                row = (
                    side.value,
                    side.witnesses,
                    *_claim_cells(claim, sources[claim.source]),
                    conflict.reason,
                )
                writer.writerow([_cell(value) for value in (*_conflict_cells(conflict), *row)])
    return out.getvalue()


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
    line, column = source.position(quantity.start)
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
        claim.sentence.text,
    )


def _cell(value: str | float | None) -> str | float:
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    text = " ".join(visible(value).split())
    return f"'{text}" if text.startswith(_FORMULA) else text
