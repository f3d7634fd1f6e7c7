"""Whose a firm's or a school's figure is: "Velm's profit was", "Orm School has 640 pupils"."""

from __future__ import annotations

from claimcheck.contextualise.scopes.role import MARKS
from claimcheck.contextualise.scopes.words import ScopeWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.wording import Wording

_REACH = 10
"""Words before a number among which its owner stands."""


def owner(view: View, number: int, of: str, table: ScopeWords, wording: Wording) -> str | None:
    """The first word of the owner's name, in lower case; None where the clause names none before the number.

    ``of``: the measure or the noun of the number: only some are somebody's own.
    """
    if of not in table.owned:
        return None
    first = view.places[number].first
    for at in range(first - 1, max(-1, first - _REACH - 1), -1):
        word = view.words[at]
        ends = word.text in MARKS or word.lower in wording.words["conjunctions"]
        if ends or view.owner[at] is not None or word.lower in wording.words["possessives"]:
            return None
        if word.lower in GENITIVES:
            return _name(view, at, wording)
        owns = not view.verbs[at].isdisjoint(table.owning_verbs)
        if owns and at > 0 and view.words[at - 1].lower not in wording.words["auxiliaries"]:
            return _name(view, at, wording)
        if owns:
            return _name(view, at - 1, wording)
    return None


def _name(view: View, end: int, wording: Wording) -> str | None:
    """The name that ends before a word; the capital of a sentence's first word counts where it is no plural."""
    first = end
    while first > 0 and _capital(view, first - 1, wording):
        first -= 1
    if first == end:
        return None
    if first > 1 and view.words[first - 1].lower in wording.words["prepositions"]:
        before = first - 1
        if _capital(view, before - 1, wording) and view.words[before - 1].lower not in wording.measure_nouns:
            named = _name(view, before, wording)  # "Orm School in Marl"
            if named is not None:
                return named
        of = wording.nouns.ending_at(view.nouns, before)
        return view.words[first].lower if of is not None else None  # "shares in Velm"
    if first == 0 and end == 1 and view.words[0].lower.endswith("s"):
        return None  # "Analysts had a profit of …"
    told = wording.nouns.at(view.nouns, first) is not None or not view.nouns[first].isdisjoint(wording.heads)
    return None if told and first == 0 and end == 1 else view.words[first].lower


def _capital(view: View, at: int, wording: Wording) -> bool:
    word = view.words[at]
    small = at == 0 and word.lower in wording.no_names
    return word.is_word and word.text[0].isupper() and view.owner[at] is None and not small
