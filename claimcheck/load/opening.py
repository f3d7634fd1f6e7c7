"""One file or standard input to its content: the only module that opens texts."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import IO, Any

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Records
from claimcheck.load.contents import Reader, read_content
from claimcheck.load.file_names import printable, reason
from claimcheck.load.formats import FORMATS, RECORDS, TABLES
from claimcheck.load.tables.content import content
from claimcheck.load.tables.grid import Grids
from claimcheck.rulebook import Vocabulary
from claimcheck.settings import Limits


def read_file(path: Path, limits: Limits, vocabulary: Vocabulary, read: Reader) -> Records:
    """The texts of one file, by its suffix; SourceError when it cannot be read. ``read`` makes texts of its bytes."""
    _must_exist(path)
    suffix = path.suffix.lower()
    known = (*FORMATS, *RECORDS, *TABLES)
    if suffix and suffix not in known:
        raise SourceError(
            Problem(
                "format",
                f"files of the kind {printable(suffix)} cannot be read",
                advice=f"Known: {', '.join(known)}.",
            )
        )
    return _texts(read(read_bytes(path, limits), suffix), limits, vocabulary)


def _texts(found: Records | Grids, limits: Limits, vocabulary: Vocabulary) -> Records:
    """Tables as text, and all texts within the limits."""
    return _short(found if isinstance(found, Records) else Records((content(found, vocabulary),)), limits)


def _must_exist(path: Path) -> None:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        raise SourceError(Problem("missing", "no such file", advice="Check the path.")) from None
    except OSError as error:
        raise SourceError(Problem("unreadable", f"cannot be opened: {reason(error)}")) from None
    except ValueError:
        raise SourceError(Problem("missing", "no file can have this name")) from None


def read_bytes(path: Path, limits: Limits) -> bytes:
    """The contents of a regular file; SourceError when it cannot be read or is larger than the limit."""
    _must_exist(path)
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


def read_stdin(
    stdin: IO[Any] | None,
    limits: Limits,
    vocabulary: Vocabulary,
    name: str = "",
    read: Reader = read_content,
) -> Records:
    """What standard input holds, read by the suffix of its name; SourceError when it cannot be read."""
    if stdin is None or stdin.closed:
        raise SourceError(Problem("missing", "standard input is closed"))
    stream = getattr(stdin, "buffer", stdin)
    try:
        raw = stream.read(limits.max_bytes + 1)
    except OSError as error:
        raise SourceError(Problem("unreadable", f"cannot be read: {reason(error)}")) from None
    if isinstance(raw, str):
        raw = raw.encode("utf-8", "surrogateescape")
    return _texts(read(_within(raw, limits), Path(name).suffix.lower()), limits, vocabulary)


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


def _short(records: Records, limits: Limits) -> Records:
    """The texts as they are: each is read whole or not at all, since half a story may hold half a conflict."""
    for one in records.contents:
        if len(one.text) > limits.max_text:
            which = f"the record {printable(one.record)} is" if one.record else "the text is"
            raise SourceError(
                Problem(
                    "too-long",
                    f"left out: {which} longer than the limit of {limits.max_text:,} characters",
                    advice="Cut it into its articles, or raise max-text in the configuration.",
                )
            )
    return records
