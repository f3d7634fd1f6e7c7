"""A table as a file holds it, before anything is made of it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.record import Record


class Cell(Record):
    """``text`` as a reader sees it; ``place`` is what people call the cell ("Deaths!B4", "B4").

    ``typed`` is whether the file itself says that it holds a number or a day.
    """

    text: str
    place: str
    typed: bool = False


Row = Sequence[Cell | None]
"""The cells from the first column on; None where there is none, or nothing in it."""


class Grid(Record):
    """One table, or several with empty rows between them."""

    rows: Sequence[Row]
    name: str = ""


class Grids(Record):
    """The tables of a file, and what is to be said of the file itself."""

    sheets: tuple[Grid, ...]
    warnings: tuple[str, ...] = ()


def column(number: int) -> str:
    """The letters of a column, from 0: A, B, … Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
