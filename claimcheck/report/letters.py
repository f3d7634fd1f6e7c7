"""The letter and the colour of each side of a conflict: the same in its picture, its quotes and the matrix."""

from __future__ import annotations

from string import ascii_uppercase

COLOURS = 6
"""Colours that the style sheet knows; the letters tell the sides apart where there are more."""


def letter(side: int) -> str:
    """ "A" for the first side, "AA" for the 27th."""
    more, rest = divmod(side, len(ascii_uppercase))
    return (letter(more - 1) if more else "") + ascii_uppercase[rest]


def colour(side: int) -> str:
    """The class of the side's colour in the style sheet."""
    return f"s{side % COLOURS}"
