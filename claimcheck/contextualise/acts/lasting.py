"""What goes on for a length of time, or until a day: "closed for 90 minutes", "shut until May"."""

from __future__ import annotations

from claimcheck.contextualise.acts.words import ActWords
from claimcheck.contextualise.view import View

REACH, BESIDE = 18, 3
"""Words before a length, and before "until", in which the word for what goes on may stand."""


def opens_again(view: View, until: int, words: ActWords) -> tuple[str, int] | None:
    """What happens on the day until which something is closed: it opens again."""
    for at in range(until - 1, max(-1, until - BESIDE - 1), -1):
        state = words.lengths.at(view.verbs, at)
        if state is not None and state.label in words.again:
            return words.again[state.label], at
    return None


def lasted(view: View, number: int, what: str | None, words: ActWords) -> tuple[str, int] | None:
    """What went on for a length of time: by the noun ``what`` that has the length, else the nearest word before it in
    its clause that tells it ("closed", "out of use"), or "took three years to build"; None where no word does.

    ``what`` is the head of what lasted, None where nothing is said to have.
    """
    place = view.places[number]
    told = view.lower(place.first - 1) == "for"  # "was closed for two hours before it burned"
    if not told and view.lower(place.last) in words.not_lengths:
        return None  # "closed two weeks ago", "rescued an hour later"
    for at in (place.last, *range(len(view.nouns))):  # the noun right behind first: "a ten-year ban"
        own = at < len(view.nouns) and view.nouns[at] & words.length_nouns.keys()
        if own and (at == place.last or what in own):
            return words.length_nouns[min(own)], at
    for at in range(place.first - 1, max(-1, place.first - REACH - 1), -1):
        low, beside = view.words[at].lower, at == place.first - 1
        if low in ",;:()–—" or (low in words.breaks and not (beside and low in words.right_before)):
            break  # but "rescued after nine hours"
        found = _state(view, at, words)
        if found is not None:
            return found, at
    behind = place.last + 1
    if behind < len(view.words) and view.words[place.last].lower in words.ahead:
        found = _state(view, behind, words)  # "took three years to build"
        if found is not None:
            return found, behind
    return None


def of_event(view: View, number: int, event: str, words: ActWords) -> tuple[str, int] | None:
    """What went on by the noun of the event before a length that a verb of lasting tells: "the walkout went on for
    eleven days", "the strike was over after a fortnight"."""
    state = words.length_nouns.get(event)
    first = view.places[number].first
    if state is None:
        return None
    for at in range(first - 1, max(-1, first - 1 - BESIDE - 1), -1):
        if words.lasting.at(view.verbs, at) is not None:
            return state, at
    return None


def _state(view: View, at: int, words: ActWords) -> str | None:
    """What goes on by a word of the table; a base form is a noun ("the new rule") where nothing makes it a verb."""
    word = view.words[at]
    found = words.lengths.at(view.verbs, at)
    if found is None or view.owner[at] is not None or word.text[0].isupper():
        return None
    low = word.lower
    told = words.lemmas.past(low) or low.endswith("ing") or low in words.unchanging or found.last > at + 1
    return found.label if told or view.lower(at - 1) in words.ahead else None
