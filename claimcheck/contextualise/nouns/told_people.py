"""Whether a number without a noun counts people, by what it says happened to them: "20 injured"."""

from __future__ import annotations

from claimcheck.contextualise.nouns.runs import Run
from claimcheck.contextualise.nouns.words import NounWords

PERSON = "person"
"""The class of people."""


def _how_many_of(words: NounWords, first: int) -> bool:
    """Whether a noun that gathers people stands before a number: "its workforce of 20,300", "a crowd of 300"."""
    if words.lower(first - 1) != "of":
        return False
    told = words.wording.nouns.ending_at(words.view.nouns, first - 1)
    return told is not None and PERSON in words.wording.measures_of.get(told.label.measure, ())


def tells_of_people(words: NounWords, run: Run, number: int) -> bool:
    """Whether a state or verb behind the number is said of people: "20 injured", "12 were killed"."""
    view = words.view
    place = view.places[number]
    if _how_many_of(words, place.first):
        return True
    if run.first == run.last and place.first > 0:
        told = words.wording.verbs.at(view.forms, place.first - 1)
        if told is not None:
            return PERSON in words.wording.measures_of.get(told.label.measure, frozenset([PERSON]))
    at = run.first
    while (
        words.lower(at) in words.wording.words["auxiliaries"]
        or words.lower(at) in words.wording.words["adverbs"]
        or (at == run.first and words.lower(at).endswith("ly"))
    ):
        at += 1
    if at >= len(view.words):
        return False
    match = words.wording.states.at(view.forms, at) or words.wording.verbs.at(view.forms, at)
    return match is not None and PERSON in words.wording.measures_of.get(
        match.label.measure, frozenset([PERSON])
    )
