"""Word documents: the text as it reads with all changes accepted.

Only the parts that hold text are opened, with limits on their size and nesting. Deletions under change
tracking, hidden text, comments and macros are no text; footnotes and endnotes follow at the end.
"""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from io import BytesIO
from xml.parsers import expat

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Content

_MAX_MEMBERS = 2_000
_MAX_PART = 50_000_000  # bytes of XML
_MAX_RATIO, _RATIO_FROM = 100, 102_400  # how much a part may grow when it is unpacked, from this size on
_DEEP = 500
_OLD = b"\xd0\xcf\x11\xe0"
_MAIN, _NOTES = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml")
# What the standard library raises over an archive whose bytes lie: found by fuzzing, no list of its own.
_DAMAGED = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    OverflowError, RuntimeError, ValueError,
)  # fmt: skip
# What in a document is no text of its current version; a fallback says the same again for old readers.
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "instrText"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_HEADINGS = frozenset({"Title", "Heading1"})


def read(raw: bytes) -> Content:
    """The text of a file's bytes, paragraphs apart; SourceError when they are no such document."""
    if raw.startswith(_OLD):
        raise _refused(
            "this is an old Word file, or one with a password", "Save it as .docx, without a password."
        )
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            parts, warnings = _parts(archive)
    except _DAMAGED as error:
        what = "is damaged" if raw.startswith(b"PK") else "this is not a Word document"
        why = f": {str(error).lower()}" if isinstance(error, (zipfile.BadZipFile, RuntimeError)) else ""
        raise _refused(f"{what}{why}") from None
    return _content(parts, warnings)


def _parts(archive: zipfile.ZipFile) -> tuple[list[bytes], list[str]]:
    """The XML of the parts that hold text, in their order, and what is odd about the archive."""
    members = {info.filename: info for info in archive.infolist()}
    if len(members) > _MAX_MEMBERS:
        raise _refused(f"holds more than {_MAX_MEMBERS:,} parts")
    if _MAIN not in members:
        raise _refused("this is not a Word document: it has no word/document.xml")
    warnings = []
    if any(".." in name.split("/") or name.startswith(("/", "\\")) for name in members):
        warnings.append("holds parts whose names lead out of it: they were not touched")
    return [_part(archive, members[name]) for name in (_MAIN, *_NOTES) if name in members], warnings


def _content(parts: list[bytes], warnings: list[str]) -> Content:
    text = _Text()
    for part in parts:
        text.add(part)
    if text.deep:
        warnings.append("is nested very deeply: it was read all the same")
    if text.hidden:
        warnings.append(f"holds hidden text, which was left out: {' '.join(text.hidden.split())[:60]}")
    return Content(
        "\n\n".join(text.paragraphs),
        plain=False,
        origin="document",
        heading=text.heading,
        warnings=tuple(warnings),
    )


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """The bytes of one part, never more than it may have, whatever the archive says of its size."""
    if info.flag_bits & 1:
        raise _refused("this document needs a password")
    limit = _MAX_PART
    if info.file_size > _RATIO_FROM:
        limit = min(limit, max(info.compress_size * _MAX_RATIO, _RATIO_FROM))
    with archive.open(info) as stream:
        raw = stream.read(limit + 1)
    if len(raw) > limit:
        raise SourceError(Problem("too-large", f"{info.filename} unpacks to more than {limit:,} bytes"))
    return raw


class _Text:
    """The paragraphs of the parts of a document, read as a stream: no tree, so no nesting is too deep."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self.heading: str | None = None
        self.hidden = ""
        self.deep = False
        self._open: list[list[str]] = []  # a paragraph may stand inside another: a text box
        self._depth = self._skipping = 0
        self._in_text = self._in_run = self._is_hidden = False
        self._style: str | None = None

    def add(self, raw: bytes) -> None:
        """Read one part."""
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        try:
            parser.Parse(raw, True)
        except expat.ExpatError as error:
            raise _refused(f"is damaged: {error}") from None

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        self._depth += 1
        self.deep = self.deep or self._depth > _DEEP
        self._skipping += name in _LEFT_OUT
        if name == "p":
            self._open.append([])
            self._style = None
        elif name == "pStyle":
            self._style = _value(attributes)
        elif name == "r":
            self._in_run, self._is_hidden = True, False
        elif name == "vanish" and self._in_run:
            self._is_hidden = _value(attributes) not in ("0", "false")
        elif name == "t":
            self._in_text = True
        elif name in _BREAKS and self._in_run:
            self._add(_BREAKS[name])

    def _end(self, tag: str) -> None:
        name = _local(tag)
        self._depth -= 1
        self._skipping -= name in _LEFT_OUT
        if name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "p" and self._open:
            self._close("".join(self._open.pop()).strip())

    def _data(self, data: str) -> None:
        if self._in_text:
            self._add(data)

    def _add(self, data: str) -> None:
        if self._skipping or not self._open:
            return
        if self._is_hidden:
            self.hidden += data
        else:
            self._open[-1].append(data)

    def _close(self, text: str) -> None:
        if not text:
            return
        self.paragraphs.append(text)
        if self.heading is None and len(self.paragraphs) <= 3 and self._style in _HEADINGS:
            self.heading = " ".join(text.split())


def _value(attributes: dict[str, str]) -> str | None:
    return next((value for name, value in attributes.items() if _local(name) == "val"), None)


def _local(name: str) -> str:
    """A name without its prefix, which every program may choose."""
    return name.rpartition(":")[2]


def _refuse_doctype(*_: object) -> None:
    raise _refused("has a document type definition, which no Word document has")


def _refused(why: str, advice: str | None = None) -> SourceError:
    return SourceError(Problem("format", why, advice=advice))
