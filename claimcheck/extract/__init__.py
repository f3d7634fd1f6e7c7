"""Sentence → quantities: every number with its hedge, unit and kind; nothing is lost in silence."""

from claimcheck.extract.extraction import Read, Vetoed, quantities, quantities_of

__all__ = ["Read", "Vetoed", "quantities", "quantities_of"]
