"""Comma-separated values: records of texts where the first row names a text, else a table of figures."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Records
from claimcheck.load.decoding import decode
from claimcheck.load.records import FIELDS, records
from claimcheck.load.tables.grid import Cell, Grid, Grids, column
from claimcheck.record import replace

_NUMBER = re.compile(r"[-+]?[$€£¥]?\s?\d[\d.,\u00a0\u202f ]*%?")
_FIGURE = re.compile(r"(?:^|\s)[-+$€£¥]*\d[\d.,\u00a0\u202f]*%?[*†]?$")
_CONTINENTAL = re.compile(r"\d\.\d{3}(?!\d)|\d,\d")
_POINT = re.compile(r"\.(?!\d{3}(?!\d))|,\d{3}[.,]")
_TURN = str.maketrans(".,", ",.")
_SAMPLE = 100_000  # characters that show how a table is separated
_SEPARATORS = ",;\t|"


def read(raw: bytes) -> Records | Grids:
    """The texts or the table of a file's bytes; SourceError when they are neither."""
    decoded = decode(raw)
    # The limit is the module's own, for all its readers; a file's size is limited elsewhere.
    csv.field_size_limit(max(csv.field_size_limit(), len(decoded.text) + 1))
    rows = [(line, row) for line, row in _rows(decoded.text, ",") if row]
    names = [name.strip().lower() for name in rows[0][1]] if rows else []
    if "text" not in names and "html" not in names:
        return _table(decoded.text, names, decoded.warnings)
    warnings = list(decoded.warnings)
    made: list[tuple[str, Any]] = []
    for line, row in rows[1:]:
        place = f"line {line}"
        if len(row) != len(names):
            warnings.append(f"{place}: {len(row)} fields, not {len(names)} as the first row says")
        made.append((place, {n: v for n, v in zip(names, row, strict=False) if v}))
    return records(made, warnings)


def _rows(text: str, separator: str) -> list[tuple[int, list[str]]]:
    """The rows, each with its last line."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False)
    try:
        return [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise SourceError(Problem("records", f"cannot be read: {error}", line=reader.line_num)) from None


def _table(text: str, names: Sequence[str], warnings: Sequence[str]) -> Grids:
    """The file as a table, by the separator that cuts most rows alike; SourceError when it is none."""
    sample = text if len(text) <= _SAMPLE else text[:_SAMPLE].rpartition("\n")[0]
    separator = max(_SEPARATORS, key=lambda one: (_alike(sample, one), one == ","))
    lines = sum(1 for _, row in _rows(sample, separator) if row)
    rows = _rows(text, separator)
    filled = [row for _, row in rows if row]
    figures = any(_FIGURE.search(value.strip()) for row in filled[1:] for value in row)
    if len(set(names) & set(FIELDS)) > 1 or _alike(sample, separator) * 2 < lines or not figures:
        raise SourceError(
            Problem(
                "records",
                "the first row names no 'text' and no 'html', and it is no table of figures",
                line=1,
                advice=f"A table of records has a first row with some of {', '.join(FIELDS)}.",
            )
        )
    made = [
        [_cell(value, f"{column(at)}{number}") for at, value in enumerate(row)]
        for number, (_, row) in enumerate(rows, 1)
    ]
    told = list(warnings)
    typed = [cell.text for row in made for cell in row if cell is not None and cell.typed]
    if separator == ";" and any(map(_CONTINENTAL.search, typed)) and not any(map(_POINT.search, typed)):
        made = [[cell and _turned(cell) for cell in row] for row in made]
        told.append(
            "read with points between thousands and a comma before decimals, as its semicolons suggest"
        )
    return Grids((Grid(made),), tuple(told))


def _turned(cell: Cell) -> Cell:
    return replace(cell, text=cell.text.translate(_TURN)) if cell.typed else cell


def _alike(text: str, separator: str) -> int:
    """How many rows have the commonest number of fields, where that is more than one."""
    widths = Counter(len(row) for _, row in _rows(text, separator))
    return max((count for width, count in widths.items() if width > 1), default=0)


def _cell(value: str, place: str) -> Cell | None:
    value = value.strip()
    return Cell(value, place, typed=_NUMBER.fullmatch(value) is not None) if value else None
