"""From what the user names to the files to read: folders are walked, in stable order, links not followed."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path

from claimcheck.errors import Problem
from claimcheck.load.file_names import absolute, printable, with_ids
from claimcheck.load.folders.gitignore import GitIgnore
from claimcheck.load.folders.walking import files_below, holds, lies_within, passed_over_in_words
from claimcheck.record import Record
from claimcheck.records.findings import Notice
from claimcheck.settings.globs import excludes


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
) -> Found:
    """The files behind some names, in the order named; within a folder sorted by path.

    Relative names count from ``start`` (default: ``root``), ids and patterns from ``root``.

    A file that is named twice is read once. Hidden files and folders are passed over in a walk,
    and so is what a pattern of ``exclude`` fits, by its path from ``root``, and, with ``gitignore``, what git
    would not look at.
    """
    above = os.path.realpath(root)

    def left_out(path: Path) -> bool:
        if not exclude:
            return False
        shown = Path(os.path.relpath(Path(os.path.realpath(path.parent), path.name), above)).as_posix()
        return any(excludes(pattern, shown) for pattern in exclude)

    errors: list[Problem] = []
    warnings: list[Notice] = []
    files: dict[str, Path] = {}
    alone: set[str] = set()
    for name in names:
        path = Path(name)
        if not path.is_absolute():
            path = (start or root) / path
        if holds(path.is_symlink) and holds(path.exists):
            target, folder = os.path.realpath(path), os.path.realpath(path.parent)
            if holds(path.is_dir) and (target == folder or lies_within(folder, target)):
                warnings.append(
                    Notice("link", f"{printable(name)} leads back to a folder above it: not followed")
                )
                continue
            if not lies_within(target, folder):
                warnings.append(Notice("link", f"{printable(name)} is a link to another folder"))
        if holds(path.is_dir):
            ignored = GitIgnore(path) if gitignore else None
            walked = files_below(path, name, suffixes, left_out, ignored, errors, warnings)
            passed_over = passed_over_in_words(ignored)
            if passed_over:
                warnings.append(Notice("gitignore", f"{printable(name)}: {passed_over}"))
            if not walked and not any(error.path == printable(name) for error in errors):
                errors.append(
                    Problem(
                        "nothing-to-read",
                        f"no file in this folder can be read ({', '.join(sorted(suffixes))} are looked for)",
                        printable(name),
                        advice="Name the files, or a folder that holds some."
                        + (f" {passed_over[:1].upper()}{passed_over[1:]}." if passed_over else ""),
                    )
                )
            for one in walked:
                files.setdefault(absolute(one), one)
        else:
            if absolute(path) in alone:
                warnings.append(Notice("twice", f"{printable(name)} is named twice: it is read once"))
            alone.add(absolute(path))
            files.setdefault(absolute(path), path)
    if len(files) > max_files:
        left = len(files) - max_files
        errors.append(
            Problem(
                "too-many-files",
                f"{left:,} of {len(files):,} files were left out: the limit is {max_files:,}",
                advice="Raise max-files in the configuration, or check fewer at once: one run is one story.",
            )
        )
    kept = dict(list(files.items())[:max_files])
    return Found(with_ids(kept, root), tuple(errors), tuple(warnings))
