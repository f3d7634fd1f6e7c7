"""Whether two clauses give a figure of one thing, by their words and their values."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.spread import levels, spread
from claimcheck.judge.phrases.voices.clauses import Beside, Clause, own_noun
from claimcheck.lexicon.stems import stem
from claimcheck.record import replace
from claimcheck.records.claim import Claim


def agree(one: Claim, other: Claim, far: Decimal, hedged: Decimal) -> bool:
    """Whether two values can both be true, or are so far from each other that they are of two things."""
    if other.quantity.kind != one.quantity.kind:
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
    low, high = sorted(end.low if end.low.is_finite() else end.high for end in both)
    about = any(claim.quantity.amount.kind == "about" for claim in (one, other))
    slack = high * hedged if about and high.is_finite() else Decimal(0)
    return both[0].wider(slack).meets(both[1]) or low <= 0 or high >= far * low


def told_apart(left: Clause, right: Clause, words: Beside) -> bool:
    """Whether a word tells that the second figure is of another thing, day or part than the first."""
    everything = (*left.all, *right.all)
    if any(item in words.apart or item.startswith("#ordinal:") for item in everything):
        return True
    if right.claim.scope in ("subset", "other"):
        return True
    if any(item.startswith(("#date:", "#clock_time:")) for item in right.all):
        return True
    return not words.times.intersection(right.all) <= set(left.all) and words.same.isdisjoint(right.all)


def about_one_thing(left: Clause, right: Clause, words: Beside, endings: Set[str]) -> bool:
    """Whether the second clause gives no more than a figure, or both count what happened to the same."""
    one, other = left.claim, right.claim
    noun, named = own_noun(other), own_noun(one)
    if noun is not None and (one.measure, other.measure) != (None, None) and other.quantity.kind == "count":
        return False  # two tallies with their nouns are for their pairing to tell
    if other.quantity.kind == one.quantity.kind == "count" and one.measure == other.measure is not None:
        return one.attached or other.attached
    about = {stem(item, endings) for item in left.all if len(item) > 3}
    known = words.figures | words.counting
    if not words.counting.isdisjoint(right.before):
        known |= words.counters
    before = right.before
    if not words.again.isdisjoint(before):
        known |= words.making | words.again
        before = [item for led, item in pairwise(["", *before]) if led not in words.again]
    new = [item for item in before if item not in known and stem(item, endings) not in about]
    if any(item[0].isalpha() for item in new):
        return False
    tail = right.tail
    same_noun = noun in (None, named) or (named is None and one.subject is None)
    return same_noun and (not tail or tail[0] in words.behind or stem(tail[0], endings) in about)
