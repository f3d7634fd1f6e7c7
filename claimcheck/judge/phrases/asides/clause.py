"""The clauses of a sentence that may tell of a thing of their own, by where they stand and how they begin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property

from claimcheck.lexicon import Token, noun_lemma
from claimcheck.lexicon.marks import DASHES, ENDS
from claimcheck.record import Record, replace
from claimcheck.records.claim import Claim
from claimcheck.records.document import Sentence

Words = Mapping[str, Set[str]]
_BORDERS = DASHES | {",", ";", "-"}
_SHORTEST, _LONGEST = 3, 24
"""Items of such a clause."""
_HOW_LONG = 4
"""Items of "some two weeks after"."""


class Clause(Record, dict=True):
    """The items ``[first, last)`` of a sentence; with them is set aside the mark before them, or, where they lead the
    sentence, the comma behind. ``opener`` is the item that opens them: behind "two weeks" stands "after a fire"."""

    row: Sequence[Token]
    first: int
    last: int
    opener: int
    leads: bool = False

    @cached_property
    def span(self) -> tuple[int, int]:
        """Where it stands in the source, with its mark."""
        marked = not self.leads and self.row[self.first - 1].text in _BORDERS
        return self.row[self.first - marked].start, self.row[self.last - 1 + self.leads].end

    @cached_property
    def items(self) -> list[str]:
        """Its words and marks in lower case, from the one that opens it."""
        return [token.lower for token in self.row[self.opener : self.last]]

    @cached_property
    def _others(self) -> Set[str]:
        rest = (*self.row[: self.first], *self.row[self.last :])
        return {noun_lemma(token.lower) for token in rest if token.is_word}

    def names_anew(self, items: Sequence[str], words: Words) -> bool:
        """Whether none of its words, small ones aside, is one of the rest of the sentence."""
        named = [item for item in items if item not in words["prepositions"] | words["auxiliaries"]]
        return self._others.isdisjoint(map(noun_lemma, named))

    def behind(self, claim: Claim) -> list[str]:
        """The items behind a figure."""
        here = self.row[self.first : self.last]
        return [token.lower for token in here if token.start >= claim.quantity.end]

    def before(self, claim: Claim) -> list[str]:
        """The items before a figure."""
        here = self.row[self.first : self.last]
        return [token.lower for token in here if token.end <= claim.quantity.start]

    def sentence(self, whole: Sentence) -> Sentence:
        """The clause without its first word as a sentence: none begins where the whole one does."""
        start, end = self.row[self.first + 1].start, self.span[1]
        text = whole.text[start - whole.start : end - whole.start]
        return replace(whole, start=start, end=end, text=text, aside=True)


def clauses(row: Sequence[Token], words: Words) -> Iterator[Clause]:
    """Those that lead a sentence up to a comma, those behind a mark up to the end or to the next mark, and "over a row
    about pay" without one. ``words``: the lists of ``rules/wording/clauses.yaml``."""
    borders = [n for n, token in enumerate(row) if token.text in _BORDERS]
    if row[0].lower in words["aside_leads"] and borders and _SHORTEST <= borders[0] <= _LONGEST:
        yield Clause(row, 0, borders[0], 0, leads=True)
    end = len(row) - (row[-1].text in ENDS)
    for n in borders:
        first = n if row[n].text == ";" else n + 1
        opener = _opener(row, first, words)
        if opener is not None and opener + _SHORTEST <= end:
            near = next((m for m in borders if m >= opener + _SHORTEST), end)
            yield from (Clause(row, first, last, opener) for last in (end, near) if last - opener <= _LONGEST)
    for n in range(1, end - _SHORTEST + 1):
        if row[n].lower in words["aside_causes"] and row[n + 1].lower in words["indefinite"]:
            last = next((m for m in borders if m > n), end)
            if row[n + 2].lower not in words["timely"] and _SHORTEST <= last - n <= _LONGEST:
                yield Clause(row, n, last, n)


def _opener(row: Sequence[Token], first: int, words: Words) -> int | None:
    """The item that opens a clause: its first, or the "after" of "two weeks after a fire"."""
    if first < len(row) and row[first].lower in words["aside_tails"]:
        return first
    for n in range(first + 2, min(first + _HOW_LONG, len(row))):
        if row[n].lower in words["aside_new"] and row[n - 1].lower in words["timely"]:
            return n
    return None
