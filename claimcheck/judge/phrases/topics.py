"""Which words of a sentence name a thing, and the stretches between its marks and joints.

No words are asked for: whatever small words, times, verbs and people who do or say something leave over names a thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS

Words = Mapping[str, Set[str]]
"""The lists of ``rules/wording/moves.yaml`` with those of :mod:`claimcheck.lexicon.clause_words`."""
BOUNDS = frozenset(("and", "but", "so", "yet", "which", "who", "that", "where", "when", "or", "as"))
_ROOT = 5
_SHORT = 3
_VERBAL = ("ly", "ing", "ed")
_NAMELESS = (
    "small", "timely", "verbs", "saying", "through", "cues", "standing", "times", "went", "up", "down", "dials",
    "orders", "lasting", "cues_behind", "as_with", "against",
)  # fmt: skip
"""Lists of words that name no thing."""
_TELLER = 4
_THEN = 12


def names(line: Line, at: int, words: Words) -> bool:
    """Whether a word names a thing: no small word, no time, no verb, nobody who does or says something."""
    item = line.items[at]
    if line.words[at] is None or not item[:1].isalpha() or len(item) < _SHORT or item.endswith(_VERBAL):
        return False
    if at and item.endswith("s") and line.items[at - 1] in words["subjects"]:
        return False  # "it carries"
    if item in words["sizes"] and item not in words["levels"] and not _counts(line, at, words):
        return True  # "pay rises", but not "to pay 40"
    if item in words["counts"] or any(item in words[key] for key in _NAMELESS):
        return _number_of(line.items, at, words)
    return noun_lemma(item) not in words["persons"] or _belongs(line.items, at, words)


def _belongs(items: tuple[str, ...], at: int, words: Words) -> bool:
    """Whether people are those of whom something is told, and not those who do it: "among the girls"."""
    n = at - 1 - (items[at - 1] in words["articles"])
    return n >= 0 and items[n] in words["belonging"]


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


def says(segment: tuple[str, ...], words: Words) -> bool:
    """Whether a stretch only tells who says so: "health workers said", "the keeper says with pride", "according to"."""
    if not segment or not words["saying"].isdisjoint((segment[0], segment[-1])):
        return bool(segment)
    how = next((n + 1 for n, item in enumerate(segment[:_TELLER]) if item in words["saying"]), None)
    return (how is not None and segment[how] in words["how"]) or segment[:2] == ("according", "to")


def again(items: tuple[str, ...], n: int, words: Words) -> bool:
    """Whether a word told before is a thing of its own this time: "the number of seats", "a second list"."""
    return _number_of(items, n, words) or _another(items, n, words)


def _number_of(items: tuple[str, ...], n: int, words: Words) -> bool:
    """Whether a word makes a count of what follows a thing of its own: "the number of seats"."""
    return items[n] in words["counts"] and items[n + 1 : n + 2] == ("of",)


def _another(items: tuple[str, ...], n: int, words: Words) -> bool:
    """Whether a thing is another one of those told before: "a second list"."""
    return items[n - 1] in words["others"] and items[n - 2 : n - 1] not in (("the",), ("in",))


def of_then(line: Line, at: int, words: Words) -> bool:
    """Whether a figure is of an earlier time or of what came before: "the 9,000 who came last year"."""
    for item in line.items[at + 1 : at + 1 + _THEN]:
        if item in MARKS:
            return False
        if item in words["cues_behind"] or item in words["of_then"]:
            return True
    return False


def root(item: str) -> str:
    return noun_lemma(item)[:_ROOT]
