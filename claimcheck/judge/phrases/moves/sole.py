"""The only two figures of one sort that a passage gives: a move told there of nothing else is one between them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.ends import ends, in_points
from claimcheck.judge.phrases.moves.figures import (
    Figure,
    as_found,
    both_reached,
    elsewhere,
    is_range,
    one_sort,
    paired,
)
from claimcheck.judge.phrases.moves.move import Move, Words, way_of
from claimcheck.judge.phrases.moves.one_topic import another_time, own_verb
from claimcheck.judge.phrases.moves.other_ends import is_time, may_be_ends
from claimcheck.judge.phrases.moves.topics import parted, refers_back
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.subjects import own_subject
from claimcheck.judge.phrases.topics import names, root
from claimcheck.lexicon.marks import MARKS

_OFF = 4
"""How many times too large or too small a move may be that is a slip."""
_HUNDRED = 100
_TEN, _HALF = 10, Decimal("0.5")
"""A slip of the decimal point."""
_REACH = 6
_OF_TIMES = ("timely", "times", "cues_behind", "orders")
_OPENING = frozenset(
    ("and", "after", "because", "since", "as", "which", "who", "that", "where", "when", ";", ".", "!", "?")
)
"""What begins a clause that may be of something else."""


def sole(line: Line, move: Move, levels: Sequence[Figure], words: Words) -> Found | None:
    """The two figures, or the one range of both; None where there are more, or where they are of another thing."""
    both = _only([level for level in levels if not (level[1].glued or _is_apposed_age(line, level))])
    if both is None or move.other:
        return None
    one, other = both
    if one is not other and (elsewhere(one, other) or both_reached(line, one, other, words)):
        return None
    if not _is_their_difference(line, move, one, other, words):
        if not may_be_ends(line, move, one, other, words) or not _two_states(line, one[0], other[0], words):
            return None
        if not _one_thing(line, move, one[0], other[0], words):
            return None
    if one is other:
        found: Found | None = as_found(line, move, {"ends": one[1]}, one[0], one[0])
    else:
        found = paired(line, move, one, other, near=False)
    return found if found is not None and near(found, move) else None


def _is_apposed_age(line: Line, level: Figure) -> bool:
    """Whether a figure is the age behind somebody's name: "at Ground 54 …; Lucas Berg, 24, scored twice"."""
    at, claim = level[0], level[1]
    return claim.quantity.kind == "age" and line.items[at - 1 : at + 2 : 2] == (",", ",")


def _is_their_difference(line: Line, move: Move, one: Figure, other: Figure, words: Words) -> bool:
    """Whether a move that is spoken of as known is just the points between two shares, and so is theirs: "64 per cent
    said yes, last year's vote had 54; the 10 per cent rise in support …"."""
    figures = [one[1], other[1], *([move.claim] if move.claim is not None else [])]
    if {claim.quantity.kind for claim in figures} != {"percentage"} or move.finite or len(figures) <= 2:
        return False
    known = words["known"] & set(line.items[max(0, move.begins - 1) : move.begins])
    values = [claim.quantity.amount.value or Decimal(0) for claim in figures]
    return bool(known) and one is not other and abs(values[0] - values[1]) == values[2] != 0


def near(found: Found, move: Move, most: int = _OFF) -> bool:
    """Whether a move is off by what a slip makes of it, and not by so much that the figures are of two things."""
    both = ends(found)
    if both is None or min(both[0].low, both[1].low) <= 0:
        return False
    old, new = both[0].middle, both[1].middle
    real, stated = max(old, new) / min(old, new), move.factor
    if stated is not None:
        stated = max(stated, 1 / stated) if stated > 0 else stated
        off = max(real, stated) / min(real, stated) if stated > 0 else Decimal("Infinity")
        return off < most or abs(off - _TEN) < 1
    said = Decimal(0)
    if move.claim is not None:
        said = abs(move.claim.quantity.amount.value or Decimal(0)) * in_points(move.claim)
    made = [abs(new / old - 1) * _HUNDRED, abs(new - old)]
    offs = [max(one, said) / min(one, said) for one in made if one and said]
    return any(off < most or abs(off - _TEN) < _HALF for off in offs)


def _only(levels: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    ranges = [level for level in levels if is_range(level[1])]
    alike = [both for both in combinations(levels, 2) if one_sort(*both, near=False)]
    if len(alike) > 1:  # "two censuses" beside 2,400 and 1,800
        alike = [both for both in alike if _head(both[0]) == _head(both[1])] or alike
    if len(ranges) == 1 and not alike:
        return ranges[0], ranges[0]
    return alike[0] if len(alike) == 1 and not ranges else None


def _head(figure: Figure) -> tuple[str, str]:
    """The kind of a figure and what it counts."""
    claim, noun = figure[1], figure[1].subject
    own = noun is not None and noun.start >= claim.quantity.number_end
    return claim.quantity.kind, noun.head if noun is not None and own else ""


def _two_states(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether two figures are those of two times: not "20 concerts in the old hall and 25 in the new one"."""
    if "and" not in line.items[first + 1 : last]:
        return True
    near = range(first + 1, min(len(line.items), last + _REACH))
    return any(
        line.items[n].startswith("#date") or any(line.items[n] in words[key] for key in _OF_TIMES)
        for n in near
    )


def _another_noun(line: Line, before: int, at: int) -> bool:
    """Whether a figure of a later clause counts what was not named: "fell, and from 50 wells only 40 still pump"."""
    claim = line.claim(at)
    noun = claim.subject if claim is not None else None
    if claim is None or noun is None or noun.start < claim.quantity.end or claim.quantity.kind != "count":
        return False
    if _OPENING.isdisjoint(line.items[before:at]):
        return False
    known = {root(item) for item in line.items[:before]}
    return not known & {root(word) for word in noun.text.lower().split()}


def _one_thing(line: Line, move: Move, first: int, last: int, words: Words) -> bool:
    """Whether nothing new is named between a move and its figures, in whatever order they stand."""
    spans = sorted({(first, first + 1), (last, last + 1), (move.begins, move.ends)})
    back = last < move.begins and refers_back(line, move, words)
    if last < move.begins and _of_a_new_verb(line, move, words):
        return False
    if another_time(line, move, first, last, words):
        return False
    if first >= move.ends and _another_noun(line, move.ends, first):
        return False
    for (_, after), (begins, _) in pairwise(spans):
        if parted(line, after, begins, words):
            return False
        to_move = begins == move.begins
        if to_move and _in_apposition(line, after, move, words):
            continue
        listed = after == first + 1 and begins == last
        if own_subject(line, after, begins, words, listed=listed) and not (to_move and back):
            return False
    if last < move.begins and move.finite and _names_its_own(line, move, words):
        return False
    return not _moved_apart(line, move, first, last, words)


def _of_a_new_verb(line: Line, move: Move, words: Words) -> bool:
    """Whether so much more is what a further verb tells: "has 120 rooms, up from 100, and charges 15 per cent more"."""
    joint, verb = line.items[max(0, move.first - 2) : move.first] if move.first > 1 else ("", "")
    beside = move.verb is not None and line.items[move.verb] in words["beside"]
    known = any(verb in words[key] for key in ("through", "back", "small", "apposed", "going_on", "beside"))
    return beside and joint == "and" and verb.isalpha() and not known


def _in_apposition(line: Line, after: int, move: Move, words: Words) -> bool:
    """Whether what has moved only says of what the figures are: "…, a workforce 40 percent smaller"."""
    n = move.begins - 1
    while n > after and line.items[n] not in MARKS and names(line, n, words):
        n -= 1
    return (
        not move.finite
        and n < move.begins - 1
        and line.items[n] in words["a"]
        and line.items[n - 1] in (",", "–", "—")
    )


def _names_its_own(line: Line, move: Move, words: Words) -> bool:
    """Whether what a verb moves stands right before it, named for the first time: "had seen their income fall"."""
    n = move.begins - 1
    return names(line, n, words) and root(line.items[n]) not in {root(item) for item in line.items[:n]}


def _moved_apart(line: Line, move: Move, first: int, last: int, words: Words) -> bool:
    """Whether the figures have a move of their own, told in their own clause: "fell 3 % …; they have gone from 8"."""
    own = own_verb(line, move, first, words)
    if own is None or own == move.verb or move.begins <= own < move.ends:
        return False
    way = way_of(line.items[own], words)
    if way == -move.way != 0:
        return True
    if own > move.ends and _it_goes(line, own, words):
        return False  # "will drop by 1 per cent in June. It goes to 6 per cent; it has been 7"
    between = line.items[last + 1 : move.begins]
    if last < move.begins and not way and not any(is_time(item, words) for item in between):
        return False  # "went from 30 to 45 and so doubled"
    return move.finite and not line.items[own].endswith("ing")


def _it_goes(line: Line, verb: int, words: Words) -> bool:
    """Whether a verb is told of what stood before it, at one time: "it goes to", but no "they have gone from 8"."""
    led = line.items[verb - 1] in words["that_thing"] and line.items[verb - 2] in MARKS
    goes = line.items[verb] in words["went"] and line.items[verb + 1] in words["to_a_level"]
    return led and goes  # no "It takes 40 days"
