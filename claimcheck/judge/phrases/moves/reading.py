"""Every move that the sentences of a text tell, with the two figures it was between: in one sentence, or in two."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line, joined
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.moves.boxed import boxed
from claimcheck.judge.phrases.moves.figures import crowded, figures
from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.judge.phrases.moves.sole import sole
from claimcheck.judge.phrases.moves.told_of_two import told_of_two
from claimcheck.judge.phrases.moves.tying import explained, held
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.claim import Claim

Rule = Callable[[Found], Ruling | None]


class Told(NamedTuple):
    """One move of a line: ``alone`` whether no other is told there; what may be an end; what two ends make of it."""

    move: Move
    alone: bool
    may_be_end: Callable[[Claim], bool]
    ruling: Rule


def readings(
    claims: Sequence[Claim], told: Callable[[Line], list[Told]], facts: Facts
) -> Iterator[tuple[Found, Ruling]]:
    """What is to be said of each move: that two figures explain it, or that those that must be its own do not."""
    words = facts.moves
    rows = [(line, told(line)) for line in untold_lines(claims, facts.speech)]
    told_in_boxes = boxed(rows, _move, facts.boxes, words)
    of_boxes = {id(one): said for one, found in told_in_boxes if (said := _ruled(one, found))}
    for n, (_, moves) in enumerate(rows):
        for one in moves:
            said = of_boxes.get(id(one)) or _in_line(rows, n, one, told, words)
            if said is not None:
                yield said
    for (line, moves), (after, more) in pairwise(rows):
        if bool(moves) == bool(more) or any(id(one) in of_boxes for one in (*moves, *more)):
            continue  # each tells of a move, or none does
        only = (
            bool(more) and len(after.claims) == 1
        )  # "A six percent increase is not bad": of whatever stands before
        both = joined(line, after) if only else goes_on(line, after)
        again = told(both) if both is not None else []
        if both is None or len(again) != 1 or not again[0].alone:
            continue
        said = _sole(both, again[0], words)
        if said is not None and _across(said[0], len(line.claims), both):
            yield said


def _in_line(
    rows: Sequence[tuple[Line, list[Told]]],
    n: int,
    one: Told,
    told: Callable[[Line], list[Told]],
    words: Words,
) -> tuple[Found, Ruling] | None:
    """The ruling on a move and two figures of its own sentence."""
    line = rows[n][0]
    said = held(line, one.move, one.alone, one.may_be_end, words, one.ruling)
    if said is None and one.alone:
        said = _sole(line, one, words)
        if said is not None and _explained_beside(rows, n, one, told, words):
            said = None
    return said


def _move(one: Told) -> Move:
    return one.move


def _ruled(one: Told, found: Found) -> tuple[Found, Ruling] | None:
    """The ruling on the two figures of a box, where they may be ends of the move."""
    ends = (found.slots["old"], found.slots["new"])
    said = one.ruling(found) if one.alone and all(map(one.may_be_end, ends)) else None
    return (found, said) if said is not None else None


def _sole(line: Line, one: Told, words: Words) -> tuple[Found, Ruling] | None:
    """The ruling on the only two figures of a passage, where every pair of it that could be meant fails."""
    levels = figures(line, one.move, one.may_be_end, words)
    if crowded(levels) or told_of_two(line, one.move, words):
        return None
    if explained(line, one.move, levels, one.ruling) is not None:
        return None
    found = sole(line, one.move, levels, words)
    said = one.ruling(found) if found is not None else None
    return (found, said) if found is not None and said is not None else None


def _across(found: Found, first: int, both: Line) -> bool:
    """Whether a pair and its move do not all stand in one of two sentences, where they have been looked at."""
    before = {both.claims.index(claim) < first for claim in found.slots.values()}
    return len(before) > 1 or (found.first < _stop(both, first)) != (found.last <= _stop(both, first))


def _stop(both: Line, first: int) -> int:
    """The item of the full stop between two sentences."""
    at = both.place(both.claims[first])
    while both.items[at] not in (".", "!", "?"):
        at -= 1
    return at


def _explained_beside(
    rows: Sequence[tuple[Line, list[Told]]],
    n: int,
    one: Told,
    told: Callable[[Line], list[Told]],
    words: Words,
) -> bool:
    """Whether a figure of the sentence before or behind makes a move come out with one of its own sentence."""
    line = rows[n][0]
    for at in (n - 1, n + 1):
        if not 0 <= at < len(rows):
            continue
        both = goes_on(rows[at][0], line) if at < n else goes_on(line, rows[at][0])
        if both is None:
            continue
        for again in told(both):
            if again.move.claim is not one.move.claim:
                continue
            levels = figures(both, again.move, again.may_be_end, words)
            if crowded(levels) or explained(both, again.move, levels, again.ruling):
                return True
    return False
