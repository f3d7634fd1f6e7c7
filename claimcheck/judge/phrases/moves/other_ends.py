"""Whether two figures that no word joins are of something else than the move beside them."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.figures import (
    Figure,
)
from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.judge.phrases.moves.topics import new_complement, refers_back
from claimcheck.judge.phrases.subjects import own_subject
from claimcheck.judge.phrases.topics import names
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS, STOPS

_REACH = 6
_NEAR = 3
_OF_TIMES = ("timely", "times", "cues_behind", "orders")


def may_be_ends(line: Line, move: Move, one: Figure, other: Figure, words: Words) -> bool:
    """Whether nothing beside two figures that no word joins makes them figures of something else than the move."""
    if _one_figure_twice(one, other) or _other_end(line, move, one, other, words):
        return False
    if _two_names(line, one, other, words):
        return False
    first, last = one[0], other[0]
    if told_of_another(line, move, last, words):
        return False
    listed = "and" in line.items[first + 1 : last] and last < move.begins
    # "30 before the break and 45 behind it, 20 percent more than on Tuesday"
    return not (listed and "than" in line.items[move.last : move.ends + 1])


def _one_figure_twice(one: Figure, other: Figure) -> bool:
    """Whether one figure is told twice: "cost £1m in 1972, would go for £1m today, and be half the size"."""
    values = [figure[1].quantity.amount.value for figure in (one, other)]
    return one is not other and values[0] == values[1]


def told_of_another(line: Line, move: Move, last: int, words: Words) -> bool:
    """Whether a move behind two figures is one of something new: ", which doubled its efforts", "; among girls …"."""
    led = line.items[max(0, move.begins - 3) : move.begins]
    if last >= move.begins or (
        led[:1] and led[0] in words["that"] and led[1:2] in (("is",), ("was",), ("means",))
    ):
        return False  # "and that is growth of 20 percent in anybody's book"
    if new_complement(line, move, words) or _since(line, move, last, words):
        return True
    if "after" in led[1:] and any(is_time(item, words) for item in line.items[move.ends :][:_NEAR]):
        return True  # "at $9, having opened at $8, after a fall of 5 percent on Monday"
    if STOPS.isdisjoint(line.items[last : move.begins]) or refers_back(line, move, words):
        return False
    return own_subject(line, last + 1, move.begins, words)


def _since(line: Line, move: Move, last: int, words: Words) -> bool:
    """Whether a move is of a time that neither of two figures before it is of: "has doubled since", "as last year"."""
    behind = line.items[move.ends : move.ends + _REACH]
    if behind[:1] == ("since",) and behind[1] in MARKS:
        return True
    dated = [n for n in range(last + 1, last + 4) if n < len(line.items) and is_time(line.items[n], words)]
    if behind[:2] == ("on", "the") and behind[2] in words["times"] and dated:
        return True  # "to $1.25, from $1.20 in May, a change of 2 percent on the day"
    again = any(held in ("as", "than") and when == "last" for held, when in pairwise(behind))
    return again and bool(dated) and line.items[dated[0] - 1] in ("on", "in")


def _two_names(line: Line, one: Figure, other: Figure, words: Words) -> bool:
    """Whether words right beside two figures name what each is of: "$40m in sales and $30m in profit"."""
    if one is other:
        return False
    led = line.items[max(0, other[0] - 2) : other[0]]
    if led[1:] == ("of",) and names(line, other[0] - 2, words) and led[0] not in words["levels"]:
        return led[0] not in line.items[: one[0]]
    behind = [_noun_behind(line, at, words) for at in (one[0], other[0])]
    if None not in behind and behind[0] != behind[1]:
        return True
    return _alike_placed(line, one[0], other[0], words)


def _alike_placed(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether one preposition places two figures each elsewhere: "40 for the one and 90 for another"."""
    after = []
    for at in (first, last):
        led = line.items[at + 1 : at + 4]
        if len(led) < 2 or led[0] not in words["placing"] or led[0] != line.items[first + 1]:
            return False
        noun = led[-1] if len(led) > 2 and led[1] in words["articles"] else led[1]
        if noun.startswith("#date") or any(noun in words[key] for key in _OF_TIMES):
            return False
        after.append(noun)
    return after[0] != after[1]


def _noun_behind(line: Line, at: int, words: Words) -> str | None:
    """The noun that a preposition right behind a figure says it is of: "in sales"."""
    items = line.items
    if items[at + 1 : at + 2] == () or items[at + 1] not in ("in", "of", "for"):
        return None
    n = at + 2 + (items[at + 2] in words["articles"])
    return noun_lemma(items[n]) if n < len(items) and names(line, n, words) else None


def _other_end(line: Line, move: Move, one: Figure, other: Figure, words: Words) -> bool:
    """Whether a move has led to another figure ("fell 4 percent to $45"), or another figure may be one of per cent."""
    reached = line.items[move.last : move.last + 1] == ("to",) and line.claim(move.last + 1) is not None
    if reached and move.last + 1 not in (one[0], other[0]):
        return True
    if reached and other[0] > one[0] == move.last + 1:  # "fell 3 percent to $45 after touching $52 in March"
        led = line.items[move.last + 2 : other[0]]
        return any(
            (item == "after" and led[n + 1].endswith("ing")) or item == "having"
            for n, item in enumerate(led[:-1])
        )
    return move.claim is not None and any(
        claim.quantity.kind == "percentage" and claim not in (move.claim, one[1], other[1])
        for claim in line.claims
    )


def is_time(item: str, words: Words) -> bool:
    return item.startswith("#date") or item in words["timely"] or item in words["times"]
