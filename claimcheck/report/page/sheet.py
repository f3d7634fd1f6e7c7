"""The matrix as the page shows it: marks and links for every cell."""

from __future__ import annotations

from claimcheck.record import Record
from claimcheck.report.letters import colour, letter
from claimcheck.report.matrix import Entry, Matrix, Row
from claimcheck.report.page.evidence import Places

_MARKS = {"agreement": ("=", "agrees"), "conflict": ("≠", "odd"), "noted": ("≠", "odd")}
"""Mark and colour of a value that is on no side: it agrees, or is odd by itself."""


class Cell(Record):
    """A value as written. ``mark`` is the letter of its side, or of :data:`_MARKS`, else empty."""

    written: str
    mark: str
    colour: str
    href: str


class Line(Record):
    """One topic across the sources; ``href`` leads to its finding."""

    kind: str
    topic: str
    href: str
    cells: tuple[tuple[Cell, ...], ...]


def lines(matrix: Matrix, places: Places) -> tuple[Line, ...]:
    """The rows of the matrix, a cell for every source."""
    return tuple(_line(row, matrix.sources, places) for row in matrix.rows)


def _line(row: Row, sources: tuple[str, ...], places: Places) -> Line:
    href = {"agreement": f"#agreement-{row.id}", "lone": ""}.get(row.kind, f"#conflict-{row.id}")
    cells = tuple(
        tuple(_cell(entry, row.kind, places) for entry in row.cells.get(source, ())) for source in sources
    )
    return Line(row.kind, row.topic, href, cells)


def _cell(entry: Entry, kind: str, places: Places) -> Cell:
    if entry.side is not None:
        return Cell(entry.written, letter(entry.side), colour(entry.side), places.href(entry.claim))
    mark, tint = _MARKS.get(kind, ("", ""))
    return Cell(entry.written, mark, tint, places.href(entry.claim))
