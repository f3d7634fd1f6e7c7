"""What sort of figure a number is: deaths, injured, trapped … told by the word it hangs on.

The order in which words are asked follows how news attaches them: the counted noun itself ("12 deaths"), a state
or passive after it ("15 hurt", "46 people were killed"), a verb or a measuring noun before it ("killed 12",
"the death toll rose to 12"), and last the neighbour in a list ("killed 12 soldiers and 8 civilians").
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import MeasureWord, Wording
from claimcheck.records.claim import Subject

REACH = 7
"""How many words away a measuring word may stand."""


@dataclass(frozen=True, slots=True)
class Found:
    """A measure, the words that told it, and whether they hang on the number itself."""

    measure: str
    words: str
    attached: bool


def measure(view: View, number: int, subject: Subject | None, wording: Wording) -> Found | None:
    """The measure of a quantity of a sentence, None when no word tells it."""
    place = view.places[number]
    after = place.last
    if subject is not None and subject.start >= view.quantities[number].number_end:
        after = max(after, view.stretch(subject.start, subject.end).last)
        head = _head_noun(view, after, wording)
        if head is not None:
            return _found(view, head, subject, wording)
    for found in (_after(view, after, wording), _before(view, place.first, wording)):
        if found is not None:
            told = _found(view, found, subject, wording)
            if told is not None:
                return told
    return None


def _found(view: View, match: Match[MeasureWord], subject: Subject | None, wording: Wording) -> Found | None:
    classes = wording.measures_of.get(match.label.measure)
    if subject is not None and subject.cls is not None and classes and subject.cls not in classes:
        return None
    return Found(match.label.measure, view.text(match.first, match.last), True)


def _head_noun(view: View, last: int, wording: Wording) -> Match[MeasureWord] | None:
    """ "12 deaths": the counted noun is the measure."""
    return wording.nouns.ending_at(view.forms, last)


def _after(view: View, index: int, wording: Wording) -> Match[MeasureWord] | None:
    """A state, a passive or an intransitive verb behind the number or its noun."""
    words = wording.words
    passive = False
    skipped_preposition = False
    for at in range(index, min(index + REACH + 1, len(view.words))):
        word = view.words[at]
        if view.owner[at] is not None and at >= index:
            return None
        state = wording.states.at(view.forms, at)
        if state is not None and (not skipped_preposition or passive):
            return None if not passive and _has_object(view, state.last, wording) else state
        verb = wording.verbs.at(view.forms, at)
        if verb is not None and verb.label.voice == "intransitive" and not skipped_preposition:
            return verb
        if verb is not None and passive:
            return verb
        if word.lower in words["auxiliaries"]:
            passive = True
        elif word.lower in words["prepositions"]:
            skipped_preposition = True
        elif word.lower in words["relative_pronouns"] or view.forms[at] & (
            words["light_verbs"] | words["adverbs"]
        ):
            continue
        elif (
            word.lower in words["conjunctions"]
            or not (word.is_word or word.text in wording.open_quotes)
            or (not skipped_preposition and at > index)
        ):
            return None
    return None


def _has_object(view: View, index: int, wording: Wording) -> bool:
    """ "12 militants killed a soldier": the people before the verb are not the ones it counts."""
    if index >= len(view.words):
        return False
    word = view.words[index]
    return word.lower in wording.words["determiners"] or view.owner[index] is not None


def _before(view: View, index: int, wording: Wording) -> Match[MeasureWord] | None:
    """A verb or a measuring noun before the number."""
    words = wording.words
    only_nouns = False
    at = index - 1
    while at >= max(0, index - REACH - 1):
        word = view.words[at]
        if view.owner[at] is not None:
            return None
        noun = wording.nouns.ending_at(view.forms, at + 1)
        if noun is not None and (only_nouns or word.lower == "toll" or at == index - 1):
            return noun
        verb = wording.verbs.ending_at(view.forms, at + 1)
        if verb is not None and verb.label.voice == "verb" and not only_nouns:
            return verb
        if word.lower in ("to", "at", "of", "as", ":", "by", "from"):
            only_nouns = True
        elif (
            word.lower in words["prepositions"]
            or word.lower in words["conjunctions"]
            or (not word.is_word and word.text not in wording.open_quotes and word.text != "-")
            or (
                not (
                    word.lower in words["determiners"]
                    or word.lower in words["auxiliaries"]
                    or view.forms[at] & (words["adverbs"] | words["rising_verbs"] | words["light_verbs"])
                )
                and (index - at > 4 or not only_nouns)
            )
        ):
            return None
        at -= 1
    return None
