"""All the text of a web page, read from left to right: no tree, so no nesting is too deep."""

from __future__ import annotations

import re
from html import unescape

from claimcheck.load.page.elements import BLOCKS, Open
from claimcheck.load.page.tags import Tag, tags

_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0]+")


def page_text(page: str) -> str:
    """The words of a page, its blocks apart; scripts, styles, controls and what is hidden are no text."""
    parts, open_, at = [], Open(), 0
    for tag in (*tags(page), Tag(len(page), len(page))):
        if tag.start > at and not open_.hidden:
            parts.append(_SPACE.sub(" ", unescape(page[at : tag.start])))
        if tag.name in BLOCKS:
            parts.append("\n\n")
        if tag.name:
            open_.take(tag)
        at = tag.end
    blocks = (" ".join(block.split()) for block in "".join(parts).split("\n\n"))
    return "\n\n".join(block for block in blocks if block)
