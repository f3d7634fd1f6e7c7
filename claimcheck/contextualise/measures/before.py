"""The measure told before a number: by a verb, a measuring noun, or the head of the verb's subject."""

from __future__ import annotations

from claimcheck.contextualise.measures.reach import LONG_SUBJECT, REACH, WIDE, plain
from claimcheck.contextualise.verbs import is_verb
from claimcheck.contextualise.view import View
from claimcheck.lexicon.measure_words import MeasureWord
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording


def told_before(view: View, number: int, index: int, wording: Wording) -> Match[MeasureWord] | None:
    """A verb or a measuring noun before the number."""
    words = wording.words
    linked = priced = False
    priced_kind = view.quantities[number].kind in ("money", "duration")
    for at in range(index - 1, max(-1, index - REACH - 2), -1):
        word = view.words[at]
        if view.owner[at] is not None:
            return None
        noun = wording.nouns.ending_at(view.nouns, at + 1)
        if noun is not None and (linked or at == index - 1) and not is_verb(view, noun.first, wording):
            return noun
        verb = wording.verbs.ending_at(view.verbs, at + 1)
        if verb is not None and verb.label.voice == "verb" and (priced or not linked):
            return verb
        # "sold to Orlo for $45 million", "closed at $41.20", "jailed him for seven years"
        if priced_kind and word.lower in words["priced"]:
            linked = priced = True
        elif view.verbs[at] & words["rising_verbs"]:
            told = _number_of(view, at, wording) or _headed(view, at, wording)
            if told is not None:
                return told
            linked = True
        elif word.lower in words["links"] or "be" in view.verbs[at]:
            linked = True
        elif not (
            word.lower in words["determiners"]
            or word.lower in words["auxiliaries"]
            or word.lower in words["adverbs"]
            or view.verbs[at] & words["light_verbs"]
            or (linked and index - at <= WIDE and plain(view, at, wording))
        ):
            return None
    return None


def _number_of(view: View, verb: int, wording: Wording) -> Match[MeasureWord] | None:
    """ "The number of people killed by the flood in Marl has risen to 17": the words behind "number of" tell."""
    for first in range(verb - 1, max(0, verb - LONG_SUBJECT), -1):
        if view.words[first].text in ",;:":
            return None
        if view.words[first].lower == "of" and "number" in view.nouns[first - 1]:
            for at in range(first + 1, verb):
                told = wording.states.at(view.verbs, at) or wording.nouns.at(view.nouns, at)
                if told is not None:
                    return told
            return None
    return None


def _headed(view: View, verb: int, wording: Wording) -> Match[MeasureWord] | None:
    """ "The death toll from the collapse of the Marl dam rose to 17": the noun that heads the verb's subject."""
    words = wording.words
    for at in range(verb - 1, max(-1, verb - LONG_SUBJECT), -1):
        if not plain(view, at, wording) or view.owner[at] is not None:
            return None
        noun = wording.nouns.ending_at(view.nouns, at + 1)
        if noun is None:
            continue
        begins = noun.first == 0 or view.words[noun.first - 1].lower in words["determiners"]
        goes_on = view.words[noun.last].lower in words["prepositions"]
        return noun if begins and goes_on else None
    return None
