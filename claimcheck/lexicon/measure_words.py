"""The table of measures, ``rules/wording/measures.yaml``, compiled: words that tell what a number is of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record
from claimcheck.records.labels import Labels

Voice = Literal["verb", "intransitive", "state", "noun"]
Measures = Mapping[str, Mapping[str, Any]]


class MeasureWord(Record):
    """What a word says of a number beside it: the measure, and how the word attaches."""

    measure: str
    voice: Voice
    others: tuple[str, ...] = ()
    """Further measures the same word stands for, of other kinds of numbers: "a turnout of 300" and "of 58 %"."""


def measure_words(measures: Measures, *voices: tuple[str, Voice]) -> Phrases[MeasureWord]:
    """The phrases under some keys of the measures, each with how it attaches."""
    found: dict[str, MeasureWord] = {}
    for measure, entry in measures.items():
        for key, voice in voices:
            for phrase in entry.get(key, ()):
                first = found.setdefault(phrase, MeasureWord(measure, voice))
                if first.measure != measure:
                    found[phrase] = MeasureWord(first.measure, first.voice, (*first.others, measure))
    return Phrases(found.items())


def only_with(measures: Measures) -> dict[str, frozenset[str]]:
    """Phrases that tell a measure only in a text with one of some nouns, each with these."""
    return {
        phrase: frozenset(nouns)
        for entry in measures.values()
        for phrase, nouns in entry.get("only_with", {}).items()
    }


def limited_to(measures: Measures, key: str) -> dict[str, frozenset[str]]:
    """What the measures that name it are limited to."""
    return {name: frozenset(entry[key]) for name, entry in measures.items() if key in entry}


def marked(measures: Measures, key: str) -> frozenset[str]:
    """The measures of which a key is true."""
    return frozenset(name for name, entry in measures.items() if entry.get(key))


def by_noun(measures: Measures, key: str) -> dict[str, dict[str, str]]:
    """The nouns under a key of the measures, each with the verbs that make it one."""
    found: dict[str, dict[str, str]] = {}
    for name, entry in measures.items():
        for noun, verbs in entry.get(key, {}).items():
            found.setdefault(noun, {}).update(dict.fromkeys(verbs, name))
    return found


def labels(measures: Measures) -> Labels:
    """What a report calls each measure."""
    return Labels(
        {name: entry["label"] for name, entry in measures.items() if "label" in entry},
        {name: entry["rate_label"] for name, entry in measures.items() if "rate_label" in entry},
        {name: frozenset(entry.get("nouns", ())) for name, entry in measures.items() if "label" not in entry},
        {name: frozenset(entry.get("kinds", ())) for name, entry in measures.items()},
    )
