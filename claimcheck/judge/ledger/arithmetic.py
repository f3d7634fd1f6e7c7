"""Figures that follow from two others of one passage by one step: a difference, a sum, a share, a ratio, a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.judge.ledger.bases import before_a_change
from claimcheck.judge.ledger.kinship import stems
from claimcheck.judge.ledger.one_sort import adds_up, counts_one_thing, of_one_measure, one_base, one_unit
from claimcheck.judge.ledger.passages import ONE, VALUED, Derived, Figure, meets, passages
from claimcheck.judge.ledger.share_steps import share_of, shares_of
from claimcheck.judge.ledger.topics import one_topic, told_of, wholly_of
from claimcheck.judge.ledger.ways import from_to, way_between
from claimcheck.judge.phrases.moves.direction import moved
from claimcheck.judge.ruling import Facts
from claimcheck.judge.values import number, value
from claimcheck.records.amount import POINTS, significant_digits
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import SHARES

TELLING = 2
"""Significant digits from which an exact sum or difference is no chance."""


def derive(claim: Claim, sources: Sequence[Claim], way: int, facts: Facts) -> Derived | None:
    """How a figure follows from two figures in one passage of a source; None when it does not.

    ``way``: whether the draft tells of a rise (1), a fall (-1) or neither.
    """
    amount = claim.quantity.amount
    if not amount.value or claim.quantity.kind not in VALUED:
        return None
    for left, right in passages(sources):
        if not one_topic(claim, (left.claim, right.claim), facts):
            continue
        if way and way_between(left.claim, right.claim, (left.value, right.value), facts.moves) == -way:
            continue
        for result, slack, how in _steps(claim, left, right, way):
            if not meets(claim, result, slack):
                continue
            exact = claim.quantity.kind not in SHARES and significant_digits(amount.value) >= TELLING
            parts = (left.claim, right.claim)
            return Derived(tuple(dict.fromkeys(parts)), how, exact or _is_the_rest(claim, parts, facts))
    return _ages_of_named(claim, sources) or before_a_change(claim, sources, facts)


def belied(claim: Claim, sources: Sequence[Claim], way: int, facts: Facts) -> Derived | None:
    """The two ends of the move that a draft tells of, where its share does not lead from one to the other.

    Only ends told as such ("from 8,000 to 6,000") in a sentence that has every word of the draft's clause.
    """
    if not way or claim.quantity.kind != "percentage" or claim.quantity.amount.kind not in POINTS:
        return None
    for left, right in passages(sources):
        one, other = left.claim, right.claim
        if not from_to(one, other) or one.quantity.kind in SHARES or one.quantity.unit != other.quantity.unit:
            continue
        if one.quantity.kind == other.quantity.kind and wholly_of(claim, (one, other), facts):
            share = (right.value - left.value) / left.value * 100
            how = f"from {left.words} to {right.words} is {moved(share)}"
            return Derived(tuple(dict.fromkeys((one, other))), how)
    return None


def _steps(claim: Claim, first: Figure, second: Figure, way: int) -> Iterator[tuple[Decimal, Decimal, str]]:
    """Results in the unit of the claim, how far each may lie from it, and the arithmetic in words."""
    left, right, one, other = first.claim, second.claim, first.value, second.value
    if claim.quantity.kind == right.quantity.kind and claim.quantity.unit == right.quantity.unit:
        share = share_of(left, right)
        if share is not None and of_one_measure(claim, left, right) and counts_one_thing(claim, right, right):
            step = claim.quantity.amount.step or ONE
            yield share * other, step / 2, f"{first.words} of {second.words}"
    if left.quantity.kind != right.quantity.kind or left.quantity.unit != right.quantity.unit:
        return
    if not of_one_measure(claim, left, right):
        return
    words = (first.words, second.words)
    same = claim.quantity.kind == left.quantity.kind and one_unit(claim, left)
    if same and one != other:
        steps = [half.quantity.amount.step or ONE for half in (claim, left, right)]
        slack = max(steps) / 2
        if counts_one_thing(claim, left, right):
            yield abs(one - other), slack, f"the difference of {words[0]} and {words[1]}"
        if left != right and claim.quantity.unit == left.quantity.unit and adds_up(claim, left, right):
            yield one + other, slack, f"{words[0]} and {words[1]} together"
    if claim.quantity.kind in SHARES and left.quantity.kind not in SHARES:
        small, large = (left, right) if one <= other else (right, left)
        if one_base(claim, small, large, changed=bool(way)):
            yield from shares_of(claim, one, other, words, way)


def _is_the_rest(claim: Claim, parts: tuple[Claim, Claim], facts: Facts) -> bool:
    """Whether a count is what is left of a whole, of which the source gives the part of which something else is told:
    "40 of the 60 seats are filled" beside "of the 60 seats, 20 are empty"."""
    if claim.scope != "subset" or claim.quantity.kind != "count":
        return False
    part = min(parts, key=lambda one: one.quantity.amount.value or 0)
    heads = {one.subject.head for one in (claim, part) if one.subject is not None}
    told = [told_of(one, facts) - stems(one, tuple(heads), facts.endings) for one in (claim, part)]
    return part.scope == "subset" and all(told) and told[0].isdisjoint(told[1])


def _ages_of_named(claim: Claim, sources: Sequence[Claim]) -> Derived | None:
    """Some few people whom one sentence names with the age of each: "Ana Reyes, 22, and Tom Hale, 19"."""
    amount, subject = claim.quantity.amount, claim.subject
    if amount.kind != "exact" or subject is None or subject.cls != "person":
        return None
    sentences: dict[tuple[str, int], list[Claim]] = {}
    for one in sources:
        if one.quantity.kind == "age":
            sentences.setdefault((one.source, one.sentence.start), []).append(one)
    for ages in sentences.values():
        if len(ages) > 1 and len(ages) == amount.value:
            told = ", ".join(one.for_whom.name if one.for_whom else value(one) for one in ages)
            return Derived(tuple(ages), f"one sentence names {number(amount.value)}: {told}")
    return None
