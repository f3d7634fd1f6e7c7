"""Markdown: the text stays as it is written; what is no prose in it is told when it is cut into sentences."""

from __future__ import annotations

import re
from bisect import bisect_right

from claimcheck.load.content import Content
from claimcheck.load.formats import text
from claimcheck.record import replace
from claimcheck.records.fences import fences

_TITLE = re.compile(r"^ {0,3}#[ \t]++([^\n\r]+)", re.MULTILINE)
_LONGEST = 1_000  # characters; what is longer is no title, and would be told whole wherever a text is named


def read(raw: bytes) -> Content:
    """The text of a file's bytes; its first heading of the first level is its title."""
    content = text.read(raw)
    if "title" in content.said:
        return content
    fenced = fences(content.text, content.prose_start)
    for heading in _TITLE.finditer(content.text, content.prose_start):
        words = heading[1].rstrip(" \t").rstrip("#").rstrip(" \t")
        before = bisect_right(fenced, heading.start(), key=lambda fence: fence[0])
        if 0 < len(words) <= _LONGEST and not (before and heading.start() < fenced[before - 1][1]):
            return replace(content, heading=words)
    return content
