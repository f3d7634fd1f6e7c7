"""The noun phrase behind a number: where it ends, and which of its words is the noun."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity

COUNTING = ("count", "ordinal")
SHARES = ("percentage", "ratio", "measurement")
_LONGEST_RUN = 7
_QUOTES = ('"', "“", "”", "‘", "'", "’")


class Run(Record):
    """Words that may belong to the noun: ``[first, last)``, and whether they stand behind "of"."""

    first: int
    last: int
    of: bool = False


class NounPhrases(Record):
    """The noun phrases of one sentence."""

    view: View
    lemmas: Lemmas
    wording: Wording

    def run(self, at: int, number: int) -> Run:
        """The words from ``at`` on that can belong to one noun phrase."""
        view, words = self.view, self.wording.words
        of = False
        first = at
        if self.lower(first) == "of":
            of, first = True, first + 1
            while self.lower(first) in words["determiners"] or self.lower(first) in ("all", "both"):
                first += 1
        elif (
            self.lower(first) in ("the", "its", "their", "his", "her", "all")
            and view.quantities[number].kind == "ratio"
        ):
            of, first = True, first + 1
            while self.lower(first) in words["determiners"]:
                first += 1
        while self.lower(first) in self.wording.words["passed_over"] or self.lower(first) in _QUOTES:
            first += 1
        last = first
        while last < len(view.words) and last - first < _LONGEST_RUN:
            if self.ends(last, number, first) and not (
                (of and self._joins_adjectives(first, last)) or self._lists_adjectives(first, last)
            ):
                break
            last += 1
        return Run(first, last, of)

    def _joins_adjectives(self, first: int, at: int) -> bool:
        """Whether "and" stands between two words that describe: "one of the most gifted and feared players"."""
        if (
            self.lower(at) != "and"
            or self.lower(first) != "most"
            or at == first
            or at + 2 >= len(self.view.words)
        ):
            return False
        nouns = any(self.is_plural(before) for before in range(first, at))
        return not nouns and self.is_plural(at + 2) and self.view.words[at + 1].is_word

    def _lists_adjectives(self, first: int, at: int) -> bool:
        """Whether a comma stands between two words that describe: "two small, friendly dogs"."""
        if (
            self.lower(at) != ","
            or at != first + 1
            or self.is_plural(first)
            or not self.view.words[first].is_word
        ):
            return False
        describes = at + 2 < len(self.view.words) and self.view.words[at + 1].is_word
        return (
            describes
            and self.is_plural(at + 2)
            and not self.is_plural(at + 1)
            and not self.ends(at + 1, -1, at)
        )

    def ends(self, at: int, number: int, first: int) -> bool:
        """Whether a word cannot belong to the noun phrase that begins at ``first``."""
        token, words = self.view.words[at], self.wording.words
        low = token.lower
        if low in ("'s", "'", "’") and at > first:
            return False
        if low in _QUOTES:
            return False
        if at > first and self.is_plural(at - 1) and self.wording.states.at(self.view.verbs, at) is not None:
            return True  # "45 people injured": what happened to them is no noun of theirs
        if not token.is_word and not token.text[0].isdigit():
            return token.text not in ("&",)
        owner = self.view.owner[at]
        if owner is not None and owner != number:
            return True
        if low in self.wording.words["days"]:
            return True
        if low in self.wording.words["turns_of_time"] and self.lower(at + 1) in self.wording.words["times"]:
            return True  # "410,000 last week"
        if low in self.wording.words["either"] and self._is_plural_at(at + 1):
            return False  # "14 daily flights"
        if low in self.wording.words["ends"]:
            return not (token.text[0].isupper() and at > first and low not in ("who", "said"))
        return any(
            low in words[kind]
            for kind in (
                "prepositions",
                "conjunctions",
                "auxiliaries",
                "determiners",
                "pronouns",
                "relative_pronouns",
            )
        )

    def noun(self, run: Run, quantity: Quantity) -> Subject | None:
        """The noun of a run: by its plural, else by the number one, else the first word ("a 12 page report")."""
        head = self.plural_head(run)
        if head is not None:
            return self.subject(run.first, head)
        if (
            run.first == run.last
            or self.wording.states.at(self.view.forms, run.first)
            or self._adverb_of_a_state(run.first)
            or (self._is_verb(run.first) and not self.lower(run.first).endswith("ing"))
        ):
            return None
        low = quantity.amount.value
        singular = low == 1 or quantity.kind in ("ordinal", *SHARES) or (low is not None and 0 < low < 1)
        if not singular:
            token = self.view.words[run.first]
            low_word = token.lower
            if (
                low_word in self.lemmas.verbs
                or low_word in self.wording.words["not_nouns"]
                or low_word.endswith("ly")
                or (low_word.endswith("er") and self.lower(run.first + 1) == "than")
            ):
                return None
            return (
                self.subject(run.first, run.first) if token.is_word and not token.text[0].isupper() else None
            )
        last = run.first
        while last + 1 < run.last and not self._is_verb(last + 1) and not self.lower(last + 1).endswith("ly"):
            if self.lower(last) in self.wording.heads and self._is_state(last + 1):
                break  # "left one man dead"
            last += 1
        if not self.view.words[last].is_word:
            return None
        return self.subject(run.first, last)

    def holds_noun(self, run: Run) -> bool:
        """Whether one of the words is a thing that news counts, with what happened to it behind: "one man dead"."""
        return any(
            self.lower(at) in self.wording.heads and self._is_state(at + 1)
            for at in range(run.first, run.last - 1)
        )

    def _is_state(self, at: int) -> bool:
        return self.wording.states.at(self.view.verbs, at) is not None

    def _adverb_of_a_state(self, at: int) -> bool:
        """ "One critically injured": what happened to one, no noun."""
        forms = self.view.forms
        if not self.lower(at).endswith("ly") or at + 1 >= len(self.view.words):
            return False
        state = self.wording.states.at(forms, at + 1) or self.wording.verbs.at(forms, at + 1)
        return state is not None

    def plural_head(self, run: Run) -> int | None:
        """The last of the first plural nouns in a row; None without a plural."""
        for at in range(run.first, run.last):
            if not self.is_plural(at) or self.lower(at + 1) in ("'s", "'", "’"):
                continue
            if self.lower(at) == "times":
                return at  # "6.5 times earnings" multiplies
            while at + 1 < run.last and self.is_plural(at + 1) and self.lower(at + 2) not in ("'s",):
                at += 1
            return at
        return None

    def _is_plural_at(self, at: int) -> bool:
        return 0 <= at < len(self.view.words) and self.is_plural(at)

    def is_plural(self, at: int) -> bool:
        """Whether a word has the form of a plural noun."""
        token = self.view.words[at]
        return (
            token.is_word
            and token.lower not in self.wording.words["not_nouns"]
            and (self.lemmas.plural(token.text) or (token.text[0].isupper() and token.lower.endswith("ese")))
        )

    def _is_verb(self, at: int) -> bool:
        low = self.lower(at)
        known = self.lemmas.verbs.get(low)
        return (known is not None and known != low) or (low.endswith(("ed", "ing")) and len(low) > 5)

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
            if token.text not in _QUOTES and token.lower not in ("'s", "and", ",")
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

    def cls(self, lemma: str, pair: str | None) -> str | None:
        """The class of a noun, by its last two words or its last."""
        heads = self.wording.heads
        found = (heads.get(pair) if pair else None) or heads.get(lemma) or heads.get(lemma.rpartition("-")[2])
        return found.cls if found is not None else None

    def lower(self, at: int) -> str:
        """A word in lower case; empty outside the sentence."""
        return self.view.words[at].lower if 0 <= at < len(self.view.words) else ""

    def owner(self, at: int) -> int | None:
        """The quantity that a word belongs to."""
        return self.view.owner[at] if 0 <= at < len(self.view.words) else None
