"""Verbs that tell the figure behind one of their words: "put the toll at 52", "spoke of 27"."""

from __future__ import annotations

from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.marks import QUOTES

_GIVEN = 14
"""Words from such a verb to its number: "put the number of animals lost in the fire at 30"."""


def gives(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a verb tells the next number by the word before it: "put the toll at 52", "spoke of 27"."""
    links = {link for verb in view.verbs[at] & words.giving.keys() for link in words.giving[verb]}
    number = next((place.first for place in view.places if place.first > at), None)
    if not links or number is None or number - at > _GIVEN:
        return False
    while number - 1 > at and view.words[number - 1].lower in words.adverbs:
        number -= 1
    between = view.words[at + 1 : number]
    if not all(word.is_word or word.text[0] in QUOTES for word in between):
        return False
    if any(view.verbs[n] & words.giving.keys() for n in range(at + 1, number)):
        links -= {"of"}  # "the police log speaks of 120": the log does
    told = " ".join(("", *(word.lower for word in between)))
    return any(told.endswith(f" {link}") if link else not between for link in links)
