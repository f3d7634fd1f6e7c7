"""Whose: the person an age belongs to, by the fullest name that the text gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Person

REACH = 4
LONGEST_NAME = 4


def people(views: Sequence[View], wording: Wording) -> dict[str, str]:
    """For each last name (lower case) the first longer name that ends in it: "Ortiz" is "Jerry Ortiz"."""
    found: dict[str, str] = {}
    for view in views:
        at = 0
        while at < len(view.words):
            last = at
            while last < len(view.words) and last - at < LONGEST_NAME and is_name(view, last, wording):
                last += 1
            if last - at > 1:
                found.setdefault(view.words[last - 1].lower, view.text(at, last))
            at = max(last, at + 1)
    return found


def for_whom(view: View, number: int, known: Mapping[str, str], wording: Wording) -> Person | None:
    """The person of an age: "Smith, 66" or "66-year-old John Smith"; None for other kinds and when unnamed.

    ``known`` are the fuller names of the text, by last name.
    """
    quantity, place = view.quantities[number], view.places[number]
    if quantity.kind != "age":
        return None
    described = _behind(view, place.last, known, wording)
    if described is not None and view.words[place.last - 1].lower.endswith("old"):
        return described  # "34-year-old Ana Reyes, 20-year-old Tom Hale"
    before = place.first
    if before > 1 and view.words[before - 1].lower in ("a", "an") and view.words[before - 2].text == ",":
        before -= 1  # "Tom Hale, a 44-year-old welder"
    if before > 0 and view.words[before - 1].text == ",":
        before -= 1
    last = before
    while before > 0 and is_name(view, before - 1, wording):
        before -= 1
    return person(view, before, last, known) if before < last else described


def _behind(view: View, at: int, known: Mapping[str, str], wording: Wording) -> Person | None:
    """The name that begins within reach behind an age, with nothing but words between."""
    for first in range(at, min(at + REACH, len(view.words))):
        if is_name(view, first, wording):
            last = first
            while last < len(view.words) and is_name(view, last, wording):
                last += 1
            return person(view, first, last, known)
        if not view.words[first].is_word or view.owner[first] is not None:
            return None
    return None


def by_whom(view: View, act: int, known: Mapping[str, str], wording: Wording) -> Person | None:
    """Who did what is told in the active voice: the name nearest before the verb; None for a passive."""
    for last in range(act, max(0, act - REACH), -1):
        if "be" in view.verbs[last - 1]:
            return None
        if is_name(view, last - 1, wording):
            first = last - 1
            while first > 0 and is_name(view, first - 1, wording):
                first -= 1
            # "the navy patrolling the Gulf of Aden foiled …": the place did not
            behind = first > 0 and view.words[first - 1].lower in wording.words["prepositions"]
            return None if behind else person(view, first, last, known)
        if view.words[last - 1].lower not in _beside_a_verb(wording):
            return None  # "the Orvel police arrested …"
    return None


def _beside_a_verb(wording: Wording) -> frozenset[str]:
    return wording.words["auxiliaries"] | wording.words["adverbs"]


def is_name(view: View, at: int, wording: Wording) -> bool:
    """Whether a word is part of a name: a capital, no day, no small word that opens a sentence ("A man …")."""
    word = view.words[at]
    return (
        word.is_word
        and word.text[0].isupper()
        and view.owner[at] is None
        and word.lower not in wording.no_names
    )


def person(view: View, first: int, last: int, known: Mapping[str, str]) -> Person:
    """Who the words ``[first, last)`` are, by the fullest name that the text gives."""
    text = view.text(first, last)
    full = known.get(view.words[last - 1].lower, text) if last - first == 1 else text
    return Person(text, full, view.words[first].start, view.words[last - 1].end)
