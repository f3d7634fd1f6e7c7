"""What a noun tells was done on its day: "the landslide of Tuesday", "the 1964 building"; or "has stood since 1964"."""

from __future__ import annotations

from claimcheck.contextualise.acts.words import ActWords
from claimcheck.contextualise.view import View

_REACH = 8
"""Words before "since" in which what there is since then may be told."""


def by_noun(view: View, number: int, words: ActWords) -> tuple[str, int] | None:
    """The act of a date that a noun beside it has, or a state since a year, and the word that tells it; None where
    neither does."""
    first = view.places[number].first
    parts = view.quantities[number].date
    if parts is not None and parts.year_alone:
        if view.lower(first - 1) in words.since:
            return _standing(view, first - 1, words)
        made = _made(view, number, words)
        if made is not None:
            return made
    if first < 2 or view.lower(first - 1) not in words.links:
        return None
    named = words.happenings.ending_at(view.nouns, first - 1)
    return (named.label, named.first) if named is not None else None


def _standing(view: View, since: int, words: ActWords) -> tuple[str, int] | None:
    """What was done in the year since which something stands, is or works."""
    for at in range(since - 1, max(-1, since - _REACH - 1), -1):
        if view.words[at].text in ",;:()–—":
            return None
        found = words.standing.at(view.verbs, at)
        if found is not None:
            led = view.lower(found.last)  # "had stood empty since 1991" is not of its building
            return (found.label, at) if found.last == since or led in words.small | words.there else None
    return None


def _made(view: View, number: int, words: ActWords) -> tuple[str, int] | None:
    """What was done to a thing in the year before its noun; "the 1964 building boom" is of no building."""
    at = view.places[number].last
    if at + 1 >= len(view.words) or view.lower(view.places[number].first - 1) not in words.determiners:
        return None
    behind = view.words[at + 1]
    ends = not behind.is_word or behind.lower in words.small or view.is_past(at + 1)
    made = next((words.things[noun] for noun in view.nouns[at] if noun in words.things), None)
    return (made, at) if made is not None and ends else None
