"""The tables of a rulebook, and how a house's own entries are merged into them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from claimcheck.errors import Problem
from claimcheck.limits import Limits
from claimcheck.rulebook.compiled import Parsed
from claimcheck.rulebook.files import TABLE_FOLDERS, RuleFile
from claimcheck.rulebook.mistakes import MistakeError, Path, Place, suggestion
from claimcheck.rulebook.shapes import misfits

if TYPE_CHECKING:
    from claimcheck.rulebook.nodes import Tree

_OWN_OF_EACH_FILE = ("version", "about")


def is_table(parsed: Parsed) -> bool:
    """Whether a bundled file is a table: it lies in one of the folders for them."""
    return PurePosixPath(parsed.file.path).parts[0] in TABLE_FOLDERS


class Tables:
    """Collects tables by the stem of their file; ``problems`` has every clash."""

    def __init__(self) -> None:
        self.contents: dict[str, dict[str, Any]] = {}
        self.problems: list[Problem] = []
        self._files: dict[str, RuleFile] = {}
        self._whole = hashlib.sha256()

    def knows(self, parsed: Parsed) -> bool:
        """Whether a house's file adds to a table: it has the table's name."""
        return PurePosixPath(parsed.file.path).stem in self.contents

    def add(self, parsed: Parsed) -> None:
        """Take in a bundled table."""
        stem = PurePosixPath(parsed.file.path).stem
        if stem in self.contents:
            other = self._files[stem].shown
            self._problem(parsed, (), f"a table '{stem}' is also in {other}; each name is used once")
        elif self._is_well_formed(parsed):
            self._count_in(parsed.file)
            self.contents[stem] = parsed.data
            self._files[stem] = parsed.file

    def merge(self, parsed: Parsed) -> None:
        """Add a house's entries: lists are appended, mappings merged, a value given twice is a clash."""
        stem = PurePosixPath(parsed.file.path).stem
        if self._is_well_formed(parsed):
            self._count_in(parsed.file)
            own = {key: value for key, value in parsed.data.items() if key not in _OWN_OF_EACH_FILE}
            clean = True
            for path, message in self._misfits(stem, own):
                self._problem(parsed, path, message)
                clean = False
            if clean:
                self.contents[stem] = self._merged(parsed, self.contents[stem], own, ())

    def hash(self) -> str:
        """A hash of the contents of all tables: of the files that they were made of, in order."""
        return self._whole.hexdigest()

    def _count_in(self, file: RuleFile) -> None:
        name = PurePosixPath(file.path).stem.encode("utf-8", "surrogateescape")
        self._whole.update(name + b"\0" + hashlib.sha256(file.raw).digest())

    def _misfits(self, stem: str, own: dict[str, Any]) -> Iterator[tuple[Path, str]]:
        from pydantic import ValidationError  # here: most runs bring no tables of their own

        from claimcheck.rulebook.unit_tables import TABLE_MODELS
        from claimcheck.rulebook.wording import in_words

        bundled = self.contents[stem]
        if stem in TABLE_MODELS:
            try:
                TABLE_MODELS[stem].model_validate(own)
            except ValidationError as error:
                for said in in_words(error, TABLE_MODELS[stem], own):
                    yield said.path, said.message
            return
        for key, value in own.items():
            if key in bundled:
                yield from misfits(value, bundled[key], (key,))
            else:
                yield (key,), f"unknown key '{key[:80]}'{suggestion(key, bundled)}"

    def _is_well_formed(self, parsed: Parsed) -> bool:
        if not isinstance(parsed.data, dict):
            self._problem(parsed, (), "a table is a mapping with 'version: 1' at its top")
        elif parsed.data.get("version") != 1:
            self._problem(parsed, ("version",), "a table starts with 'version: 1'")
        else:
            return True
        return False

    def _merged(self, parsed: Parsed, old: Any, new: Any, path: Path) -> Any:
        if isinstance(old, dict) and isinstance(new, dict):
            result = dict(old)
            for key, value in new.items():
                result[key] = self._merged(parsed, old[key], value, (*path, key)) if key in old else value
            return result
        if isinstance(old, list) and isinstance(new, list):
            return [*old, *(entry for entry in new if entry not in old)]
        if old != new:
            stem = PurePosixPath(parsed.file.path).stem
            where = place_in(self._files[stem], path)
            other = (
                f"{self._files[stem].shown}:{where.line}:{where.column}" if where else self._files[stem].shown
            )
            self._problem(parsed, path, f"'{path[-1]}' has another value in {other}")
        return old

    def _problem(self, parsed: Parsed, path: Path, message: str) -> None:
        place = place_in(parsed.file, path, key=message.startswith("unknown key")) or Place(1, 1)
        self.problems.append(MistakeError(message, place).problem(parsed.file.shown, parsed.file.raw))


def place_in(file: RuleFile, path: Path, key: bool = False) -> Place | None:
    """Where the value (or its key) at a path stands in a file; the nearest value that holds it when absent.

    Reads the YAML again: places are only needed once something is wrong.
    """
    tree = _tree(file.raw, file.limits)
    if key and path in tree.keys:
        return tree.keys[path]
    while path not in tree.places and path:
        path = path[:-1]
    return tree.places.get(path)


@lru_cache(maxsize=4)
def _tree(raw: bytes, limits: Limits) -> Tree:
    from claimcheck.rulebook.yaml_reader import read_yaml  # here: with a compilation YAML is not loaded

    return read_yaml(raw, limits)
