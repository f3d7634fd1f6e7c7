"""A table as a file holds it, before anything is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """``text`` as a reader sees it; ``place`` is what people call the cell ("Deaths!B4", "B4").

    ``typed`` is whether the file itself says that it holds a number or a day.
    """

    text: str
    place: str
    typed: bool = False


Row = Sequence[Cell | None]
"""The cells from the first column on; None where there is none, or nothing in it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table, or several with empty rows between them."""

    rows: Sequence[Row]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Sheets:
    """The tables of a file, and what is to be said of the file itself."""

    sheets: tuple[Sheet, ...]
    warnings: tuple[str, ...] = ()


def column(number: int) -> str:
    """The letters of a column, from 0: A, B, … Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
