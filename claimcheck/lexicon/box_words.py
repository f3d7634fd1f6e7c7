"""The table ``rules/wording/boxes.yaml``, compiled: the labels of figures in fact boxes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.lexicon.compiled import compiled
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary

_SMALL = ("determiners", "prepositions")
_PROSE = ("auxiliaries", "pronouns", "relative_pronouns", "negations", "breaks", "conjunctions")


class Shares(Record):
    """Labels of a share, of its part and of its whole."""

    rate: frozenset[str]
    part: frozenset[str]
    whole: frozenset[str]


class MadeOf(Record):
    """Labels of a figure, the lists of those of its parts, and of parts that may be there besides."""

    whole: frozenset[str]
    parts: tuple[frozenset[str], ...]
    others: frozenset[str]


class BoxWords(Record, eq=False):
    """Labels, by what they make of the figure beside them; each list is told of in ``boxes.yaml``."""

    then: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    orders: tuple[tuple[str, ...], ...] = ()
    low: frozenset[str] = frozenset()
    high: frozenset[str] = frozenset()
    mean: frozenset[str] = frozenset()
    range: frozenset[str] = frozenset()
    usual: frozenset[str] = frozenset()
    total: frozenset[str] = frozenset()
    totalled: frozenset[str] = frozenset()
    less: frozenset[str] = frozenset()
    made_of: tuple[MadeOf, ...] = ()
    shares: tuple[Shares, ...] = ()
    rates: frozenset[str] = frozenset()
    no_whole: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()
    ended: frozenset[str] = frozenset()
    lasted: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    contestants: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    summed: frozenset[str] = frozenset()
    price: frozenset[str] = frozenset()
    wholes: frozenset[str] = frozenset()
    small: frozenset[str] = field(default_factory=frozenset)
    """Articles and prepositions, which tell nothing of what a label is of."""
    prose: frozenset[str] = field(default_factory=frozenset)
    """Words of sentences, which no label has."""


@lru_cache(maxsize=8)
def box_words(vocabulary: Vocabulary) -> BoxWords:
    """The compiled table of a vocabulary."""
    table, clauses = vocabulary.table("boxes"), vocabulary.table("clauses")
    return compiled(
        BoxWords,
        table,
        orders=tuple(tuple(row) for row in table["orders"]),
        made_of=tuple(_made_of(row) for row in table["made_of"]),
        shares=tuple(
            Shares(*(frozenset(row[key]) for key in ("rate", "part", "whole"))) for row in table["shares"]
        ),
        small=_all_of(clauses, _SMALL),
        prose=_all_of(clauses, _PROSE) - frozenset(table["in_labels"]),
    )


def _made_of(row: Mapping[str, Sequence[str] | Sequence[Sequence[str]]]) -> MadeOf:
    parts = tuple(frozenset(names) for names in row["parts"])
    return MadeOf(frozenset(map(str, row["whole"])), parts, frozenset(map(str, row["others"])))


def _all_of(table: Mapping[str, Sequence[str]], keys: Sequence[str]) -> frozenset[str]:
    return frozenset(word for key in keys for word in table[key])
