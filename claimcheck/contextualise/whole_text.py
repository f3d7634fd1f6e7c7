"""What a whole text tells of each of its numbers: who is named and speaks, what it is about, which places it knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from claimcheck.contextualise.cues import always_capital
from claimcheck.contextualise.events.event import about, principal
from claimcheck.contextualise.persons.names import FullName, people
from claimcheck.contextualise.places.place import Places, place_words, places
from claimcheck.contextualise.speakers.attribution import Spoken, persons, speech_words, spoken
from claimcheck.contextualise.spoken_of import Says, says
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas, lemmas_of
from claimcheck.lexicon.wording import Wording, wording
from claimcheck.record import Record
from claimcheck.records.claim import Event
from claimcheck.records.document import Document
from claimcheck.rulebook import Vocabulary


class WholeText(Record, eq=False):
    """A text as its numbers are asked about."""

    source: str
    published: date | None
    vocabulary: Vocabulary
    words: Wording
    lemmas: Lemmas
    said: dict[int, tuple[Spoken, ...]]
    """Who speaks in each sentence."""
    says: Says
    """Whether one of some nouns stands anywhere."""
    places: Places
    capitals: frozenset[str]
    """Words that are names wherever they stand."""
    names: Mapping[str, FullName]
    """The fuller names of persons, by their last names."""
    pause: Event | None
    """The first event of a principal family: what a length with no event of its own is the length of."""
    main: Event | None
    """What the text as a whole is about: what a toll with no event of its own is the toll of."""


def whole_text(document: Document, views: Sequence[View], vocabulary: Vocabulary) -> WholeText:
    """Read a text once through, before the first of its numbers is asked about."""
    words, speech = wording(vocabulary), speech_words(vocabulary)
    said = spoken(views, document, speech)
    text = says(views)
    return WholeText(
        source=document.source.id,
        published=document.source.published,
        vocabulary=vocabulary,
        words=words,
        lemmas=lemmas_of(vocabulary),
        said=said,
        says=text,
        places=places(views, place_words(vocabulary), persons(said, speech)),
        capitals=always_capital(views),
        names=people(views, words),
        pause=principal(tuple(views), text, words),
        main=about(views, text, words),
    )
