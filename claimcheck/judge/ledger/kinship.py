"""How likely a draft's figure and a source's are of one thing: what they have in common, what sets them apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.ruling import Facts
from claimcheck.lexicon.letters import plain
from claimcheck.lexicon.stems import stem
from claimcheck.record import Record
from claimcheck.records.amount import BOUNDS
from claimcheck.records.claim import Claim

FEW = 10
"""Up to this many of anything turn up in any text; such a count is supported only by one of the same things."""
BESIDE = 8
"""Characters between a name and its age: ", the "."""
ENOUGH = 2
"""Shared words from which a bound on things of one name and a count of things of another may be of one thing."""
NEAR_BOUND = Decimal("0.1")
_WORD = re.compile(r"\w+")


class Kinship(Record):
    """``things``: weight of measure, noun, act and person that are the same. ``words``: shared words of the clauses.

    ``akin``: what one counts is a word of the other's clause: "77 reviews" and "77 people reviewed it".
    """

    things: int
    words: int
    akin: bool = False

    @property
    def weight(self) -> int:
        """Both together."""
        return self.things + self.words + self.akin


def kinship(claim: Claim, other: Claim, facts: Facts) -> Kinship | None:
    """What two figures have in common; None when something sets them apart, whatever their values."""
    if _of_two_things(claim, other, facts):
        return None
    things = 0
    if claim.measure is not None and claim.measure == other.measure:
        things += 2
    roots = tuple(stems(one, one.cues, facts.endings) for one in (claim, other))
    left, right = claim.subject, other.subject
    if left is not None and right is not None:
        if left.head == right.head:
            things += 2
        elif left.cls is not None and left.cls == right.cls:
            things += 1
    if claim.act is not None and claim.act == other.act:
        things += 2
    if claim.for_whom is not None and other.for_whom is not None:
        things += 3 * bool(_name(claim) & _name(other))
    heads = [stem(one.head, facts.endings) if one is not None else "" for one in (left, right)]
    akin = left is not None and heads[0] != heads[1] and (heads[0] in roots[1] or heads[1] in roots[0])
    return Kinship(things, len((roots[0] & roots[1]) - set(heads)), akin)


def supports(claim: Claim, other: Claim, kin: Kinship, facts: Facts) -> bool:
    """Whether enough makes the two one thing for the source's value to support the draft's."""
    kind, amount = claim.quantity.kind, claim.quantity.amount
    bound = amount.kind in BOUNDS and amount.value != other.quantity.amount.value
    measured = claim.measure is not None and other.measure != claim.measure and not kin.words
    if kind == "duration" and measured:
        return False  # "jailed for four years" and "a four-year licence"
    day = claim.quantity.date.day if claim.quantity.date is not None else None
    if day is not None and claim.act is not None and not kin.weight:
        return False  # the trial opens, and a report comes out, on one day
    if kind != "count":
        return kin.weight > 0 or not (kind == "ordinal" or (bound and not _near(claim, other)))
    small = amount.value is not None and amount.value <= FEW
    if small and measured and claim.attached:
        return False  # "nine died" in one and "nine were taken to hospital" in the other
    if kin.things:
        return True
    if bound:
        return kin.akin or kin.words >= ENOUGH  # "640 people" are no "at least 12 villages"
    if claim.subject is not None and other.subject is not None:
        if small:  # "three shots" in one and "three holes" in the other
            return kin.akin and claim.subject.head in facts.frequencies
        return kin.akin or kin.words > 0
    return kin.words > 0


def _near(claim: Claim, other: Claim) -> bool:
    """Whether a value is so little beyond a bound in its own unit that it may well be what the bound stands for."""
    one, another = claim.quantity.amount.value, other.quantity.amount.value
    if not one or not another or claim.quantity.unit != other.quantity.unit:
        return False
    return claim.quantity.kind == other.quantity.kind and abs(another / one - 1) <= NEAR_BOUND


def _of_two_things(claim: Claim, other: Claim, facts: Facts) -> bool:
    if _other_person(claim, other):
        return True
    if claim.quantity.kind == "ordinal":
        return _other_rank(claim, other)
    if claim.quantity.kind != "count":
        return False
    if (claim.role == "rank") != (other.role == "rank"):
        return True
    if not (claim.attached and other.attached) or claim.measure is None or other.measure is None:
        return False
    pair = frozenset((claim.measure, other.measure))
    return len(pair) > 1 and pair not in facts.comparable


def _other_person(claim: Claim, other: Claim) -> bool:
    """Whether a name stands beside each number, and the names have no part in common."""
    mine, theirs = _name(claim), _name(other)
    return bool(mine and theirs) and _beside(claim) and _beside(other) and not mine & theirs


def _beside(claim: Claim) -> bool:
    """Whether the name of whose figure it is touches the number: "Ida Brandt, 58", "58-year-old Ida Brandt"."""
    person, quantity = claim.for_whom, claim.quantity
    if person is None:
        return False
    return 0 <= quantity.start - person.end <= BESIDE or 0 <= person.start - quantity.end <= BESIDE


def _name(claim: Claim) -> set[str]:
    """The parts of the name of whose figure it is; "the girl" is no name."""
    if claim.for_whom is None or claim.for_whom.name.islower():
        return set()
    return set(_WORD.findall(plain(claim.for_whom.name)))


def _other_rank(claim: Claim, other: Claim) -> bool:
    """Whether two ordinals rank different things: "third seed" and "third set", or things of two names."""
    left, right = claim.subject, other.subject
    if left is None and right is None:
        return False
    if left is not None and right is not None:
        if left.head == right.head:
            return False
        names = [{word for word in _WORD.findall(one.text) if word[0].isupper()} for one in (left, right)]
        if all(names) and not names[0] & names[1]:
            return True
    told = [_told(one) for one in (claim, other)]
    ranked = [set(_WORD.findall(plain(one.text))) if one is not None else set[str]() for one in (left, right)]
    return not (ranked[0] & told[1] or ranked[1] & told[0])


def _told(claim: Claim) -> set[str]:
    """The words of a clause and of what it counts."""
    subject = claim.subject.text if claim.subject is not None else ""
    return set(_WORD.findall(plain(" ".join((subject, *claim.cues)))))


def stems(claim: Claim, cues: Sequence[str], endings: frozenset[str]) -> set[str]:
    """The roots of some words of a claim's clause, and of what its figure is for each of."""
    per = claim.quantity.unit.per if claim.quantity.unit is not None else None
    return {stem(cue.lower(), endings) for cue in (*cues, per or "")} - {""}
