"""A workbook for the desk: the conflicts as in the CSV table, the sources, and what the user should know.

Every text is written as a text: nothing in it becomes a formula or a link.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from claimcheck.records.findings import Findings
from claimcheck.report.claim_rows import iso
from claimcheck.report.formats.csv import COLUMNS, table
from claimcheck.report.options import Options
from claimcheck.report.visible import visible
from claimcheck.report.wording import numbers

Row = Sequence[str | float | None]

_LONGEST_CELL = 32_000
_WIDE = {"sentence": 80, "reason": 50, "topic": 40, "message": 80, "title": 50, "value": 20, "source": 24}


def render(findings: Findings, options: Options) -> bytes:
    """The bytes of an .xlsx file, the same on every run."""
    import xlsxwriter

    out = BytesIO()
    plain = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, plain) as book:
        book.set_properties({"title": "claimcheck", "created": datetime(1980, 1, 1)})
        _sheet(book, "Conflicts", COLUMNS, list(table(findings)))
        _sheet(
            book, "Sources", ("source", "path", "publisher", "published", "title", "url"), _sources(findings)
        )
        _sheet(book, "Notes", ("kind", "code", "source", "message"), _notes(findings))
    return out.getvalue()


def _sheet(book: Any, name: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    sheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for at, column in enumerate(columns):
        sheet.set_column(at, at, _WIDE.get(column, 12))
        sheet.write_string(0, at, column, bold)
    for line, row in enumerate(rows, 1):
        for at, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(line, at, " ".join(visible(value).split())[:_LONGEST_CELL], wrapped)
            elif value is not None:
                sheet.write_number(line, at, value, wrapped)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)


def _sources(findings: Findings) -> list[Row]:
    return [(s.id, s.path, s.publisher, iso(s.published), s.title, s.url) for s in findings.sources]


def _notes(findings: Findings) -> list[Row]:
    rows: list[Row] = [("could not check", p.code, p.place, p.message) for p in findings.errors]
    rows += [("warning", notice.code, notice.source, notice.message) for notice in findings.warnings]
    return [*rows, ("coverage", "", "", numbers(findings.coverage))]
