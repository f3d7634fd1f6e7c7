"""The configuration of a project: ``claimcheck.toml``, or ``[tool.claimcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from claimcheck.errors import Problem, UsageError
from claimcheck.file_system import holds
from claimcheck.record import Record, field, replace
from claimcheck.rulebook.mistakes import suggestion
from claimcheck.settings.keys import Ignored, Keys
from claimcheck.settings.places import Key, places

OWN, SHARED = "claimcheck.toml", "pyproject.toml"
_TABLE = ("tool", "claimcheck")
_LARGEST = 1_000_000  # bytes
_PLAIN = {
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "dict_type": "a table",
    "list_type": "a list, in square brackets",
    "tuple_type": "a list, in square brackets",
    "string_type": "a text, in quotation marks",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
}
"""What a value must be, in words, by what is wrong with it."""
Model = TypeVar("Model", bound=BaseModel)
_DECODER = re.compile(r" \(at line (\d+), column (\d+)\)$")


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
        place = known.get(whole) or next(below, None) or _place(known, whole)
        return place[0] if place and self.path is not None else None

    def problem(self, message: str, *key: str | int, advice: str | None = None) -> Problem:
        """A problem with the value of a key, at its place in the file."""
        return _problem(self.path or Path(OWN), self.text, (*self.above, *key), message, advice)


def find(start: Path) -> Path | None:
    """The nearest configuration in a folder or above it; in one folder, ``claimcheck.toml`` goes first."""
    for folder in (start, *start.parents):
        if holds((folder / OWN).is_file):
            return folder / OWN
        shared = folder / SHARED
        if holds(shared.is_file):
            text = _text(shared)
            named = Path(os.path.relpath(shared))  # as messages show it
            if "claimcheck" in text and _shared(_parsed(named, text)) is not None:
                return shared
    return None


def read(path: Path) -> Configuration:
    """The configuration in a file; :class:`UsageError` with all its mistakes."""
    text = _text(path)
    whole = _parsed(path, text)
    table: Any = whole
    above: Key = ()
    if path.name == SHARED:
        above, table = _TABLE, _shared(whole)
        if table is None:
            raise UsageError(Problem("configuration", "has no table [tool.claimcheck]", str(path)))
    if not isinstance(table, dict):
        raise UsageError(_problem(path, text, above, "[tool.claimcheck] must be a table", None))
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
        raise UsageError(*_in_line_order(problems))
    return Configuration(keys, path, tuple(ignored), text, above)


def _validated(
    model: type[Model], entries: dict[str, Any], path: Path, text: str, above: Key, problems: list[Problem]
) -> Model | None:
    try:
        return model.model_validate(entries)
    except ValidationError as error:
        names = [one.alias or name for name, one in model.model_fields.items()]
        problems += [_explained(one, names, path, text, above) for one in error.errors()]
        return None


def _in_line_order(problems: list[Problem]) -> list[Problem]:
    """The mistakes from the top of the file down, what all keys are told once."""
    told: set[str] = set()
    ordered = []
    for problem in sorted(problems, key=lambda one: (one.line or 0, one.column or 0)):
        again = problem.advice in told
        ordered.append(replace(problem, advice=None) if again else problem)
        told.add(problem.advice or "")
    return ordered


def _explained(error: ErrorDetails, names: list[str], path: Path, text: str, above: Key) -> Problem:
    key = tuple(part for part in error["loc"])
    shown = ".".join(str(part) for part in key if isinstance(part, str))
    advice = None
    if error["type"] == "extra_forbidden":
        message = f"unknown key '{shown}'{suggestion(str(key[-1]), names)}"
        plain = [name for name in names if not name.startswith("max-")]
        limits = ", and the limits, which 'claimcheck config show' lists" if len(plain) < len(names) else ""
        advice = f"The keys are {', '.join(plain)}{limits}."
    elif error["type"] == "missing":
        message = f"'{shown}' is missing"
    elif error["type"] in ("string_too_short", "string_pattern_mismatch"):
        message = f"'{shown}' is empty"
    elif key[:1] == ("severity",) and len(key) > 1 and error["type"] == "dict_type":
        message = f"'{shown}' must stand in a table that says for which texts: [severity.\"**\"]"
    elif error["type"] in _PLAIN:
        message = f"'{shown}' must be {_PLAIN[error['type']]}"
    else:
        message = f"'{shown}' {error['msg'].replace('Input should be', 'must be')}"
    return _problem(path, text, (*above, *key), message, advice)


def _problem(path: Path, text: str, key: Key, message: str, advice: str | None) -> Problem:
    place = _place(places(text), key)
    if place is None:
        return Problem("configuration", message, str(path), advice=advice)
    line, column = place
    return Problem("configuration", message, str(path), line, column, text.split("\n")[line - 1], advice)


def _place(known: dict[Key, tuple[int, int]], key: Key) -> tuple[int, int] | None:
    """The place of a key, else of the nearest one that holds it."""
    return next((known[key[:end]] for end in range(len(key), 0, -1) if key[:end] in known), None)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise UsageError(Problem("configuration", f"is larger than {_LARGEST:,} bytes", str(path)))
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        said = (error.strerror or type(error).__name__).lower()
        raise UsageError(Problem("configuration", f"cannot be read: {said}", str(path))) from None
    except UnicodeDecodeError:
        raise UsageError(Problem("configuration", "is not UTF-8", str(path))) from None


def _parsed(path: Path, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        where = _DECODER.search(str(error))
        message = f"is not valid TOML: {_DECODER.sub('', str(error)).lower()}"
        advice = "--isolated checks without a configuration."
        if where is None:
            raise UsageError(Problem("configuration", message, str(path), advice=advice)) from None
        line, column = int(where[1]), int(where[2])
        excerpt = text.split("\n")[line - 1]
        raise UsageError(
            Problem("configuration", message, str(path), line, column, excerpt, advice)
        ) from None
    except RecursionError:
        raise UsageError(Problem("configuration", "is nested too deeply", str(path))) from None


def _shared(whole: dict[str, Any]) -> Any:
    tool = whole.get(_TABLE[0])
    return tool.get(_TABLE[1]) if isinstance(tool, dict) else None
