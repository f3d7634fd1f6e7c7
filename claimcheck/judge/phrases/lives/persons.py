"""Whether two sentences that follow each other speak of one person."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.judge.phrases.line import Line

_NEXT = 3
"""Characters between two sentences that follow each other."""
_FAR = 1500
_START = 5
_PRONOUNS = frozenset(("he", "she"))
_ARTICLES = frozenset(("the", "a", "an"))
_OWN = frozenset(("his", "her"))


def one_person(one: Line, one_at: int, other: Line, other_at: int, leading: Collection[str]) -> bool:
    """Whether the numbers at two items belong to one person.

    By a pronoun or participle at the start ("He was born in …", "Born in …") right behind a sentence that names one
    person only, or by a family name that both have beside them.
    """
    first, second = (
        (one, other) if one.claims[0].sentence.start < other.claims[0].sentence.start else (other, one)
    )
    gap = second.claims[0].sentence.start - first.claims[0].sentence.end
    if 0 <= gap <= _NEXT:
        led = second.items[0] in _PRONOUNS or second.items[0] in leading
        led = led or (_names(second) == 0 and not second.bag.isdisjoint(_PRONOUNS | _OWN))
        if (led or first.items[0] in _PRONOUNS) and _names(first) <= 1 and _names(second) <= 1:
            return True
    return 0 <= gap <= _FAR and not _near(one, one_at).isdisjoint(_near(other, other_at))


def _near(line: Line, at: int) -> set[str]:
    """Names close before a number, in one clause with it: "Ana Ruiz, 39", "Ruiz was born in 1980"."""
    words = line.words[max(0, at - _START) : at]
    return {word.text for word in words if word is not None and _is_name(word.text)}


def _names(line: Line) -> int:
    """How often two words or more with capitals follow each other, as names of persons do; not behind "in"."""
    runs, length = 0, 0
    previous = ""
    for word in line.words:
        capital = word is not None and _is_name(word.text) and word.lower not in _ARTICLES  # "The Italian"
        if capital and not (length == 0 and previous in ("in", "at", "from", "near", "of", "the")):
            length += 1
            runs += length == 2
        else:
            length = 0
        previous = "" if word is None else ("in" if capital and not length else word.lower)
    return runs


def _is_name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and word[1:].islower()
