"""A sentence as the facets look at it: its words, their dictionary forms, and where its numbers stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache

from claimcheck.lexicon import Token, lemmas_of, tokens
from claimcheck.lexicon.endings import NOT_PAST
from claimcheck.lexicon.phrases import Forms
from claimcheck.record import Record, replace
from claimcheck.records.document import Sentence
from claimcheck.records.quantity import Quantity
from claimcheck.rulebook import Vocabulary


class Stretch(Record):
    """Words ``[first, last)`` of a sentence."""

    first: int
    last: int


class View(Record, eq=False):
    """One sentence with its words and quantities.

    ``forms[i]`` holds word i as written (lower case) and its lemmas, ``nouns[i]`` and ``verbs[i]`` only its form
    and lemma as a noun and as a verb ("broken bones" hold no break); ``places[q]`` the words that quantity q
    covers; ``owner[i]`` the index of the quantity that word i belongs to, or None. A derived quantity owns no word.
    """

    sentence: Sentence
    words: tuple[Token, ...]
    forms: tuple[Forms, ...]
    nouns: tuple[Forms, ...]
    verbs: tuple[Forms, ...]
    quantities: tuple[Quantity, ...]
    places: tuple[Stretch, ...]
    owner: tuple[int | None, ...]

    def at(self, offset: int) -> int:
        """The index of the first word that ends after an offset of the source's text."""
        return bisect_right(self.words, offset, key=lambda word: word.end)

    def lower(self, at: int) -> str:
        """A word in lower case; empty outside the sentence."""
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def is_past(self, at: int) -> bool:
        """Whether a word is a past form that differs from its verb's base: "sold", not "hit", "sells" or "selling"."""
        word = self.lower(at)
        return bool(word) and not word.endswith(NOT_PAST) and any(form != word for form in self.verbs[at])

    def text(self, first: int, last: int) -> str:
        """The words ``[first, last)`` as the source writes them."""
        if first >= last:
            return ""
        start = self.sentence.start
        return self.sentence.text[self.words[first].start - start : self.words[last - 1].end - start]

    def stretch(self, start: int, end: int) -> Stretch:
        """The words that touch ``[start, end)`` of the source's text."""
        first = self.at(start)
        last = first
        while last < len(self.words) and self.words[last].start < end:
            last += 1
        return Stretch(first, last)


def view(sentence: Sentence, quantities: Sequence[Quantity], vocabulary: Vocabulary) -> View:
    """The view of a sentence; ``quantities`` are those that begin in it, in text order."""
    words = tuple(tokens(sentence.text, sentence.start))
    form = _forms(vocabulary)
    forms = [form(word.lower) for word in words]
    everything, nouns, verbs = (tuple(f[kind] for f in forms) for kind in range(3))
    whole = View(sentence, words, everything, nouns, verbs, tuple(quantities), (), ())
    places = tuple(whole.stretch(q.start, q.end) for q in quantities)
    owner: list[int | None] = [None] * len(words)
    for number, (quantity, place) in enumerate(zip(quantities, places, strict=True)):
        if not quantity.derived:
            owner[place.first : place.last] = [number] * (place.last - place.first)
    return replace(whole, places=places, owner=tuple(owner))


@lru_cache(maxsize=8)
def _forms(vocabulary: Vocabulary) -> Callable[[str], tuple[Forms, Forms, Forms]]:
    """The forms of a word: all, as a noun, as a verb; each word is looked up once."""
    lemmas = lemmas_of(vocabulary)

    @lru_cache(maxsize=65536)
    def forms(lower: str) -> tuple[Forms, Forms, Forms]:
        noun, verb = lemmas.noun(lower), lemmas.verb(lower)
        return frozenset((lower, noun, verb)), frozenset((lower, noun)), frozenset((lower, verb))

    return forms
