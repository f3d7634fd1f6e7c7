"""The source of a web page as tags and text, each with its place: one pass from left to right, however broken it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from claimcheck.record import Record, field

_OPENING = re.compile(r"<(?:!--|[!?]|(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*))")
_ATTRIBUTE = re.compile(
    r"""[\s/]*(?P<name>[^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?P<value>"[^"]*"|'[^']*'|[^\s>]*))?"""
)
_CLOSING = re.compile(r"[\s/]*>?")
_COMMENT_END = re.compile(r"--!?>")
_RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
"""Elements whose content is no markup."""


class Tag(Record):
    """``page[start:end]``: the start tag of an element, its end tag, or (``name`` is "") something between tags."""

    start: int
    end: int
    name: str = ""
    ends: bool = False
    attributes: dict[str, str | None] = field(default_factory=dict)


def tags(page: str) -> Iterator[Tag]:
    """The tags, comments and declarations of a page; what lies between them is its text."""
    at = 0
    while (found := _OPENING.search(page, at)) is not None:
        name = (found["name"] or "").lower()
        if not name:
            at = _end_of_remark(page, found)
            yield Tag(found.start(), at)
            continue
        attributes, at = _attributes(page, found.end())
        yield Tag(found.start(), at, name, found["end"] == "/", attributes)
        if name in _RAW and not found["end"]:
            close = re.compile(rf"</{name}(?![^\s/>])", re.IGNORECASE).search(page, at)
            behind = len(page) if close is None else close.start()
            if behind > at:
                yield Tag(at, behind)
            at = behind


def _end_of_remark(page: str, found: re.Match[str]) -> int:
    """Where a comment, a declaration or an instruction ends."""
    if found.group() != "<!--":
        return page.find(">", found.end()) + 1 or len(page)
    if page.startswith((">", "->"), found.end()):
        return page.index(">", found.end()) + 1
    end = _COMMENT_END.search(page, found.end())
    return len(page) if end is None else end.end()


def _attributes(page: str, at: int) -> tuple[dict[str, str | None], int]:
    """The attributes of a tag, the first of each name, and where the tag ends."""
    found: dict[str, str | None] = {}
    while (one := _ATTRIBUTE.match(page, at)) is not None:
        value = one["value"]
        if value is not None and value[:1] in ("'", '"') and value[-1:] == value[:1] and len(value) > 1:
            value = value[1:-1]
        found.setdefault(one["name"].lower(), None if value is None else unescape(value))
        at = one.end()
    closing = _CLOSING.match(page, at)
    return found, at if closing is None else closing.end()
