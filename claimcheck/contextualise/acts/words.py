"""The table of acts, compiled: which words tell what was done, and what went on for a length of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.lexicon import Lemmas, lemmas_of
from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record
from claimcheck.records.claim import ActSort
from claimcheck.records.quantity import MOMENTS, Quantity
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
    led: dict[str, dict[str, str]]
    """Acts that with a noun before them are another one: "construction was finished"."""
    happenings: Phrases[str]
    general: frozenset[str]
    beginnings: frozenset[str]
    of_nouns: frozenset[str]
    """Acts that only say that their noun was done: "the vote is due on Friday"."""
    present: frozenset[str]
    unchanging: frozenset[str]
    ahead: frozenset[str]
    aside: frozenset[str]
    before_events: frozenset[str]
    no_acts: frozenset[str]
    auxiliaries: frozenset[str]
    auxiliary_forms: frozenset[str]
    determiners: frozenset[str]
    breaks: frozenset[str]
    breaks_of_counts: frozenset[str]
    describing_behind: frozenset[str]
    """Words behind which a past form before a noun describes it."""
    infinitive: frozenset[str]
    joins: frozenset[str]
    small: frozenset[str]
    """Words that are no noun: they end what a participle may describe."""
    of_moments: frozenset[str]
    """Small words, and those that say that a time follows or was told: "is the day of the vote"."""
    relatives: frozenset[str]
    limits: frozenset[str]
    near: frozenset[str]
    """Words that lead an hour near which something was done: "shortly after 4 a.m."."""
    links: frozenset[str]
    """Words between a noun that tells an act and its day."""
    since: frozenset[str]
    there: frozenset[str]
    standing: Phrases[str]
    """Acts that what there is since a year tells: "has stood there since 1964"."""
    things: dict[str, str]
    """Nouns that a bare year describes, and what was done to them then: "the 1964 building"."""
    kin: dict[str, tuple[str, ...]]
    """The rows of acts that tell of one moment of a thing, by each act in them."""
    kin_years: dict[str, tuple[str, ...]]
    """The same of years alone."""
    days_and_parts: frozenset[str]
    lengths: Phrases[str]
    length_nouns: dict[str, str]
    sorts: dict[str, ActSort]
    lasting: Phrases[str]
    """Verbs between what goes on and its length."""
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
        auxiliary_forms=frozenset(clauses["auxiliaries"]),
        of_moments=frozenset(word for key in (*SMALL, "moments") for word in clauses[key]),
        relatives=frozenset(clauses["relative_pronouns"]),
        days_and_parts=frozenset(days),
        lengths=Phrases(
            (phrase, state)
            for state, entry in lengths.items()
            for phrase in (*entry.get("verbs", ()), *entry.get("states", ()))
        ),
        length_nouns={noun: state for state, entry in lengths.items() for noun in entry.get("nouns", ())},
        sorts={act: sort for sort, acts in table["sorts"].items() for act in acts},
        lasting=Phrases((verb, verb) for verb in (*clauses["lasting_verbs"], *table["over"])),
        standing=_labelled(table["standing"]),
        things={noun: act for act, nouns in table["things"].items() for noun in nouns},
        kin=_rows_of(table["kin"]),
        kin_years=_rows_of(table["kin_years"]),
        lemmas=lemmas_of(vocabulary),
    )


def _rows_of(rows: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    acts = {act for listed in rows.values() for act in listed}
    return {act: tuple(row for row, listed in rows.items() if act in listed) for act in sorted(acts)}


def kin(quantity: Quantity, act: str | None, words: ActWords) -> tuple[str, ...]:
    """The rows of acts that tell the same moment of a thing as an act does whose day, hour or year a quantity is."""
    if act is None or quantity.kind not in MOMENTS:
        return ()
    year = quantity.date is not None and quantity.date.year_alone
    return (words.kin_years if year else words.kin).get(act, ())


def _labelled(acts: Mapping[str, Sequence[str]]) -> Phrases[str]:
    return Phrases((phrase, act) for act, listed in acts.items() for phrase in listed)
