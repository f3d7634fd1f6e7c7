"""Two figures, one told to be so many times the other: "at 800 feet, twice the height of the 250-foot tower"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.figures import Figure, one_sort
from claimcheck.judge.phrases.moves.move import MARKS, Move, Words

_FAR = 12


def compared(line: Line, move: Move, levels: Sequence[Figure], words: Words) -> tuple[Figure, Figure] | None:
    """The figure before a multiple and the one behind it, where nothing else is told between them."""
    behind = next((level for level in levels if level[0] >= move.last), None)
    if move.factor is None or behind is None or not _leads_to(line.items[move.last : behind[0]], words):
        return None
    before = [level for level in levels if level[0] < move.begins and one_sort(level, behind)]
    if len(before) != 1 or _told_apart(line.items[before[0][0] + 1 : move.begins], words):
        return None
    return before[0], behind


def _leads_to(between: Sequence[str], words: Words) -> bool:
    """Whether words name what is held against: "the height of the", "as many as the hotel, which has"."""
    if not between or between[0] not in words["comparing"] or len(between) > _FAR:
        return False
    if not words["stop"].isdisjoint(between) or "and" in between:
        return False
    for n, item in enumerate(between):
        if item.startswith("#") and not item.startswith("#date:"):
            return False
        relative = item == "," and between[n + 1 : n + 2] != () and between[n + 1] in words["relative"]
        if item in MARKS and not relative:
            return False
    return True


def _told_apart(between: Sequence[str], words: Words) -> bool:
    goes_on = all(
        between[n + 1 : n + 2] and between[n + 1] in words["going_on"]
        for n, item in enumerate(between)
        if item == "and"
    )
    return not {";", ".", ":"}.isdisjoint(between) or not words["stop"].isdisjoint(between) or not goes_on
