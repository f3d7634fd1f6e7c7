"""Units, dimensions, conversions and currencies: from what a text writes to a :class:`Unit` record."""

from __future__ import annotations

from claimcheck.units.conversion import ConversionError, conversions, convert
from claimcheck.units.lexicon import Units, units

__all__ = ["ConversionError", "Units", "conversions", "convert", "units"]
