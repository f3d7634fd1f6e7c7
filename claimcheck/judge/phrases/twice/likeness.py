"""How two figures stand to each other: whether both can be true, and whether one looks mistyped for the other."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.spread import spread
from claimcheck.judge.phrases.twice.known import word_before
from claimcheck.judge.ruling import Facts
from claimcheck.judge.slips import mistyped
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim

Pair = tuple[Claim, Claim]
_DIGITS = 2
_NEAR = Decimal("1.5")


def apart(pair: Pair) -> bool:
    """Whether what the two figures allow, by their hedges and their digits, has nothing in common."""
    first, second = spread(pair[0]), spread(pair[1], pair[0].quantity.unit)
    return first is not None and second is not None and (first.high <= second.low or second.high <= first.low)


def of_two(pair: Pair) -> bool:
    """Whether the two are told of two places or times, or lie too far apart for a slip: "24 seats", "the 13 seats"."""
    first, second = pair
    if first.place is not None and second.place is not None and first.place.name != second.place.name:
        return True
    if first.period is not None and second.period is not None and first.period.text != second.period.text:
        return True
    values = [abs(value) for claim in pair if (value := claim.quantity.amount.value) is not None]
    return first.quantity.kind != "age" and len(values) > 1 and max(values) >= _NEAR * min(values)


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
    last = word_before(pair[1])
    if last in facts.clauses["indefinite"] or last.endswith(GENITIVES):
        return False
    names = [{cue for cue in claim.cues if cue[0].isupper()} for claim in pair]
    if all(names) and names[0].isdisjoint(names[1]):
        return False  # "Hull sold 1,420 homes. York sold 1,240 homes."
    first, second = ({facts.roots.of(cue.lower()) for cue in claim.cues} for claim in pair)
    return not first.isdisjoint(second)
