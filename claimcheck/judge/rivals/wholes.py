"""Parts and wholes that one text tells beside each other: the other text's figure may be either, and conflicts with
neither.

"Four people were killed, among them two children" against "two children were killed"; "120 in Lund and 40 in Marl"
against "160 in Lund and Marl".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property

from claimcheck.judge.rivals.nearness import by_sentence
from claimcheck.judge.rivals.totals import totals
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing

READINGS = ("measurement", "percentage", "ratio")
"""Kinds of figures that are read off again and again."""
_OF_THE = 4
"""Words between a part and its whole: "17 of the council's 35 seats"."""


class Wholes:
    """The figures of a story by text and sentence; put in order when first asked."""

    def __init__(self, claims: Iterable[Claim] = ()) -> None:
        self._claims = tuple(claims)
        self._totals: dict[str, frozenset[Decimal]] = {}

    def apart(self, pairing: Pairing) -> str | None:
        """Why two figures that differ may be a part and its whole, in words; None when no text tells both."""
        if self._when_read(pairing.left, pairing.right):
            return "each is the hour of a reading of its own"
        for mine, theirs in ((pairing.left, pairing.right), (pairing.right, pairing.left)):
            part = self._part_beside(mine, theirs)
            if part is not None:
                return f"{mine.source} gives {part.surface} as a part of {mine.surface}"
            if self._narrower(pairing, mine, theirs):
                return f"a part and its whole: {mine.source} gives figures for both"
            if self._summed(mine, theirs):
                return f"it is the total of figures that {mine.source} gives"
            if self._one_more(mine, theirs):
                return f"{mine.source} tells of one more"
            if self._left_over(mine, theirs):
                return f"it is what is left of figures that {mine.source} gives"
        return None

    def _when_read(self, left: Claim, right: Claim) -> bool:
        """Whether two hours are told with readings that differ: "7.4 metres at 6 a.m.", "7.9 metres at 8 p.m."."""
        if not left.quantity.kind == right.quantity.kind == "clock_time" or left.act or right.act:
            return False
        here, there = (
            {
                one.quantity.sort: one.quantity.amount.value
                for one in self._sentences[claim.source, claim.sentence.start]
            }
            for claim in (left, right)
        )
        return any(sort[0] in READINGS and here[sort] != there[sort] for sort in here.keys() & there.keys())

    def _part_beside(self, mine: Claim, theirs: Claim) -> Claim | None:
        """The part, told in the sentence of a figure, that is the other text's: "23 people, 11 of them seriously"."""
        value = theirs.quantity.amount.value
        if mine.scope == "subset" or value is None:
            return None
        deed = _one_deed(mine, theirs)
        return next(
            (
                one
                for one in self._sentences[mine.source, mine.sentence.start]
                if one.scope == "subset"
                and (one.quantity.start > mine.quantity.start or _of_it(one, mine))
                and one.quantity.sort == theirs.quantity.sort
                and ((one.quantity.amount.value == value and not deed) or _there(one, mine, theirs))
                and _may_be_one(one, theirs)
            ),
            None,
        )

    def _narrower(self, pairing: Pairing, mine: Claim, theirs: Claim) -> bool:
        """Whether one counts people and the other children, and a text gives figures for children too."""
        one, other = mine.subject, theirs.subject
        if one is None or other is None or one.cls is None or one.cls != other.cls or one.head == other.head:
            return False
        if pairing.facets["subject"].outcome != "unknown":
            return False
        return any(
            claim.measure == mine.measure
            or (claim.sentence.start == mine.sentence.start and claim.measure is None)
            for claim in self._nouns[mine.source, other.head]
            if claim.id != mine.id and claim.quantity.sort == theirs.quantity.sort
        )

    def _summed(self, mine: Claim, theirs: Claim) -> bool:
        """Whether a figure and its neighbours in their sentence make the other text's."""
        value = theirs.quantity.amount.value
        if value is None:
            return False
        sentence = self._sentences[mine.source, mine.sentence.start]
        if mine.id not in self._totals:
            self._totals[mine.id] = totals(sentence, mine, mixed=True)
        if value not in self._totals[mine.id]:
            return False
        # "12 men and four women" are no "16 men"
        heads = {one.subject.head for one in sentence if one.subject}
        mixed = theirs.subject is None or theirs.subject.head not in heads
        return mixed or value in totals(sentence, mine, mixed=False)

    def _one_more(self, mine: Claim, theirs: Claim) -> bool:
        """Whether the sentence of a figure goes on to the one behind it, and that makes the other text's: "four died at
        the scene and a fifth in hospital"."""
        before, after = mine.quantity.amount.value, theirs.quantity.amount.value
        if before is None or after != before + 1:
            return False
        return any(
            one.quantity.kind == "ordinal" and one.quantity.amount.value == after and _one_more_of(one, mine)
            for one in self._sentences[mine.source, mine.sentence.start]
            if one.quantity.start > mine.quantity.end
        )

    def _left_over(self, mine: Claim, theirs: Claim) -> bool:
        """Whether the other text's figure is what a part told in the sentence leaves of the whole: "of the 148 riders
        who started three gave up" and the "145 riders" who finished."""
        whole, rest = mine.quantity.amount.value, theirs.quantity.amount.value
        if whole is None or rest is None or not 0 < rest < whole:
            return False
        return any(
            one.scope == "subset"
            and one.quantity.sort == mine.quantity.sort
            and one.quantity.amount.value == whole - rest
            for one in self._sentences[mine.source, mine.sentence.start]
            if one.id != mine.id
        )

    @cached_property
    def _sentences(self) -> dict[tuple[str, int], list[Claim]]:
        return by_sentence(self._claims)

    @cached_property
    def _nouns(self) -> dict[tuple[str, str], list[Claim]]:
        found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim in self._claims:
            if claim.subject is not None and claim.role == "level" and claim.scope != "other":
                found[claim.source, claim.subject.head].append(claim)
        return found


def _one_more_of(one: Claim, mine: Claim) -> bool:
    """Whether an ordinal is one more of what a figure counts: "and a fifth died", not "the fifth week", and not "a 13th
    is missing"."""
    told = one.measure in (None, mine.measure)
    return told and one.subject is None and one.text_before.split()[-1:] == ["a"]


def _of_it(part: Claim, whole: Claim) -> bool:
    """Whether a part is told right before its whole: "17 of the 35 seats"."""
    if part.portion is None or part.portion.form != "part":
        return False
    start, sentence = whole.sentence.start, whole.sentence.text
    return len(sentence[part.quantity.end - start : whole.quantity.start - start].split()) <= _OF_THE


def _there(part: Claim, mine: Claim, theirs: Claim) -> bool:
    """Whether a part is told where the other text's figure is, and its whole is not: "40, 12 of them in Orvel"."""
    if part.portion is None or part.portion.form != "place" or theirs.place is None:
        return False
    return part.portion.of == theirs.place.name and (
        mine.place is None or mine.place.name != theirs.place.name
    )


def _one_deed(mine: Claim, theirs: Claim) -> bool:
    """Whether the other text tells the same act of the same things: "five bombs were dropped, of which four exploded"
    gives no four that were dropped."""
    one, other = mine.subject, theirs.subject
    if (
        one is None
        or other is None
        or one.head != other.head
        or not set(other.modifiers) <= set(one.modifiers)
    ):
        return False
    return mine.act is not None and mine.act == theirs.act


def _may_be_one(part: Claim, claim: Claim) -> bool:
    """Whether a part may count what a claim of another text does."""
    one, other = part.subject, claim.subject
    alike = one is None or other is None or one.cls == other.cls
    return alike and (part.measure is None or claim.measure is None or part.measure == claim.measure)
