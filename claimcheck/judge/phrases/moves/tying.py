"""The figures of a line between which a move can have been, and the two that its words tie to it.

"With 1,150 babies, against 1,000 the year before, the unit recorded a 15 per cent rise." Whatever two figures fit a
move explain it; only two that are tied to it can contradict it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, combinations, pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.bracketed import bracketed
from claimcheck.judge.phrases.moves.comparisons import compared, compared_behind, compared_nouns, of_a_time
from claimcheck.judge.phrases.moves.ends import NOUNS
from claimcheck.judge.phrases.moves.figures import (
    Figure,
    all_paired,
    as_found,
    both_reached,
    crowded,
    elsewhere,
    figures,
    is_range,
    lead,
    one_sort,
    paired,
)
from claimcheck.judge.phrases.moves.move import Move, Words, way_of
from claimcheck.judge.phrases.moves.one_topic import one_topic, own_verb, parted_figures
from claimcheck.judge.phrases.moves.other_ends import may_be_ends, told_of_another
from claimcheck.judge.phrases.moves.sole import near
from claimcheck.judge.phrases.moves.told_of_two import told_of_two
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.ruling import Ruling
from claimcheck.records.claim import Claim

_CUE = 5
_OFF = 12
"""How many times too large or small a move may be of two figures that words make its ends."""
_FAR = 6
_LEVELS = ("#money", "#count", "#measurement")


def held(
    line: Line,
    move: Move,
    alone: bool,
    may_be_end: Callable[[Claim], bool],
    words: Words,
    ruling: Callable[[Found], Ruling | None],
) -> tuple[Found, Ruling] | None:
    """A move and what is to be said of it: that two figures explain it, or that the two tied to it do not.

    ``alone``: whether the line tells of no other move, so that two figures may be its own without a "from … to".
    ``ruling`` says of an old and a new figure whether they make the move.
    """
    levels = figures(line, move, may_be_end, words)
    if crowded(levels):
        return None
    made = explained(line, move, levels, ruling)
    if made is not None:
        return made
    tied = _tied(line, move, levels, alone, words)
    said = ruling(tied) if tied is not None else None
    return (tied, said) if tied is not None and said is not None else None


def explained(
    line: Line, move: Move, levels: Sequence[Figure], ruling: Callable[[Found], Ruling | None]
) -> tuple[Found, Ruling] | None:
    """Any two figures of a line that make the move come out."""
    ranges = (as_found(line, move, {"ends": claim}, at, at) for at, claim in levels if is_range(claim))
    turned = () if move.way else all_paired(line, move, levels, in_order=True)
    for possible in chain(all_paired(line, move, levels), ranges, turned):
        said = ruling(possible)
        if said is not None and said.verdict == "compatible":
            return possible, said
    return None


def _tied(line: Line, move: Move, levels: Sequence[Figure], alone: bool, words: Words) -> Found | None:
    """The one pair that the words of the line tie to the move."""
    ranges = [at for at, claim in levels if is_range(claim)]
    if told_of_two(line, move, words, ranged=len(ranges) == 1):
        return None
    if len(ranges) == 1 and not any(_between(at, ranges[0], ranges[0], move) for at, _ in levels):
        at, claim = next(level for level in levels if level[0] == ranges[0])
        return as_found(line, move, {"ends": claim}, at, at) if one_topic(line, move, at, at, words) else None
    of_then = bracketed(line, move, levels, words)
    if of_then is not None:
        return paired(line, move, *of_then, near=False)
    nouns = compared_nouns(line, move, levels)
    if nouns is not None:
        new, old = nouns
        two = as_found(line, move, {"old": old[1], "new": new[1]}, *sorted((old[0], new[0])))
        return two._replace(words={NOUNS: "two"})
    held_against = compared(line, move, levels, words) or compared_behind(line, move, levels, words)
    if held_against is not None:
        return paired(line, move, *held_against)
    one, other = _chosen(line, move, levels, alone, words) or (None, None)
    if (
        one is None
        or other is None
        or is_range(one[1])
        or is_range(other[1])
        or elsewhere(one, other)
        or told_of_another(line, move, other[0], words)
        or not one_topic(line, move, one[0], other[0], words)
    ):
        return None
    if move.other and of_a_time(line, other[0], words) and not of_a_time(line, move.last, words, _FAR):
        return None  # "twice as many women as men came, 400 in all compared with 300 last year"
    own = own_verb(line, move, one[0], words)
    told = "from" in lead(line, one[0], words) and "to" in lead(line, other[0], words)
    return paired(line, move, one, other, in_order=told and own is not None and own == move.verb)


def _chosen(
    line: Line, move: Move, levels: Sequence[Figure], alone: bool, words: Words
) -> tuple[Figure, Figure] | None:
    """The two figures that words join, or the only two of one sort where a word makes one of them an end."""
    joined = [
        (one, other)
        for one, other in pairwise(levels)
        if _joined(line, one, other, words) or _onto(line, move, other[0], words)
    ]
    if len(joined) == 1 and not any(_between(at, joined[0][0][0], joined[0][1][0], move) for at, _ in levels):
        return joined[0]
    alike = [both for both in combinations(levels, 2) if one_sort(*both)]
    if len(alike) != 1 or not alone or move.other:
        return None
    if parted_figures(line, move, alike[0][0][0], alike[0][1][0], words):
        return None
    new = move.last + 1
    reached = line.items[move.last] == "to" and any(at == new for at, _ in levels)
    if reached and new not in (alike[0][0][0], alike[0][1][0]):
        return None  # "quadrupled to $8 million": the other figures are of something else
    if any(_turned(line, move, at, words) for at, _ in alike[0]) or both_reached(line, *alike[0], words):
        return None
    (first, _), (last, _) = alike[0]
    found = paired(line, move, *alike[0])
    if found is None or not near(found, move, _OFF) or not may_be_ends(line, move, *alike[0], words):
        return None
    apposed = last < move.begins and not move.finite  # ", an increase of 5 %" is told of both
    return alike[0] if apposed or any(_cued(line, move, at, words) for at in (first, last)) else None


def _between(at: int, first: int, last: int, move: Move) -> bool:
    """Whether an item lies between the move and the figures from one item to another."""
    return last < at < move.first or move.last <= at < first


def _joined(line: Line, one: Figure, other: Figure, words: Words) -> bool:
    """Whether words make two figures the ends of one move: "from 40 to 50", "50 against 40"."""
    if not one_sort(one, other):
        return False
    between = line.items[one[0] + 1 : other[0]]
    if not words["stop"].isdisjoint(between) or any(item.startswith(_LEVELS) for item in between):
        return False
    left, right = lead(line, one[0], words), lead(line, other[0], words)
    if _stood_before(between, words):
        return True
    if ("from" in left and "to" in right) or ("to" in left and "from" in right):
        return True
    return not words["against"].isdisjoint(right) or not words["against"].isdisjoint(left - {"from"})


def _stood_before(between: Sequence[str], words: Words) -> bool:
    """Whether nothing but the level from which a figure came stands between two: "after closing at", "when it was"."""
    led = [n for n, item in enumerate(between) if item in words["against"] or item == "when"]
    behind = between[led[-1] + 1 :] if led else ()
    return not words["standing"].isdisjoint(behind) and all(
        item in words["standing"] or item in words["through"] or item in words["back"] for item in behind
    )


def _onto(line: Line, move: Move, at: int, words: Words) -> bool:
    """Whether a figure stands right behind a move as what it is held against: "up 31 percent on the 80 million"."""
    between = line.items[move.last : at]
    if move.other or (move.factor is not None and move.claim is not None and move.verb is None):
        return all(item in words["comparing"] or item in words["through"] for item in between)
    return (
        bool(between)
        and not words["onto"].isdisjoint(between)
        and all(
            item in words["through"] or item in words["onto"] or move.last + n == move.verb
            for n, item in enumerate(between)
        )
    )


def _turned(line: Line, move: Move, at: int, words: Words) -> bool:
    """Whether a figure is where another move led, the other way: "rose 3 percent to 82, having fallen to 75"."""
    led = lead(line, at, words)
    return "to" in led and any(way_of(word, words) == -move.way for word in led)


def _cued(line: Line, move: Move, at: int, words: Words) -> bool:
    """Whether a word close by makes a figure the end of some move; the move's own verb does not."""
    near = (line.items[n] for n in range(max(0, at - _CUE), at) if n != move.verb)
    behind = line.items[at + 1 : at + _CUE]
    if any(item.startswith("#date:") for item in behind):
        return True  # "45 cases in 2021 and 117 in 2023"
    return not words["cues_behind"].isdisjoint(behind) or not words["cues"].isdisjoint(near)
