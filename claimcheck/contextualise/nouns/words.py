"""The words of a sentence, as one looks for nouns among them: plurals, verbs, states, and what owns them."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.endings import PARTICIPLE
from claimcheck.lexicon.marks import QUOTES
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Subject


class NounWords(Record):
    """The words of one sentence with what tells nouns from other words."""

    view: View
    lemmas: Lemmas
    wording: Wording

    def lower(self, at: int) -> str:
        """A word in lower case; empty outside the sentence."""
        return self.view.lower(at)

    def owner(self, at: int) -> int | None:
        """The quantity that a word belongs to."""
        return self.view.owner[at] if 0 <= at < len(self.view.words) else None

    def is_plural(self, at: int) -> bool:
        """Whether a word has the form of a plural noun."""
        token = self.view.words[at]
        return (
            token.is_word
            and token.lower not in self.wording.words["not_nouns"]
            and (self.lemmas.plural(token.text) or (token.text[0].isupper() and token.lower.endswith("ese")))
        )

    def is_verb(self, at: int) -> bool:
        """Whether a word has the form of a verb: a known one other than its noun, or one that ends in "ed" or "ing"."""
        low = self.lower(at)
        known = self.lemmas.verbs.get(low)
        return (known is not None and known != low) or (low.endswith(PARTICIPLE) and len(low) > 4)

    def is_state(self, at: int) -> bool:
        """Whether a word tells what happened to somebody: dead, injured, missing."""
        return self.wording.states.at(self.view.verbs, at) is not None

    def cls(self, lemma: str, pair: str | None) -> str | None:
        """The class of a noun, by its last two words or its last."""
        heads = self.wording.heads
        found = (heads.get(pair) if pair else None) or heads.get(lemma) or heads.get(lemma.rpartition("-")[2])
        return found.cls if found is not None else None

    def subject(self, first: int, head: int) -> Subject:
        """The record for the words from ``first`` to the head."""
        view = self.view
        words = [view.words[at] for at in range(first, head + 1)]
        for place in range(len(words) - 2, -1, -1):
            if words[place].lower in ("'s", "'"):
                words = words[place + 1 :]  # "her daughter's children": the children are counted
                break
        while len(words) > 1 and (not words[0].is_word and not words[0].text[0].isdigit()):
            words = words[1:]
        lemma = self.lemmas.noun(words[-1].text)
        modifiers = tuple(
            token.lower
            for token in words[:-1]
            if token.text not in QUOTES and token.lower not in ("'s", "and", ",")
        )
        start, end = words[0].start, words[-1].end
        base = view.sentence.start
        pair = f"{modifiers[-1]} {lemma}" if modifiers else None
        return Subject(
            view.sentence.text[start - base : end - base],
            lemma,
            self.cls(lemma, pair),
            modifiers,
            start,
            end,
        )
