"""How a conflict stands among the other figures of its two texts.

The figure a text states first (title, lede, body) is its principal one; where a text also gives the other's value the
two need not disagree; and a noun that a text counts again and again ("points", "games") has many owners.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.rivals.nearness import position, whole_today, within
from claimcheck.records.claim import Claim, Place
from claimcheck.records.judgement import AGREEING, Judgement

LARGE, NEAR = Decimal(30), Decimal("1.15")
"""Two figures of at least 30 that lie within 15 % of each other are of one thing sooner than any two that do not: 2,106
points and 2,116 points, whatever else was scored."""
MANY = 3
"""Different values of one noun in one text from which the noun has many owners there."""


class Standing:
    """What the judgements and claims of a story say of each other."""

    def __init__(self, judgements: Sequence[Judgement], claims: Sequence[Claim]) -> None:
        self._of: dict[str, list[Judgement]] = defaultdict(list)
        for judgement in judgements:
            if judgement.verdict != "not_compared":
                for claim in judgement.claims:
                    self._of[claim.id].append(judgement)
        self._values: dict[tuple[str | None, ...], set[object]] = defaultdict(set)
        self._first: dict[tuple[str | None, ...], Claim] = {}
        self._places: dict[str, set[frozenset[str]]] = defaultdict(set)
        for claim in claims:
            if claim.place is not None:
                self._places[claim.source].add(_names(claim.place))
            if whole_today(claim):
                amount = claim.quantity.amount
                self._values[_noun(claim)].add((amount.low, amount.high))
                first = self._first.setdefault(_noun(claim), claim)
                if position(claim) < position(first):
                    self._first[_noun(claim)] = claim

    def doubts(self, judgement: Judgement) -> tuple[int, tuple[str, ...]]:
        """By how many levels the standing of its two claims lowers a conflict, and why, in words."""
        left, right = judgement.claims[0], judgement.claims[-1]
        if left.source == right.source:
            return 0, ()
        named = judgement.pairing is not None and any(not w[:1].islower() for w in judgement.pairing.shared)
        lowered, notes = int(not named and self._elsewhere(left, right)), []
        for claim, other in ((left, right), (right, left)):
            rivals = self._rivals(claim, other)
            if any(rival.verdict in AGREEING for rival in rivals):
                lowered += 2
                notes.append(f"{claim.source} also gives a figure that agrees with {other.source}")
            elif left.quantity.kind == "count" and within(left, right, NEAR, LARGE):
                continue
            elif any(position(_own(rival, claim)) < position(claim) for rival in rivals):
                lowered += 2
            lowered += self._one_of_many(claim)
        return lowered, tuple(notes)

    def _elsewhere(self, left: Claim, right: Claim) -> bool:
        """Whether a claim names no place, its text speaks of one only, and the other claim or its text of another."""
        if left.place is not None and right.place is not None:
            return False
        one, other = self._where(left), self._where(right)
        return bool(one and other) and not one & other

    def _where(self, claim: Claim) -> frozenset[str]:
        if claim.place is not None:
            return _names(claim.place)
        of_text = self._places[claim.source]
        return next(iter(of_text)) if len(of_text) == 1 else frozenset()

    def _one_of_many(self, claim: Claim) -> bool:
        """Whether a count is one of many of its noun; the toll that a text states first is its toll all the same."""
        noun = _noun(claim)
        if claim.quantity.kind != "count" or len(self._values[noun]) < MANY:
            return False
        return claim.measure is None or self._first[noun].id != claim.id

    def _rivals(self, claim: Claim, other: Claim) -> list[Judgement]:
        """Judgements that pair another value of the same source with the same other claim; "dozens" are none."""
        mine = (claim.quantity.amount.low, claim.quantity.amount.high)
        return [
            j
            for j in self._of[other.id]
            for c in j.claims
            if c.source == claim.source
            and c.quantity.amount.kind != "vague"
            and (c.quantity.amount.low, c.quantity.amount.high) != mine
        ]


def _noun(claim: Claim) -> tuple[str | None, ...]:
    head = claim.subject.head if claim.subject is not None else None
    return claim.source, claim.quantity.kind, claim.measure, head


def _names(place: Place) -> frozenset[str]:
    return frozenset((place.name, *place.within))


def _own(judgement: Judgement, claim: Claim) -> Claim:
    return next(c for c in judgement.claims if c.source == claim.source)
