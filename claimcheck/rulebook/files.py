"""The files of a rulebook: where they are, what is in them. The only part of this room that reads files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from claimcheck.errors import Problem
from claimcheck.rulebook.yaml_reader import MAX_BYTES

TABLE_FOLDERS = ("wording", "numbers", "units")
SUFFIXES = (".yaml", ".yml")
_MOST_FILES = 5_000


class RuleFile(NamedTuple):
    """A file as read: ``path`` is relative to its root with slashes, ``shown`` is what the user sees."""

    path: str
    shown: str
    raw: bytes


def bundled_root() -> Path:
    """The folder of the bundled rules: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_bundled" / "rules"
    return inside if inside.is_dir() else package.parent / "rules"


def read_folder(root: Path, shown: str) -> tuple[list[RuleFile], list[Problem]]:
    """Every YAML file below a folder, or the one file named, in stable order; and what could not be read."""
    files: list[RuleFile] = []
    problems: list[Problem] = []
    if root.is_file():
        return _read(root, root.name, shown)
    if not root.is_dir():
        return [], [Problem("rulebook", "no such file or folder", shown, advice="Check the path.")]
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.endswith(SUFFIXES) or name.startswith("."):
                continue
            path = Path(folder) / name
            relative = path.relative_to(root).as_posix()
            if len(files) >= _MOST_FILES:
                return files, [*problems, Problem("rulebook", f"more than {_MOST_FILES:,} files", shown)]
            read, failed = _read(path, relative, f"{shown.rstrip('/')}/{relative}")
            files += read
            problems += failed
    return sorted(files), problems


def _read(path: Path, relative: str, shown: str) -> tuple[list[RuleFile], list[Problem]]:
    try:
        if not path.is_file():  # a device or a pipe could be read without end
            return [], [Problem("rulebook", "this is not a regular file", shown)]
        with path.open("rb") as stream:
            return [RuleFile(relative, shown, stream.read(MAX_BYTES + 1))], []
    except OSError as error:
        return [], [Problem("rulebook", f"cannot be read: {error.strerror or 'unknown reason'}", shown)]
