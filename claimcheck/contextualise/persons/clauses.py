"""Whose age a clause between commas tells: "Tom Hale, who is 44", "Ana Reyes, the chair of Brenn, who turned 51"."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.contextualise.persons.names import FullName, name_start, one_person
from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Person

LONGEST = 12
"""Words of what describes somebody between two commas."""


def described(view: View, at: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """Whom the clause is about in which an age stands that begins at a word: of whom "who" says it."""
    words = view.words
    who = at - 1
    while who > 0 and (view.verbs[who] & wording.words["being_of_age"] or _between(view, who, wording)):
        who -= 1
    if who < 2 or words[who].lower != "who" or who == at - 1 or words[who - 1].text != ",":
        return None
    return _before_comma(view, who - 1, known, wording)


def _between(view: View, at: int, wording: Wording) -> bool:
    lower = view.words[at].lower
    return lower in wording.words["auxiliaries"] or lower in wording.words["adverbs"]


def _before_comma(view: View, comma: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """Who is named before a comma, or before the comma of a description that ends there: "Ana Reyes, the chair of
    Brenn, who". The name of a description ("of Brenn") is another's."""
    words, first = view.words, name_start(view, comma, wording)
    if first < comma and (first == 0 or words[first - 1].lower not in wording.words["prepositions"]):
        return one_person(view, first, comma, known)
    for at in range(comma - 1, max(0, comma - LONGEST), -1):
        if words[at].text in ";:.–—" or view.owner[at] is not None:
            return None
        if words[at].text == ",":
            first = name_start(view, at, wording)
            opens = words[at + 1].lower in wording.words["determiners"]
            return one_person(view, first, at, known) if opens and first < at else None
    return None
