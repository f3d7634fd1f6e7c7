"""Figures that follow from two others of one passage by one step: a difference, a sum, a share, a ratio, a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import NamedTuple

from claimcheck.judge.ledger.bearing import NEAR, gives_ends
from claimcheck.judge.ledger.kinship import stems
from claimcheck.judge.ledger.one_sort import adds_up, counts_one_thing, of_one_measure, one_base, one_unit
from claimcheck.judge.ledger.share_steps import share_of, shares_of
from claimcheck.judge.ledger.topics import one_topic, told_of, wholly_of
from claimcheck.judge.ledger.ways import from_to, way_between
from claimcheck.judge.phrases.moves.direction import moved
from claimcheck.judge.ruling import Facts
from claimcheck.judge.values import number, value
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim

REACH = 1.25
"""A derived figure bears out a bound that it does not pass by more: 640 is no reason to write "more than 300"."""
TELLING = 2
"""Significant digits from which an exact sum or difference is no chance."""
_VALUED = ("count", "money", "measurement", "duration", "percentage", "ratio")
_SHARES = ("percentage", "ratio")
_ONE = Decimal(1)


class Derived(NamedTuple):
    """The claims a figure follows from, and the arithmetic in words.

    ``telling``: it is so exact, and its parts so near each other, that chance is out of the question.
    """

    claims: tuple[Claim, ...]
    how: str
    telling: bool = False


def derive(claim: Claim, sources: Sequence[Claim], way: int, facts: Facts) -> Derived | None:
    """How a figure follows from two figures in one passage of a source; None when it does not.

    ``way``: whether the draft tells of a rise (1), a fall (-1) or neither.
    """
    amount = claim.quantity.amount
    if not amount.value or claim.quantity.kind not in _VALUED:
        return None
    for left, right in _passages(sources):
        if not one_topic(claim, (left.claim, right.claim), facts):
            continue
        if way and way_between(left.claim, right.claim, (left.value, right.value), facts.moves) == -way:
            continue
        for result, slack, how in _steps(claim, left, right, way):
            if not _meets(claim, result, slack):
                continue
            exact = claim.quantity.kind not in _SHARES and significant_digits(amount.value) >= TELLING
            parts = (left.claim, right.claim)
            return Derived(tuple(dict.fromkeys(parts)), how, exact or _is_the_rest(claim, parts, facts))
    return _named(claim, sources)


def belied(claim: Claim, sources: Sequence[Claim], way: int, facts: Facts) -> Derived | None:
    """The two ends of the move that a draft tells of, where its share does not lead from one to the other.

    Only ends told as such ("from 8,000 to 6,000") in a sentence that has every word of the draft's clause.
    """
    if not way or claim.quantity.kind != "percentage" or claim.quantity.amount.kind not in ("exact", "about"):
        return None
    for left, right in _passages(sources):
        one, other = left.claim, right.claim
        if (
            not from_to(one, other)
            or one.quantity.kind in _SHARES
            or one.quantity.unit != other.quantity.unit
        ):
            continue
        if one.quantity.kind == other.quantity.kind and wholly_of(claim, (one, other), facts):
            share = (right.value - left.value) / left.value * 100
            how = f"from {left.words} to {right.words} is {moved(share)}"
            return Derived(tuple(dict.fromkeys((one, other))), how)
    return None


class Figure(NamedTuple):
    """A value that a claim of a source gives, and how to name it."""

    claim: Claim
    value: Decimal
    words: str


def _figures(claim: Claim) -> list[Figure]:
    """The value of a claim; both ends of what goes "from 1.8 percent to 2.1 percent"."""
    amount = claim.quantity.amount
    if amount.value:
        return [Figure(claim, amount.value, value(claim))]
    if amount.kind == "between" and amount.low and amount.high and gives_ends(claim.quantity):
        return [Figure(claim, end, number(end)) for end in (amount.low, amount.high)]
    return []


def _passages(sources: Sequence[Claim]) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of figures of one sentence, then of two that follow each other in a paragraph."""
    sentences: dict[tuple[str, int, int], list[Figure]] = {}
    for one in sources:
        if one.quantity.kind in _VALUED and not one.quantity.derived:
            key = (one.source, one.sentence.paragraph, one.sentence.start)
            sentences.setdefault(key, []).extend(_figures(one))
    for claims in sentences.values():
        yield from combinations(claims, 2)
    keys = sorted(sentences)
    for first, second in pairwise(keys):
        if first[:2] == second[:2]:
            for left in sentences[first]:
                for right in sentences[second]:
                    yield left, right


def _meets(claim: Claim, result: Decimal, slack: Decimal) -> bool:
    """Whether a result is the figure as written, or bears out the bound that it gives."""
    wanted, kind = claim.quantity.amount.value, claim.quantity.amount.kind
    if wanted is None:
        return False
    if kind in ("more_than", "at_least"):
        return (
            wanted * (_ONE if kind == "at_least" else _ONE + Decimal("0.0001"))
            <= result
            <= wanted * Decimal(REACH)
        )
    if kind in ("less_than", "at_most"):
        return wanted / Decimal(REACH) <= result <= wanted
    about = NEAR * abs(wanted) if kind == "about" else Decimal(0)
    return abs(result - wanted) <= max(slack, about)


def _steps(claim: Claim, first: Figure, second: Figure, way: int) -> Iterator[tuple[Decimal, Decimal, str]]:
    """Results in the unit of the claim, how far each may lie from it, and the arithmetic in words."""
    left, right, one, other = first.claim, second.claim, first.value, second.value
    if claim.quantity.kind == right.quantity.kind and claim.quantity.unit == right.quantity.unit:
        share = share_of(left, right)
        if share is not None and of_one_measure(claim, left, right) and counts_one_thing(claim, right, right):
            step = claim.quantity.amount.step or _ONE
            yield share * other, step / 2, f"{first.words} of {second.words}"
    if left.quantity.kind != right.quantity.kind or left.quantity.unit != right.quantity.unit:
        return
    if not of_one_measure(claim, left, right):
        return
    words = (first.words, second.words)
    same = claim.quantity.kind == left.quantity.kind and one_unit(claim, left)
    if same and one != other:
        steps = [half.quantity.amount.step or _ONE for half in (claim, left, right)]
        slack = max(steps) / 2
        if counts_one_thing(claim, left, right):
            yield abs(one - other), slack, f"the difference of {words[0]} and {words[1]}"
        if left != right and claim.quantity.unit == left.quantity.unit and adds_up(claim, left, right):
            yield one + other, slack, f"{words[0]} and {words[1]} together"
    if claim.quantity.kind in _SHARES and left.quantity.kind not in _SHARES:
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


def _named(claim: Claim, sources: Sequence[Claim]) -> Derived | None:
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
