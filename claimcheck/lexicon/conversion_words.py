"""The table ``rules/wording/conversions.yaml``, compiled: how a text tells one measure in two units."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from claimcheck.lexicon.compiled import compiled
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary


class ConversionWords(Record, eq=False):
    """Words around a measure and its conversion."""

    links: frozenset[str] = frozenset()
    """Words between a measure and its conversion: or, about, equal to."""
    imperial: frozenset[str] = frozenset()
    """Units of the one system; a measure in the other beside one of them is its conversion."""
    again: frozenset[str] = frozenset()
    """Words that point back at a measure: those, that."""
    apart: frozenset[str] = frozenset()
    """Words between two measures by which they are of two things: and, then."""
    more: frozenset[str] = frozenset()
    """Words right before the second by which it is one more: another."""
    elsewhere: frozenset[str] = frozenset()
    """Words behind a measure in brackets by which it is of something else: on, per, wide."""
    behind: frozenset[str] = frozenset()
    """Words behind a measure that tell what it is one of, and in which way: of, wide, long."""
    several: Mapping[str, tuple[Decimal, ...]] = field(default_factory=dict)
    """What a name of a unit can mean, in the base unit: a gallon is one of two."""


@lru_cache(maxsize=8)
def conversion_words(vocabulary: Vocabulary) -> ConversionWords:
    """The compiled table of a vocabulary."""
    table = vocabulary.table("conversions")
    sizes = {name: tuple(map(Decimal, factors)) for name, factors in table["several"].items()}
    return compiled(ConversionWords, table, several=sizes)
