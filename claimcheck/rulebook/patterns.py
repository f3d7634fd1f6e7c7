"""The only door to RE2: patterns that people write run in linear time or are refused."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol


class Pattern(Protocol):
    """What a compiled pattern can do: find its first match in a text, or None."""

    def search(self, text: str) -> object | None:
        """The first match anywhere in the text; None without one."""


@lru_cache(maxsize=1024)
def compile_pattern(pattern: str) -> Pattern:
    """The pattern, ready to search; ValueError in plain words when it cannot be used."""
    if not pattern:
        raise ValueError("the pattern is empty and would match everywhere")
    import re2  # here, because most runs have no pattern of their own

    options = re2.Options()
    options.log_errors = False
    try:
        compiled: Pattern = re2.compile(pattern, options)
    except re2.error as error:
        detail = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error.args[0])
        raise ValueError(
            f"the pattern does not compile: {detail} (patterns are RE2: no back-references, no look-around)"
        ) from None
    return compiled
