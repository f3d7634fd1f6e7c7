"""The move of a box: "Rent then: $1,500. Rent now: $1,650. Change: 25%", or told right behind it: "That is up 25%"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from claimcheck.judge.phrases.boxes.ends import ends
from claimcheck.judge.phrases.boxes.fields import Box, Field, boxes
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.topics import root
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.records.claim import Claim

T = TypeVar("T")
_OPENING = 3
_NEAR = 3
"""Characters between a box and the sentence behind it."""


def boxed(
    rows: Sequence[tuple[Line, Sequence[T]]], move_of: Callable[[T], Move], words: BoxWords, moved: Words
) -> Iterator[tuple[T, Found]]:
    """Each move of a box, or of the sentence right behind it, with the two figures of the one thing told twice."""
    lines = [line for line, _ in rows]
    for box, n in boxes(lines, words):
        both = ends(box, words)
        if both is None:
            continue
        beside = _next_to(box, both)
        told = [
            (line, one)
            for line, moves in rows[:n]
            for one in moves
            if _in_field(move_of(one), beside, both, moved)
        ]
        if n < len(rows) and _behind(lines[n - 1], lines[n]):
            moves = rows[n][1]
            told += [(lines[n], one) for one in moves if _of_it(lines[n], move_of(one), both[0], moved)]
        if len(told) != 1:
            continue
        (line, one), old, new = told[0], both[0].claim, both[1].claim
        move = move_of(one)
        if move.claim in (old, new):
            continue
        slots: dict[str, Claim] = {"old": old, "new": new}
        if move.claim is not None:
            slots["change"] = move.claim
        yield one, Found(slots, {}, line, move.first, move.last)


def _behind(last: Line, line: Line) -> bool:
    """Whether a sentence goes on about a box, and has no figures of its own besides its move."""
    near = 0 <= line.claims[0].sentence.start - last.claims[-1].sentence.end <= _NEAR
    return near and sum(claim.quantity.kind != "date" for claim in line.claims) <= 1


def _next_to(box: Box, both: tuple[Field, Field]) -> list[Field]:
    """The fields right before and right behind two of a box."""
    places = [n for n, one in enumerate(box) if one is both[0] or one is both[1]]
    return [box[n] for n in (places[0] - 1, places[-1] + 1) if 0 <= n < len(box)]


def _in_field(move: Move, beside: Sequence[Field], both: tuple[Field, Field], words: Words) -> bool:
    """Whether a move is a field beside the two, labelled as a change of nothing else: no "target: up 40%"."""
    field = next((one for one in beside if one.claim is move.claim), None)
    if field is None:
        return False
    changing = words["up"] | words["down"] | words["nouns"] | words["went"]
    return _names(field.label, words) <= _names(both[0].heading + both[0].label, words) | changing


def _names(label: Sequence[str], words: Words) -> frozenset[str]:
    return frozenset(item for item in label if item.isalpha() and item not in words["small"])


def _of_it(line: Line, move: Move, one: Field, words: Words) -> bool:
    """Whether what moved is what the box tells of, by a word that points back or by its own label alone, and not held
    against something else: no "road deaths rose", no "up 5 % on the forecast"."""
    if not words["onto"].isdisjoint(line.items[move.ends : move.ends + 1]):
        return False
    if not words["back"].isdisjoint(line.items[:_OPENING]):
        return True
    roots = {root(item) for item in _names(one.heading + one.label, words)}
    led = {root(item) for item in _names(line.items[: move.begins], words)}
    return bool(led) and led <= roots
