"""A figure with the one of an earlier time in brackets behind it, as reports of results have them: "(2022: €502m)"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.figures import Figure, one_sort
from claimcheck.judge.phrases.moves.levels import is_time, label
from claimcheck.judge.phrases.moves.move import Move, Words

_NEAR = 5


def bracketed(line: Line, move: Move, levels: Sequence[Figure], words: Words) -> tuple[Figure, Figure] | None:
    """The old and the new figure where a move stands right beside such a pair: "up 8 % at £23.4m (2023: £21.6m)"."""
    for new, old in pairwise(levels):
        if not one_sort(new, old, near=False) or not _of_then(line, new[0], old[0], words):
            continue
        ahead = line.items[move.last : new[0]]
        behind = line.items[old[0] + 2 : move.begins]
        if 0 < len(ahead) <= _NEAR and all(item in words["leading"] for item in ahead):
            return old, new
        if 0 < len(behind) <= _NEAR and all(item in words["apposed"] or item == "," for item in behind):
            return old, new
    return None


def _of_then(line: Line, new: int, old: int, words: Words) -> bool:
    """Whether the bracket behind a figure holds nothing but a time and its figure: "(prior year: 39.5%)"."""
    told = label(line, old) if line.items[new + 1] == "(" else None
    return bool(told) and all(is_time(item, words) for item in told or ())
