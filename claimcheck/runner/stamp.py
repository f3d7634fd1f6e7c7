"""What marks all that this very claimcheck reads: when any of it changes, nothing kept before is used again."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

from claimcheck import __version__

_FORMAT = "1"
_INSTALLED = (".dist-info", ".egg-info")


@cache
def stamp() -> str:
    """The versions of claimcheck, of Python and of every library beside it; and the state of the package's files,
    since a checkout changes without a new version."""
    parts = [_FORMAT, __version__, sys.version, *_libraries()]
    package = Path(__file__).resolve().parents[1]
    for folder, folders, names in os.walk(package):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                stat = (Path(folder) / name).stat()
                parts.append(f"{folder}/{name} {stat.st_mtime_ns} {stat.st_size}")
    return "\n".join(parts)


def _libraries() -> list[str]:
    """What is installed, as the folders that say so are named: "lxml-6.0.2.dist-info".

    All of it, not only what claimcheck requires and what that requires in turn: to follow the requirements takes the
    start of a check a tenth of a second, these names a thousandth.
    """
    found: set[str] = set()
    for folder in sys.path:
        with suppress(OSError):  # an archive, or a folder that does not exist
            found.update(one.name for one in Path(folder).iterdir() if one.name.endswith(_INSTALLED))
    return sorted(found)
