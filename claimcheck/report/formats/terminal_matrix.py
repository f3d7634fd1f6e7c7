"""The sheet of topics and sources at a terminal, in as many tables as the sources need room."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.letters import letter
from claimcheck.report.matrix import Entry, Matrix, Row, matrix
from claimcheck.report.naming import label
from claimcheck.report.ranking import ranked

_TOPIC, _CELL = 24, 14
"""Columns for a topic, and the least for the values of a source."""
_TITLES = {
    "conflict": "Conflicts",
    "noted": "Noted",
    "agreement": "Agreements",
    "lone": "Given by one source only",
}
_COLOURS = ("blue", "red", "green", "magenta", "yellow", "cyan")


def add_matrix(page: Page, findings: Findings) -> None:
    """Append the sheet: conflicts first, then what agrees, then what one source alone gives."""
    sheet = matrix(findings, ranked(findings.conflicts))
    fitting = max(1, (page.width - _TOPIC) // (_CELL + 2))
    for first in range(0, len(findings.sources), fitting):
        _add_table(page, sheet, findings.sources[first : first + fitting])
    page.add("A letter is a side of a conflict, = agrees, ≠ does not fit its own text.")
    if sheet.more:
        page.add(f"{sheet.more:,} more figures are given by one source only.")
    page.gap()


def _add_table(page: Page, sheet: Matrix, sources: Sequence[Source]) -> None:
    """The topics that some of these sources speak of."""
    rows: list[list[Text]] = []
    said: set[str] = set()
    for row in sheet.rows:
        if not any(source.id in row.cells for source in sources):
            continue
        if row.kind not in said:
            said.add(row.kind)
            rows.append([Text(_TITLES[row.kind], "bold")])
        rows.append([words(row.topic), *(_cell(row.cells.get(source.id, ()), row) for source in sources)])
    headings = [Text("Topic"), *(words(label(source)) for source in sources)]
    page.table(headings, rows, first=_TOPIC, least=_CELL - 2)


def _cell(entries: Sequence[Entry], row: Row) -> Text:
    return Text("\n").join(_entry(entry, row) for entry in entries)


def _entry(entry: Entry, row: Row) -> Text:
    if entry.side is not None:
        return Text(f"{letter(entry.side)} ", f"bold {_COLOURS[entry.side % 6]}") + words(entry.written)
    mark = {"agreement": "= ", "lone": ""}.get(row.kind, "≠ ")
    return Text(mark, "bold") + words(entry.written)
