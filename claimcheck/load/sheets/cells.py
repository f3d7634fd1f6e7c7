"""What all kinds of reference sheets share: their columns, and a row made of cells or the mistakes in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from claimcheck.errors import Problem, SourceError
from claimcheck.records.sheet import Cell, Row

COLUMNS = {"subject": "subject", "value": "value", "unit": "unit", "as of": "as_of", "source": "source"}
"""What a sheet calls a column, and the field of :class:`Row`."""
NEEDED = ("subject", "value")
LONGEST_CELL = 300
"""Characters; a subject is a few words."""


class Sheet(NamedTuple):
    """A sheet as read: its text, its rows in text order, and what the user should know."""

    text: str
    rows: tuple[Row, ...]
    warnings: tuple[str, ...] = ()


def column_names() -> tuple[str, ...]:
    """The columns in the words of a sheet."""
    return tuple(COLUMNS)


def plain_name(name: str) -> str:
    """A column's name as the sheet may write it ("As_of", "as-of") to the one that is known."""
    return " ".join(name.replace("_", " ").replace("-", " ").split()).lower()


class Mistakes:
    """Collects what is wrong with a sheet, each with its place and its line."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: list[Problem] = []

    def add(self, message: str, start: int, advice: str | None = None) -> None:
        """Note a mistake at a character of the text."""
        before = self.text[:start].replace("\r\n", "\n").replace("\r", "\n")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        lines = self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._found.append(Problem("reference", message, None, line, column, lines[line - 1], advice))

    def row(self, cells: Mapping[str, Cell], start: int, end: int) -> Row | None:
        """The row of some cells, each by its column; None when one that is needed is missing."""
        sound = True
        for name in NEEDED:
            if name not in cells:
                self.add(f"this row has no {name}", start, "Each row has a subject and a value.")
                sound = False
        for name, cell in cells.items():
            if len(cell.text) > LONGEST_CELL:
                self.add(f"the {name} has more than {LONGEST_CELL} characters", cell.start)
                sound = False
        if not sound:
            return None
        return Row(start, end, **{COLUMNS[name]: cell for name, cell in cells.items()})

    def check(self) -> None:
        """SourceError with all that was noted, by its place; nothing when nothing was."""
        if self._found:
            raise SourceError(*sorted(self._found, key=lambda p: (p.line or 0, p.column or 0)))
