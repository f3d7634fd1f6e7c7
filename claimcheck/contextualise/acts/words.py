"""The table of acts, compiled: which words tell what was done, and what went on for a length of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.lexicon import Lemmas, lemmas_of
from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record
from claimcheck.records.claim import ActSort
from claimcheck.rulebook import Vocabulary

SMALL = ("determiners", "prepositions", "conjunctions", "auxiliaries", "pronouns", "relative_pronouns")
"""Lists of clauses.yaml with words that are no noun."""


class ActWords(Record, eq=False):
    """The table ``rules/wording/acts.yaml``, compiled."""

    acts: Phrases[str]
    of_things: dict[str, dict[str, str]]
    """Acts that are others when done with things of some class: shots that are fired."""
    apart: dict[str, dict[str, str]]
    """Verbs that with a word some way behind are another act: "found him guilty"."""
    happenings: Phrases[str]
    general: frozenset[str]
    beginnings: frozenset[str]
    present: frozenset[str]
    unchanging: frozenset[str]
    ahead: frozenset[str]
    aside: frozenset[str]
    before_events: frozenset[str]
    no_acts: frozenset[str]
    auxiliaries: frozenset[str]
    determiners: frozenset[str]
    breaks: frozenset[str]
    breaks_of_counts: frozenset[str]
    describing_behind: frozenset[str]
    """Words behind which a past form before a noun describes it."""
    infinitive: frozenset[str]
    joins: frozenset[str]
    small: frozenset[str]
    """Words that are no noun: they end what a participle may describe."""
    relatives: frozenset[str]
    limits: frozenset[str]
    days_and_parts: frozenset[str]
    lengths: Phrases[str]
    length_nouns: dict[str, str]
    sorts: dict[str, ActSort]
    not_lengths: frozenset[str]
    right_before: frozenset[str]
    until: frozenset[str]
    again: dict[str, str]
    lemmas: Lemmas


@lru_cache(maxsize=8)
def act_words(vocabulary: Vocabulary) -> ActWords:
    """The compiled acts of a vocabulary."""
    table, clauses = vocabulary.table("acts"), vocabulary.table("clauses")
    lengths: dict[str, dict[str, list[str]]] = table["lengths"]
    days = (*vocabulary.table("calendar")["day_parts"], *vocabulary.table("subjects")["days"])
    return compiled(
        ActWords,
        table,
        clauses,
        acts=_labelled(table["acts"]),
        happenings=_labelled(table["happenings"]),
        breaks_of_counts=frozenset((*table["breaks"], *table["breaks_of_counts"])),
        small=frozenset(word for key in SMALL for word in clauses[key]),
        relatives=frozenset(clauses["relative_pronouns"]),
        days_and_parts=frozenset(days),
        lengths=Phrases(
            (phrase, state)
            for state, entry in lengths.items()
            for phrase in (*entry.get("verbs", ()), *entry.get("states", ()))
        ),
        length_nouns={noun: state for state, entry in lengths.items() for noun in entry.get("nouns", ())},
        sorts={act: sort for sort, acts in table["sorts"].items() for act in acts},
        lemmas=lemmas_of(vocabulary),
    )


def _labelled(acts: Mapping[str, Sequence[str]]) -> Phrases[str]:
    return Phrases((phrase, act) for act, listed in acts.items() for phrase in listed)
