"""The tables under rules/wording, rules/numbers and rules/units, as the stages ask for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.errors import InternalError
from claimcheck.rulebook.mistakes import suggestion


class Vocabulary:
    """Named tables of wording, numbers and units.

    Two vocabularies with the same contents are equal and hash alike, so a stage can cache what it
    compiles from one. The tables are shared: nobody changes them.
    """

    __slots__ = ("_tables", "hash")

    def __init__(self, tables: Mapping[str, dict[str, Any]], content_hash: str) -> None:
        self._tables = dict(tables)
        self.hash = content_hash

    def table(self, name: str) -> dict[str, Any]:
        """The contents of the file of that stem: ``table("measures")`` for rules/wording/measures.yaml."""
        try:
            return self._tables[name]
        except KeyError:
            raise InternalError(f"no table '{name}'{suggestion(name, self._tables)}") from None

    def __contains__(self, name: object) -> bool:
        return name in self._tables

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._tables))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Vocabulary) and other.hash == self.hash

    def __hash__(self) -> int:
        return hash(self.hash)

    def __repr__(self) -> str:
        return f"Vocabulary({len(self._tables)} tables, {self.hash[:12]})"
