"""A text with what is known about it."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from datetime import date
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.records.request import Request
from claimcheck.records.sheet import Row
from claimcheck.records.stretch import Stretch

SourceRole = Literal["source", "draft"]


class Source(BaseModel):
    """One text of the run.

    ``id`` is the record's id or the POSIX path relative to the project root; never an index or an
    absolute path. ``text`` is what was decoded (newlines as they are, BOM removed, front matter
    included); every offset counts code points into it. ``origins`` says for each piece of metadata
    where it was found ("published": "dateline", "title": "front matter").
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", ignored_types=(cached_property,), arbitrary_types_allowed=True
    )

    id: str
    text: str
    name: str
    path: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    role: SourceRole = "source"
    story: str | None = None
    plain: bool = True
    """Whether the file itself is ``text``; where it is not, reports carry the text."""
    prose_start: int = 0
    """Where the prose begins: after a front-matter block, else 0."""
    pages: tuple[int, ...] = ()
    """Where in ``text`` each page begins, where the file has pages."""
    page_name: str = "page"
    """What a page is called: a presentation has slides."""
    fields: tuple[tuple[int, str], ...] = ()
    """Where in ``text`` each cell of a table begins, and what the cell is called ("B4")."""
    stretches: tuple[Stretch, ...] = ()
    """Where in the file the words of ``text`` stand, in their order, where it was taken out of a web page."""
    rows: tuple[Row, ...] = ()
    """The figures of a reference sheet, in text order; empty for a text."""
    origins: dict[str, str] = Field(default_factory=dict)
    requests: tuple[Request, ...] = ()
    """What a draft asks of claimcheck; a source is not listened to."""

    @property
    def known_by(self) -> str:
        """What a message calls it: its id, but standard input by its name."""
        return self.id if self.path else self.name

    @cached_property
    def sha256(self) -> str:
        """The hash of the text as decoded, hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, text, at = [0], self.text, 0
        while at < len(text):
            newline, carriage = text.find("\n", at), text.find("\r", at)
            ends = [e for e in (newline, carriage) if e >= 0]
            if not ends:
                break
            end = min(ends)
            at = end + (2 if text[end : end + 2] == "\r\n" else 1)
            starts.append(at)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point, both from 1; lines end at \\n, \\r\\n or \\r only."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def in_file(self, start: int, end: int) -> tuple[int, int, int, int] | None:
        """Line and column of a stretch of the text in the file itself, and those of its end; None where the file
        has no lines (a document, a record), or where the words were not found again in it."""
        if self.plain:
            return *self.position(start), *self.position(end)
        first, last = self._stretch(start), self._stretch(max(end - 1, start))
        if first is None or last is None:
            return None
        end_column = last.end_column if end >= last.end else last.column + end - last.start
        return first.line, first.column + start - first.start, last.line, end_column

    def _stretch(self, offset: int) -> Stretch | None:
        at = bisect_right(self.stretches, offset, key=lambda one: one.start)
        return self.stretches[at - 1] if at and offset < self.stretches[at - 1].end else None

    def paragraph(self, offset: int) -> int:
        """The paragraph of a code point, from 1; an empty line stands between two."""
        return self.text.count("\n\n", 0, offset) + 1

    def page(self, offset: int) -> int | None:
        """The page of a code point, from 1; None where there are no pages."""
        return max(bisect_right(self.pages, offset), 1) if self.pages else None

    def field(self, offset: int) -> str | None:
        """The cell of a code point; None where the text is no table."""
        at = bisect_right(self.fields, offset, key=lambda field: field[0])
        return self.fields[at - 1][1] if at else None
