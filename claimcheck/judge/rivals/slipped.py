"""How much it tells of two figures that the one looks like a slip of the other: "1,243 cases", "1,423 cases"."""

from __future__ import annotations

from claimcheck.judge.rivals.nearness import of_two_names
from claimcheck.judge.slips import slip
from claimcheck.records.amount import significant_digits
from claimcheck.records.pairing import Pairing

DIGITS = 3
"""Significant digits from which on two numbers hardly look like a slip by chance, whatever their clauses share."""


def slipped(pairing: Pairing, of_many: frozenset[str] = frozenset()) -> int:
    """How many doubts it makes up for that two values look like a slip of the pen, which is more than chance where
    their clauses, their measures or their nouns are one: two where the clauses are one, share a name, or the numbers
    have digits enough that no two things come to them by chance ("1,243 cases", "1,423 cases"); else one; none where
    each clause has a name of its own, or each side a figure (``of_many``) and no name is shared."""
    left, right = pairing.left.quantity.amount.value, pairing.right.quantity.amount.value
    if left is None or right is None or pairing.left.quantity.unit != pairing.right.quantity.unit:
        return 0
    found, digits = slip(left, right), min(significant_digits(left), significant_digits(right))
    if found is None or not found.telling:
        return 0
    counted = pairing.left.subject is not None and pairing.same("subject")
    told = pairing.same("measure") and pairing.same("subject")
    if not (pairing.same("clause") or told or (counted and digits > DIGITS)):
        return 0
    named = pairing.named_alike
    if not named and (pairing.left.measure in of_many or of_two_names(pairing)):
        return 0
    return 2 if named or digits >= DIGITS or pairing.same("clause") else 1
