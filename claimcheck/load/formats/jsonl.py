"""JSON lines: one record a line, as content systems export them."""

from __future__ import annotations

from typing import Any

from claimcheck.load.content import Records
from claimcheck.load.decoding import decode
from claimcheck.load.parsing import JSONMistakeError, parse
from claimcheck.load.records import records

_MARK = "\ufeff"


def read(raw: bytes) -> Records:
    """The texts of a file's bytes; a line that is broken is named, and the others are read."""
    decoded = decode(raw)
    rows: list[tuple[str, Any]] = []
    warnings = list(decoded.warnings)
    for number, line in enumerate(decoded.text.split("\n"), 1):
        place = f"line {number}"
        if line.startswith(_MARK):
            line = line.removeprefix(_MARK)
            warnings.append(f"{place}: begins with a byte order mark, passed over")
        if not line.strip():
            continue
        try:
            rows.append((place, parse(line)))
        except JSONMistakeError as mistake:
            warnings.append(f"{place}: {mistake.message}: the record is left out")
    return records(rows, warnings)
