"""Each of two texts gives one figure with a word, and the two are not the same."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.rivals.nearness import within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.lexicon import tokens
from claimcheck.lexicon.marks import HYPHENS
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

_LED = 4
"""Words between a noun and its figure: "the parcel weighed as much as 3 kg"."""
LENGTHS = ("measurement", "duration")
OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """``words`` that both clauses have and no other figure of its sort in either text; ``near``: how many times the
    smaller figure the larger one may be."""

    words: Annotated[int, Field(ge=1)] = 1
    near: Annotated[Decimal, Field(gt=1)] = Decimal(2)


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the two figures are the only ones of their texts that can be of one thing."""
    left, right = pairing.left, pairing.right
    if "vague" in (left.quantity.amount.kind, right.quantity.amount.kind):
        return False
    if left.quantity.unit == right.quantity.unit and not within(left, right, parameters.near):
        return False
    if facts.lone.of_one_measure(left, right):
        return True
    shared = facts.lone.words(left, right)
    if left.quantity.kind in LENGTHS:
        # a length or a weight is of whatever its sentence names: one word says nothing, unless it is what one of the
        # two describes, or what both are so much of
        return not shared.isdisjoint(
            _described(left, right, facts) | _described(right, left, facts) | _stuff(left, right, facts)
        )
    return len(shared) >= parameters.words


def _described(claim: Claim, other: Claim, facts: Facts) -> frozenset[str]:
    """The noun that a figure describes, and that leads to the other one: "a five-kilogram parcel", "the parcel weighed
    3 kg"."""
    if not set(claim.surface) & HYPHENS:
        return frozenset()
    behind = tokens(claim.text_behind)[:1]
    led = tokens(other.text_before)[-_LED:]
    return frozenset(facts.roots.of(word.lower) for word in behind) & {
        facts.roots.of(word.lower) for word in led
    }


def _stuff(left: Claim, right: Claim, facts: Facts) -> frozenset[str]:
    """What both are so much of: "340 kilograms of cocaine" and "430 kg of cocaine"."""
    one, other = left.subject, right.subject
    if one is None or other is None or one.head != other.head:
        return frozenset()
    return frozenset((facts.roots.of(one.head),))


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values."""
    return values_differ.judge(pairing, values_differ.Parameters(near=parameters.near), facts)
