"""Paths to sources: the only stage that opens files."""

from claimcheck.load.reading import Loaded, read_sources

__all__ = ["Loaded", "read_sources"]
