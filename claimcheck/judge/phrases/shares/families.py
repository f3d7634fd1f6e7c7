"""Sorts of which a thing is only one: critical, stable or released; yes, no or undecided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from claimcheck.lexicon import verb_lemma

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
    """The first member, in the order of the rule, that the words of a part name: "no opinion" before "no".

    One form of a verb stands for the others: "killing nine" is of those "killed".
    """
    forms = _forms(frozenset(bag))
    return next((name for name, words in family.items() if not forms.isdisjoint(_forms(words))), None)


@lru_cache(maxsize=4096)
def _forms(words: tuple[str, ...] | frozenset[str]) -> frozenset[str]:
    """Words, and what the endings of verbs leave of them."""
    return frozenset((*words, *(verb_lemma(word) for word in words if word.endswith(("ed", "ing")))))
