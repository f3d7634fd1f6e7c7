"""A word that makes it another thing than what is told without it: an aftershock is not the quake."""

from __future__ import annotations

from claimcheck.judge.two_things.clause import Clause


def another_thing(one: Clause, other: Clause) -> str | None:
    """Whether the clause of the first figure has such a word and the other's sentence has it not; who died "in the
    quake and its aftershocks" is one toll."""
    if one.claim.quantity.kind == "count" or one.table.others.isdisjoint(one.own_words):
        return None
    for forms in one.forms:
        for word in forms & one.table.others:
            if not any(word in theirs for theirs in other.all_forms):
                return f"the one is of an {word}" if word[0] in "aeiou" else f"the one is of a {word}"
    return None
