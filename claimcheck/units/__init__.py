"""Units, dimensions, conversions and currencies: from what a text writes to a :class:`Unit` record."""

from __future__ import annotations

from collections.abc import Callable, Collection

from claimcheck.rulebook import Vocabulary
from claimcheck.units.conversion import ConversionError, conversions, convert
from claimcheck.units.lexicon import Units, units

__all__ = ["WHERE_WORDS", "ConversionError", "Units", "conversions", "convert", "units"]

WHERE_WORDS: dict[str, Callable[[Vocabulary], Collection[str]]] = {
    "unit": lambda vocabulary: units(vocabulary).names(),
    "dimension": lambda vocabulary: units(vocabulary).dimensions(),
}
"""The units and dimensions that a rule may look for, for read_rulebook's ``words``."""
