"""Sorts of which a thing is only one: critical, stable or released; yes, no or undecided."""

from __future__ import annotations

from claimcheck.judge.phrases.listing import Listing, Part

Families = dict[str, dict[str, tuple[str, ...]]]
"""Family → member → its words: condition → critical → [critical]."""


def exclusive(parts: Listing, families: Families) -> bool:
    """Whether every part of a list is another member of one family."""
    for family in families.values():
        members = [_member(part, family) for part in parts.parts]
        if None not in members and len(set(members)) == len(members):
            return True
    return False


def _member(part: Part, family: dict[str, tuple[str, ...]]) -> str | None:
    """The first member, in the order of the rule, that the words of a part name: "no opinion" before "no"."""
    return next((name for name, words in family.items() if not part.words.isdisjoint(words)), None)
