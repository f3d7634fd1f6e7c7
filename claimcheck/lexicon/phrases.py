"""Finding the wording of the rulebook in a row of words: one phrase or many, by dictionary form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from claimcheck.lexicon.tokens import tokens
from claimcheck.record import Record

Label = TypeVar("Label")
_PLAIN = re.compile(r"[a-z]+(?: [a-z]+)*").fullmatch
Forms = frozenset[str]
"""A word as written and its dictionary forms as noun and as verb, in lower case."""


class Match(Record, Generic[Label]):
    """A phrase found at ``[first, last)`` of a row of words, with what it stands for."""

    first: int
    last: int
    label: Label
    phrase: str


class Phrases(Generic[Label]):
    """A table of phrases, each standing for a label; the longest one that fits wins."""

    def __init__(self, table: Iterable[tuple[str, Label]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Label, str]]] = {}
        for phrase, label in table:
            words = _cut(phrase)
            self._by_first.setdefault(words[0], []).append((words, label, phrase))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._firsts = frozenset(self._by_first)
        self._lasts = frozenset(words[-1] for entries in self._by_first.values() for words, _, _ in entries)
        self._row: Sequence[Forms] = ()
        self._found: list[Match[Label]] = []

    def may_begin(self, words: Forms) -> bool:
        """Whether one of some words, with their forms, is the first of a phrase."""
        return not self._firsts.isdisjoint(words)

    def at(self, forms: Sequence[Forms], index: int) -> Match[Label] | None:
        """The longest phrase that begins at a word."""
        if self._firsts.isdisjoint(forms[index]):
            return None
        best: Match[Label] | None = None
        for form in forms[index]:
            for words, label, phrase in self._by_first.get(form, ()):
                last = index + len(words)
                if best is not None and (last, phrase) <= (best.last, best.phrase):
                    continue
                if last <= len(forms) and all(
                    word in forms[index + offset] for offset, word in enumerate(words)
                ):
                    best = Match(index, last, label, phrase)
        return best

    def ending_at(self, forms: Sequence[Forms], last: int, longest: int = 4) -> Match[Label] | None:
        """The longest phrase whose last word is the one before ``last``."""
        if last < 1 or self._lasts.isdisjoint(forms[last - 1]):
            return None
        for first in range(max(0, last - longest), last):
            found = self.at(forms, first)
            if found is not None and found.last == last:
                return found
        return None

    def within(self, forms: Sequence[Forms], first: int, last: int) -> Iterator[Match[Label]]:
        """Every phrase inside ``[first, last)``, from left to right, without overlaps."""
        for found in self._everywhere(forms):
            if found.first >= last:
                return
            if found.first >= first and found.last <= last:
                yield found
                first = found.last

    def _everywhere(self, forms: Sequence[Forms]) -> list[Match[Label]]:
        """The phrase at each word where one begins. Each number of a sentence asks for the same row of words,
        which in a flood is long; so the last row is remembered."""
        if self._row is not forms or not forms:
            no_first = self._firsts.isdisjoint
            begins = [index for index, words in enumerate(forms) if not no_first(words)]
            self._found = [match for index in begins if (match := self.at(forms, index)) is not None]
            self._row = forms
        return self._found


def _cut(phrase: str) -> tuple[str, ...]:
    """A phrase's words in lower case; nearly all are of plain letters, and there are two thousand of them."""
    lower = phrase.lower()
    return tuple(lower.split()) if _PLAIN(lower) else tuple(token.lower for token in tokens(phrase))


def phrases(table: dict[str, list[str]]) -> Phrases[str]:
    """From a table of label → phrases."""
    return Phrases((phrase, label) for label, listed in table.items() for phrase in listed)
