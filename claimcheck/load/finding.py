"""From what the user names to the files to read: folders are walked, in stable order, links not followed."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from claimcheck.errors import Problem
from claimcheck.load.gitignore import GitIgnore
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
    for name in names:
        path = Path(name)
        if not path.is_absolute():
            path = (start or root) / path
        if _holds(path.is_symlink) and _holds(path.exists):
            target, folder = os.path.realpath(path), os.path.realpath(path.parent)
            if _holds(path.is_dir) and (target == folder or _within(folder, target)):
                warnings.append(
                    Notice("link", f"{printable(name)} leads back to a folder above it: not followed")
                )
                continue
            if not _within(target, folder):
                warnings.append(Notice("link", f"{printable(name)} is a link to another folder"))
        if _holds(path.is_dir):
            ignored = GitIgnore(path) if gitignore else None
            walked = _walk(path, name, suffixes, left_out, ignored, errors, warnings)
            passed_over = _passed_over(ignored)
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
    return Found(_with_ids(kept, root), tuple(errors), tuple(warnings))


def _passed_over(ignored: GitIgnore | None) -> str:
    """How much of a folder its .gitignore files leave out, in words; empty for nothing."""
    counts = {"file": ignored.files, "folder": ignored.folders} if ignored is not None else {}
    told = [f"{count:,} {what}{'s' if count > 1 else ''}" for what, count in counts.items() if count]
    if not told:
        return ""
    were = "was" if sum(counts.values()) == 1 else "were"
    return f"{' and '.join(told)} {were} passed over, as .gitignore says (--no-gitignore reads all)"


def _walk(
    folder: Path,
    shown: str,
    suffixes: Collection[str],
    left_out: Callable[[Path], bool],
    ignored: GitIgnore | None,
    errors: list[Problem],
    warnings: list[Notice],
) -> list[Path]:
    def unreadable(error: OSError) -> None:
        errors.append(
            Problem(
                "unreadable",
                f"this folder cannot be read: {reason(error)}",
                printable(str(error.filename or shown)),
            )
        )

    inside = os.path.realpath(folder)
    found: list[Path] = []
    for where, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and not _holds(Path(where, name).is_symlink)
            and not left_out(Path(where, name))
            and not (ignored is not None and ignored.leaves_out(where, name, is_folder=True))
        )
        for name in sorted(names):
            path = Path(where, name)
            if name.startswith(".") or path.suffix.lower() not in suffixes or left_out(path):
                continue
            if ignored is not None and ignored.leaves_out(where, name, is_folder=False):
                continue
            if _holds(path.is_symlink):
                target = os.path.realpath(path)
                if not _within(target, inside):
                    warnings.append(
                        Notice("link", f"{printable(str(path))} links out of the folder and was not followed")
                    )
                continue  # a link within the folder leads to a file that is read by its own name
            if _holds(path.is_file) or not _holds(path.exists):
                found.append(path)  # what cannot even be looked at fails by its name when it is read
    return found


def _holds(question: Callable[[], bool]) -> bool:
    """What the system says of a path; no, where it does not say (a name too long, a folder closed to us)."""
    try:
        return question()
    except (OSError, ValueError):
        return False


def _within(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def _with_ids(files: dict[str, Path], root: Path) -> tuple[tuple[Path, str], ...]:
    """Each file with its id: its path from the root, else as much of its path's end as makes it unique."""
    tops = {absolute(root), os.path.realpath(root)}
    taken: set[str] = set()
    named: list[tuple[Path, str]] = []
    for full, path in files.items():
        top = next((top for top in tops if full.startswith(top.rstrip(os.sep) + os.sep)), None)
        if top is not None:
            ident = Path(os.path.relpath(full, top)).as_posix()
        else:
            parts = Path(full).parts
            length = 1
            while "/".join(parts[-length:]) in taken and length < len(parts):
                length += 1
            ident = "/".join(parts[-length:])
        ident = unique(printable(ident), taken)
        taken.add(ident)
        named.append((path, ident))
    return tuple(named)


def absolute(path: Path) -> str:
    """The path from the file system's root, without ``..``; links stay as they are named."""
    return os.path.normpath(path.absolute())


def unique(name: str, taken: Collection[str]) -> str:
    """The name itself, or with a number behind it where it is taken."""
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name} ({number})"
    return candidate


def printable(name: str) -> str:
    """A file name that is valid Unicode: bytes that are none are written as \\xNN."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def reason(error: OSError) -> str:
    """What the system says of a failure, in its own words."""
    return (error.strerror or type(error).__name__).lower()
