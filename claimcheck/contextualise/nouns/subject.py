"""The counted thing: which noun a number counts, with its modifiers.

Plural agreement is the cue: of the words behind a number above one, the last of the first plural
nouns in a row is the head ("two new exit *routes* for …", "900 Nusra *fighters*"). A number without
a noun borrows the one its neighbour counts, or counts people where its verb says so ("20 injured").
"""

from __future__ import annotations

from claimcheck.contextualise.nouns.glued import glued_noun
from claimcheck.contextualise.nouns.parents import children
from claimcheck.contextualise.nouns.phrases import COUNTING, SHARES, holds_noun, plural_head
from claimcheck.contextualise.nouns.phrases import noun as noun_in
from claimcheck.contextualise.nouns.runs import Run, noun_run
from claimcheck.contextualise.nouns.told_people import PERSON, tells_of_people
from claimcheck.contextualise.nouns.words import NounWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity


def subject(view: View, number: int, lemmas: Lemmas, wording: Wording) -> Subject | None:
    """What a quantity of a sentence counts; None when the words do not say.

    An implied subject ("20 injured" are people) has an empty text.
    """
    return _Finder(NounWords(view, lemmas, wording)).find(number, depth=3)


class _Finder(Record):
    words: NounWords

    def find(self, number: int, depth: int) -> Subject | None:
        quantity = self.words.view.quantities[number]
        if quantity.derived or quantity.kind not in (*COUNTING, *SHARES) or depth == 0:
            return None
        hyphened = glued_noun(self.words, quantity)
        if hyphened is not None:
            return hyphened
        run = noun_run(self.words, self._past_the_bound(quantity, number), number)
        if quantity.kind in SHARES and not self._is_share_of(run, quantity):
            return None
        another = self._counted_of(run, number)
        if another is not None:
            return self.find(another, depth - 1)
        run = self._past_described(run, number)
        last = self._another(run.last, number)
        if run.of and last is not None and self._before_another(run):
            return self.find(last, depth - 1)  # "12 of the side's first 30 points"
        nounless = quantity.kind == "count" and plural_head(self.words, run) is None
        shared = self._shared(run, number, depth) if nounless and not holds_noun(self.words, run) else None
        found = shared or noun_in(self.words, run, quantity) or children(self.words, number)
        if found is not None or quantity.kind != "count":
            return found
        return self._implied(run, number, depth)

    def _is_share_of(self, run: Run, quantity: Quantity) -> bool:
        """Whether a share says of what: behind "of", but "one in five drivers" says it outright."""
        return run.of or (quantity.kind == "ratio" and plural_head(self.words, run) == run.first)

    def _another(self, at: int, number: int) -> int | None:
        """The other number that a word belongs to."""
        owner = self.words.owner(at)
        return owner if owner != number else None

    def _counted_of(self, run: Run, number: int) -> int | None:
        """The number that a number is a part of, whose noun is its own too: "12 of the 30 boats"."""
        owner = self._another(run.first, number) if run.of else None
        kinds = self.words.view.quantities
        return owner if owner is not None and kinds[owner].kind in COUNTING else None

    def _past_described(self, run: Run, number: int) -> Run:
        """The run behind other numbers that only describe what is counted: "two 15-year-old boys", "five of the
        three-ton satellites"."""
        quantities, places = self.words.view.quantities, self.words.view.places
        for _ in range(1 + run.of):
            owner = self._another(run.first, number)
            if owner is not None and quantities[owner].kind not in COUNTING:
                run = noun_run(self.words, places[owner].last, number)
        return run

    def _before_another(self, run: Run) -> bool:
        return self.words.lower(run.last - 1) in self.words.wording.words["before_another"]

    def _past_the_bound(self, quantity: Quantity, number: int) -> int:
        """The first word behind the numeral that is no part of a bound ("500 or more people")."""
        view = self.words.view
        at = view.at(quantity.number_end)
        place = view.places[number]
        if at < place.last and quantity.kind in COUNTING:
            inside = view.words[at : place.last]
            if not any(self.words.is_plural(at + offset) for offset, _ in enumerate(inside)):
                return place.last
            return at
        return max(at, place.last)

    def _implied(self, run: Run, number: int, depth: int) -> Subject | None:
        """The noun of a neighbour, or people, for a number without a noun of its own."""
        points = self._points(number, depth)
        if points is not None:
            return points
        value = self.words.view.quantities[number].amount.value
        if value is not None and value != value.to_integral_value():
            return None
        who = self.words.lower(run.first) == "who"
        others = who or self.words.lower(run.first - 1) == "others"
        people = tells_of_people(self.words, run, number)
        before = self._before(number, depth)
        if who or (others and before is not None and before.cls == PERSON):
            people, before = True, None  # "two men and eight others": the others need not be men
        if people:
            if before is not None and before.cls == PERSON:
                return before
            end = self.words.view.quantities[number].end
            return Subject("", PERSON, PERSON, (), end, end)
        return before if run.first == run.last else None

    def _points(self, number: int, depth: int) -> Subject | None:
        """The points of an index: "16,300.03 up 58.06 points", "at 1,463.78 points … at 1,334.20"."""
        view = self.words.view
        value = view.quantities[number].amount.value
        if value is None or value == value.to_integral_value():
            return None
        if number + 1 < len(view.quantities):
            between = view.sentence.text[view.quantities[number].end : view.quantities[number + 1].start]
            if between.strip() in self.words.wording.words["ways"]:
                return self.find(number + 1, depth - 1)
        before = self._before(number, depth)
        return before if before is not None and before.head == "point" else None

    def _shared(self, run: Run, number: int, depth: int) -> Subject | None:
        """The noun of the next number in "two local and three foreign journalists", "12 or 13 passengers"."""
        at, joints = run.last, self.words.wording.words["list_joints"]
        if self.words.lower(at) == ",":
            at += 1
        if self.words.lower(at) not in joints and at == run.last:
            return None
        at += self.words.lower(at) in joints
        owner = self.words.owner(at)
        if owner is None or owner == number or self.words.view.quantities[owner].kind != "count":
            return None
        found = self.find(owner, depth - 1)
        listed = self.words.lower(at - 1) in joints
        return found if listed or not self._how_often(found) else None

    def _how_often(self, found: Subject | None) -> bool:
        """Whether a noun only says how often, which no other number does: "6 billion, three times the 4 billion"."""
        return found is not None and found.head in self.words.wording.frequencies

    def _before(self, number: int, depth: int) -> Subject | None:
        for other in range(number - 1, -1, -1):
            if self.words.view.quantities[other].kind == "count":
                found = self.find(other, depth - 1)
                return None if self._how_often(found) else found
        return None
