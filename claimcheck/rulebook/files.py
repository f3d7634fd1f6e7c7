"""The files of a rulebook: where they are, what is in them. The only part of this room that reads files."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from claimcheck.errors import Problem
from claimcheck.file_system import holds
from claimcheck.limits import DEFAULTS, Limits

TABLE_FOLDERS = ("wording", "numbers", "units")
SUFFIXES = (".yaml", ".yml")
MAX_COMPILED = 20_000_000
"""Bytes of a compilation of the bundled rules, which has 300,000; a larger one is not used."""
_LINK = "Name the file that it leads to with --rules."


class RuleFile(NamedTuple):
    """A file as read: ``path`` is relative to its root with slashes, ``shown`` is what the user sees.

    ``limits`` are what the run allows it: no file can raise its own. ``own``: whether it is a house's and not bundled.
    """

    path: str
    shown: str
    raw: bytes
    limits: Limits = DEFAULTS
    own: bool = False


def bundled_root() -> Path:
    """The folder of the bundled rules: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_bundled" / "rules"
    return inside if inside.is_dir() else package.parent / "rules"


def is_inside(path: Path, root: Path) -> bool:
    """Whether a path is the folder of the bundled rules or in it."""
    try:
        return path.exists() and path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a loop of links
        return False


def shipped_compilation(root: Path) -> Path:
    """Where a wheel has the compilation of its bundled rules."""
    return root.parent / "rules.json"


def users_cache() -> Path | None:
    """Where the user's cache has what is claimcheck's; None for a user without a home."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    try:
        folder = Path(named) if Path(named).is_absolute() else Path.home() / ".cache"
    except RuntimeError:
        return None
    return folder / "claimcheck"


def cached_compilation(root: Path) -> Path | None:
    """Where a checkout keeps the compilation of the rules at ``root``; None for a user without a home."""
    folder, which = users_cache(), hashlib.sha256(os.fsencode(root)).hexdigest()[:16]
    return None if folder is None else folder / f"rules-{which}.json"


def read_bytes(path: Path) -> bytes | None:
    """The contents of a file; None when it cannot be read, is too large or is no file at all."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            contents = stream.read(MAX_COMPILED + 1)
    except OSError:
        return None
    return contents if len(contents) <= MAX_COMPILED else None


def replace_file(path: Path, contents: bytes) -> None:
    """Write a file whole or not at all; a folder that cannot be written is no error."""
    import tempfile  # here, because it is slow to import and hardly a run writes

    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(contents)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def read_folder(
    root: Path, shown: str, limits: Limits = DEFAULTS, *, links: bool = False
) -> tuple[list[RuleFile], list[Problem]]:
    """Every YAML file below a folder, or the one file named, in stable order; and what could not be read.

    Links that lead out of the folder are followed only with ``links``: a mistake in what they lead to is shown with
    its line, which may be nobody's business.
    """
    files: list[RuleFile] = []
    problems: list[Problem] = []
    if holds(root.is_file):
        return _read(root, root.name, shown, limits)
    if not holds(root.is_dir):
        return [], [_missing(root, shown)]
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.endswith(SUFFIXES) or name.startswith("."):
                continue
            path = Path(folder) / name
            relative = path.relative_to(root).as_posix()
            if len(files) >= (most := limits.max_rule_files):
                advice = "Raise max-rule-files in the configuration if all are wanted."
                return files, [
                    *problems,
                    Problem("rulebook", f"more than {most:,} files", shown, advice=advice),
                ]
            told = f"{shown.rstrip('/')}/{relative}"
            if not links and path.is_symlink() and _leads_out(path, root):
                problems.append(
                    Problem("rulebook", "links out of the folder: not followed", told, advice=_LINK)
                )
                continue
            read, failed = _read(path, relative, told, limits)
            files += read
            problems += failed
    return sorted(files), problems


def _leads_out(link: Path, root: Path) -> bool:
    """Whether a link leads to something that does not lie below a folder; one that leads in a circle does not."""
    return not Path(os.path.realpath(link)).is_relative_to(os.path.realpath(root))


def _missing(root: Path, shown: str) -> Problem:
    try:
        root.stat()
    except FileNotFoundError:
        return Problem("rulebook", "no such file or folder", shown, advice="Check the path.")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or "unknown reason"
        return Problem("rulebook", f"cannot be read: {reason.lower()}", shown)
    return Problem("rulebook", "this is neither a file nor a folder", shown)


def _read(path: Path, relative: str, shown: str, limits: Limits) -> tuple[list[RuleFile], list[Problem]]:
    try:
        if not path.is_file():  # a device or a pipe could be read without end
            return [], [Problem("rulebook", "this is not a regular file", shown)]
        with path.open("rb") as stream:
            return [RuleFile(relative, shown, stream.read(limits.max_rule_bytes + 1), limits)], []
    except OSError as error:
        return [], [Problem("rulebook", f"cannot be read: {error.strerror or 'unknown reason'}", shown)]
