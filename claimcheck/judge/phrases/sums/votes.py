"""A vote and the members of the chamber that took it: "58 to 49" in a senate of 100."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

_REACH = 3
_BOTH = ("for", "against")
Values = tuple[Decimal, ...]


class Voting(Strict):
    """Words of a vote."""

    said: frozenset[str] = frozenset()
    """Words of a sentence that tells of a vote: voted, approved."""
    members: frozenset[str] = frozenset()
    """What a chamber has: members, seats."""
    between: frozenset[str] = frozenset()
    """Words between the votes for and those against: "28 votes to 17"."""
    sides: frozenset[str] = frozenset()
    """Words behind the votes of either side: for, against."""
    neither: frozenset[str] = frozenset()
    """Words behind the votes of those who gave none for or against: abstentions."""
    every: frozenset[str] = frozenset()
    """Words before the members by which all of them voted: "each of the 40 members"."""


class Vote(NamedTuple):
    """The members of a chamber and the votes; ``all_voted`` where the text says that nobody was missing."""

    members: Claim
    told: tuple[Claim, ...]
    values: Values
    all_voted: bool


def vote(line: Line, words: Voting) -> Vote | None:
    """The vote of a sentence, where it names one chamber and one count for and against."""
    if line.bag.isdisjoint(words.said):
        return None
    counts = [
        (at, claim)
        for at, claim in line.numbers
        if claim.quantity.amount.kind == "exact" and claim.quantity.kind == "count"
    ]
    members = [(at, claim) for at, claim in counts if _noun(claim) in words.members]
    others = [place for place in counts if place not in members]
    tally = _score(line) or _for_and_against(line, others, words)
    if len(members) != 1 or tally is None:
        return None
    (where, chamber), (told, values) = members[0], tally
    if (chamber.quantity.amount.value or 0) < max(values):
        return None  # "the vote was 9-3, and three members stayed away"
    neither = [
        claim
        for at, claim in counts
        if claim not in told
        and claim is not chamber
        and not words.neither.isdisjoint(_behind(line, at, where))
    ]
    values += tuple(claim.quantity.amount.value or Decimal(0) for claim in neither)
    led = line.items[max(0, where - _REACH) : where]
    return Vote(chamber, (*told, *neither), values, not words.every.isdisjoint(led))


def _behind(line: Line, at: int, chamber: int) -> tuple[str, ...]:
    """The words behind a number, or behind the chamber's where it is some of it: "two of the 15 members abstaining"."""
    of = line.items[at + 1 : at + 2] == ("of",) and at + 1 < chamber <= at + _REACH
    begins = (chamber if of else at) + 1
    return line.items[begins : begins + _REACH]


def _noun(claim: Claim) -> str:
    """The noun right behind a number or joined to it: "the 100-member Senate"."""
    noun = claim.subject
    near = noun is not None and noun.text and 0 <= noun.start - claim.quantity.number_end <= 1
    return noun.head if noun is not None and near else ""


def _score(line: Line) -> tuple[tuple[Claim, ...], Values] | None:
    scores = [claim for claim in line.claims if claim.quantity.kind == "score"]
    if len(scores) != 1:
        return None
    amount = scores[0].quantity.amount
    return None if amount.low is None or amount.high is None else ((scores[0],), (amount.low, amount.high))


def _for_and_against(
    line: Line, counts: list[tuple[int, Claim]], words: Voting
) -> tuple[tuple[Claim, ...], Values] | None:
    for (first, one), (last, other) in pairwise(counts):
        between = line.items[first + 1 : last]
        if "to" in between and words.between.issuperset(between):
            claims = (one, other)
            return claims, tuple(claim.quantity.amount.value or Decimal(0) for claim in claims)
    sides = [
        (at, claim)
        for at, claim in counts
        if not words.sides.isdisjoint(line.items[at + 1 : at + 1 + _REACH])
    ]
    if len(sides) != len(_BOTH):
        return None
    told = tuple(claim for _, claim in sides)
    return told, tuple(claim.quantity.amount.value or Decimal(0) for claim in told)
