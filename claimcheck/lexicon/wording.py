"""The tables of ``rules/wording`` compiled once per vocabulary, for whoever asks about a word."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.event_words import EventWord, event_senses, event_words
from claimcheck.lexicon.measure_words import (
    MeasureWord,
    by_noun,
    labels,
    limited_to,
    marked,
    measure_words,
    only_with,
)
from claimcheck.lexicon.phrases import Phrases, phrases
from claimcheck.lexicon.roots import Roots
from claimcheck.lexicon.word_lists import moves_of, names_out, speech_of, words_of
from claimcheck.record import Record
from claimcheck.records.claim import Role
from claimcheck.records.labels import Labels
from claimcheck.rulebook import Vocabulary


class Head(Record):
    """The class of a counted noun, and whether it names any member of the class or only some."""

    cls: str
    general: bool


class Wording(Record, eq=False):
    """Look-ups into the tables measures, heads, events and clauses."""

    verbs: Phrases[MeasureWord]
    states: Phrases[MeasureWord]
    nouns: Phrases[MeasureWord]
    labels: Labels
    """What a report calls a measure: "people killed" for deaths."""
    measures_of: dict[str, frozenset[str]]
    strict_measures: frozenset[str]
    measure_kinds: dict[str, frozenset[str]]
    measure_dimensions: dict[str, frozenset[str]]
    """The dimensions of the units that a measure is given in."""
    measure_roles: dict[str, Role]
    """The role of every figure of a measure that has one: a capacity is a limit."""
    texts: dict[str, frozenset[str]]
    """Words that tell a measure only in a text that has one of some nouns: "case"."""
    person_endings: tuple[str, ...]
    """Endings of nouns that may be people though no list has them."""
    dimensions: dict[str, str]
    """The measure that a number of some dimension can only be of: miles an hour are a speed."""
    measure_nouns: frozenset[str]
    """Nouns that are a figure themselves ("12 deaths") and name nothing else that is counted."""
    objects: dict[str, dict[str, str]]
    """Counted nouns, each with the verbs that make it a measure: "took 57 lives"."""
    had: dict[str, dict[str, str]]
    """Counted nouns, each with the verbs by which all there are become a measure: "has 1,200 employees"."""
    comparable: frozenset[frozenset[str]]
    heads: dict[str, Head]
    frequencies: frozenset[str]
    alike: dict[str, str]
    """Nouns that are taken for another one: "house" for "home"."""
    nations: dict[str, str]
    """Names of peoples and of what is theirs, each with the country: "austrian" with "austria"."""
    pronominal: frozenset[str]
    tallied: frozenset[str]
    """Nouns of which everybody in a text has some number: points, games."""
    events: Phrases[EventWord]
    events_by_length: Phrases[EventWord]
    event_verbs: Phrases[EventWord]
    event_senses: dict[str, tuple[EventWord, frozenset[str]]]
    """Nouns that name another event in a text with one of some nouns."""
    events_in: tuple[frozenset[str], frozenset[str]]
    """Nouns that name an event only in a text with one of others; and those others."""
    no_events: Phrases[str]
    """Phrases in which the noun of an event names none: "opened fire"."""
    measures_of_many: frozenset[str]
    """Measures of which each side, or each day, has its own: votes, share prices."""
    event_measures: frozenset[str]
    """Measures of what an event did: without an event of its own such a figure speaks of the text's."""
    instances: Phrases[str]
    principal_families: frozenset[str]
    happenings: frozenset[str]
    """Acts that a noun names too, as what happened: "the shooting"."""
    general_acts: frozenset[str]
    """Acts that only say that something happened."""
    lasting_acts: frozenset[str]
    """What goes on for a length of time: "closed for 90 minutes"."""
    family_heads: dict[str, str]
    """The first class of each family in the table."""
    words: dict[str, frozenset[str]]
    speech: dict[str, frozenset[str]]
    """Who tells figures and how: "tellers" and "accounts" are nouns, "verbs" their base and irregular forms."""
    moves: dict[str, frozenset[str]]
    """How a figure is said to have moved: the lists of moves.yaml, "up" and "down" with those of trends.yaml."""
    open_quotes: frozenset[str]
    roots: Roots
    """What forms of a word, and words that news takes for each other, have in common."""
    no_names: frozenset[str]
    """Words that no name of a person is made of, though they may be written with a capital."""
    common_names: frozenset[str]
    """Words with a capital that tell nothing of which story a text tells: "Avenue", "Police", "Monday"."""
    large_places: frozenset[str]
    """Countries, states and large cities, of which many stories tell, by the words of their names."""

    def sort_of(self, noun: str) -> str:
        """The noun that stands for those that are taken for it: "home" for "house"."""
        return self.alike.get(noun, noun)

    def known_as(self, cue: str) -> str:
        """The word in lower case that stands for a word of a clause: "austria" for "Austrian", "home" for "house"."""
        word = cue.lower()
        return self.nations.get(word) or self.sort_of(word)


@lru_cache(maxsize=8)
def wording(vocabulary: Vocabulary) -> Wording:
    """The compiled wording of a vocabulary."""
    measures: dict[str, dict[str, Any]] = vocabulary.table("measures")["measures"]
    heads = _heads(vocabulary)
    persons = [noun for noun, head in heads.items() if head.cls == "person" and not head.general]
    events = vocabulary.table("events")
    clauses, acts = vocabulary.table("clauses"), vocabulary.table("acts")
    return compiled(
        Wording,
        vocabulary.table("heads"),
        events,
        verbs=measure_words(measures, ("verbs", "verb"), ("intransitive", "intransitive")),
        states=measure_words(measures, ("states", "state")),
        nouns=measure_words(measures, ("nouns", "noun")),
        labels=labels(measures),
        measures_of={name: frozenset(entry.get("of", ())) for name, entry in measures.items()},
        strict_measures=marked(measures, "strictly"),
        measure_kinds=limited_to(measures, "kinds"),
        measure_dimensions=limited_to(measures, "dimensions"),
        measure_roles={name: entry["role"] for name, entry in measures.items() if "role" in entry},
        texts=only_with(measures),
        dimensions={entry["dimension"]: name for name, entry in measures.items() if "dimension" in entry},
        measure_nouns=frozenset(
            noun for entry in measures.values() for key in ("nouns", "objects") for noun in entry.get(key, ())
        ),
        objects=by_noun(measures, "objects"),
        had=by_noun(measures, "had"),
        comparable=frozenset(frozenset(pair) for pair in vocabulary.table("measures").get("comparable", ())),
        heads=heads,
        alike={noun: row[0] for row in vocabulary.table("heads")["alike"] for noun in row},
        nations=_nations(vocabulary),
        events=event_words(events["events"], "nouns"),
        events_by_length=event_words(events["events"], "nouns", "of_lengths"),
        event_verbs=event_words(events["events"], "verbs"),
        event_senses=event_senses(events),
        events_in=(frozenset(events["only_with"]["nouns"]), frozenset(events["only_with"]["with"])),
        no_events=phrases({"": events["no_events"]}),
        measures_of_many=marked(measures, "of_many"),
        event_measures=marked(measures, "of_event"),
        instances=phrases(events["instances"]),
        family_heads={
            entry.get("family", cls): cls for cls, entry in reversed(list(events["events"].items()))
        },
        happenings=frozenset(acts["happenings"]).difference(acts["sorts"]["bound"], acts["general"]),
        general_acts=frozenset(acts["general"]),
        lasting_acts=frozenset(acts["lengths"]),
        words=words_of(vocabulary, persons),
        moves=moves_of(vocabulary),
        speech=speech_of(vocabulary, persons),
        open_quotes=frozenset(clauses["open_quotes"]),
        roots=Roots(
            frozenset(clauses["endings"]),
            vocabulary.table("synonyms")["rows"],
            vocabulary.table("irregular")["verbs"],
        ),
        no_names=names_out(vocabulary),
        large_places=frozenset(word for name in vocabulary.table("places")["known"] for word in name.split()),
        common_names=names_out(vocabulary).union(*vocabulary.table("stories")["common_names"].values()),
    )


def _heads(vocabulary: Vocabulary) -> dict[str, Head]:
    return {
        noun: Head(cls, general)
        for cls, entry in vocabulary.table("heads")["classes"].items()
        for key, general in (("special", False), ("general", True))
        for noun in entry.get(key, ())
    }


def _nations(vocabulary: Vocabulary) -> dict[str, str]:
    table = vocabulary.table("nations")
    return {name: row[0] for rows in (table["rows"], table["cities"]) for row in rows for name in row}
