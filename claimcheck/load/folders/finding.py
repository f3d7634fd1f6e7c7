"""From what the user names to the files to read: folders are walked, in stable order, links not followed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from claimcheck.errors import Problem
from claimcheck.file_system import holds
from claimcheck.load.file_names import absolute, printable, with_ids
from claimcheck.load.folders.gitignore import GitIgnore
from claimcheck.load.folders.walking import files_below, lies_within, passed_over_in_words
from claimcheck.record import Record
from claimcheck.records.findings import Notice
from claimcheck.settings.globs import excludes

_ADDRESS = re.compile(r"(?:https?|ftp|file)://", re.I)


class Found(Record):
    """The files to read, each with its id, and what could not be found."""

    files: tuple[tuple[Path, str], ...]
    errors: tuple[Problem, ...]
    warnings: tuple[Notice, ...]


def find(
    names: Sequence[str],
    root: Path,
    suffixes: Collection[str],
    max_files: int,
    *,
    start: Path | None = None,
    exclude: Sequence[str] = (),
    gitignore: bool = False,
    written: Collection[Path] = (),
) -> Found:
    """The files behind some names, in the order named; within a folder sorted by path.

    Relative names count from ``start`` (default: ``root``), ids and patterns from ``root``.

    A file that is named twice is read once. Hidden files and folders are passed over in a walk,
    and so is what a pattern of ``exclude`` fits, by its path from ``root``, and, with ``gitignore``, what git
    would not look at. ``written`` are files that the run itself writes: the report of yesterday's run is no text of
    the story.
    """
    search = _Search(suffixes, _left_out_by(exclude, root, written), gitignore)
    for name in names:
        path = Path(name)
        search.look(name, path if path.is_absolute() else (start or root) / path)
    if len(search.files) > max_files:
        search.errors.append(_too_many(len(search.files), max_files))
    kept = dict(list(search.files.items())[:max_files])
    return Found(with_ids(kept, root), tuple(search.errors), tuple(search.warnings))


def _left_out_by(patterns: Sequence[str], root: Path, written: Collection[Path]) -> Callable[[Path], bool]:
    """Whether a path is one of those written, or a pattern fits it as seen from the root."""
    above = os.path.realpath(root)
    ours = {os.path.realpath(path) for path in written}

    def left_out(path: Path) -> bool:
        if ours and os.path.realpath(path) in ours:
            return True
        if not patterns:
            return False
        shown = Path(os.path.relpath(Path(os.path.realpath(path.parent), path.name), above)).as_posix()
        return any(excludes(pattern, shown) for pattern in patterns)

    return left_out


def _too_many(files: int, max_files: int) -> Problem:
    return Problem(
        "too-many-files",
        f"{files - max_files:,} of {files:,} files were left out: the limit is {max_files:,}",
        advice="Raise max-files in the configuration, or check fewer at once: one run is one story.",
    )


def _no_path(name: str, path: Path) -> Problem | None:
    """What to say of a name that is meant for something other than a file: nothing at all, an address."""
    if not name:  # of a variable that the shell did not know; as a path it would be the working folder
        return Problem("missing", "one of the names is empty", advice="Name a file, a folder or -.")
    if _ADDRESS.match(name) and not holds(path.exists):
        advice = "Save the page and name its file."
        return Problem("missing", "an address: claimcheck fetches nothing", printable(name), advice=advice)
    return None


class _Search:
    """The files found so far, by their absolute paths, and what there is to say of the names looked at."""

    def __init__(self, suffixes: Collection[str], left_out: Callable[[Path], bool], gitignore: bool) -> None:
        self.files: dict[str, Path] = {}
        self.errors: list[Problem] = []
        self.warnings: list[Notice] = []
        self._suffixes = suffixes
        self._left_out = left_out
        self._gitignore = gitignore
        self._alone: set[str] = set()

    def look(self, name: str, path: Path) -> None:
        """Take what a name stands for: a file, or all files below a folder."""
        if (problem := _no_path(name, path)) is not None:
            self.errors.append(problem)
            return
        if holds(path.is_symlink) and holds(path.exists) and self._leads_back(name, path):
            return
        if holds(path.is_dir):
            self._walk(name, path)
            return
        if absolute(path) in self._alone:
            self._warn("twice", f"{printable(name)} is named twice: it is read once")
        self._alone.add(absolute(path))
        self.files.setdefault(absolute(path), path)

    def _leads_back(self, name: str, link: Path) -> bool:
        """Whether a link leads to a folder that it lies in, so that a walk would meet it again."""
        target, folder = os.path.realpath(link), os.path.realpath(link.parent)
        if holds(link.is_dir) and (target == folder or lies_within(folder, target)):
            self._warn("link", f"{printable(name)} leads back to a folder above it: not followed")
            return True
        if not lies_within(target, folder):
            self._warn("link", f"{printable(name)} is a link to another folder")
        return False

    def _walk(self, name: str, folder: Path) -> None:
        ignored = GitIgnore(folder) if self._gitignore else None
        walked = files_below(
            folder, name, self._suffixes, self._left_out, ignored, self.errors, self.warnings
        )
        passed_over = passed_over_in_words(ignored)
        if passed_over:
            self._warn("gitignore", f"{printable(name)}: {passed_over}")
        if not walked and not any(error.path == printable(name) for error in self.errors):
            self.errors.append(self._nothing_to_read(name, passed_over))
        for path in walked:
            self.files.setdefault(absolute(path), path)

    def _nothing_to_read(self, name: str, passed_over: str) -> Problem:
        return Problem(
            "nothing-to-read",
            f"no file in this folder can be read ({', '.join(sorted(self._suffixes))} are looked for)",
            printable(name),
            advice="Name the files, or a folder that holds some."
            + (f" {passed_over[:1].upper()}{passed_over[1:]}." if passed_over else ""),
        )

    def _warn(self, code: str, message: str) -> None:
        self.warnings.append(Notice(code, message))
