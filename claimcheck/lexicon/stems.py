"""A word without its ending: what "deliberated" and "deliberations" have in common."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache

SHORTEST_STEM = 3
"""Letters; what is shorter tells nothing: "one" and "ones" are no "on"."""


@lru_cache(maxsize=20_000)
def stem(word: str, endings: Set[str]) -> str:
    """A word in lower case without the longest of the ``endings``: "reviewed" and "reviewers" are "review"."""
    for length in range(len(word) - SHORTEST_STEM, 0, -1):
        if word[-length:] in endings:
            return word[:-length]
    return word
