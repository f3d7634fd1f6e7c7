"""Whether what stands behind something begins to tell of another thing: a noun that was not named before.

"Sales doubled last year, and the staff went from 40 to 60" names the staff; "…, and they went from 40 to 60" does not.
No words are asked for: whatever small words, times, verbs, people who say so and nouns named before leave over is new.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.move import MARKS, Move, Words, way_of
from claimcheck.lexicon import noun_lemma

_ROOT = 5
_SHORT = 3
_SENTENCE = frozenset((".", "!", "?"))
_BOUNDS = frozenset(("and", "but", "so", "yet", "which", "who", "that", "where", "when", "or", "as"))
_REFERS = frozenset(("the", "that", "this", "these", "those", "such", "another"))
_OF = ("in", "of", "on", "for", "to", "among")
_FIGURE = ("number", "figure", "total", "level")


def new_topic(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether a clause that begins between two items names something new before the second of them."""
    known = {_root(item) for item in line.items[:first] if item.isalpha()}
    inside = False
    for begins, ends in _segments(line.items, first, last, words):
        segment = line.items[begins:ends]
        if not inside:
            inside = True
            known |= {_root(item) for item in segment if item.isalpha()}
            continue
        if segment[:1] and segment[0] in words["so"]:
            return False
        if _says(segment, words):
            continue
        for n, item in enumerate(segment):
            if names(line, begins + n, words) and not (
                _root(item) in known and not _number_of(segment, n)
            ):
                return True
    return False


def refers_back(line: Line, move: Move, words: Words) -> bool:
    """Whether a move is named as one that was told before: "the 45 percent decline", "another tenfold rise"."""
    if move.finite or new_complement(line, move, words):
        return False
    n = move.begins - 1
    while n >= 0 and (line.items[n] in words["through"] and line.items[n] not in _REFERS):
        n -= 1
    return n >= 0 and line.items[n] in _REFERS


def new_complement(line: Line, move: Move, words: Words) -> bool:
    """Whether a move told as a noun is one of something that was not named before: "a 5 % rise in rents"."""
    items = line.items
    if move.finite or items[move.ends : move.ends + 1] == () or items[move.ends] not in _OF:
        return False
    known = {_root(item) for item in items[: move.begins]}
    for n in range(move.ends + 1, len(items)):
        if items[n] in MARKS or items[n] in _BOUNDS or items[n].startswith("#"):
            return False
        if names(line, n, words) and _root(items[n]) not in known:
            return True
    return False


def parted(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether a word between two items sets what follows against what stands before: "while", "but"."""
    return not words["stop"].isdisjoint(line.items[first:last])


def _segments(
    items: tuple[str, ...], first: int, last: int, words: Words
) -> Iterator[tuple[int, int]]:
    """The stretches between marks and words that begin a clause; the first goes on with what stands before."""
    begins = first
    for n in range(first, last):
        if items[n] in MARKS or items[n] in _BOUNDS or items[n] in words["stop"] or items[n] in words["soft"]:
            yield begins, n
            begins = n if items[n] in words["so"] else n + 1
    yield begins, last


def _says(segment: tuple[str, ...], words: Words) -> bool:
    """Whether a stretch only tells who says so: "health workers said", "according to the ministry"."""
    return bool(segment) and (
        not words["saying"].isdisjoint((segment[0], segment[-1])) or segment[:2] == ("according", "to")
    )


def names(line: Line, at: int, words: Words) -> bool:
    """Whether a word names a thing: no small word, no time, no verb, nobody who does or says something."""
    item, token = line.items[at], line.words[at]
    if token is None or not item[:1].isalpha() or len(item) < _SHORT:
        return False
    if item in words["small"] or item in words["through"] or item in words["cues"] or item in words["standing"]:
        return False
    if item in words["timely"] or item in words["times"] or item in words["went"] or way_of(item, words):
        return False
    if item in words["dials"] or item in words["verbs"] or item in words["saying"] or item.endswith(("ly", "ing", "ed")):
        return False
    return noun_lemma(item) not in words["persons"]


def _number_of(segment: tuple[str, ...], n: int) -> bool:
    """Whether a word makes a count of what follows a thing of its own: "the number of seats"."""
    return segment[n] in _FIGURE and segment[n + 1 : n + 2] == ("of",)


def _root(item: str) -> str:
    return noun_lemma(item)[:_ROOT]

