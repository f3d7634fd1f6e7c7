"""The measure told behind a number or its noun: a state, a passive, a verb without an object."""

from __future__ import annotations

from claimcheck.contextualise.measures.reach import REACH, plain
from claimcheck.contextualise.view import View
from claimcheck.lexicon.measure_words import MeasureWord
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record, replace


def told_behind(view: View, index: int, wording: Wording) -> Match[MeasureWord] | None:
    """A state, a passive or an intransitive verb behind the number or its noun."""
    if index + 1 < len(view.words) and view.words[index].lower == "of":
        # "scores of others injured"
        index += 2 * (view.words[index + 1].lower in wording.words["of_others"])
    passed: _Passed | None = _Passed()
    for at in range(index, min(index + REACH + 1, len(view.words))):
        if passed is None or view.owner[at] is not None or _is_of_others(view, at, passed, wording):
            return None
        told = _told_at(view, at, passed, wording)
        if told is not None:
            return told
        passed = _behind_word(view, at, passed, wording)
    return None


class _Passed(Record):
    """What the words behind a number have brought up to here."""

    passive: bool = False
    """An auxiliary: "were"."""
    preposition: bool = False
    suffered: bool = False
    """What tells that they bore something: "with", "suffered"."""


def _told_at(view: View, at: int, passed: _Passed, wording: Wording) -> Match[MeasureWord] | None:
    """The measure that the words at a place tell."""
    state = _state(view, at, passed, wording)
    if state is not None:
        return state
    verb = wording.verbs.at(view.verbs, at)
    alone = verb is not None and verb.label.voice == "intransitive" and not passed.preposition
    if verb is not None and (passed.passive or alone):
        return verb
    return wording.nouns.at(view.nouns, at) if passed.suffered else None


def _state(view: View, at: int, passed: _Passed, wording: Wording) -> Match[MeasureWord] | None:
    """The state that the number can be in: behind a preposition only with an auxiliary."""
    return wording.states.at(view.verbs, at) if passed.passive or not passed.preposition else None


def _is_of_others(view: View, at: int, passed: _Passed, wording: Wording) -> bool:
    """Whether the words at a place tell what those before them did to others."""
    state = _state(view, at, passed, wording)
    if state is not None:
        return not passed.passive and _has_object(view, state.last, wording)
    active = passed.passive and view.words[at].lower.endswith("ing") and "be" in view.verbs[at - 1]
    verb = wording.verbs.at(view.verbs, at) if active else None
    return verb is not None and verb.label.voice == "verb"  # "two men were shooting" were not shot


def _behind_word(view: View, at: int, passed: _Passed, wording: Wording) -> _Passed | None:
    """What has been brought up when a word is passed by; None where it ends the phrase."""
    words, word = wording.words, view.words[at].lower
    if passed.preposition and word in words["of_things"]:
        return None  # "for $950 million in a deal that should close by March"
    if word in words["auxiliaries"]:
        return replace(passed, passive=True)
    if word in words["prepositions"]:
        bears = not passed.preposition and word in words["bearing"]
        return replace(passed, suffered=passed.suffered or bears, preposition=True)
    if view.verbs[at] & words["light_verbs"]:
        bears = bool(view.verbs[at] & words["suffering_verbs"])
        return replace(passed, suffered=passed.suffered or bears)
    fills = any(word in words[kind] for kind in ("relative_pronouns", "adverbs", "besides"))
    fills = fills or ((passed.preposition or passed.suffered) and plain(view, at, wording))
    return passed if fills else None


def _has_object(view: View, index: int, wording: Wording) -> bool:
    """ "12 militants killed a soldier": the people before the verb are not the ones it counts."""
    if index >= len(view.words):
        return False
    word = view.words[index]
    return word.lower in wording.words["determiners"] or view.owner[index] is not None
