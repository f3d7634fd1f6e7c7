"""Word documents: the text as it reads with all changes accepted.

Only the parts that hold text are opened, with limits on their size and nesting. Deletions under change
tracking, hidden and struck-out text, comments and macros are no text; footnotes and endnotes follow at the end.
"""

from __future__ import annotations

from xml.parsers import expat

from claimcheck.limits import DEFAULTS, Limits
from claimcheck.load.content import Content
from claimcheck.load.office.archive import BROKEN_XML, doctype_refuser, opened, refused
from claimcheck.load.raised import lowered, raised, with_fractions

_KIND = "a Word document"
_DEEP = 500
_MAIN, _NOTES = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml")
# What in a document is no text of its current version; a fallback says the same again for old readers.
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "instrText"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_HEADINGS = frozenset({"Title", "Heading1"})


def read(raw: bytes, limits: Limits = DEFAULTS) -> Content:
    """The text of a file's bytes, paragraphs apart; SourceError when they are no such document."""
    with opened(raw, _MAIN, _KIND, ".docx", limits) as archive:
        warnings = list(archive.warnings)
        text = _Text()
        for name in (_MAIN, *_NOTES):
            if name in archive.names:
                text.add(archive.part(name))
    if text.deep:
        warnings.append("is nested very deeply: it was read all the same")
    if text.hidden:
        warnings.append(f"holds hidden text, which was left out: {' '.join(text.hidden.split())[:60]}")
    if any(map(str.isdigit, text.struck)):
        told = " ".join(text.struck.split())[:60]
        warnings.append(f"strikes out text with numbers, which was left out: {told}")
    return Content(
        "\n\n".join(text.paragraphs),
        plain=False,
        origin="document",
        heading=text.heading,
        warnings=tuple(warnings),
    )


class _Text:
    """The paragraphs of the parts of a document, read as a stream: no tree, so no nesting is too deep."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self.heading: str | None = None
        self.hidden = self.struck = ""
        self.deep = False
        self._open: list[list[str]] = []  # a paragraph may stand inside another: a text box
        self._depth = self._skipping = 0
        self._in_text = self._in_run = self._is_hidden = self._is_struck = False
        self._level: str | None = None
        self._style: str | None = None

    def add(self, raw: bytes) -> None:
        """Read one part."""
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = doctype_refuser(_KIND)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        try:
            parser.Parse(raw, True)
        except BROKEN_XML as error:
            raise refused(f"is damaged: {error}") from None

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        self._depth += 1
        self.deep = self.deep or self._depth > _DEEP
        self._skipping += name in _LEFT_OUT
        if name == "p":
            self._open.append([])
            self._style = None
        elif name == "pStyle":
            self._style = _val_of(attributes)
        elif name == "r":
            self._in_run, self._is_hidden, self._is_struck, self._level = True, False, False, None
        elif name == "vanish" and self._in_run:
            self._is_hidden = _is_on(attributes)
        elif name in ("strike", "dstrike") and self._in_run:
            self._is_struck = self._is_struck or _is_on(attributes)
        elif name == "vertAlign" and self._in_run:
            self._level = _val_of(attributes)
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
            self._close(with_fractions("".join(self._open.pop()).strip()))

    def _data(self, data: str) -> None:
        if self._in_text:
            self._add(data)

    def _add(self, data: str) -> None:
        if self._skipping or not self._open:
            return
        if self._is_hidden:
            self.hidden += data
        elif self._is_struck:
            self.struck += data
        else:
            self._open[-1].append(self._written(data))

    def _written(self, data: str) -> str:
        if self._level == "superscript":
            return raised(data)
        return lowered(data, "".join(self._open[-1][-1:])) if self._level == "subscript" else data

    def _close(self, text: str) -> None:
        if not text:
            return
        self.paragraphs.append(text)
        if self.heading is None and len(self.paragraphs) <= 3 and self._style in _HEADINGS:
            self.heading = " ".join(text.split())


def _is_on(attributes: dict[str, str]) -> bool:
    """Whether a property that is there is not switched off again."""
    return _val_of(attributes) not in ("0", "false", "off")


def _val_of(attributes: dict[str, str]) -> str | None:
    return next((value for name, value in attributes.items() if _local(name) == "val"), None)


def _local(name: str) -> str:
    """A name without its prefix, which every program may choose."""
    return name.rpartition(":")[2]
