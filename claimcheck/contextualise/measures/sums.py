"""The measure of a sum by what it is made of: "$1,200 in damage", "$3m worth of water damage"."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon.measure_words import MeasureWord
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording


def sum_in(view: View, last: int, wording: Wording) -> Match[MeasureWord] | None:
    """The noun behind "in" or "of" right behind a sum that ends before the word ``last``."""
    words = wording.words
    last += view.lower(last) in words["worth"]
    if last >= len(view.words) or view.words[last].lower not in words["made_of"]:
        return None
    for at in range(last + 1, min(last + 3, len(view.words))):
        if view.words[at].lower in words["determiners"] or not view.words[at].is_word:
            return None
        noun = wording.nouns.at(view.nouns, at)
        if noun is not None:
            return noun if noun.phrase not in words["of_any_sum"] else None
    return None
