"""A reference sheet as comma-separated values, such as a spreadsheet saves them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from claimcheck.errors import Problem, SourceError
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.load.sheets.cells import COLUMNS, NEEDED, Mistakes, Sheet, column_names, plain_name
from claimcheck.records.sheet import Cell
from claimcheck.rulebook.mistakes import suggestion

_DELIMITERS = (",", ";", "\t")

_OPEN = "unexpected end of data"
"""What the reader says of a text that ends within quotation marks."""


def read(text: str, _limits: Limits = DEFAULTS) -> Sheet:
    """The rows of a sheet's text, whose first row names the columns; SourceError with all its mistakes."""
    mistakes = Mistakes(text)
    lines = _rows(text, _delimiter(text))
    head = next(lines, [])
    columns = [plain_name(cell.text) for cell in head]
    warnings = _unknown(columns, head, mistakes)
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        advice = f"The first row names the columns: {', '.join(column_names())}."
        mistakes.add(f"the first row names no column '{missing[0]}'", 0, advice)
    mistakes.check()
    rows = []
    for cells in lines:
        if len(cells) != len(columns):
            advice = "A value with a comma in it stands in quotes."
            message = f"this row has {len(cells)} values, and the first row names {len(columns)} columns"
            mistakes.add(message, cells[0].start, advice)
            continue
        filled = {
            name: cell for name, cell in zip(columns, cells, strict=True) if name in COLUMNS and cell.text
        }
        if filled:
            row = mistakes.row(filled, cells[0].start, cells[-1].end)
            rows += [row] if row is not None else []
    mistakes.check()
    if not rows:
        mistakes.add("the sheet has no figures", 0, "Write each in a row below the first one.")
    mistakes.check()
    return Sheet(text, tuple(rows), tuple(warnings))


def _unknown(columns: Sequence[str], head: Sequence[Cell], mistakes: Mistakes) -> list[str]:
    """The columns that are not read, in a warning; one that is nearly a known name is a mistake."""
    other = []
    for index, (name, cell) in enumerate(zip(columns, head, strict=True)):
        if name in columns[:index]:
            mistakes.add(f"the column '{name[:60]}' is named twice", cell.start)
        elif name not in COLUMNS:
            near = suggestion(name, COLUMNS)
            if near:
                mistakes.add(f"unknown column '{name[:60]}'{near}", cell.start)
            elif name:
                other.append(name[:40])
    return [f"columns that are not read: {', '.join(other)}"] if other else []


def _delimiter(text: str) -> str:
    """What the first line has most of; spreadsheets of many countries write semicolons."""
    line = text.split("\n", 1)[0]
    return max(_DELIMITERS, key=lambda mark: (line.count(mark), mark == ","))


def _rows(text: str, delimiter: str) -> Iterator[list[Cell]]:
    """The rows that hold something, each cell with its place: where the reader's own words stand in the text."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    at, begun = 0, 1
    try:
        for values in reader:
            begun = reader.line_num + 1
            cells = []
            for value in values:
                quoted = text[at : at + 1] == '"'
                start = at + quoted
                end = start + len(value.replace('"', '""') if quoted else value)
                cells.append(_trimmed(text, value, start, end))
                at = end + quoted + 1
            if not values:
                at += 1
            if text[at - 1 : at + 1] == "\r\n":
                at += 1
            if any(cell.text for cell in cells):
                yield cells
    except csv.Error as error:
        if str(error) == _OPEN:
            message = "a quotation mark in the row that begins here is not closed"
            raise SourceError(Problem("reference", message, None, begun)) from None
        raise SourceError(Problem("reference", f"cannot be read: {error}", None, reader.line_num)) from None


def _trimmed(text: str, value: str, start: int, end: int) -> Cell:
    raw = text[start:end]
    left, right = len(raw) - len(raw.lstrip()), len(raw) - len(raw.rstrip())
    return Cell(" ".join(value.split()), start + left, max(start + left, end - right))
