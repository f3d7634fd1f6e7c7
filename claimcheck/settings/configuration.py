"""The configuration of a project: ``claimcheck.toml``, or ``[tool.claimcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from claimcheck.errors import Problem, UsageError
from claimcheck.file_system import holds
from claimcheck.record import Record, field
from claimcheck.settings.keys import Ignored, Keys
from claimcheck.settings.mistakes import explained, in_line_order, problem_at
from claimcheck.settings.places import Key, nearest, places
from claimcheck.settings.toml_file import parsed, read_text

OWN, SHARED = "claimcheck.toml", "pyproject.toml"
_TABLE = ("tool", "claimcheck")
Model = TypeVar("Model", bound=BaseModel)


class Configuration(Record):
    """What a configuration says; without a ``path``, that there is none.

    ``given`` names the keys that stand in it, ``ignored`` the tables under ``[[ignore]]``.
    """

    keys: Keys = field(default_factory=Keys)
    path: Path | None = None
    ignored: tuple[Ignored, ...] = ()
    text: str = ""
    above: Key = ()

    @property
    def given(self) -> frozenset[str]:
        """The names of the fields of :class:`Keys` that the file sets."""
        return frozenset(self.keys.model_fields_set)

    def line(self, *key: str | int) -> int | None:
        """The line on which a key stands, None without a file."""
        known, whole = places(self.text), (*self.above, *key)
        below = (place for name, place in known.items() if name[: len(whole)] == whole)
        place = known.get(whole) or next(below, None) or nearest(known, whole)
        return place[0] if place and self.path is not None else None

    def problem(self, message: str, *key: str | int, advice: str | None = None) -> Problem:
        """A problem with the value of a key, at its place in the file."""
        return problem_at(self.path or Path(OWN), self.text, (*self.above, *key), message, advice)


def find(start: Path) -> Path | None:
    """The nearest configuration in a folder or above it; in one folder, ``claimcheck.toml`` goes first."""
    for folder in (start, *start.parents):
        if holds((folder / OWN).is_file):
            return folder / OWN
        shared = folder / SHARED
        if holds(shared.is_file):
            text = read_text(shared)
            named = Path(os.path.relpath(shared))  # as messages show it
            if "claimcheck" in text and _shared(parsed(named, text)) is not None:
                return shared
    return None


def read(path: Path) -> Configuration:
    """The configuration in a file; :class:`UsageError` with all its mistakes."""
    text = read_text(path)
    whole = parsed(path, text)
    table: Any = whole
    above: Key = ()
    if path.name == SHARED:
        above, table = _TABLE, _shared(whole)
        if table is None:
            raise UsageError(Problem("configuration", "has no table [tool.claimcheck]", str(path)))
    if not isinstance(table, dict):
        raise UsageError(problem_at(path, text, above, "[tool.claimcheck] must be a table"))
    entries = dict(table)
    problems: list[Problem] = []
    ignored: list[Ignored] = []
    if isinstance(entries.get("ignore"), list):
        for number, entry in enumerate(entries["ignore"]):
            if isinstance(entry, dict):
                made = _validated(Ignored, entry, path, text, (*above, "ignore", number), problems)
                ignored += [made] if made is not None else []
        entries["ignore"] = [entry for entry in entries["ignore"] if not isinstance(entry, dict)]
    keys = _validated(Keys, entries, path, text, above, problems)
    if keys is None or problems:
        raise UsageError(*in_line_order(problems))
    return Configuration(keys, path, tuple(ignored), text, above)


def _validated(
    model: type[Model], entries: dict[str, Any], path: Path, text: str, above: Key, problems: list[Problem]
) -> Model | None:
    try:
        return model.model_validate(entries)
    except ValidationError as error:
        names = [one.alias or name for name, one in model.model_fields.items()]
        problems += [explained(one, names, path, text, above) for one in error.errors()]
        return None


def _shared(whole: dict[str, Any]) -> Any:
    tool = whole.get(_TABLE[0])
    return tool.get(_TABLE[1]) if isinstance(tool, dict) else None
