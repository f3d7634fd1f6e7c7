"""Whether two clauses give a figure of one thing, by their words and their values."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.spread import levels, spread
from claimcheck.judge.phrases.voices.clauses import Beside, Clause, own_noun, widened
from claimcheck.lexicon.stems import stem
from claimcheck.record import replace
from claimcheck.records.claim import Claim

SHARES = {"ratio", "percentage"}


def agree(one: Claim, other: Claim, far: Decimal, hedged: Decimal) -> bool:
    """Whether two values can both be true, or are so far from each other that they are of two things."""
    if {one.quantity.kind, other.quantity.kind} == SHARES:
        one, other = _in_percent(one), _in_percent(other)
    elif other.quantity.kind != one.quantity.kind:
        lent = replace(other.quantity, kind=one.quantity.kind, unit=one.quantity.unit)
        other = replace(other, quantity=lent)
    both = levels(one, other, one_scale=False)
    if both is None:
        left, right = spread(one), spread(other)
        if (
            left is None
            or right is None
            or left.closed == right.closed
            or one.quantity.unit != other.quantity.unit
        ):
            return True
        both = left, right
    low, high = sorted(end.low if end.low.is_finite() and end.low > 0 else end.high for end in both)
    about = any(claim.quantity.amount.kind == "about" for claim in (one, other))
    slack = high * hedged if about and high.is_finite() else Decimal(0)
    return both[0].wider(slack).meets(both[1]) or low <= 0 or high >= far * low


def told_apart(left: Clause, right: Clause, words: Beside) -> bool:
    """Whether a word tells that the second figure is of another thing, day or part than the first."""
    everything = (*left.all, *right.all)
    shared = {item for item in left.all if item in right.all}
    if any(
        (item in words.apart and item not in shared) or item.startswith("#ordinal:") for item in everything
    ):
        return True
    if right.claim.scope in ("subset", "other"):
        return True
    if any(item.startswith(("#date:", "#clock_time:")) for item in right.all):
        return True
    return not words.times.intersection(right.all) <= set(left.all) and words.same.isdisjoint(right.all)


def about_one_thing(left: Clause, right: Clause, words: Beside, endings: Set[str]) -> bool:
    """Whether the second clause tells nothing new but its figure, or both count what happened to the same."""
    one, other = left.claim, right.claim
    noun, named = own_noun(other), own_noun(one)
    if noun is not None and None not in (one.measure, other.measure) and other.quantity.kind == "count":
        return False  # two tallies with their nouns are for their pairing to tell
    counted = not words.counting.isdisjoint(right.before)
    written = {stem(item, endings) for item in left.all if len(item) > 2}
    about = widened(written, words, endings)
    known = words.figures | words.counting | words.hearers | (words.counters if counted else frozenset())
    before, tail = right.before, right.told_behind(words)
    same = noun in (None, named) or (named is None and one.subject is None) or _of_people(one, other)
    if same and noun is not None:
        tail = tail[1:]
    if not words.again.isdisjoint(before):
        known |= words.making | words.again
        before = [item for led, item in pairwise(["", *before]) if led not in words.again]
    items = [item for item in (*before, *tail) if item[0].isalpha() and item not in known]
    told = {stem(item, endings) for item in (*items, *right.having)}
    if right.own and told and not counted and (left.own if told <= written else not right.contrasts):
        return False  # "it would send 300", "it would send 120"
    if other.quantity.kind == one.quantity.kind == "count" and one.measure == other.measure is not None:
        return one.attached or other.attached
    return told <= about and (same or stem(noun or "", endings) in about)


def _of_people(one: Claim, other: Claim) -> bool:
    """Whether one counts people and the other some sort of them: "120,000 people", "45,000 refugees"."""
    left, right = one.subject, other.subject
    if left is None or right is None or left.cls != right.cls:
        return False
    return left.cls == "person" and "person" in (left.head, right.head)


def _in_percent(claim: Claim) -> Claim:
    """A share of one as one of a hundred: four-fifths are 80 per cent."""
    if claim.quantity.kind != "ratio":
        return claim
    amount = claim.quantity.amount
    low, high = (None if end is None else end * 100 for end in (amount.low, amount.high))
    return replace(claim, quantity=replace(claim.quantity, amount=replace(amount, low=low, high=high)))
