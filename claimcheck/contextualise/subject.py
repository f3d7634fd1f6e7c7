"""The counted thing: which noun a number counts, with its modifiers.

Plural agreement is the cue: of the words behind a number above one, the last of the first plural
nouns in a row is the head ("two new exit *routes* for …", "900 Nusra *fighters*"). A number without
a noun borrows the one its neighbour counts, or counts people where its verb says so ("20 injured").
"""

from __future__ import annotations

from claimcheck.contextualise.noun_phrases import COUNTING, SHARES, NounPhrases, Run
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity

_PERSON = "person"


def subject(view: View, number: int, lemmas: Lemmas, wording: Wording) -> Subject | None:
    """What a quantity of a sentence counts; None when the words do not say.

    An implied subject ("20 injured" are people) has an empty text.
    """
    return _Finder(NounPhrases(view, lemmas, wording)).find(number, depth=3)


def of_a_parent(view: View, at: int, wording: Wording) -> bool:
    """Whether the number that begins at a word counts somebody's children: "a mother of 12"."""
    of = at > 1 and view.words[at - 1].lower == "of"
    return of and view.words[at - 2].lower in wording.words["parents"]


class _Finder(Record):
    phrases: NounPhrases

    def find(self, number: int, depth: int) -> Subject | None:
        quantity = self.phrases.view.quantities[number]
        if quantity.derived or quantity.kind not in (*COUNTING, *SHARES) or depth == 0:
            return None
        hyphened = self._hyphened(quantity)
        if hyphened is not None:
            return hyphened
        at = self._behind(quantity, number)
        run = self.phrases.run(at, number)
        if (
            quantity.kind in SHARES
            and not run.of
            and not (quantity.kind == "ratio" and self.phrases.plural_head(run) == run.first)
        ):
            return None
        owner = self.phrases.owner(run.first)
        if owner is not None and owner != number and run.of:
            if self.phrases.view.quantities[owner].kind in COUNTING:
                return self.find(owner, depth - 1)
            run = self.phrases.run(
                self.phrases.view.places[owner].last, number
            )  # "five of the three-ton satellites"
        owner = self.phrases.owner(run.first)
        if owner is not None and owner != number and self.phrases.view.quantities[owner].kind not in COUNTING:
            # "Two 15-year-old boys": the other number describes what is counted.
            run = self.phrases.run(self.phrases.view.places[owner].last, number)
        last_owner = self.phrases.owner(run.last)
        if (
            run.of
            and last_owner is not None
            and last_owner != number
            and self.phrases.lower(run.last - 1) in ("first", "last", "final", "'s")
        ):
            return self.find(last_owner, depth - 1)  # "12 of the side's first 30 points"
        if (
            quantity.kind == "count"
            and self.phrases.plural_head(run) is None
            and not self.phrases.holds_noun(run)
        ):
            shared = self._shared(run, number, depth)
            if shared is not None:
                return shared
        found = self.phrases.noun(run, quantity)
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
        view = self.phrases.view
        at = view.at(quantity.number_end)
        place = view.places[number]
        if at < place.last and quantity.kind in COUNTING:
            inside = view.words[at : place.last]
            if not any(self.phrases.is_plural(at + offset) for offset, _ in enumerate(inside)):
                return place.last
            return at
        return max(at, place.last)

    def _hyphened(self, quantity: Quantity) -> Subject | None:
        """ "A 12-man crew": the noun glued to the number, with the noun it describes as modifier."""
        view = self.phrases.view
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
        lemma = self.phrases.lemmas.noun(rest[1:])
        modifiers: tuple[str, ...] = ()
        if at + 1 < len(view.words) and view.words[at + 1].is_word and not self.phrases.ends(at + 1, -1, at):
            modifiers = (self.phrases.lemmas.noun(view.words[at + 1].lower),)
        return Subject(rest[1:], lemma, self.phrases.cls(lemma, None), modifiers, start, token.end)

    def _children(self, number: int) -> Subject | None:
        """ "A mother of two": two children."""
        view = self.phrases.view
        if not of_a_parent(view, view.places[number].first, self.phrases.wording):
            return None
        end = self.phrases.view.quantities[number].end
        return Subject("", "child", self.phrases.cls("child", None), (), end, end)

    def _implied(self, run: Run, number: int, depth: int) -> Subject | None:
        """The noun of a neighbour, or people, for a number without a noun of its own."""
        points = self._points(number, depth)
        if points is not None:
            return points
        value = self.phrases.view.quantities[number].amount.value
        if value is not None and value != value.to_integral_value():
            return None
        who = self.phrases.lower(run.first) == "who"
        others = who or self.phrases.lower(run.first - 1) == "others"
        people = self._speaks_of_people(run, number)
        before = self._before(number, depth)
        if who or (others and before is not None and before.cls == _PERSON):
            people, before = True, None  # "two men and eight others": the others need not be men
        if people:
            if before is not None and before.cls == _PERSON:
                return before
            end = self.phrases.view.quantities[number].end
            return Subject("", _PERSON, _PERSON, (), end, end)
        return before if run.first == run.last or run.of else None

    def _points(self, number: int, depth: int) -> Subject | None:
        """The points of an index: "16,300.03 up 58.06 points", "at 1,463.78 points … at 1,334.20"."""
        view = self.phrases.view
        value = view.quantities[number].amount.value
        if value is None or value == value.to_integral_value():
            return None
        if number + 1 < len(view.quantities):
            between = view.sentence.text[view.quantities[number].end : view.quantities[number + 1].start]
            if between.strip() in self.phrases.wording.words["ways"]:
                return self.find(number + 1, depth - 1)
        before = self._before(number, depth)
        return before if before is not None and before.head == "point" else None

    def _shared(self, run: Run, number: int, depth: int) -> Subject | None:
        """The noun of the next number in "two local and three foreign journalists", "12 or 13 passengers"."""
        at = run.last
        if self.phrases.lower(at) == ",":
            at += 1
        if self.phrases.lower(at) not in ("and", "or", "to") and at == run.last:
            return None
        at += self.phrases.lower(at) in ("and", "or", "to")
        owner = self.phrases.owner(at)
        if owner is None or owner == number or self.phrases.view.quantities[owner].kind != "count":
            return None
        found = self.find(owner, depth - 1)
        listed = self.phrases.lower(at - 1) in ("and", "or", "to")
        return found if listed or not self._how_often(found) else None

    def _how_often(self, found: Subject | None) -> bool:
        """Whether a noun only says how often, which no other number does: "6 billion, three times the 4 billion"."""
        return found is not None and found.head in self.phrases.wording.frequencies

    def _before(self, number: int, depth: int) -> Subject | None:
        for other in range(number - 1, -1, -1):
            if self.phrases.view.quantities[other].kind == "count":
                found = self.find(other, depth - 1)
                return None if self._how_often(found) else found
        return None

    def _speaks_of_people(self, run: Run, number: int) -> bool:
        """Whether a state or verb behind the number is said of people: "20 injured", "12 were killed"."""
        view = self.phrases.view
        place = view.places[number]
        if run.first == run.last and place.first > 0:
            told = self.phrases.wording.verbs.at(view.forms, place.first - 1)
            if told is not None:
                return _PERSON in self.phrases.wording.measures_of.get(
                    told.label.measure, frozenset([_PERSON])
                )
        at = run.first
        while (
            self.phrases.lower(at) in self.phrases.wording.words["auxiliaries"]
            or self.phrases.lower(at) in self.phrases.wording.words["adverbs"]
            or (at == run.first and self.phrases.lower(at).endswith("ly"))
        ):
            at += 1
        if at >= len(view.words):
            return False
        match = self.phrases.wording.states.at(view.forms, at) or self.phrases.wording.verbs.at(
            view.forms, at
        )
        return match is not None and _PERSON in self.phrases.wording.measures_of.get(
            match.label.measure, frozenset([_PERSON])
        )
