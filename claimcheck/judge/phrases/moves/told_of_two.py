"""Whether a sentence with a move tells of two things, or of what was only planned."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.lexicon.marks import MARKS

_PLAN = 5
_NEAR = 5


def told_of_two(line: Line, move: Move, words: Words, *, ranged: bool = False) -> bool:
    """Whether a word says that a sentence tells of two things, or of what was not; "is forecast at 40" does neither.

    ``ranged``: whether the ends are told as "from 40 to 50", so that neither is what had been expected.
    """
    said = {
        item
        for n, item in enumerate(line.items[: move.begins])
        if item in words["foretold"] and line.items[n - 1] in words["told_as"]
    }
    if move.other:  # "ten times the £2m they had expected": that is the figure it is held against
        said |= words["foretold"] & set(line.items[move.last :])
    said |= {item for n, item in enumerate(line.items) if _than_unnamed(line, n, words)}
    said |= {
        item for n, item in enumerate(line.items) if item in words["foretold"] and _of_no_figure(line, n)
    }
    if ranged:
        said |= words["foretold"]
    if planned_apart(line.items, move, words):
        return True
    if any(one == "each" and other in words["times"] for one, other in pairwise(line.items)):
        said |= {"each"}  # "when 900 people came each day"
    return not (line.lower - said).isdisjoint(words["apart"])


def _of_no_figure(line: Line, n: int) -> bool:
    """Whether no figure stands by a word of what was expected: "pupils who reach the expected standard"."""
    near = range(max(0, n - _NEAR), min(len(line.items), n + _NEAR + 1))
    figures = any((claim := line.claim(at)) is not None and claim.quantity.kind != "date" for at in near)
    return not figures and not {"than", "to"} & set(line.items[max(0, n - _NEAR) : n + _NEAR])


def _than_unnamed(line: Line, n: int, words: Words) -> bool:
    """Whether a word only says that a figure is passed that is not given: "more than was forecast"."""
    near = line.items[max(0, n - _NEAR) : n]
    if line.items[n] not in words["apart"] or "than" not in near:
        return False
    first = n - near[::-1].index("than")
    last = next((at for at in range(n + 1, len(line.items)) if line.items[at] in MARKS), len(line.items))
    return all(line.claim(at) is None for at in range(first, last))


def planned_apart(items: Sequence[str], move: Move, words: Words) -> bool:
    """Whether a move was only promised, and something else came of it: "promised to cut … by 5 % and did more"."""
    if move.verb is None or items[move.verb - 1] not in words["infinitive"]:
        return False
    before = items[max(0, move.verb - _PLAN) : move.verb - 1]
    if words["plans"].isdisjoint(before):
        return False
    behind = items[move.ends :]
    return any(
        item in (";", ".") or (item == "and" and behind[n + 1] in words["done"])
        for n, item in enumerate(behind[:-1])
    )
