"""Where the act of a count is told: its own verb behind it, an infinitive before it, never a clause beside it."""

from __future__ import annotations

from claimcheck.contextualise.acts.words import ActWords
from claimcheck.contextualise.view import View
from claimcheck.records.claim import Subject


def has_own_verb(view: View, number: int, what: Subject | None, words: ActWords) -> bool:
    """Whether a verb that helps another stands behind a count and its noun: "… and two officers were injured"."""
    quantity, place, at = view.quantities[number], view.places[number], view.places[number].last
    if place.first and infinitive(view, place.first - 1, place.first, words) is not None:
        return False  # "the plan to buy 12 boats was dropped"
    if what is not None and what.start >= quantity.number_end:
        at = max(at, view.stretch(what.start, what.end).last)
    return at < len(view.words) and bool(view.verbs[at] & words.auxiliaries)


def infinitive(view: View, at: int, count: int, words: ActWords) -> str | None:
    """The act of an infinitive before a count: "decided to buy 12 boats" tells of buying.

    "To begin in May and create 600 jobs" begins no jobs.
    """
    if at == 0 or view.words[at - 1].lower not in words.infinitive:
        return None
    if any(view.words[between].lower in words.joins for between in range(at + 1, count)):
        return None
    low = view.words[at].lower
    if low in words.no_acts or low in words.auxiliaries:
        return None
    known = words.acts.at(view.verbs, at)
    if known is not None:
        return known.label
    return low if words.lemmas.verbs.get(low) == low else None
