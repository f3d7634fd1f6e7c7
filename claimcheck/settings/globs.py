"""Patterns for the paths of texts, as configurations and flags write them."""

from __future__ import annotations

import re
from functools import lru_cache

_WILD = re.compile(r"\*\*/|\*\*|\*|\?")
_MEANS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@lru_cache(maxsize=256)
def glob(pattern: str) -> re.Pattern[str]:
    """A whole path: ``**`` stands for any folders, ``*`` and ``?`` for characters of one name."""
    parts = _WILD.split(pattern)
    wild = [_MEANS[one] for one in _WILD.findall(pattern)] + [""]
    return re.compile("".join(re.escape(part) + sign for part, sign in zip(parts, wild, strict=True)), re.S)


def excludes(pattern: str, path: str) -> bool:
    """Whether a pattern leaves a path out: the path itself or a folder above it fits; a pattern without a
    slash fits any single name."""
    names = path.split("/")
    pattern = pattern.rstrip("/")
    if "/" not in pattern:
        return any(glob(pattern).fullmatch(name) for name in names)
    return any(glob(pattern).fullmatch("/".join(names[:end])) for end in range(1, len(names) + 1))
