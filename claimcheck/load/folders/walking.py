"""The files of a folder: in stable order, hidden ones and links out of it passed over."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path

from claimcheck.errors import Problem
from claimcheck.file_system import holds
from claimcheck.load.file_names import printable, reason
from claimcheck.load.folders.gitignore import GitIgnore
from claimcheck.records.findings import Notice


def passed_over_in_words(ignored: GitIgnore | None) -> str:
    """How much of a folder its .gitignore files leave out, in words; empty for nothing."""
    counts = {"file": ignored.files, "folder": ignored.folders} if ignored is not None else {}
    told = [f"{count:,} {what}{'s' if count > 1 else ''}" for what, count in counts.items() if count]
    if not told:
        return ""
    were = "was" if sum(counts.values()) == 1 else "were"
    return f"{' and '.join(told)} {were} passed over, as .gitignore says (--no-gitignore reads all)"


def files_below(
    folder: Path,
    shown: str,
    suffixes: Collection[str],
    left_out: Callable[[Path], bool],
    ignored: GitIgnore | None,
    errors: list[Problem],
    warnings: list[Notice],
) -> list[Path]:
    """The files below a folder that can be read; what cannot be looked at, or leads elsewhere, is noted."""

    def named(path: Path) -> str:
        """A path below the folder as the user would name it."""
        return printable(str(Path(shown) / path.relative_to(folder)) if path != folder else shown)

    def unreadable(error: OSError) -> None:
        errors.append(
            Problem(
                "unreadable",
                f"this folder cannot be read: {reason(error)}",
                named(Path(error.filename or folder)),
            )
        )

    inside = os.path.realpath(folder)
    found: list[Path] = []
    for where, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and not holds(Path(where, name).is_symlink)
            and not left_out(Path(where, name))
            and not (ignored is not None and ignored.leaves_out(where, name, is_folder=True))
        )
        for name in sorted(names):
            path = Path(where, name)
            if name.startswith(".") or path.suffix.lower() not in suffixes or left_out(path):
                continue
            if ignored is not None and ignored.leaves_out(where, name, is_folder=False):
                continue
            if holds(path.is_symlink):
                if (why := _not_followed(path, inside)) is not None:
                    warnings.append(Notice("link", f"{named(path)} {why}"))
                continue  # a link within the folder leads to a file that is read by its own name
            if holds(path.is_file) or not holds(path.exists):
                found.append(path)  # what cannot even be looked at fails by its name when it is read
    return found


def _not_followed(link: Path, folder: str) -> str | None:
    """What to say of a link in a folder that leads to none of its files."""
    if not lies_within(os.path.realpath(link), folder):
        return "links out of the folder and was not followed"
    return None if holds(link.exists) else "is a link that leads nowhere"


def lies_within(path: str, folder: str) -> bool:
    """Whether a path lies in a folder, both absolute."""
    return path.startswith(folder.rstrip(os.sep) + os.sep)
