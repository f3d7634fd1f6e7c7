"""A reference sheet as YAML: ``version: 1`` and a list ``figures``."""

from __future__ import annotations

import re
from typing import Any

from claimcheck.errors import SourceError
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.load.sheets.cells import COLUMNS, Mistakes, Sheet, column_names, plain_name
from claimcheck.records.sheet import Cell, Row
from claimcheck.rulebook.mistakes import MistakeError, Path, suggestion
from claimcheck.rulebook.nodes import Tree
from claimcheck.rulebook.yaml_reader import read_yaml

_KEYS = ("version", "about", "figures")
_LINE_END = re.compile(r"\r\n|\n|\r")
_PLAIN_NUMBER = re.compile(r"[-+0-9.eE]+")


def read(text: str, limits: Limits = DEFAULTS) -> Sheet:
    """The rows of a sheet's text; SourceError with all its mistakes."""
    raw = text.encode("utf-8", "surrogatepass")
    try:
        tree = read_yaml(raw, limits)
    except MistakeError as mistake:
        problem = mistake.problem("", raw)
        raise SourceError(_as_reference(problem)) from None
    return _Reader(text, tree).sheet()


def _as_reference(problem: Any) -> Any:
    from claimcheck.record import replace

    return replace(problem, code="reference", path=None)


class _Reader:
    """Makes rows of a tree of YAML; keeps where everything stands."""

    def __init__(self, text: str, tree: Tree) -> None:
        self._text = text
        self._tree = tree
        self._lines = [0, *(end.end() for end in _LINE_END.finditer(text))]
        self._mistakes = Mistakes(text)

    def sheet(self) -> Sheet:
        """The sheet; SourceError with all its mistakes."""
        rows = sorted(filter(None, map(self._row, *self._entries())), key=lambda row: row.value.start)
        self._mistakes.check()
        if not rows:
            self._mistakes.add("the sheet has no figures", self._at(("figures",)))
        self._mistakes.check()
        return Sheet(self._text, tuple(rows))

    def _entries(self) -> tuple[range, list[Any]]:
        data = self._tree.data
        if not isinstance(data, dict) or not isinstance(data.get("figures"), list):
            advice = f"Each figure has {', '.join(column_names())}."
            place = self._at(("figures",)) if isinstance(data, dict) else 0
            self._mistakes.add("a reference sheet has 'version: 1' and a list 'figures:'", place, advice)
            return range(0), []
        for key in data:
            if key not in _KEYS:
                self._mistakes.add(
                    f"unknown key '{key[:60]}'{suggestion(key, _KEYS)}", self._at((key,), key=True)
                )
        if data.get("version") != 1 or isinstance(data.get("version"), bool):
            self._mistakes.add("'version: 1' is missing", self._at(("version",)))
        return range(len(data["figures"])), data["figures"]

    def _row(self, index: int, entry: Any) -> Row | None:
        path: Path = ("figures", index)
        if not isinstance(entry, dict):
            self._mistakes.add("a figure must be a mapping with subject and value", self._at(path))
            return None
        cells: dict[str, Cell] = {}
        for key, value in entry.items():
            name = plain_name(key)
            if name not in COLUMNS:
                near = suggestion(name, COLUMNS)
                advice = f"A figure has {', '.join(column_names())}."
                self._mistakes.add(
                    f"unknown key '{key[:60]}'{near}", self._at((*path, key), key=True), advice
                )
                continue
            cell = self._cell(name, value, (*path, key))
            if cell is not None and cell.text:
                cells[name] = cell
        keys = [self._at((*path, key), key=True) for key in entry]
        start = min(keys, default=self._at(path))
        return self._mistakes.row(cells, start, max((cell.end for cell in cells.values()), default=start))

    def _cell(self, name: str, value: Any, path: Path) -> Cell | None:
        """What stands at a path, with its place; None, and a mistake, for what is no line of text or a number."""
        start = self._at(path)
        if isinstance(value, int | float) and not isinstance(value, bool):
            written = _PLAIN_NUMBER.match(self._text, start)
            said = written[0] if written else str(value)
            return Cell(said, start, start + len(said))
        if isinstance(value, str):
            start += self._text[start : start + 1] in ('"', "'")
            if self._text.startswith(value, start):
                return Cell(value, start, start + len(value))
            self._mistakes.add(f"the {name} must stand on one line, without escapes", start)
        elif value is not None:
            self._mistakes.add(f"the {name} must be text or a number", start)
        return None

    def _at(self, path: Path, key: bool = False) -> int:
        """The character at which the value (or its key) at a path stands; the one above it that there is."""
        if key and path in self._tree.keys:
            place = self._tree.keys[path]
        else:
            while path not in self._tree.places and path:
                path = path[:-1]
            place = self._tree.places[path]
        return self._lines[place.line - 1] + place.column - 1
