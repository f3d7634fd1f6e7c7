"""What a clause is about besides its number: names and content words that two claims about one thing share."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.letters import bare
from claimcheck.lexicon.wording import Wording
from claimcheck.records.document import HEADLINES
from claimcheck.records.quantity import Quantity

SPECIFIC = 20
"""Smaller numbers turn up beside anything."""
LONGEST_CLAUSE = 14
"""Words to each side; a clause of news rarely reaches further from its number."""


def always_capital(views: Iterable[View]) -> frozenset[str]:
    """The words that a text writes with a capital inside its sentences and never without: "Brightwater" is one at the
    beginning of a sentence too. Headlines, which may write every word so, are not asked."""
    inside: set[str] = set()
    small: set[str] = set()
    for view in views:
        if view.sentence.part in HEADLINES:
            continue
        small.update(word.text for word in view.words if word.is_word and word.text[0].islower())
        inside.update(word.text for word in view.words[1:] if word.is_word and word.text[0].isupper())
    return frozenset(word for word in inside if word.lower() not in small)


def cues(
    view: View, number: int, lemmas: Lemmas, wording: Wording, names: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The content lemmas and the names of the clause of a quantity, in text order, each once; a name as it is written,
    but for accents.

    ``names``: words that are names at the beginning of a sentence as well.
    """
    first, last = clause(view, number, wording)
    small = _small_words(wording)
    found: dict[str, None] = {}
    for at in range(first, last):
        word, owner = view.words[at], view.owner[at]
        if owner is not None and owner != number:
            anchor = _anchor(view.quantities[owner])
            if anchor is not None:
                found[anchor] = None
        if view.owner[at] is None and word.is_word and len(word.lower) > 2 and word.lower not in small:
            inside = at > 0 or word.text in names
            name = inside and word.text[0].isupper() and word.lower not in wording.words["days"]
            found[bare(word.text) if name else lemmas.noun(word.lower)] = None
    return tuple(found)


@lru_cache(maxsize=8)
def _small_words(wording: Wording) -> frozenset[str]:
    """Words that say nothing of what a clause is about."""
    kinds = (
        "auxiliaries",
        "adverbs",
        "determiners",
        "pronouns",
        "prepositions",
        "conjunctions",
        "light_verbs",
    )
    return wording.words["relative_pronouns"].union(*(wording.words[kind] for kind in kinds))


def _anchor(quantity: Quantity) -> str | None:
    """Another specific number of the clause ("sold for $30 million in 1957" and "… in 1967" are one sale), a range of
    two, or a day."""
    day = quantity.date
    if day is not None and day.month and day.day and day.end is None:
        return f"{day.day}/{day.month} day"
    amount, value = quantity.amount, quantity.amount.value
    unit = quantity.unit.name if quantity.unit else quantity.kind
    if amount.kind == "between" and amount.low is not None and amount.high is not None:
        ranged = quantity.kind in ("money", "count", "measurement", "percentage")
        return f"{amount.low.normalize():f}-{amount.high.normalize():f} {unit}" if ranged else None
    if value is None or value < SPECIFIC or quantity.kind not in ("money", "count", "measurement"):
        return None
    return f"{value.normalize():f} {unit}"


def clause(view: View, number: int, wording: Wording) -> tuple[int, int]:
    """The words ``[first, last)`` of the clause that holds a quantity."""
    place = view.places[number]
    first = place.first
    while first > max(0, place.first - LONGEST_CLAUSE) and not _breaks(view, first - 1, wording):
        first -= 1
    last = place.last
    while last < min(len(view.words), place.last + LONGEST_CLAUSE) and not _breaks(view, last, wording):
        last += 1
    return first, last


def _breaks(view: View, at: int, wording: Wording) -> bool:
    word = view.words[at]
    return word.text in ";:()–—" or word.lower in wording.words["turns"] or word.lower == "because"
