"""Paths to sources: the only stage that opens files.

Its names are loaded when first used: a worker that reads one kind of file needs few of the modules beside it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.load.reading import Loaded, read_sources

__all__ = ["Loaded", "read_sources"]


def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(import_module("claimcheck.load.reading"), name)
    raise AttributeError(f"module 'claimcheck.load' has no attribute '{name}'")
