"""A count of one kind is a part of the count of all kinds: four gold medals of eleven medals."""

from __future__ import annotations

from claimcheck.judge.two_things.clause import Clause


def one_kind_of_all(one: Clause, other: Clause) -> str | None:
    """Whether the first figure counts what is of one kind and the other, no smaller one, what is of any: "four gold
    medals", "eleven medals"."""
    mine, theirs = one.claim.subject, other.claim.subject
    if mine is None or theirs is None or mine.head != theirs.head:
        return None
    kinds = one.table.kinds.intersection(mine.modifiers)
    if not kinds or not one.table.kinds.isdisjoint(theirs.modifiers):
        return None
    fewer, all_told = one.claim.quantity.amount.value, other.claim.quantity.amount.value
    if fewer is None or all_told is None or fewer > all_told:
        return None  # "five golds" of "four medals" cannot be
    return f"the one is of {min(kinds)} {mine.head}s only"
