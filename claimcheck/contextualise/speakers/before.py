"""The speaker before a verb of saying: the noun phrase that ends there, without what is set in front of it."""

from __future__ import annotations

from claimcheck.contextualise.speakers.joints import LONGEST, MARKS, joined
from claimcheck.contextualise.speakers.names import names_someone
from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.speakers.word_roles import (
    abbreviates,
    can_lead,
    describes,
    inside_abbreviation,
    inside_name,
    is_auxiliary,
    is_day,
    is_noun,
    is_verbal,
    of_several,
    opens_quote,
)
from claimcheck.contextualise.view import Stretch, View

_SHORTEST = 2
"""Words of a clause behind "who"; in "a man who police said had" the next verb has another subject."""
_ASIDE = 16
"""Words of an aside between a speaker and the verb: "Ames, a spokesman for the port, said"."""


def before(view: View, verb: int, words: SpeechWords, *, surely: bool = False) -> Stretch | None:
    """The noun phrase that does the saying: it ends right before the verb, its auxiliaries and its adverbs.

    None where the words before the verb are no speaker: a clause, a passive ("was reported"), a thing. With ``surely``
    any noun does it.
    """
    last = _predicate(view, verb, words)
    if last is None or last == 0:
        return None
    if view.words[last - 1].text == "," and last == verb:
        comma = next(
            (at for at in range(last - 2, max(-1, last - _ASIDE), -1) if view.words[at].text == ","), 0
        )
        if comma == 0 or any(
            view.verbs[at] & words.sayings and not _is_a_noun(view, at, words) for at in range(comma, last)
        ):
            return None
        last = comma
    last = _described(view, last, words) or last
    first = _start(view, last, words)
    if first == last:
        return None
    found = _without_fronting(view, first, last, words)
    if found is None or not (names_someone(view, found, words) or _surely(view, found, verb, words, surely)):
        return None
    return found


def speaker_ending(view: View, last: int, words: SpeechWords) -> Stretch | None:
    """The speaker whose name ends before a word, None where no such name does."""
    first = _start(view, last, words)
    found = Stretch(first, last)
    return found if first < last and names_someone(view, found, words) else None


def _described(view: View, last: int, words: SpeechWords) -> int | None:
    """Where a noun ends that words without commas describe.

    "The vet | who sedated it wrote", "a jeweller | called by the court said", "a study | by the university found".
    """
    for at in range(last - 2, max(0, last - LONGEST), -1):
        word, behind = view.words[at], view.words[at + 1].lower
        if word.lower in words.subordinators - words.relatives or not (word.is_word or of_several(view, at)):
            return None
        tells = word.lower in words.relatives and behind not in words.determiners and last - at > _SHORTEST
        written = word.lower == "by" and words.documents.ending_at(view.nouns, at) is not None
        there = word.lower == "on" and behind == "the"  # "shop owners on the street say"
        if written or tells or there or (is_verbal(view, at, words) and behind in words.prepositions):
            first = _start(view, at, words)
            if first < at and names_someone(view, Stretch(first, at), words):
                return at
    return None


def _surely(view: View, speaker: Stretch, verb: int, words: SpeechWords, surely: bool) -> bool:
    """Whether a noun speaks by its verb alone: "the barmaid said", "; hauliers insist"."""
    first, noun = view.words[speaker.first], view.words[speaker.last - 1].lower
    if not (surely or view.verbs[verb] & words.surely) or first.lower in words.first_person:
        return False
    if first.lower in words.determiners:
        return noun not in words.determiners
    return speaker.last - speaker.first == 1 and noun.endswith("s") and noun not in words.pronouns


def _is_a_noun(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a word that may be a verb is a noun: "whose report came out on Friday"."""
    return view.words[at - 1].lower == "whose" or is_noun(view, at, words)


def _predicate(view: View, verb: int, words: SpeechWords) -> int | None:
    """Where the verb's auxiliaries and adverbs begin; None for a passive and for a form that is no finite verb."""
    being = False
    last = verb
    while last > 0:
        word = view.words[last - 1]
        phrase = words.between.ending_at(view.forms, last)
        if phrase is not None and phrase.first > 0:
            last = phrase.first
        elif is_auxiliary(view, last - 1, words):
            being = being or "be" in view.verbs[last - 1]
            last -= 1
        elif (
            is_day(view, last - 1, words)
            or (word.lower == "on" and is_day(view, last, words))
            or word.lower in words.adverbs
            or (word.lower.endswith("ly") and word.text[0].islower())
        ):
            last -= 1
        else:
            break
    written = view.words[verb].lower
    if being != written.endswith("ing"):
        return None
    return None if last == verb and is_noun(view, verb, words) else last


def _start(view: View, last: int, words: SpeechWords) -> int:
    """Where the noun phrase that ends before ``last`` begins."""
    if view.words[last - 1].lower in words.pronouns:
        return last - 1
    first = last
    while first > 0 and last - first < LONGEST and _belongs(view, first - 1, first, last, words):
        first -= 1
        linked = first > 1 and view.words[first - 1].lower in words.linking
        if view.words[first].lower in words.determiners and not (linked and can_lead(view, first - 2, words)):
            break
    while first < last and view.words[first].lower == "and":
        first += 1
    return first


def _belongs(view: View, at: int, first: int, last: int, words: SpeechWords) -> bool:
    """Whether a word belongs to the noun phrase whose other words are ``[first, last)``."""
    word = view.words[at]
    if of_several(view, at):
        return True
    if word.text == ".":
        return inside_abbreviation(view, at) or abbreviates(view, at, words)
    if (word.text in MARKS and not inside_name(view, at)) or opens_quote(view, at):
        return False
    if word.lower == "and" and first < last and joined(view, at, words):
        return True
    if word.lower in words.linking:
        return first < last and can_lead(view, at - 1, words)
    if view.owner[at] is not None or word.lower in words.subordinators or word.lower in words.prepositions:
        return False
    if is_verbal(view, at, words):
        return not is_auxiliary(view, at, words) and at + 1 < last and describes(view, at, words)
    return not is_auxiliary(view, at, words)


def _without_fronting(view: View, first: int, last: int, words: SpeechWords) -> Stretch | None:
    """The speaker without what is set in front of it: "On Monday police said", "In a statement the port said".

    A phrase behind a preposition or a verb is no subject ("a report by police said").
    """
    while first < last - 1 and (is_day(view, first, words) or view.words[first].text == "."):
        first += 1
    if first == 0:
        return Stretch(first, last)
    held = view.words[first - 1]
    if held.lower in words.subordinators or not held.is_word or view.owner[first - 1] is not None:
        return Stretch(first, last)
    if view.words[first].lower in words.determiners | words.pronouns and held.lower not in words.prepositions:
        return Stretch(first, last)
    fronted = held.lower in words.prepositions and (first == 1 or not view.words[first - 2].is_word)
    if view.verbs[first - 1] & words.sayings or (
        fronted and view.words[first].lower not in words.determiners
    ):
        return Stretch(last - 1, last) if fronted else Stretch(first, last)
    return None
