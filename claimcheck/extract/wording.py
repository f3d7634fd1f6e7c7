"""The tables of rules/numbers and rules/wording/hedges.yaml, ready for the readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from claimcheck.extract.phrase_tables import Phrases, Words, phrases, pieces_of
from claimcheck.lexicon.compiled import compiled
from claimcheck.record import Record
from claimcheck.records.amount import AmountKind
from claimcheck.rulebook import Vocabulary


class Wording(Record, eq=False):
    """Everything that the readers know about words."""

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, Decimal]
    short_scales: Mapping[str, Decimal]
    letter_scales: Mapping[str, Decimal]
    dozen: Mapping[str, int]
    fractions: Mapping[str, int]
    vulgar: Mapping[str, tuple[int, int]]
    ordinals: Mapping[str, int]
    vague: Mapping[str, tuple[Decimal, Decimal] | None]
    vague_of: Mapping[str, Decimal]
    vague_multipliers: Mapping[str, tuple[Decimal, Decimal]]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    folds: Mapping[str, int]
    hedges_before: Phrases
    hedges_before_duration: Phrases
    hedges_after: Phrases
    glued_signs: frozenset[str]
    """The signs with which a bound glued to a number begins."""
    skipped: Mapping[str, tuple[Words, ...]]
    """What may stand between a hedge and its number, by its last word."""
    hedge_edges: frozenset[str]
    """The pieces directly before a number that may end a hedge, or stand between one and the number."""
    trends: Mapping[str, str]
    trend_edges: frozenset[str]
    """What stands directly before a number that is a change: trends, and what may stand between."""
    small: frozenset[str]
    """Number words below a hundred."""
    signs: frozenset[str]
    """What makes a number negative: a hyphen, "minus"."""
    goes_on: frozenset[str]
    """Pieces that a number may go on with: scales, dozens, and what joins them to it."""
    starts: frozenset[str]
    """Words that a number can begin with: the candidates of the scan."""
    sets: Mapping[str, frozenset[str]]
    """The plain word lists, by ``table.key``."""
    tables: Mapping[str, Mapping[str, Any]]

    def has(self, name: str, word: str) -> bool:
        """Whether a word is in the list of that name ("clock.joins")."""
        return word in self.sets[name]


_TABLES = ("numerals", "hedges", "trends", "clock", "dates", "ages", "scores", "magnitudes", "names", "patterns",
           "unit_contexts", "rates", "small_words")  # fmt: skip


@lru_cache(maxsize=8)
def wording_of(vocabulary: Vocabulary) -> Wording:
    """The wording of a vocabulary, compiled once."""
    tables = {name: vocabulary.table(name) for name in _TABLES}
    numerals, hedges, calendar = tables["numerals"], tables["hedges"], vocabulary.table("calendar")
    scales = {word: Decimal(value) for word, value in numerals["scales"].items()}
    vague = {word: _ends(value) for word, value in numerals["vague"].items()}
    months = calendar["months"] | calendar["month_abbreviations"]
    folds = {f"{word}fold": value for word, value in numerals["ones"].items() if value > 1}
    starts = {*folds, *numerals["ones"], *numerals["tens"], *numerals["dozen"], *numerals["fractions"]}
    starts |= {*numerals["ordinals"], *vague, *scales, *months, *numerals["vulgar"], *numerals["minus"]}
    starts |= {*tables["clock"]["opens"], *tables["clock"]["named"]}
    starts |= tables["ages"]["decades"].keys()
    starts |= {*tables["unit_contexts"]["long_starts"], *tables["unit_contexts"]["lone"]}
    before = _hedges(hedges["before"], backwards=True)
    before_duration = _hedges(hedges["before_duration"], backwards=True)
    return compiled(
        Wording,
        numerals,
        scales=scales,
        short_scales={word: Decimal(value) for word, value in numerals["short_scales"].items()},
        letter_scales={word: Decimal(value) for word, value in numerals["letter_scales"].items()},
        vulgar={sign: (parts[0], parts[1]) for sign, parts in numerals["vulgar"].items()},
        vague=vague,
        vague_of={word: Decimal(value) for word, value in numerals["vague_of"].items()},
        vague_multipliers={
            word: (Decimal(ends[0]), Decimal(ends[1])) for word, ends in numerals["vague_multipliers"].items()
        },
        months=months,
        weekdays=calendar["weekdays"] | calendar["weekday_abbreviations"],
        folds=folds,
        hedges_before=before,
        hedges_before_duration=before_duration,
        hedges_after=_hedges(hedges["after"], backwards=False),
        glued_signs=frozenset(sign[0] for sign in hedges["glued_after"]),
        skipped=_by_last([tuple(words.split()) for words in hedges["between"]]),
        hedge_edges=frozenset(
            [*before.edges, *before_duration.edges, "-", *(words.split()[-1] for words in hedges["between"])]
        ),
        trends={word: way for way in ("up", "down") for word in tables["trends"][way]},
        trend_edges=frozenset(
            [*tables["trends"]["up"], *tables["trends"]["down"], *tables["trends"]["through"]]
        ),
        small=frozenset([*numerals["ones"], *numerals["tens"]]),
        signs=frozenset(["-", *numerals["minus"]]),
        goes_on=frozenset(
            [
                *scales,
                *numerals["short_scales"],
                *numerals["letter_scales"],
                *numerals["dozen"],
                *(piece for pieces in numerals["articles_of_scales"] for piece in pieces),
            ]
        ),
        starts=frozenset(starts),
        sets=_sets(tables) | _more_sets(vocabulary, tables, months, folds),
        tables=tables,
    )


def _by_last(phrases: list[Words]) -> dict[str, tuple[Words, ...]]:
    lasts = {words[-1] for words in phrases}
    return {last: tuple(words for words in phrases if words[-1] == last) for last in lasts}


def _ends(value: list[int] | None) -> tuple[Decimal, Decimal] | None:
    return None if value is None else (Decimal(value[0]), Decimal(value[1]))


def _hedges(table: Mapping[AmountKind, list[str]], *, backwards: bool) -> Phrases:
    return phrases(
        ((phrase, kind) for kind, listed in table.items() for phrase in listed), backwards=backwards
    )


def _more_sets(
    vocabulary: Vocabulary, tables: Mapping[str, Mapping[str, Any]], *words: Iterable[str]
) -> dict[str, frozenset[str]]:
    """The sets that are put together: months, "fivefold" and its like, and nouns for one person."""
    months, folds = map(frozenset, words)
    persons = vocabulary.table("heads")["classes"]["person"]["special"]
    people = frozenset((*tables["ages"]["people"], *(noun for noun in persons if " " not in noun)))
    full = frozenset(vocabulary.table("calendar")["months"])
    return {
        "calendar.months": months, "calendar.full_months": full, "numerals.folds": folds, "ages.people": people,
    }  # fmt: skip


def _sets(tables: Mapping[str, Mapping[str, Any]]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, table in tables.items():
        for key, value in table.items():
            if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
                found[f"{name}.{key}"] = frozenset(entry.lower() for entry in value)
            elif isinstance(value, dict):
                found[f"{name}.{key}"] = frozenset(str(entry) for entry in value)
            elif isinstance(value, list) and all(isinstance(row, dict) and "words" in row for row in value):
                listed = [pieces_of(phrase) for row in value for phrase in row["words"]]
                found[f"{name}.{key}.last"] = frozenset(pieces[-1] for pieces in listed)
                found[f"{name}.{key}.pieces"] = frozenset(piece for pieces in listed for piece in pieces)
    return found
