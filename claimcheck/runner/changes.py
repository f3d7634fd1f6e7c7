"""Which files have changed since they were last looked at."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from claimcheck.file_system import holds

State = dict[str, tuple[int, int, int]]
"""Of each file the time of its last change, its size and its number on the disk, which changes with a new file."""
_MOST = 50_000


def state(paths: Iterable[Path], written: Iterable[Path] = ()) -> State:
    """The state of files, and of all files in folders; what cannot be looked at is not there.

    Nor are the files that a run writes: a report in the folder of its texts would call for the next run, for ever.
    """
    found: State = {}
    for path in paths:
        if holds(path.is_dir):
            for folder, folders, names in os.walk(path):
                folders[:] = [name for name in folders if not name.startswith(".")]
                for name in names:
                    if not name.startswith(".") and len(found) < _MOST:
                        _add(found, Path(folder) / name)
        else:
            _add(found, path)
    ours = {os.path.realpath(path) for path in written}
    return {name: told for name, told in found.items() if not ours or os.path.realpath(name) not in ours}


def changed(before: State, after: State) -> list[str]:
    """The files that came, went or changed, in alphabetical order."""
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def _add(found: State, path: Path) -> None:
    with suppress(OSError, ValueError):
        stat = path.stat()
        found[str(path)] = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
