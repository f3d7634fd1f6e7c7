"""Whose: the body that "its officials" are of, the last one that a sentence was about or that spoke."""

from __future__ import annotations

from claimcheck.contextualise.speakers.names import key
from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon import noun_lemma
from claimcheck.record import Record
from claimcheck.records.claim import Attribution


class Body(Record):
    """A body as it is called ``[start, end)`` in the text, and the key it is compared by."""

    name: str
    key: str
    start: int
    end: int


def subject_body(view: View, words: SpeechWords) -> Body | None:
    """The body that a sentence begins with: "The United Nations had heard something better."

    None where it begins with anything else, or with the possessive of a body ("Russia's offer").
    """
    if not view.words:
        return None
    first = 1 if view.words[0].lower in words.determiners and len(view.words) > 1 else 0
    found = words.speakers.at(view.forms, first) or words.speakers.at(view.forms, 0)
    if found is None or not view.words[found.last - 1].text[0].isupper():
        return None
    if view.lower(found.last) == "'s":
        return None
    named = Stretch(0, found.last)
    return Body(
        view.text(0, found.last), key(view, named, words), view.words[0].start, view.words[found.last - 1].end
    )


def is_owned(view: View, speaker: Stretch, body: Body, words: SpeechWords) -> bool:
    """Whether a speaker belongs to a body named before: "its officials", not that of "the neighbours"."""
    owner = view.words[speaker.first].lower
    noun = body.name.split()[-1]
    several = noun.islower() and noun_lemma(noun) != noun
    return speaker.last - speaker.first > 1 and owner in words.owned and not (several and owner == "its")


def owned(said: Attribution, body: Body) -> Attribution:
    """The attribution as its body's, as a pronoun's is that of whom it stands for."""
    return Attribution(body.name, body.key, said.verb, body.start, body.end)
