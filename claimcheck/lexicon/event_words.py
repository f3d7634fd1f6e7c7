"""The nouns and verbs of ``rules/wording/events.yaml`` that name an event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record


class EventWord(Record):
    """The class of an event noun and the family the class belongs to."""

    cls: str
    family: str


def event_words(table: Mapping[str, Mapping[str, Any]], *keys: str) -> Phrases[EventWord]:
    """The phrases under some keys of the classes of events."""
    return Phrases(
        (noun, EventWord(cls, entry.get("family", cls)))
        for cls, entry in table.items()
        for key in keys
        for noun in entry.get(key, ())
    )


def event_senses(events: Mapping[str, Any]) -> dict[str, tuple[EventWord, frozenset[str]]]:
    """Nouns that name another event in a text with one of some nouns, each with that event and these."""
    found = {}
    for noun, sense in events["senses"].items():
        cls = sense["class"]
        word = EventWord(cls, events["events"][cls].get("family", cls))
        found[noun] = word, frozenset(sense["with"])
    return found
