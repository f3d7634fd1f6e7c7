"""How files are named: by an absolute path, in print, by a unique id; and what the system says where one fails."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path


def with_ids(files: dict[str, Path], root: Path) -> tuple[tuple[Path, str], ...]:
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
