"""JSON: one record, or an array of them."""

from __future__ import annotations

from typing import Any

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Records
from claimcheck.load.decoding import decode
from claimcheck.load.parsing import JSONMistakeError, parse
from claimcheck.load.records import records


def read(raw: bytes) -> Records:
    """The texts of a file's bytes; SourceError when they are not JSON."""
    decoded = decode(raw)
    try:
        whole = parse(decoded.text)
    except JSONMistakeError as mistake:
        raise SourceError(
            Problem("records", mistake.message, line=mistake.line, column=mistake.column)
        ) from None
    rows: list[tuple[str, Any]] = []
    if isinstance(whole, list):
        rows = [(f"record {number}", row) for number, row in enumerate(whole, 1)]
    else:
        rows = [("record 1", whole)]
    return records(rows, decoded.warnings)
