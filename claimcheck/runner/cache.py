"""What was read before, kept in a folder: small files of JSON named by the hash of all that they depend on.

A cache may be absent, read-only, damaged, shared by several runs or written by somebody else: then less is found in
it, and no run fails or changes for it. Nothing in it is ever executed, and whoever reads an entry validates its shape.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from claimcheck.limits import DEFAULTS
from claimcheck.rulebook.files import replace_file, users_cache

_LARGEST_ENTRY = 50_000_000
_SHRINK_TO = 0.8
_SUFFIX = ".json"
_MARK = b"claimcheck 1 "
# So that a backup and a repository leave the folder alone, wherever it is put.
_BESIDE = {
    "CACHEDIR.TAG": b"Signature: 8a477f597d28d172789f06886806bc55\n# What claimcheck has read before.\n",
    ".gitignore": b"*\n",
}


def usual_folder() -> Path | None:
    """Where the cache is unless something else is asked for; None for a user without a home."""
    folder = users_cache()
    return None if folder is None else folder / "texts"


class Cache:
    """Entries in a folder, which is made when the first one is put there."""

    def __init__(self, folder: Path, largest: int = DEFAULTS.max_cache_bytes) -> None:
        self._folder = folder
        self._largest = largest
        self._written = 0

    def get(self, key: str) -> bytes | None:
        """The entry of a key, whole and as it was written; None when there is none."""
        path = self._path(key)
        try:
            if not path.is_file():  # a pipe or a device could be read without end
                return None
            with path.open("rb") as stream:
                raw = stream.read(_LARGEST_ENTRY + 1)
        except OSError:
            return None
        head, _, body = raw.partition(b"\n")
        return body if head == _head(key, body) else None

    def put(self, key: str, body: bytes) -> None:
        """Keep an entry, if the folder can be written."""
        if len(body) > _LARGEST_ENTRY - 200:
            return
        if not self._written:
            for name, said in _BESIDE.items():
                if not (self._folder / name).exists():
                    replace_file(self._folder / name, said)
        self._written += 1
        replace_file(self._path(key), _head(key, body) + b"\n" + body)

    def tidy(self) -> None:
        """Remove what was not used for long, if this run has put something in and the folder has grown too large."""
        if not self._written:
            return
        found: list[tuple[float, int, Path]] = []
        for folder, _, names in os.walk(self._folder):
            for name in names:
                if name.endswith((_SUFFIX, ".part")):
                    with suppress(OSError):  # another run has removed it
                        path = Path(folder) / name
                        stat = path.lstat()
                        found.append((max(stat.st_atime, stat.st_mtime), stat.st_size, path))
        total = sum(size for _, size, _ in found)
        if total <= self._largest:
            return
        for _, size, path in sorted(found):
            with suppress(OSError):
                path.unlink()
            total -= size
            if total <= self._largest * _SHRINK_TO:
                return

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / (key + _SUFFIX)


def key_of(*parts: str | bytes) -> str:
    """A hash of all that an entry depends on, each part apart from the next."""
    whole = hashlib.sha256()
    for part in parts:
        raw = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        whole.update(b"%d:" % len(raw))
        whole.update(raw)
    return whole.hexdigest()


def _head(key: str, body: bytes) -> bytes:
    return _MARK + key.encode() + b" " + hashlib.sha256(body).hexdigest().encode()
