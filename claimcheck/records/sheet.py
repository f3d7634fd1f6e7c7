"""A row of a reference sheet: a figure that a house has approved, as its file writes it."""

from __future__ import annotations

from claimcheck.record import Record


class Cell(Record):
    """What a cell says; ``[start, end)`` is where it stands in the text of the sheet, its quotes left out."""

    text: str
    start: int
    end: int


class Row(Record):
    """One approved figure. ``[start, end)`` covers all its cells; a cell that is empty is None."""

    start: int
    end: int
    subject: Cell
    value: Cell
    unit: Cell | None = None
    as_of: Cell | None = None
    source: Cell | None = None
