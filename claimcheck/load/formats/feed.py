"""Feeds, RSS and Atom: one record an article, read as a stream; nothing that a feed points at is opened."""

from __future__ import annotations

from html import escape
from typing import Any
from xml.parsers import expat

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Records
from claimcheck.load.decoding import decode
from claimcheck.load.records import records

_ARTICLES = frozenset({"item", "entry"})
_FEEDS = frozenset({"rss", "feed", "rdf"})
# The element of an article → the field of a record and how much it is worth: the whole text wins over a summary.
_FIELDS = {
    "encoded": ("html", 3), "content": ("html", 2), "description": ("html", 1), "summary": ("html", 1),
    "title": ("title", 1), "guid": ("id", 2), "id": ("id", 2), "link": ("url", 1),
    "creator": ("author", 2), "author": ("author", 1), "pubdate": ("published", 3), "published": ("published", 3),
    "date": ("published", 2), "updated": ("published", 1),
}  # fmt: skip


def read(raw: bytes) -> Records:
    """The articles of a feed's bytes; SourceError when they are no feed."""
    decoded = decode(raw)
    feed = _Feed()
    try:
        feed.parse(decoded.text)
    except expat.ExpatError as error:
        what = expat.errors.messages[error.code]
        raise SourceError(
            Problem("format", f"not XML: {what}", line=error.lineno, column=error.offset + 1)
        ) from None
    if not feed.is_feed:
        raise _refused("this is no feed: an RSS or Atom file is read, no other XML")
    return records(feed.rows, decoded.warnings)


class _Feed:
    """The articles of a feed, collected as they end: no tree, so no nesting is too deep."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, Any]] = []
        self.is_feed = False
        self._publisher = ""
        self._depth = 0
        self._article: dict[str, tuple[int, str]] | None = None
        self._field: str | None = None
        self._field_depth = 0
        self._text: list[str] = []
        self._marked: list[str] = []  # the same with the tags inside it: an Atom text may be elements
        self._has_tags = False

    def parse(self, text: str) -> None:
        """Read the whole text; ExpatError where it is not well-formed."""
        parser = expat.ParserCreate("utf-8")  # whatever its first line says: it is decoded already
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.buffer_text = True
        parser.Parse(text.encode("utf-8", "replace"), True)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        self.is_feed = self.is_feed or (self._depth == 0 and name in _FEEDS)
        self._depth += 1
        if self._field is not None:
            self._has_tags = True
            self._marked.append(f"<{name}>")
        elif name in _ARTICLES and self._article is None:
            self._article = {}
        elif self._article is not None and name in _FIELDS:
            self._open(name)
            if name == "link" and attributes.get("rel", "alternate") == "alternate":
                self._text.append(attributes.get("href", ""))
        elif self._article is None and name == "title" and not self._publisher:
            self._open(name)

    def _end(self, tag: str) -> None:
        name = _local(tag)
        self._depth -= 1
        if self._field is not None and self._depth > self._field_depth:
            self._marked.append(f"</{name}>")
        elif self._field is not None:
            self._close(self._field)
        elif name in _ARTICLES and self._article is not None:
            row = {field: text for field, (_, text) in self._article.items()}
            if self._publisher:
                row.setdefault("publisher", self._publisher)
            self.rows.append((f"article {len(self.rows) + 1}", row))
            self._article = None

    def _data(self, data: str) -> None:
        if self._field is not None:
            self._text.append(data)
            self._marked.append(escape(data, quote=False))

    def _open(self, name: str) -> None:
        self._field, self._field_depth = name, self._depth - 1
        self._text, self._marked, self._has_tags = [], [], False

    def _close(self, name: str) -> None:
        self._field = None
        plain = "".join(self._text)
        if self._article is None:
            self._publisher = " ".join(plain.split())
            return
        field, worth = _FIELDS[name]
        text = _html(plain, "".join(self._marked) if self._has_tags else None)
        text = text if field == "html" else " ".join(plain.split())
        if text.strip() and worth > self._article.get(field, (0, ""))[0]:
            self._article[field] = (worth, text)


def _html(plain: str, marked: str | None) -> str:
    """The text of an article as markup: its elements as they stand, or what its characters spell."""
    text = plain if marked is None else marked
    return f"<div>{text}</div>" if "<" in text or "&" in text else text


def _local(name: str) -> str:
    """A name in lower case without its prefix, which every program may choose."""
    return name.rpartition(":")[2].lower()


def _refuse_doctype(*_: object) -> None:
    raise _refused("has a document type definition, which no feed needs")


def _refused(why: str) -> SourceError:
    return SourceError(Problem("format", why))
