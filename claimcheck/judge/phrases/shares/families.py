"""Sorts of which a thing is only one: critical, stable or released; yes, no or undecided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from claimcheck.lexicon import verb_lemma

FamilyWords = dict[str, dict[str, tuple[str, ...]]]
"""Family → member → its words: condition → critical → [critical]."""


class Families:
    """Families as they are asked for: which of their members the words of a part name.

    One form of a verb stands for the others: "killing nine" is of those "killed".
    """

    def __init__(self, words: FamilyWords) -> None:
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._names = list(words)
        self._members = [list(family) for family in words.values()]
        for n, family in enumerate(words.values()):
            for k, named in enumerate(family.values()):
                for form in _forms(named):
                    self._places.setdefault(form, []).append((n, k))

    def named(self, bag: Set[str]) -> Mapping[str, str]:
        """Each family of which the words name a member, in the order of the rule, with the first such member.

        "No opinion" stands before "no".
        """
        found: dict[int, int] = {}
        for form in _forms(frozenset(bag)):
            for n, k in self._places.get(form, ()):
                found[n] = min(k, found.get(n, k))
        return {self._names[n]: self._members[n][found[n]] for n in sorted(found)}

    def family_of(self, bags: Sequence[Set[str]]) -> str | None:
        """The first family of which every bag of words names another member."""
        named = [self.named(bag) for bag in bags]
        for name in named[0] if named else ():
            members = [one.get(name) for one in named]
            if None not in members and len(set(members)) == len(members):
                return name
        return None


@lru_cache(maxsize=4096)
def _forms(words: tuple[str, ...] | frozenset[str]) -> frozenset[str]:
    """Words, and what the endings of verbs leave of them."""
    return frozenset((*words, *(verb_lemma(word) for word in words if word.endswith(("ed", "ing")))))
