"""The table of speech, ``rules/wording/attribution.yaml``, compiled once per vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.lexicon import lemmas_of
from claimcheck.lexicon.compiled import compiled, themselves
from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary


class SpeechWords(Record, eq=False):
    """Verbs of saying, nouns that speak, and the small words around them."""

    verbs: frozenset[str]
    with_that: frozenset[str]
    clause_openers: frozenset[str]
    """Words that begin a clause without "that": "maintained it was"."""
    own: frozenset[str]
    """Words between an owner and his figure: "the army's own count"."""
    amounting: frozenset[str]
    """Verbs between such a figure and its number."""
    findings: frozenset[str]
    giving: Mapping[str, frozenset[str]]
    """Verbs that tell the figure right behind one of their words, "" where nothing stands between."""
    surely: frozenset[str]
    """Verbs whose subject speaks, whatever noun it is."""
    disputing: frozenset[str]
    nouns_too: frozenset[str]
    inverted: frozenset[str]
    phrases: Phrases[str]
    speakers: Phrases[str]
    groups: Phrases[str]
    persons: Phrases[str]
    documents: Phrases[str]
    enquirers: Phrases[str]
    between: Phrases[str]
    first_person: frozenset[str]
    figures: frozenset[str]
    """Nouns by which another speaker takes up what was told: ", a sum that the watchdog puts at"."""
    callings: tuple[str, ...]
    """Endings of nouns for people by what they do."""
    pronouns: frozenset[str]
    owned: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    linking: frozenset[str]
    subordinators: frozenset[str]
    ends_of_name: frozenset[str]
    goes_on: frozenset[str]
    turns: frozenset[str]
    """Words of a clause that is told against the one before: but, while."""
    titles: frozenset[str]
    times: frozenset[str]
    adjective_endings: tuple[str, ...]
    adjectives: frozenset[str]
    """Words that describe a noun and end as nothing: the initial report."""
    noun_behind: frozenset[str]
    """Words behind a noun that could be a verb of saying: "reports of"."""
    plurals: frozenset[str]
    """Speakers that are several without an s: police."""
    conjugated: frozenset[str]
    """Irregular forms that are only verbs: "took", "told"."""
    sayings: frozenset[str]
    """Every verb of saying, reporting or finding."""
    all_verbs: frozenset[str]
    """Every verb that can tell a figure."""
    articles: frozenset[str]
    singular_pronouns: frozenset[str]
    relatives: frozenset[str]
    by_owner: frozenset[str]
    """Before an owner: "by the army's count 40 died"."""
    elided: frozenset[str]
    """Between a speaker without a verb and the figure: "the organisers at 20,000"."""
    elided_after: frozenset[str]
    """Before such a speaker."""
    before_times: frozenset[str]


@lru_cache(maxsize=8)
def speech_words(vocabulary: Vocabulary) -> SpeechWords:
    """The compiled speech words of a vocabulary."""
    table, clauses = vocabulary.table("attribution"), vocabulary.table("clauses")
    heads = vocabulary.table("heads")["classes"]["person"]
    lemmas = lemmas_of(vocabulary)
    finding = (*table["verbs"], *table["with_that"], *table["findings"])
    return compiled(
        SpeechWords,
        table,
        clauses,
        sayings=frozenset(finding),
        all_verbs=frozenset((*finding, *table["giving"])),
        giving={verb: frozenset(links) for verb, links in table["giving"].items()},
        speakers=Phrases((name, key) for key, names in table["speakers"].items() for name in names),
        persons=themselves((*table["persons"], *heads["general"], *heads["special"])),
        prepositions=frozenset((*clauses["prepositions"], *table["despite"])),
        linking=frozenset(table["linking_prepositions"]),
        times=frozenset(vocabulary.table("subjects")["days"]),
        adjective_endings=tuple(vocabulary.table("places")["adjective_endings"]),
        conjugated=frozenset(form for form in lemmas.verbs if lemmas.past(form)),
    )
