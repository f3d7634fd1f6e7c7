"""What the entries of a table look like, learned from the bundled table, to check a house's own entries by.

A table has no schema of its own: its bundled entries are the pattern. A list of rows teaches which keys
a row has and which of them every row has; a mapping teaches what its values are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from claimcheck.rulebook.mistakes import Path, suggestion

_KINDS = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list",
          dict: "a mapping", type(None): "left empty"}  # fmt: skip
_ENOUGH = 3
"""A key that all of this many rows have is one that a row must have."""


def misfits(new: Any, old: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Where ``new`` does not look like ``old``, both values of one key of a table, and in what way."""
    yield from _misfits(new, [old], path)


def _misfits(new: Any, examples: list[Any], path: Path) -> Iterator[tuple[Path, str]]:
    kinds = {_KINDS[type(example)] for example in examples}
    name = next((step for step in reversed(path) if isinstance(step, str)), "value")
    if not kinds:
        return
    if _KINDS[type(new)] not in kinds:
        yield path, f"'{name}' must be {' or '.join(sorted(kinds - {'left empty'}) or kinds)}"
        return
    if isinstance(new, str) and not new.strip() and all(str(example).strip() for example in examples):
        yield path, f"'{name}' must not be empty"
    elif isinstance(new, list):
        inner = [entry for example in examples if isinstance(example, list) for entry in example]
        for index, entry in enumerate(new):
            yield from _misfits(entry, inner, (*path, index))
    elif isinstance(new, dict):
        rows = [example for example in examples if isinstance(example, dict)]
        yield from _row_misfits(new, rows, path)


def _row_misfits(new: dict[str, Any], rows: list[dict[str, Any]], path: Path) -> Iterator[tuple[Path, str]]:
    known = _shared_keys(rows)
    if known:
        for key in new:
            if key not in known:
                yield (*path, key), f"unknown key '{key[:80]}'{suggestion(key, known)}"
        if len(rows) >= _ENOUGH:
            for key in sorted(set.intersection(*(set(row) for row in rows)) - set(new)):
                yield path, f"the key '{key}' is missing"
    everything = [value for row in rows for value in row.values()]
    for key, value in new.items():
        if known and key not in known:
            continue
        if not key.strip():
            yield (*path, key), "a key must not be empty"
            continue
        same_key = [row[key] for row in rows if key in row]
        yield from _misfits(value, same_key if known else everything, (*path, key))


def _shared_keys(rows: Iterable[dict[str, Any]]) -> set[str]:
    """All keys of rows of one shape; nothing where each row has its own (words, names)."""
    seen: set[str] = set()
    shared = False
    for row in rows:
        shared = shared or bool(seen & set(row))
        seen |= set(row)
    return seen if shared else set()
