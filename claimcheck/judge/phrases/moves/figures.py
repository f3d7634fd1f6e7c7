"""The figures of a line that a move can have been between, and what leads each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.ends import told_from
from claimcheck.judge.phrases.moves.levels import LEAD, apart
from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.judge.phrases.same import Same, kept
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.spread import levels
from claimcheck.records.claim import Claim, Subject

_ELIDED, _LEFT_OUT = 3, 8
_BEHIND = 4
"""Characters between a figure and a place: " in "."""
_NEXT = 3
_BOTH = 2
_REACH = 2
_SHARES = {"ratio", "percentage"}
Figure = tuple[int, Claim]
"""A number and the item of the line that it is."""
_MANY = 40
"""Figures of one row beyond which nobody can tell which of them a move was between: a table without its lines."""


class _Alike(NamedTuple):
    """Two figures of one sort, and whether the second is no smaller than the first."""

    one: Figure
    other: Figure
    rising: bool


def figures(line: Line, move: Move, may_be_end: Callable[[Claim], bool], words: Words) -> list[Figure]:
    """The figures that can be an end of the move: levels, no changes themselves."""
    found: list[Figure] = []
    unpriced = move.factor is not None and _of_no_price(line, move, words)
    for at, claim in line.numbers:
        if move.first <= at < move.last or not may_be_end(claim):
            continue
        if unpriced and claim.quantity.kind == "money":
            continue  # "€3, against €2.80 last year, and is twice as slow"
        if found and _said_again(line, found[-1], (at, claim)):
            continue  # "a 25-kilo sack, or 55 pounds, costs twice what it did"
        if is_range(claim) and not words["ranging"].isdisjoint(line.items[max(0, at - _REACH) : at]):
            continue  # "seats ranged from £70 to £390"
        if move.factor is not None and claim.surface.lower() == "one":
            continue  # "and the airport has not answered one"
        if (
            not claim.quantity.trend
            and claim.quantity.amount.kind != "vague"
            and not apart(line, move, at, claim, words)
        ):
            found.append((at, claim))
    times = [(at, claim) for at, claim in line.numbers if claim.quantity.kind == "duration"]
    of_the = len(times) == _BOTH and line.items[move.last : times[1][0]] == ("of", "the")
    if not found and move.factor is not None and of_the and may_be_end(times[0][1]):
        return times  # "ran it in 12 minutes, half of the 18 that he took in May"
    return found


def _of_no_price(line: Line, move: Move, words: Words) -> bool:
    """Whether a multiple is one of what is no sum of money: "twice as slow", "half the weight", "twice its height"."""
    led, noun = (*line.items[move.last : move.last + _BOTH], "", "")[:_BOTH]
    return (led == "as" or led in words["articles"]) and noun in words["unpriced"]


def _said_again(line: Line, before: Figure, one: Figure) -> bool:
    """Whether a figure is the one before it in another unit of its kind."""
    units = [claim.quantity.unit for _, claim in (before, one)]
    if None in units or units[0] == units[1] or before[1].quantity.kind not in ("measurement", "money"):
        return False
    return any(item in ("or", "(") for item in line.items[before[0] + 1 : one[0]]) and (
        before[1].quantity.kind == one[1].quantity.kind
    )


def crowded(levels: Sequence[Figure]) -> bool:
    """Whether a line has absurdly many figures that a move can have been between."""
    return len(levels) > _MANY


def all_paired(
    line: Line, move: Move, levels: Sequence[Figure], *, in_order: bool = False
) -> Iterator[Found]:
    """Every two figures as the old and the new one by the way of the move; ``in_order``, each later one as the old."""
    claims = Same(claim for _, claim in levels)
    for two in _alike(claims, tuple(at for at, _ in levels), in_order):
        yield _as_ends(line, move, two, in_order=in_order)


@kept
@lru_cache(maxsize=64)  # nearly all moves of a line have the same figures
def _alike(claims: Same[Claim], places: tuple[int, ...], turned: bool) -> list[_Alike]:
    levels = list(zip(places, claims, strict=True))
    both = ((other, one) if turned else (one, other) for one, other in combinations(levels, 2))
    return [two for one, other in both if (two := _two(one, other)) is not None]


def _two(one: Figure, other: Figure, *, near: bool = True) -> _Alike | None:
    both = levels(one[1], other[1])
    if both is None or not one_sort(one, other, near=near):
        return None
    return _Alike(one, other, both[0].middle <= both[1].middle)


def paired(
    line: Line, move: Move, one: Figure, other: Figure, *, in_order: bool = False, near: bool = True
) -> Found | None:
    """Two figures as the old and the new one: by the way of the move, or ``in_order`` of the text."""
    two = _two(one, other, near=near)
    return None if two is None else _as_ends(line, move, two, in_order=in_order)


def _as_ends(line: Line, move: Move, two: _Alike, *, in_order: bool) -> Found:
    (first, one), (last, other), rising = two
    first_is_old = in_order or not move.way or rising == (move.way > 0)
    old, new = (one, other) if first_is_old else (other, one)
    return as_found(line, move, {"old": old, "new": new}, first, last)


def as_found(line: Line, move: Move, ends: dict[str, Claim], first: int, last: int) -> Found:
    """A move with figures in the slots "old" and "new", or "ends" for a range of both."""
    own = {"change": move.claim} if move.claim is not None else {}
    return Found({**own, **ends}, {}, line, min(first, move.first), max(last + 1, move.last))


def lead(line: Line, at: int, words: Words) -> frozenset[str]:
    """The word that leads a figure, with the one before it where it is a small one: {"compared", "with"}."""
    n = at - 1
    while (
        n > max(0, at - LEAD)
        and (line.items[n] in words["through"])
        and line.items[n] not in words["against"]
    ):
        n -= 1
    if n < 0:
        return frozenset()
    return frozenset(
        line.items[max(0, n - 1) : n + 1] if line.items[n] in words["opens"] else (line.items[n],)
    )


def both_reached(line: Line, one: Figure, other: Figure, words: Words) -> bool:
    """Whether two figures are where two things came to: "fell 10 percent to 19 yuan and the other's to 8"."""
    return all("to" in lead(line, at, words) for at, _ in (one, other))


def elsewhere(one: Figure, other: Figure) -> bool:
    """Whether only one of two figures is of a place right behind it: "8 percent, against 10 percent in France".

    A price that follows "$40 in London" is still of London, while what is counted in a place is the place's own.
    """
    price = one[1].quantity.kind == other[1].quantity.kind == "money" and _in_place(one[1])
    return _in_place(one[1]) != _in_place(other[1]) and not price


def _in_place(claim: Claim) -> bool:
    """Whether a place stands right behind a figure; behind a comma it is another's: ", the city auditor found"."""
    if claim.place is None or not 0 < claim.place.start - claim.quantity.end <= _BEHIND:
        return False
    begins = claim.sentence.start
    return "," not in claim.sentence.text[claim.quantity.end - begins : claim.place.start - begins]


def one_sort(one: Figure, other: Figure, *, near: bool = True) -> bool:
    """Whether two figures count one thing: of one kind, or one without its unit ("1.60 euros, now 1.76").

    ``near``: whether the second leaves out only close behind the first what it is told for each of.
    """
    (first, left), (last, right) = one, other
    shares = left.quantity.distribution, right.quantity.distribution
    left_out = shares[0] is not None and shares[1] is None and not near
    if (
        shares[0] != shares[1]
        and not left_out
        and last - first > (_LEFT_OUT if _borrows(left, right) else _ELIDED)
    ):
        return False
    units = left.quantity.unit, right.quantity.unit
    if None not in units and {unit.name for unit in units if unit} & {"percentage point"}:
        return False
    if {left.quantity.kind, right.quantity.kind} == _SHARES:
        return True
    if left.quantity.kind != right.quantity.kind:
        bare = left if left.quantity.kind == "count" else right
        return bare.quantity.kind == "count" and bare.subject is None and bare.quantity.unit is None
    noun, other_noun = _own_noun(left), _own_noun(right)
    if noun is None or other_noun is None:
        return True
    return noun.head == other_noun.head or not (noun.text and other_noun.text)


def _own_noun(claim: Claim) -> Subject | None:
    """What a figure counts, unless that is only told of the next: "from 620 pupils to 403, and one wing has shut"."""
    noun = claim.subject
    apart = noun is not None and noun.start - claim.quantity.number_end > _NEXT
    return None if apart and claim.quantity.kind == "count" else noun


def _borrows(claim: Claim, other: Claim) -> bool:
    """Whether a count leaves its noun to the one before it: "50 families a week in May and 100 in June"."""
    noun, begins = other.subject, claim.sentence.start
    between = claim.sentence.text[claim.quantity.end - begins : other.quantity.start - begins]
    bare = other.quantity.kind == "count" and (noun is None or noun.start < other.quantity.start)
    return bare and not {"and", "to"}.isdisjoint(between.split())


def is_range(claim: Claim) -> bool:
    """Whether one number is both ends: "from 40 to 50"."""
    return told_from(claim)
