"""Markdown: the text stays as it is written; what is no prose in it is told when it is cut into sentences."""

from __future__ import annotations

import re

from claimcheck.load.content import Content
from claimcheck.load.formats import text
from claimcheck.record import replace

_TITLE = re.compile(r"^ {0,3}#[ \t]+([^\n\r]*?)[ \t]*#*[ \t]*$", re.MULTILINE)


def read(raw: bytes) -> Content:
    """The text of a file's bytes; its first heading of the first level is its title."""
    content = text.read(raw)
    if "title" in content.said:
        return content
    for heading in _TITLE.finditer(content.text, content.prose_start):
        if heading[1] and not _fenced(content, heading.start()):
            return replace(content, heading=heading[1])
    return content


def _fenced(content: Content, place: int) -> bool:
    fences = re.findall(r"^ {0,3}(?:```|~~~)", content.text[content.prose_start : place], re.MULTILINE)
    return len(fences) % 2 == 1
