"""Sentence → quantities: every number with its hedge, unit and kind; nothing is lost in silence."""

from claimcheck.extract.extraction import quantities, quantities_of
from claimcheck.extract.result import Read, Vetoed

__all__ = ["Read", "Vetoed", "quantities", "quantities_of"]
