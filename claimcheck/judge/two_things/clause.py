"""The words around a figure, up to those behind which another clause begins."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Literal

from claimcheck.judge.phrases.same import Same, kept
from claimcheck.lexicon import tokens
from claimcheck.lexicon.apart_words import ApartWords
from claimcheck.lexicon.phrases import Forms, Phrases
from claimcheck.lexicon.tokens import Token
from claimcheck.records.claim import Claim

ListName = Literal["partly", "everywhere", "now", "finished", "so_far", "at_first", "year_before"]
"""Lists of phrases that a clause, or its sentence, is asked for."""
_FRONTED = 6
"""Words."""
KEPT = 2048
"""Clauses; each has all words of its sentence with their forms, and a thousand texts have as many as numbers."""


class Clause:
    """The ``words`` of the clause of a figure, which stands between ``before`` and ``behind``; ``teller`` has those of
    who tells it, which are among them."""

    def __init__(self, claim: Claim, before: list[Token], behind: list[Token], table: ApartWords) -> None:
        self.claim, self.before, self.behind, self.table = claim, before, behind, table
        self._had: dict[tuple[ListName, bool], str | None] = {}

    @classmethod
    def of(cls, claim: Claim, table: ApartWords) -> Clause:
        """The clause of a figure, the same one whenever it is asked for: each is held against many others."""
        return _clause(Same((claim,)), table)

    @classmethod
    def cut(cls, claim: Claim, table: ApartWords) -> Clause:
        """The clause cut out of its sentence."""
        row = tokens(claim.sentence.text, claim.sentence.start)
        breaks = [n for n, token in enumerate(row) if token.lower in table.breaks]
        first = max((n + 1 for n in breaks if row[n].end <= claim.quantity.start), default=0)
        last = min((n for n in breaks if row[n].start >= claim.quantity.end), default=len(row))
        near = row[first:last]
        return cls(
            claim,
            [token for token in near if token.end <= claim.quantity.start],
            [token for token in near if token.start >= claim.quantity.end],
            table,
        )

    @cached_property
    def teller(self) -> frozenset[str]:
        """The words of who tells the figure, in lower case."""
        said = self.claim.attribution
        return said.words if said is not None else frozenset()

    @cached_property
    def told(self) -> list[Token]:
        """The words and marks of the sentence, without who tells it where it begins with that: "Police said that"."""
        row = tokens(self.claim.sentence.text, self.claim.sentence.start)
        said = self.claim.attribution
        if said is None or said.start > self.claim.sentence.start:
            return row
        verb, *behind = [token for token in row if token.start >= said.end]
        # "Ruritania counts 1.5 million newcomers": it tells of itself
        if verb.lower != said.verb or not behind or behind[0].start == self.claim.quantity.start:
            return row
        return behind[1:] if behind[0].lower == "that" else behind

    @cached_property
    def fronted(self) -> list[Token]:
        """The words before the first comma of a sentence that begins with them: "Over the past week, 38 died"."""
        row = self.told
        end = next((n for n, token in enumerate(row[: _FRONTED + 1]) if token.text == ","), 0)
        return row[:end] if end and row[end].end <= self.claim.quantity.start else []

    @cached_property
    def words(self) -> list[Token]:
        """All words but those of the figure."""
        return [*self.before, *self.behind]

    @cached_property
    def forms(self) -> list[Forms]:
        """The forms of the words before the figure and of those behind it, with a gap for it between."""
        return [*map(self.table.forms, self.before), frozenset(), *map(self.table.forms, self.behind)]

    @cached_property
    def all_forms(self) -> list[Forms]:
        """The forms of all words of the sentence."""
        return [self.table.forms(token) for token in tokens(self.claim.sentence.text)]

    @cached_property
    def sentence_words(self) -> frozenset[str]:
        """The words of the sentence as written, in lower case."""
        return frozenset(token.lower for token in tokens(self.claim.sentence.text))

    @cached_property
    def own_words(self) -> Forms:
        """All forms of all words of the clause."""
        return frozenset().union(*self.forms)

    @cached_property
    def all_words(self) -> Forms:
        """All forms of all words of the sentence."""
        return frozenset().union(*self.all_forms)

    @cached_property
    def tells_deed(self) -> bool:
        """Whether a verb of the clause tells of what has been done, and not only who says it."""
        if self.claim.modality not in ("asserted", "estimated"):
            return False
        lemmas, saying = self.table.lemmas, self.table.saying
        return any(
            token.is_word and lemmas.past(token.lower) and lemmas.verb(token.lower) not in saying
            for token in self.words
        )

    def has(self, listed: ListName, whole: bool = False) -> str | None:
        """The first phrase of a list of the table that the clause has; that the sentence has, where ``whole``."""
        phrases: Phrases[str] = getattr(self.table, listed)
        if not phrases.may_begin(self.all_words if whole else self.own_words):
            return None
        key = listed, whole
        if key not in self._had:
            forms = self.all_forms if whole else self.forms
            self._had[key] = next((match.phrase for match in phrases.within(forms, 0, len(forms))), None)
        return self._had[key]


@kept
@lru_cache(maxsize=KEPT)
def _clause(of: Same[Claim], table: ApartWords) -> Clause:
    return Clause.cut(of[0], table)
