"""Words that say nothing of what a clause is about: small words, times, verbs, people who act or say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.rulebook import Vocabulary

_SMALL = ("auxiliaries", "adverbs", "determiners", "pronouns", "prepositions", "conjunctions", "besides")
_TIMES = ("day_parts", "seasons", "turns", "before_words", "this_words", "next_words", "recent_words")


def clause_words(vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    """ "small" words, "prepositions" and "pronouns" among them, "timely" ones, forms of irregular "verbs", "saying"
    verbs and nouns of "persons".
    """
    clauses, calendar = vocabulary.table("clauses"), vocabulary.table("calendar")
    irregular: Mapping[str, list[str]] = vocabulary.table("irregular")["verbs"]
    told = vocabulary.table("attribution")
    saying = [*told["verbs"], *told["inverted"]]
    people = vocabulary.table("heads")["classes"]["person"]
    return {
        "small": frozenset(word for key in _SMALL for word in clauses[key]),
        "prepositions": frozenset(clauses["prepositions"]),
        "pronouns": frozenset(clauses["pronouns"]),
        "timely": frozenset(_timely(calendar)),
        "verbs": frozenset(form for base, forms in irregular.items() for form in (base, *forms)),
        "saying": frozenset(
            form
            for base in saying
            for form in (base, base + "s", base + "ed", base + "d", *irregular.get(base, ()))
        ),
        "persons": frozenset((*people["general"], *people["special"], *told["persons"], *told["enquirers"])),
    }


def _timely(calendar: Mapping[str, Any]) -> Iterable[str]:
    for key in _TIMES:
        yield from calendar[key]
    for key in ("months", "month_abbreviations", "weekdays", "weekday_abbreviations"):
        yield from (name.lower() for name in calendar[key])
    for length in calendar["lengths"]:
        yield from (length, length + "s")
