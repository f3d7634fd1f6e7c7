"""What marks all that this very claimcheck reads: when any of it changes, nothing kept before is used again."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from claimcheck import __version__

_FORMAT = "1"
_READERS = (
    "charset-normalizer",
    "google-re2",
    "lxml",
    "openpyxl",
    "pypdfium2",
    "quantulum3",
    "sentencex",
    "trafilatura",
)


@cache
def stamp() -> str:
    """The versions of claimcheck, of Python and of the libraries that read; and the state of the package's files,
    since a checkout changes without a new version."""
    from importlib.metadata import PackageNotFoundError, version

    parts = [_FORMAT, __version__, sys.version]
    for name in _READERS:
        try:
            parts.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            parts.append(name)
    package = Path(__file__).resolve().parents[1]
    for folder, folders, names in os.walk(package):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                stat = (Path(folder) / name).stat()
                parts.append(f"{folder}/{name} {stat.st_mtime_ns} {stat.st_size}")
    return "\n".join(parts)
