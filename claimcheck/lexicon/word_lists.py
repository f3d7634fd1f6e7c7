"""Lists of words out of several tables of ``rules/wording``, by their names, for :mod:`claimcheck.lexicon.wording`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.errors import InternalError
from claimcheck.lexicon.clause_words import clause_words
from claimcheck.rulebook import Vocabulary

Lists = dict[str, frozenset[str]]
WAYS = ("up", "down")
"""How a figure moves: lists of these names stand in two tables and are one."""


def together(*tables: Mapping[str, Any]) -> Lists:
    """The lists of words of several tables, by their keys: no two tables may have lists of one name."""
    found: Lists = {}
    for table in tables:
        lists = {key: frozenset(value) for key, value in table.items() if isinstance(value, list | frozenset)}
        if twice := sorted(found.keys() & lists.keys()):
            raise InternalError(f"two tables have a list '{twice[0]}'")
        found |= lists
    return found


def words_of(vocabulary: Vocabulary, persons: Iterable[str]) -> Lists:
    """Small words, words around a number and words for people. ``persons``: nouns that some people are counted by."""
    calendar, people = vocabulary.table("calendar"), vocabulary.table("people")
    clauses = {key: value for key, value in vocabulary.table("clauses").items() if key != "open_quotes"}
    more = {
        "future_relations": calendar["future_relations"],
        "titles": vocabulary.table("places")["titles"],
        "turns_of_years": calendar["turns"],
        "past_turns": calendar["past_turns"],
        "timely": clause_words(vocabulary)["timely"],
    }
    return together(clauses, vocabulary.table("subjects"), people, more) | {"grown": _grown(people, persons)}


def moves_of(vocabulary: Vocabulary) -> Lists:
    """How a figure is said to have moved, and the small words of a clause."""
    trends, moves = vocabulary.table("trends"), vocabulary.table("moves")
    more = {"phrasal": trends["phrasal"]}
    ways = {way: frozenset((*moves[way], *trends[way])) for way in WAYS}
    return together(moves, more, clause_words(vocabulary)) | ways


def names_out(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that no name of a person is made of."""
    clauses = vocabulary.table("clauses")
    listed = (*vocabulary.table("places")["not_places"], *vocabulary.table("people")["no_names"])
    return frozenset(listed).union(
        (word for group in vocabulary.table("attribution")["groups"] for word in group.split()),
        *(clauses[key] for key in ("determiners", "prepositions", "conjunctions", "pronouns", "breaks")),
    )


def speech_of(vocabulary: Vocabulary, persons: Iterable[str]) -> Lists:
    """Who tells figures and how."""
    table, irregular = vocabulary.table("attribution"), vocabulary.table("irregular")["verbs"]
    telling = {*table["verbs"], *table["with_that"], *table["findings"], *table["surely"]}
    verbs = frozenset(telling).union(table["giving"])
    past, told = (
        frozenset(form for verb, forms in irregular.items() if verb in some for form in forms)
        for some in (verbs, telling)
    )
    grown = _grown(vocabulary.table("people"), persons)
    return {
        "tellers": frozenset((*table["groups"], *table["persons"], *table["documents"])) | grown,
        "accounts": frozenset((*table["documents"], *table["figures"], *table["versions"])),
        "verbs": verbs | past,
        "past": past,
        "with_that": frozenset(table["with_that"]) - frozenset(table["giving"]),
        "giving": frozenset(table["giving"])
        - {*table["verbs"], *table["with_that"], *table["findings"], *table["surely"]},
        "openers": frozenset(table["clause_openers"]),
        "telling": frozenset(telling),
        "told": told,
        "surely": frozenset(table["surely"]).union(*(irregular.get(verb, ()) for verb in table["surely"])),
        "callings": frozenset(table["callings"]),
        "posts": frozenset(table["posts"]),
        "titles": frozenset(table["titles"]),
        "small": clause_words(vocabulary)["small"],
    }


def _grown(people: Mapping[str, list[str]], persons: Iterable[str]) -> frozenset[str]:
    """Nouns for somebody who is not young: those that are listed, and those that some people are counted by."""
    return frozenset((*people["grown"], *persons)) - frozenset((*people["young"], *people["kin"]))
