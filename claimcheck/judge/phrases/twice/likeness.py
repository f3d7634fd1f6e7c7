"""How two figures stand to each other: whether both can be true, and whether one looks mistyped for the other."""

from __future__ import annotations

from claimcheck.judge.phrases.spread import spread
from claimcheck.judge.phrases.twice.known import word_before
from claimcheck.judge.ruling import Facts
from claimcheck.judge.slips import mistyped
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim

Pair = tuple[Claim, Claim]
_DIGITS = 2


def apart(pair: Pair) -> bool:
    """Whether what the two figures allow, by their hedges and their digits, has nothing in common."""
    first, second = spread(pair[0]), spread(pair[1], pair[0].quantity.unit)
    return first is not None and second is not None and (first.high <= second.low or second.high <= first.low)


def is_mistyped(pair: Pair) -> bool:
    """Whether two figures of one unit, of two digits or more, differ in one digit, or by two that changed places."""
    values = [claim.quantity.amount.value for claim in pair]
    if pair[0].quantity.unit != pair[1].quantity.unit or None in values:
        return False
    first, second = (value for value in values if value is not None)
    if min(significant_digits(first), significant_digits(second)) < _DIGITS:
        return False  # 40 and 60 are two round numbers
    return mistyped(f"{first:f}", f"{second:f}") in ("swapped", "changed")


def are_alike(pair: Pair, facts: Facts) -> bool:
    """Whether the words around two figures have a root in common, and the second is not told as new: "a mast"."""
    if word_before(pair[1]) in facts.clauses["indefinite"]:
        return False
    first, second = ({facts.roots.of(cue.lower()) for cue in claim.cues} for claim in pair)
    return not first.isdisjoint(second)
