"""Whether what stands behind something begins to tell of another thing: a noun that was not named before.

"Sales doubled last year, and the staff went from 40 to 60" names the staff; "…, and they went from 40 to 60" does not.
No words are asked for: whatever small words, times, verbs, people who say so and nouns named before leave over is new.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma

Words = Mapping[str, Set[str]]
"""The lists of ``rules/wording/moves.yaml`` with those of :mod:`claimcheck.lexicon.clause_words`."""
MARKS = frozenset((",", ";", ":", "(", ")", "–", "—", ".", "!", "?"))
BOUNDS = frozenset(("and", "but", "so", "yet", "which", "who", "that", "where", "when", "or", "as"))
_ROOT = 5
_SHORT = 3
_VERBAL = ("ly", "ing", "ed")
_NAMELESS = (
    "small", "timely", "verbs", "saying", "through", "cues", "standing", "times", "went", "up", "down", "dials", "orders",
)  # fmt: skip
"""Lists of words that name no thing."""
_FIGURE = ("number", "figure", "total", "level")


def new_topic(line: Line, first: int, last: int, words: Words, beside: Set[str] = frozenset()) -> bool:
    """Whether a clause that begins between two items names something new before the second of them.

    ``beside``: words that name nothing there.
    """
    known = {root(item) for item in line.items[:first] if item.isalpha()}
    inside = False
    for begins, ends in segments(line.items, first, last, words):
        segment = line.items[begins:ends]
        if not inside:
            inside = True
            known |= {root(item) for item in segment if item.isalpha()}
            continue
        if segment[:1] and segment[0] in words["so"]:
            return False
        if _says(segment, words):
            continue
        for n, item in enumerate(segment):
            if (
                item not in beside
                and names(line, begins + n, words)
                and not (root(item) in known and not _number_of(segment, n))
            ):
                return True
    return False


def names(line: Line, at: int, words: Words) -> bool:
    """Whether a word names a thing: no small word, no time, no verb, nobody who does or says something."""
    item = line.items[at]
    if line.words[at] is None or not item[:1].isalpha() or len(item) < _SHORT or item.endswith(_VERBAL):
        return False
    if item in words["sizes"] and item not in words["levels"] and not _counts(line, at, words):
        return True  # "pay rises", but not "to pay 40"
    return not any(item in words[key] for key in _NAMELESS) and noun_lemma(item) not in words["persons"]


def _counts(line: Line, at: int, words: Words) -> bool:
    """Whether a number follows a word, which is a verb then: "they pay about 40"."""
    n = at + 1
    while n < len(line.items) and (line.items[n] in words["through"] or line.items[n] in words["back"]):
        n += 1
    return n < len(line.items) and line.items[n].startswith("#")


def segments(items: tuple[str, ...], first: int, last: int, words: Words) -> Iterator[tuple[int, int]]:
    """The stretches between marks and words that begin a clause; the first goes on with what stands before."""
    begins = first
    for n in range(first, last):
        if items[n] in MARKS or items[n] in BOUNDS or items[n] in words["stop"] or items[n] in words["soft"]:
            yield begins, n
            begins = n if items[n] in words["so"] else n + 1
    yield begins, last


def _says(segment: tuple[str, ...], words: Words) -> bool:
    """Whether a stretch only tells who says so: "health workers said", "according to the ministry"."""
    return bool(segment) and (
        not words["saying"].isdisjoint((segment[0], segment[-1])) or segment[:2] == ("according", "to")
    )


def _number_of(segment: tuple[str, ...], n: int) -> bool:
    """Whether a word makes a count of what follows a thing of its own: "the number of seats"."""
    return segment[n] in _FIGURE and segment[n + 1 : n + 2] == ("of",)


def root(item: str) -> str:
    return noun_lemma(item)[:_ROOT]
