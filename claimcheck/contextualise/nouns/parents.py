"""Whether a number counts the children of somebody: "a mother of two"."""

from __future__ import annotations

from claimcheck.contextualise.nouns.words import NounWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Subject


def of_a_parent(view: View, at: int, wording: Wording) -> bool:
    """Whether the number that begins at a word counts somebody's children: "a mother of 12"."""
    of = at > 1 and view.words[at - 1].lower == "of"
    return of and view.words[at - 2].lower in wording.words["parents"]


def children(words: NounWords, number: int) -> Subject | None:
    """ "A mother of two": two children."""
    view = words.view
    if not of_a_parent(view, view.places[number].first, words.wording):
        return None
    end = words.view.quantities[number].end
    return Subject("", "child", words.cls("child", None), (), end, end)
