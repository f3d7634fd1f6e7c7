"""Comma-separated values: one record a row, its fields named in the first row."""

from __future__ import annotations

import csv
import io
from typing import Any

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Records
from claimcheck.load.decoding import decode
from claimcheck.load.records import FIELDS, records


def read(raw: bytes) -> Records:
    """The texts of a file's bytes; SourceError when its first row names no text."""
    decoded = decode(raw)
    # The limit is the module's own, for all its readers; a file's size is limited elsewhere.
    csv.field_size_limit(max(csv.field_size_limit(), len(decoded.text) + 1))
    reader = csv.reader(io.StringIO(decoded.text, newline=""), strict=False)
    rows: list[tuple[str, Any]] = []
    warnings = list(decoded.warnings)
    names: list[str] = []
    try:
        for row in reader:
            if not names:
                names = _names(row)
            elif row:
                place = f"line {reader.line_num}"
                if len(row) != len(names):
                    warnings.append(f"{place}: {len(row)} fields, not {len(names)} as the first row says")
                rows.append((place, {n: v for n, v in zip(names, row, strict=False) if v}))
    except csv.Error as error:
        raise SourceError(Problem("records", f"cannot be read: {error}", line=reader.line_num)) from None
    return records(rows, warnings)


def _names(row: list[str]) -> list[str]:
    names = [name.strip().lower() for name in row]
    if "text" not in names and "html" not in names:
        raise SourceError(
            Problem(
                "records",
                "the first row names no 'text' and no 'html'",
                line=1,
                advice=f"A table of records has a first row with some of {', '.join(FIELDS)}.",
            )
        )
    return names
