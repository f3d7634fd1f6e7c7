"""The only two figures of one sort that a passage gives: a move told there of nothing else is one between them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.ends import ends
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
from claimcheck.judge.phrases.moves.topics import new_complement, parted, refers_back
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.subjects import own_subject
from claimcheck.judge.phrases.topics import names, root
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS, STOPS

_OFF = 4
"""How many times too large or too small a move may be that is a slip."""
_HUNDRED = 100
_TEN, _HALF = 10, Decimal("0.5")
"""A slip of the decimal point."""
_SAME = frozenset(("in", "for", "at", "to", "of", "by", "among"))
_REACH = 6
_A = ("a", "an")
_OF_TIMES = ("timely", "times", "cues_behind", "orders")
_THAT = frozenset(("that", "this", "which"))
_OPENING = frozenset(
    ("and", "after", "because", "since", "as", "which", "who", "that", "where", "when", ";", ".", "!", "?")
)
"""What begins a clause that may be of something else."""


def sole(line: Line, move: Move, levels: Sequence[Figure], words: Words) -> Found | None:
    """The two figures, or the one range of both; None where there are more, or where they are of another thing."""
    both = _only([level for level in levels if not level[1].glued])
    if both is None or move.other:
        return None
    one, other = both
    if one is not other and (elsewhere(one, other) or both_reached(line, one, other, words)):
        return None
    if not may_be_ends(line, move, one, other, words) or not _two_states(line, one[0], other[0], words):
        return None
    if not _one_thing(line, move, one[0], other[0], words):
        return None
    if one is other:
        found: Found | None = as_found(line, move, {"ends": one[1]}, one[0], one[0])
    else:
        found = paired(line, move, one, other, near=False)
    return found if found is not None and near(found, move) else None


def may_be_ends(line: Line, move: Move, one: Figure, other: Figure, words: Words) -> bool:
    """Whether nothing beside two figures that no word joins makes them figures of something else than the move."""
    if _other_end(line, move, one, other, words) or _two_names(line, one, other, words):
        return False
    first, last = one[0], other[0]
    if told_of_another(line, move, last, words):
        return False
    listed = "and" in line.items[first + 1 : last] and last < move.begins
    # "30 before the break and 45 behind it, 20 percent more than on Tuesday"
    return not (listed and "than" in line.items[move.last : move.ends + 1])


def told_of_another(line: Line, move: Move, last: int, words: Words) -> bool:
    """Whether a move behind two figures is one of something new: ", which doubled its efforts", "; among girls …"."""
    led = line.items[max(0, move.begins - 3) : move.begins]
    if last >= move.begins or (led[:1] and led[0] in _THAT and led[1:2] in (("is",), ("was",), ("means",))):
        return False  # "and that is growth of 20 percent in anybody's book"
    if new_complement(line, move, words) or _since(line, move, last, words):
        return True
    if STOPS.isdisjoint(line.items[last : move.begins]) or refers_back(line, move, words):
        return False
    return own_subject(line, last + 1, move.begins, words)


def _since(line: Line, move: Move, last: int, words: Words) -> bool:
    """Whether a move is of a time that neither of two figures before it is of: "has doubled since", "as last year"."""
    behind = line.items[move.ends : move.ends + _REACH]
    if behind[:1] == ("since",) and behind[1] in MARKS:
        return True
    dated = [n for n in range(last + 1, last + 4) if n < len(line.items) and _is_time(line.items[n], words)]
    again = any(held in ("as", "than") and when == "last" for held, when in pairwise(behind))
    return again and bool(dated) and line.items[dated[0] - 1] in ("on", "in")


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
    said = abs(move.claim.quantity.amount.value or Decimal(0)) if move.claim is not None else Decimal(0)
    made = [abs(new / old - 1) * _HUNDRED, abs(new - old)]
    offs = [max(one, said) / min(one, said) for one in made if one and said]
    return any(off < most or abs(off - _TEN) < _HALF for off in offs)


def _two_names(line: Line, one: Figure, other: Figure, words: Words) -> bool:
    """Whether words right beside two figures name what each is of: "$40m in sales and $30m in profit"."""
    if one is other:
        return False
    led = line.items[max(0, other[0] - 2) : other[0]]
    if led[1:] == ("of",) and names(line, other[0] - 2, words) and led[0] not in words["levels"]:
        return led[0] not in line.items[: one[0]]
    behind = [_behind(line, at, words) for at in (one[0], other[0])]
    if None not in behind and behind[0] != behind[1]:
        return True
    return _alike_placed(line, one[0], other[0], words)


def _alike_placed(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether one preposition places two figures each elsewhere: "40 for the one and 90 for another"."""
    after = []
    for at in (first, last):
        led = line.items[at + 1 : at + 4]
        if len(led) < 2 or led[0] not in _SAME or led[0] != line.items[first + 1]:
            return False
        noun = led[-1] if len(led) > 2 and led[1] in words["articles"] else led[1]
        if noun.startswith("#date") or any(noun in words[key] for key in _OF_TIMES):
            return False
        after.append(noun)
    return after[0] != after[1]


def _behind(line: Line, at: int, words: Words) -> str | None:
    """The noun that a preposition right behind a figure says it is of: "in sales"."""
    items = line.items
    if items[at + 1 : at + 2] == () or items[at + 1] not in ("in", "of", "for"):
        return None
    n = at + 2 + (items[at + 2] in words["articles"])
    return noun_lemma(items[n]) if n < len(items) and names(line, n, words) else None


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


def _other_end(line: Line, move: Move, one: Figure, other: Figure, words: Words) -> bool:
    """Whether a move has led to another figure ("fell 4 percent to $45"), or another figure may be one of per cent."""
    reached = line.items[move.last : move.last + 1] == ("to",) and line.claim(move.last + 1) is not None
    if reached and move.last + 1 not in (one[0], other[0]):
        return True
    if reached and other[0] > one[0] == move.last + 1:  # "fell 3 percent to $45 after touching $52 in March"
        led = line.items[move.last + 2 : other[0]]
        return any(item == "after" and led[n + 1].endswith("ing") for n, item in enumerate(led[:-1]))
    return move.claim is not None and any(
        claim.quantity.kind == "percentage" and claim not in (move.claim, one[1], other[1])
        for claim in line.claims
    )


def _two_states(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether two figures are those of two times: not "20 concerts in the old hall and 25 in the new one"."""
    if "and" not in line.items[first + 1 : last]:
        return True
    near = range(first + 1, min(len(line.items), last + _REACH))
    return any(
        line.items[n].startswith("#date") or any(line.items[n] in words[key] for key in _OF_TIMES)
        for n in near
    )


def _is_time(item: str, words: Words) -> bool:
    return item.startswith("#date") or item in words["timely"] or item in words["times"]


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


def _in_apposition(line: Line, after: int, move: Move, words: Words) -> bool:
    """Whether what has moved only says of what the figures are: "…, a workforce 40 percent smaller"."""
    n = move.begins - 1
    while n > after and line.items[n] not in MARKS and names(line, n, words):
        n -= 1
    return (
        not move.finite
        and n < move.begins - 1
        and line.items[n] in _A
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
    between = line.items[last + 1 : move.begins]
    if last < move.begins and not way and not any(_is_time(item, words) for item in between):
        return False  # "went from 30 to 45 and so doubled"
    return move.finite and not line.items[own].endswith("ing")
