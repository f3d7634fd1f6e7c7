"""The measure told behind a number or its noun: a state, a passive, a verb without an object."""

from __future__ import annotations

from claimcheck.contextualise.measures.reach import REACH, plain
from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import MeasureWord, Wording


def told_behind(view: View, index: int, wording: Wording) -> Match[MeasureWord] | None:
    """A state, a passive or an intransitive verb behind the number or its noun."""
    words = wording.words
    passive = preposition = suffered = False
    if index + 1 < len(view.words) and view.words[index].lower == "of":
        index += 2 * (view.words[index + 1].lower in words["of_others"])  # "scores of others injured"
    for at in range(index, min(index + REACH + 1, len(view.words))):
        word = view.words[at]
        if view.owner[at] is not None:
            return None
        state = wording.states.at(view.verbs, at)
        if state is not None and (passive or not preposition):
            return state if passive or not _has_object(view, state.last, wording) else None
        verb = wording.verbs.at(view.verbs, at)
        active = passive and word.lower.endswith("ing") and "be" in view.verbs[at - 1]
        if active and state is None and verb is not None and verb.label.voice == "verb":
            return None  # "two men were shooting" were not shot
        if verb is not None and (passive or (verb.label.voice == "intransitive" and not preposition)):
            return verb
        noun = wording.nouns.at(view.nouns, at) if suffered else None
        if noun is not None:
            return noun
        if preposition and word.lower in words["of_things"]:
            return None  # "for $950 million in a deal that should close by March"
        if word.lower in words["auxiliaries"]:
            passive = True
        elif word.lower in words["prepositions"]:
            suffered = suffered or (not preposition and word.lower in words["bearing"])
            preposition = True
        elif view.verbs[at] & words["light_verbs"]:
            suffered = suffered or bool(view.verbs[at] & words["suffering_verbs"])
        elif not (
            word.lower in words["relative_pronouns"]
            or word.lower in words["adverbs"]
            or word.lower in words["besides"]
            or ((preposition or suffered) and plain(view, at, wording))
        ):
            return None
    return None


def _has_object(view: View, index: int, wording: Wording) -> bool:
    """ "12 militants killed a soldier": the people before the verb are not the ones it counts."""
    if index >= len(view.words):
        return False
    word = view.words[index]
    return word.lower in wording.words["determiners"] or view.owner[index] is not None
