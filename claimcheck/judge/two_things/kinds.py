"""A count of one kind is a part of the count of all kinds: four gold medals of eleven medals, eight counts of assault
of 14 charges."""

from __future__ import annotations

from claimcheck.judge.two_things.clause import Clause

_REACH = 3
"""Words of what is counted, before "of": "eight felony counts of assault"."""


def one_kind_of_all(one: Clause, other: Clause) -> str | None:
    """Whether the first figure counts what is of one kind and the other, no smaller one, what is of any: "four gold
    medals", "eleven medals"."""
    mine, theirs = one.claim.subject, other.claim.subject
    if mine is None or theirs is None or not _of_one_noun(mine.head, theirs.head, one):
        return None
    kinds = one.table.kinds.intersection(mine.modifiers) or _of_what(one)
    if not kinds or not one.table.kinds.isdisjoint(theirs.modifiers) or _of_what(other):
        return None
    fewer, all_told = one.claim.quantity.amount.value, other.claim.quantity.amount.value
    if fewer is None or all_told is None or fewer > all_told:
        return None  # "five golds" of "four medals" cannot be
    return f"the one is of {min(kinds)} {mine.head}s only"


def _of_one_noun(head: str, other: str, clause: Clause) -> bool:
    """Whether two counts are of one noun, or both of what somebody is charged with."""
    return head == other or {head, other} <= clause.table.charged


def _of_what(clause: Clause) -> frozenset[str]:
    """What the counts or charges of a clause are of: the assault of "eight counts of assault"."""
    subject = clause.claim.subject
    if subject is None or subject.head not in clause.table.charged:
        return frozenset()
    behind = [token.lower for token in clause.behind[: _REACH + 2] if token.start >= subject.end]
    return frozenset(behind[1:2]) if behind[:1] == ["of"] else frozenset()
