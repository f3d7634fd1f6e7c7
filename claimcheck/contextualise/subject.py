"""The counted thing: which noun a number counts, with its modifiers.

Plural agreement is the cue: of the words behind a number above one, the last of the first plural
nouns in a row is the head ("two new exit *routes* for …", "900 Nusra *fighters*"). A number without
a noun borrows the one its neighbour counts, or counts people where its verb says so ("20 injured").
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity

_LONGEST_RUN = 7
_COUNTING = ("count", "ordinal")
_SHARES = ("percentage", "ratio", "measurement")
_QUOTES = ('"', "“", "”", "‘", "'", "’")
_PERSON = "person"


@dataclass(frozen=True, slots=True)
class _Run:
    """Words that may belong to the noun: ``[first, last)``, and whether they stand behind "of"."""

    first: int
    last: int
    of: bool = False


def subject(view: View, number: int, lemmas: Lemmas, wording: Wording) -> Subject | None:
    """What a quantity of a sentence counts; None when the words do not say.

    An implied subject ("20 injured" are people) has an empty text.
    """
    return _Finder(view, lemmas, wording).find(number, depth=3)


@dataclass(frozen=True, slots=True)
class _Finder:
    view: View
    lemmas: Lemmas
    wording: Wording

    def find(self, number: int, depth: int) -> Subject | None:
        quantity = self.view.quantities[number]
        if quantity.derived or quantity.kind not in (*_COUNTING, *_SHARES) or depth == 0:
            return None
        hyphened = self._hyphened(quantity)
        if hyphened is not None:
            return hyphened
        at = self._behind(quantity, number)
        run = self._run(at, number)
        if (
            quantity.kind in _SHARES
            and not run.of
            and not (quantity.kind == "ratio" and self._plural_head(run) == run.first)
        ):
            return None
        owner = self._owner(run.first)
        if owner is not None and owner != number and run.of:
            if self.view.quantities[owner].kind in _COUNTING:
                return self.find(owner, depth - 1)
            run = self._run(self.view.places[owner].last, number)  # "five of the three-ton satellites"
        owner = self._owner(run.first)
        if owner is not None and owner != number and self.view.quantities[owner].kind not in _COUNTING:
            # "Two 15-year-old boys": the other number describes what is counted.
            run = self._run(self.view.places[owner].last, number)
        last_owner = self._owner(run.last)
        if run.of and last_owner is not None and last_owner != number and self._lower(run.last - 1) in ("first", "last", "final", "'s"):
            return self.find(last_owner, depth - 1)  # "17 of his team's first 24 points"
        found = self._noun(run, quantity)
        if found is not None:
            return found
        child = self._children(number)
        if child is not None:
            return child
        if quantity.kind != "count":
            return None
        return self._implied(run, number, depth)

    def _behind(self, quantity: Quantity, number: int) -> int:
        """The first word behind the numeral that is no part of a bound ("500 or more people")."""
        view = self.view
        at = view.at(quantity.number_end)
        place = view.places[number]
        if at < place.last and quantity.kind in _COUNTING:
            inside = view.words[at : place.last]
            if not any(self._is_plural(at + offset) for offset, _ in enumerate(inside)):
                return place.last
            return at
        return max(at, place.last)

    def _run(self, at: int, number: int) -> _Run:
        """The words from ``at`` on that can belong to one noun phrase."""
        view, words = self.view, self.wording.words
        of = False
        first = at
        if self._lower(first) == "of":
            of, first = True, first + 1
            while self._lower(first) in words["determiners"] or self._lower(first) in ("all", "both"):
                first += 1
        elif (
            self._lower(first) in ("the", "its", "their", "his", "her", "all")
            and view.quantities[number].kind == "ratio"
        ):
            of, first = True, first + 1
            while self._lower(first) in words["determiners"]:
                first += 1
        while self._lower(first) in self.wording.words["passed_over"] or self._lower(first) in _QUOTES:
            first += 1
        last = first
        while last < len(view.words) and last - first < _LONGEST_RUN:
            if self._ends(last, number, first) and not (of and self._joins_adjectives(first, last)):
                break
            last += 1
        return _Run(first, last, of)

    def _joins_adjectives(self, first: int, at: int) -> bool:
        """Whether "and" stands between two words that describe: "one of the most gifted and feared players"."""
        if self._lower(at) != "and" or self._lower(first) != "most" or at == first or at + 2 >= len(self.view.words):
            return False
        nouns = any(self._is_plural(before) for before in range(first, at))
        return not nouns and self._is_plural(at + 2) and self.view.words[at + 1].is_word

    def _ends(self, at: int, number: int, first: int) -> bool:
        token, words = self.view.words[at], self.wording.words
        low = token.lower
        if low in ("'s", "'", "’") and at > first:
            return False
        if low in _QUOTES:
            return False
        if at > first and self._is_plural(at - 1) and self.wording.states.at(self.view.verbs, at) is not None:
            return True  # "45 people injured": what happened to them is no noun of theirs
        if not token.is_word and not token.text[0].isdigit():
            return token.text not in ("&",)
        owner = self.view.owner[at]
        if owner is not None and owner != number:
            return True
        if low in self.wording.words["days"]:
            return True
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

    def _noun(self, run: _Run, quantity: Quantity) -> Subject | None:
        """The noun of a run: by its plural, else by the number one, else the first word ("a 12 page report")."""
        head = self._plural_head(run)
        if head is not None:
            return self._subject(run.first, head)
        if (
            run.first == run.last
            or self.wording.states.at(self.view.forms, run.first)
            or (self._is_verb(run.first) and not self._lower(run.first).endswith("ing"))
        ):
            return None
        low = quantity.amount.value
        singular = low == 1 or quantity.kind in ("ordinal", *_SHARES) or (low is not None and 0 < low < 1)
        if not singular:
            token = self.view.words[run.first]
            low_word = token.lower
            if low_word in self.lemmas.verbs or low_word in self.wording.words["not_nouns"] or (
                low_word.endswith(("ly", "er")) and self._lower(run.first + 1) in ("than", "", "or")
            ):
                return None
            return (
                self._subject(run.first, run.first) if token.is_word and not token.text[0].isupper() else None
            )
        last = run.first
        while (
            last + 1 < run.last and not self._is_verb(last + 1) and not self._lower(last + 1).endswith("ly")
        ):
            last += 1
        if not self.view.words[last].is_word:
            return None
        return self._subject(run.first, last)

    def _plural_head(self, run: _Run) -> int | None:
        for at in range(run.first, run.last):
            if not self._is_plural(at) or self._lower(at + 1) in ("'s", "'", "’"):
                continue
            while at + 1 < run.last and self._is_plural(at + 1) and self._lower(at + 2) not in ("'s",):
                at += 1
            return at
        return None

    def _is_plural_at(self, at: int) -> bool:
        return 0 <= at < len(self.view.words) and self._is_plural(at)

    def _is_plural(self, at: int) -> bool:
        token = self.view.words[at]
        return (
            token.is_word
            and token.lower not in self.wording.words["not_nouns"]
            and self.lemmas.plural(token.text)
        )

    def _hyphened(self, quantity: Quantity) -> Subject | None:
        """ "A 12-man crew": the noun glued to the number, with the noun it describes as modifier."""
        view = self.view
        at = view.at(quantity.number_end)
        if quantity.kind != "count" or at >= len(view.words):
            return None
        token = view.words[at]
        rest = (
            token.text[quantity.number_end - token.start :]
            if token.start < quantity.number_end < token.end
            else ""
        )
        if not rest.startswith("-") or not rest[1:].isalpha() or quantity.end > quantity.number_end:
            return None
        start = quantity.number_end + 1
        lemma = self.lemmas.noun(rest[1:])
        modifiers = ()
        if at + 1 < len(view.words) and view.words[at + 1].is_word and not self._ends(at + 1, -1, at):
            modifiers = (self.lemmas.noun(view.words[at + 1].lower),)
        return Subject(rest[1:], lemma, self._cls(lemma, None), modifiers, start, token.end)

    def _children(self, number: int) -> Subject | None:
        """ "A mother of two": two children."""
        first = self.view.places[number].first
        if self._lower(first - 1) != "of" or self._lower(first - 2) not in self.wording.words["parents"]:
            return None
        end = self.view.quantities[number].end
        return Subject("", "child", self._cls("child", None), (), end, end)

    def _implied(self, run: _Run, number: int, depth: int) -> Subject | None:
        """The noun of a neighbour, or people, for a number without a noun of its own."""
        shared = self._shared(run, number, depth)
        if shared is not None:
            return shared
        others = self._lower(run.first - 1) == "others"
        people = self._speaks_of_people(run, number)
        before = self._before(number, depth)
        if others and before is not None and before.cls == _PERSON:
            people, before = True, None  # "two men and eight others": the others need not be men
        if people:
            if before is not None and before.cls == _PERSON:
                return before
            end = self.view.quantities[number].end
            return Subject("", _PERSON, _PERSON, (), end, end)
        return before if run.first == run.last or run.of else None

    def _shared(self, run: _Run, number: int, depth: int) -> Subject | None:
        """The noun of the next number in "two local and three foreign journalists", "12 or 13 passengers"."""
        at = run.last
        if self._lower(at) == ",":
            at += 1
        if self._lower(at) not in ("and", "or", "to") and at == run.last:
            return None
        at += self._lower(at) in ("and", "or", "to")
        owner = self._owner(at)
        if owner is None or owner == number or self.view.quantities[owner].kind != "count":
            return None
        return self.find(owner, depth - 1)

    def _before(self, number: int, depth: int) -> Subject | None:
        for other in range(number - 1, -1, -1):
            if self.view.quantities[other].kind == "count":
                return self.find(other, depth - 1)
        return None

    def _speaks_of_people(self, run: _Run, number: int) -> bool:
        """Whether a state or verb behind the number is said of people: "20 injured", "12 were killed"."""
        view = self.view
        place = view.places[number]
        if run.first == run.last and place.first > 0:
            told = self.wording.verbs.at(view.forms, place.first - 1)
            if told is not None:
                return _PERSON in self.wording.measures_of.get(told.label.measure, frozenset([_PERSON]))
        at = run.first
        while (
            self._lower(at) in self.wording.words["auxiliaries"]
            or self._lower(at) in self.wording.words["adverbs"]
        ):
            at += 1
        if at >= len(view.words):
            return False
        match = self.wording.states.at(view.forms, at) or self.wording.verbs.at(view.forms, at)
        return match is not None and _PERSON in self.wording.measures_of.get(
            match.label.measure, frozenset([_PERSON])
        )

    def _is_verb(self, at: int) -> bool:
        low = self._lower(at)
        known = self.lemmas.verbs.get(low)
        return (known is not None and known != low) or (low.endswith(("ed", "ing")) and len(low) > 5)

    def _subject(self, first: int, head: int) -> Subject:
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
            token.lower for token in words[:-1] if token.text not in _QUOTES and token.lower != "'s"
        )
        start, end = words[0].start, words[-1].end
        base = view.sentence.start
        pair = f"{modifiers[-1]} {lemma}" if modifiers else None
        return Subject(
            view.sentence.text[start - base : end - base],
            lemma,
            self._cls(lemma, pair),
            modifiers,
            start,
            end,
        )

    def _cls(self, lemma: str, pair: str | None) -> str | None:
        heads = self.wording.heads
        found = (heads.get(pair) if pair else None) or heads.get(lemma) or heads.get(lemma.rpartition("-")[2])
        return found.cls if found is not None else None

    def _lower(self, at: int) -> str:
        return self.view.words[at].lower if 0 <= at < len(self.view.words) else ""

    def _owner(self, at: int) -> int | None:
        return self.view.owner[at] if 0 <= at < len(self.view.words) else None
