"""One file or standard input to its content: the only module that opens texts."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import IO, Any

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Content
from claimcheck.load.finding import printable, reason
from claimcheck.load.formats import FORMATS, text
from claimcheck.settings import Limits


def read_file(path: Path, limits: Limits) -> Content:
    """One file's content by its suffix; SourceError when it cannot be read."""
    suffix = path.suffix.lower()
    reader = FORMATS.get(suffix, text if not suffix else None)
    if not path.exists() and not path.is_symlink():
        raise SourceError(Problem("missing", "no such file", advice="Check the path."))
    if reader is None:
        known = ", ".join(FORMATS)
        raise SourceError(
            Problem(
                "format", f"files of the kind {printable(suffix)} cannot be read", advice=f"Known: {known}."
            )
        )
    content: Content = reader.read(_bytes(path, limits))
    return content


def _bytes(path: Path, limits: Limits) -> bytes:
    try:
        # Not blocking: a pipe or a device that is named as a file must not hold the run up.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise SourceError(Problem("missing", "this link leads nowhere", advice="Check the path.")) from None
    except OSError as error:
        raise SourceError(Problem("unreadable", f"cannot be opened: {reason(error)}")) from None
    except ValueError:
        raise SourceError(Problem("missing", "no file can have this name")) from None
    with os.fdopen(descriptor, "rb") as stream:
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise SourceError(Problem("unreadable", "this is not a regular file"))
            raw = stream.read(limits.max_bytes + 1)
        except OSError as error:
            raise SourceError(Problem("unreadable", f"cannot be read: {reason(error)}")) from None
    return _within(raw, limits)


def read_stdin(stdin: IO[Any] | None, limits: Limits, name: str = "") -> Content:
    """What standard input holds, by the suffix of its name, else as plain text; SourceError when it cannot be read."""
    if stdin is None or stdin.closed:
        raise SourceError(Problem("missing", "standard input is closed"))
    stream = getattr(stdin, "buffer", stdin)
    try:
        raw = stream.read(limits.max_bytes + 1)
    except OSError as error:
        raise SourceError(Problem("unreadable", f"cannot be read: {reason(error)}")) from None
    if isinstance(raw, str):
        raw = raw.encode("utf-8", "surrogateescape")
    content: Content = FORMATS.get(Path(name).suffix.lower(), text).read(_within(raw, limits))
    return content


def _within(raw: bytes, limits: Limits) -> bytes:
    if len(raw) > limits.max_bytes:
        raise SourceError(
            Problem(
                "too-large",
                f"left out: larger than the limit of {limits.max_bytes:,} bytes",
                advice="Raise --max-bytes if it is meant to be checked.",
            )
        )
    return raw
