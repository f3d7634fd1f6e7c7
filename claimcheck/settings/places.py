"""Where the keys of a TOML file stand, for messages: the reader of the standard library does not say."""

from __future__ import annotations

import re
from collections import Counter

Key = tuple[str | int, ...]
"""The names that lead to a value; the tables of an array are numbered from 0."""

_NAME = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_DOTTED = rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*"
_HEADING = re.compile(rf"[ \t]*\[(\[?)[ \t]*({_DOTTED})[ \t]*\]")
_ENTRY = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=")
_LONG_STRING = re.compile(r"\"\"\"|'''")


def places(text: str) -> dict[Key, tuple[int, int]]:
    """Line and column, from 1, of every key and heading that stands at the beginning of a line."""
    found: dict[Key, tuple[int, int]] = {}
    tables: Counter[Key] = Counter()
    above: Key = ()
    inside: str | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if inside is None:
            heading, entry = _HEADING.match(line), _ENTRY.match(line)
            if heading is not None:
                above = _names(heading[2])
                if heading[1]:
                    tables[above] += 1
                    above = (*above, tables[above] - 1)
                found.setdefault(above, (number, heading.start(2) + 1))
            elif entry is not None:
                found.setdefault((*above, *_names(entry[1])), (number, entry.start(1) + 1))
        for quotes in _LONG_STRING.findall(line):
            if inside is None:
                inside = quotes
            elif inside == quotes:
                inside = None
    return found


def _names(dotted: str) -> Key:
    return tuple(name.strip("\"'") for name in re.findall(_NAME, dotted))


def nearest(known: dict[Key, tuple[int, int]], key: Key) -> tuple[int, int] | None:
    """The place of a key, else of the nearest one that holds it."""
    return next((known[key[:end]] for end in range(len(key), 0, -1) if key[:end] in known), None)
