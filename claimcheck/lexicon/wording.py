"""The tables of ``rules/wording`` compiled once per vocabulary, for whoever asks about a word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from claimcheck.lexicon.phrases import Phrases, phrases
from claimcheck.rulebook import Vocabulary

Voice = Literal["verb", "intransitive", "state", "noun"]


@dataclass(frozen=True, slots=True)
class MeasureWord:
    """What a word says of a number beside it: the measure, and how the word attaches."""

    measure: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class Head:
    """The class of a counted noun, and whether it names any member of the class or only some."""

    cls: str
    general: bool


@dataclass(frozen=True, slots=True)
class EventWord:
    """The class of an event noun and the family the class belongs to."""

    cls: str
    family: str


@dataclass(frozen=True, eq=False)
class Wording:
    """Look-ups into the tables measures, heads, events and clauses."""

    verbs: Phrases[MeasureWord]
    states: Phrases[MeasureWord]
    nouns: Phrases[MeasureWord]
    labels: dict[str, str]
    """What a report calls a measure: "people killed" for deaths."""
    measures_of: dict[str, frozenset[str]]
    comparable: frozenset[frozenset[str]]
    heads: dict[str, Head]
    frequencies: frozenset[str]
    pronominal: frozenset[str]
    events: Phrases[EventWord]
    instances: Phrases[str]
    principal_families: frozenset[str]
    words: dict[str, frozenset[str]]
    open_quotes: frozenset[str]
    no_names: frozenset[str]
    """Words that no name of a person is made of, though they may be written with a capital."""


def wording(vocabulary: Vocabulary) -> Wording:
    """The compiled wording of a vocabulary."""
    return _wording(vocabulary)


@lru_cache(maxsize=8)
def _wording(vocabulary: Vocabulary) -> Wording:
    measures: dict[str, dict[str, Any]] = vocabulary.table("measures")["measures"]

    def table(*voices: tuple[str, Voice]) -> Phrases[MeasureWord]:
        return Phrases(
            (phrase, MeasureWord(measure, voice))
            for measure, entry in measures.items()
            for key, voice in voices
            for phrase in entry.get(key, ())
        )

    heads = {
        noun: Head(cls, general)
        for cls, entry in vocabulary.table("heads")["classes"].items()
        for key, general in (("special", False), ("general", True))
        for noun in entry.get(key, ())
    }
    events = vocabulary.table("events")
    clauses = vocabulary.table("clauses")
    return Wording(
        verbs=table(("verbs", "verb"), ("intransitive", "intransitive")),
        states=table(("states", "state")),
        nouns=table(("nouns", "noun")),
        labels={name: entry["label"] for name, entry in measures.items() if "label" in entry},
        measures_of={name: frozenset(entry.get("of", ())) for name, entry in measures.items()},
        comparable=frozenset(frozenset(pair) for pair in vocabulary.table("measures").get("comparable", ())),
        heads=heads,
        pronominal=frozenset(vocabulary.table("heads")["pronominal"]),
        frequencies=frozenset(vocabulary.table("heads")["frequencies"]),
        events=Phrases(
            (noun, EventWord(cls, entry.get("family", cls)))
            for cls, entry in events["events"].items()
            for noun in entry["nouns"]
        ),
        instances=phrases(events["instances"]),
        principal_families=frozenset(events["principal_families"]),
        words={
            key: frozenset(value)
            for key, value in (clauses | vocabulary.table("subjects")).items()
            if isinstance(value, list) and key != "open_quotes"
        },
        open_quotes=frozenset(clauses["open_quotes"]),
        no_names=frozenset(vocabulary.table("places")["not_places"]).union(
            (word for group in vocabulary.table("attribution")["groups"] for word in group.split()),
            *(clauses[key] for key in ("determiners", "prepositions", "conjunctions", "pronouns", "breaks")),
        ),
    )
