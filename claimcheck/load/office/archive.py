"""Office files are zip archives: what is read of one, with limits on parts, sizes and growth, and nothing run.

A library never sees the file itself: it gets a copy made of the parts that hold text, each within the limits.
"""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from xml.parsers import expat

from claimcheck.errors import Problem, SourceError
from claimcheck.limits import Limits

_RATIO_FROM = 102_400  # bytes from which on it matters how much a part grows when it is unpacked
_OLD = b"\xd0\xcf\x11\xe0"
# What the standard library raises over an archive whose bytes lie: found by fuzzing, no list of its own.
_DAMAGED = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    OverflowError, RuntimeError, ValueError,
)  # fmt: skip
# What a damaged or a hostile file makes a library fail with that trusts the files it reads.
_TRUSTING = (LookupError, ValueError, TypeError, AttributeError, SyntaxError, RecursionError, OSError)
BROKEN_XML = (expat.ExpatError, LookupError, ValueError)
"""What the parser fails with: broken XML, and an encoding that there is not or that it cannot use."""
_XML = (".xml", ".rels", ".vml")


class Archive:
    """An open archive of one kind ("a Word document")."""

    def __init__(self, archive: zipfile.ZipFile, kind: str, limits: Limits) -> None:
        self._archive, self._kind, self._limits = archive, kind, limits
        members = archive.infolist()
        if len(members) > limits.max_parts:
            raise too_large(f"holds more than {limits.max_parts:,} parts", "max-parts")
        self._members: dict[str, zipfile.ZipInfo] = {}
        for info in members:
            if self._members.setdefault(info.filename, info) is not info:
                # One program shows the first of them, another the last.
                raise refused(f"is damaged: two of its parts are named {info.filename[:80]}")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts, as the archive gives them."""
        return tuple(self._members)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is odd about the archive."""
        if any(_leads_out(name) for name in self._members):
            return ("holds parts whose names lead out of it: they were not touched",)
        return ()

    def part(self, name: str) -> bytes:
        """The bytes of one part, never more than it may have, whatever the archive says of its size."""
        info = self._members[name]
        if info.flag_bits & 1:
            raise refused(f"this {_noun(self._kind)} needs a password")
        limit, name_of_limit = self._limits.max_part_bytes, "max-part-bytes"
        if info.file_size > _RATIO_FROM:
            grown = max(info.compress_size * self._limits.max_ratio, _RATIO_FROM)
            if grown < limit:
                limit, name_of_limit = grown, "max-ratio"
        try:
            with self._archive.open(info) as stream:
                raw = stream.read(limit + 1)
        except _DAMAGED as error:
            raise refused(f"is damaged{_why(error)}") from None
        if len(raw) > limit:
            raise too_large(f"{name} unpacks to more than {limit:,} bytes", name_of_limit)
        return raw

    def copy(self) -> BytesIO:
        """An archive of the parts that are XML, none with a document type; all others are there and empty."""
        made, size = BytesIO(), 0
        with zipfile.ZipFile(made, "w") as copied:
            for name in self._members:
                if not name or _leads_out(name) or name.endswith("/"):
                    continue
                raw = self.part(name) if name.lower().endswith(_XML) else b""
                size += len(raw)
                if size > (most := self._limits.max_unpacked_bytes):
                    raise too_large(f"unpacks to more than {most:,} bytes", "max-unpacked-bytes")
                if raw:
                    self._refuse_doctype(name, raw)
                copied.writestr(name, raw)
        made.seek(0)
        return made

    def _refuse_doctype(self, name: str, raw: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = doctype_refuser(self._kind)
        try:
            parser.Parse(raw, True)
        except BROKEN_XML as error:
            raise refused(f"is damaged: {name}: {error}") from None


@contextmanager
def opened(raw: bytes, main: str, kind: str, save_as: str, limits: Limits) -> Iterator[Archive]:
    """The archive in some bytes; SourceError when they are none, or have no part ``main``."""
    if raw.startswith(_OLD):
        raise refused(
            f"this is an old Office file, or one with a password, not {kind}",
            f"Save it as {save_as}, without a password.",
        )
    try:
        archive = zipfile.ZipFile(BytesIO(raw))
    except _DAMAGED as error:
        what = "is damaged" if raw.startswith(b"PK") else f"this is not {kind}"
        raise refused(f"{what}{_why(error)}") from None
    with archive:
        found = Archive(archive, kind, limits)
        if main not in found.names:
            raise refused(f"this is not {kind}: it has no {main}")
        yield found


@contextmanager
def read_by_a_library(*more: type[Exception]) -> Iterator[None]:
    """A stretch in which a library reads the copy: what it fails with is an error of the file.

    ``more`` are failures of this library besides those of all that trust the files they read.
    """
    failures: tuple[type[Exception], ...] = (*_TRUSTING, *more)
    try:
        yield
    except failures as error:
        raise refused(f"is damaged: {str(error)[:120] or type(error).__name__}") from None


def doctype_refuser(kind: str) -> Callable[..., None]:
    """What to call when a part declares a document type."""

    def refuse(*_: object) -> None:
        raise refused(f"has a document type definition, which no {_noun(kind)} has")

    return refuse


def refused(why: str, advice: str | None = None) -> SourceError:
    """The error for a file that is not what its name says, or cannot be opened."""
    return SourceError(Problem("format", why, advice=advice))


def too_large(why: str, limit: str) -> SourceError:
    """The error for a file beyond a limit, which its key names."""
    advice = f"Raise {limit} in the configuration if it is meant to be checked."
    return SourceError(Problem("too-large", f"left out: {why}", advice=advice))


def _why(error: Exception) -> str:
    """What an error of the archive says, where it is meant for people."""
    return f": {str(error).lower()}" if isinstance(error, (zipfile.BadZipFile, RuntimeError)) else ""


def _noun(kind: str) -> str:
    return kind.removeprefix("a ").removeprefix("an ")


def _leads_out(name: str) -> bool:
    return ".." in name.split("/") or name.startswith(("/", "\\"))
