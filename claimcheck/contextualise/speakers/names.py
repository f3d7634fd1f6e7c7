"""Who a noun phrase is: whether it can speak, whether it is a body, and the key it is compared by."""

from __future__ import annotations

from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.speakers.word_roles import is_day
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.endings import ADVERB_OR_PARTICIPLE

_SHORT = 5
"""Letters; a longer noun that ends as callings do is one: a pathologist, a barman."""


def names_someone(view: View, speaker: Stretch, words: SpeechWords) -> bool:
    """Whether a noun phrase is somebody who can say something: a name, a pronoun, an office, a body, a paper."""
    head = head_end(view, speaker, words)
    if any(word.lower in words.first_person for word in view.words[speaker.first : head]):
        return False
    if view.words[speaker.first].lower in words.pronouns:
        return head == speaker.first + 1
    if any(_name(view, at, words, alone=head == speaker.first + 1) for at in range(speaker.first, head)):
        return True
    noun = view.words[head - 1]
    if (
        len(noun.lower) > _SHORT
        and noun.text[0].islower()
        and noun_lemma(noun.lower).endswith(words.callings)
    ):
        return True
    return any(table.ending_at(view.nouns, head) for table in (words.groups, words.persons, words.documents))


def of_documents(view: View, speaker: Stretch, words: SpeechWords) -> bool:
    """Whether the speaker is a document or somebody who looks into things: "records show", "researchers found"."""
    head = head_end(view, speaker, words)
    return any(table.ending_at(view.nouns, head) for table in (words.documents, words.enquirers))


def of_group(view: View, speaker: Stretch, words: SpeechWords) -> bool:
    """Whether the speaker is a body or several persons, no "he" or "she"."""
    head = head_end(view, speaker, words)
    noun = any(words.groups.ending_at(view.nouns, end) for end in (head, speaker.last))
    noun = noun or any(word.lower == "and" for word in view.words[speaker.first : head])
    lone = any(found.last == head for found in words.speakers.within(view.forms, speaker.first, head))
    return noun or lone or any(words.documents.ending_at(view.nouns, end) for end in (head,))


def head_end(view: View, speaker: Stretch, words: SpeechWords) -> int:
    """Where the speaker's own noun ends: "a spokesman | for the port"."""
    for at in range(speaker.first + 1, speaker.last):
        if view.words[at].lower in words.linking:
            return at
    return speaker.last


def key(view: View, speaker: Stretch, words: SpeechWords) -> str:
    """What two mentions of one speaker share: the country or body, the last name, or the noun itself."""
    first = speaker.first
    for last in _cuts(view, speaker, words):
        for body in words.speakers.within(view.forms, first, last):
            if view.words[body.first].text[0].isupper() or view.words[body.first].lower == "the":
                return body.label
        names = [at for at in range(first, last) if _name(view, at, words, alone=last == first + 1)]
        paper = words.documents.ending_at(view.nouns, last)
        noun = words.groups.ending_at(view.nouns, last) or paper
        if paper is not None and last < speaker.last and not any(at > 0 for at in names):
            first = last  # "a report from the port": the port's
            continue
        if noun is not None:
            # the first word of a sentence has a capital in any case: "State records show"
            proper = view.words[noun.first].text[0].isupper()
            names = [at for at in names if at < noun.first and (at > 0 or proper)]
            return view.words[names[0]].lower if names and noun.phrase != "police" else noun.phrase.lower()
        office = words.persons.ending_at(view.nouns, last)
        if names and not (office is not None and office.first <= names[0] and last < speaker.last):
            return view.words[names[-1]].lower  # not "Secretary" in "Secretary of State John Hale"
        first = last
    head = head_end(view, speaker, words)
    noun = words.persons.ending_at(view.nouns, head)
    return noun.phrase.lower() if noun is not None else view.words[head - 1].lower


def _cuts(view: View, speaker: Stretch, words: SpeechWords) -> list[int]:
    """Where the parts of a speaker end: "a spokesman | for the port | of Ames"."""
    inner = [at for at in range(speaker.first + 1, speaker.last) if view.words[at].lower in words.linking]
    return [*inner, speaker.last]


def _name(view: View, at: int, words: SpeechWords, alone: bool) -> bool:
    """Whether a word is (part of) a name; the first word of a sentence only where it stands alone."""
    word = view.words[at]
    if (
        not word.is_word
        or not word.text[0].isupper()
        or is_day(view, at, words)
        or word.lower in words.titles
    ):
        return False
    small = words.determiners | words.prepositions | words.subordinators | words.auxiliaries | words.adverbs
    if word.lower in small:
        return False
    opens = at == 0 or not (view.words[at - 1].is_word or view.words[at - 1].text in ".'-")
    return not opens or not (alone and word.lower.endswith(ADVERB_OR_PARTICIPLE))
