"""Sorts of which a thing is only one: critical, stable or released; yes, no or undecided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

Families = dict[str, dict[str, tuple[str, ...]]]
"""Family → member → its words: condition → critical → [critical]."""


def family_of(bags: Sequence[Set[str]], families: Families) -> str | None:
    """The family of which every bag of words names another member."""
    for name, family in families.items():
        members = [member(words, family) for words in bags]
        if None not in members and len(set(members)) == len(members):
            return name
    return None


def member(bag: Set[str], family: Mapping[str, tuple[str, ...]]) -> str | None:
    """The first member, in the order of the rule, that the words of a part name: "no opinion" before "no"."""
    return next((name for name, words in family.items() if not bag.isdisjoint(words)), None)
