"""What the tags of a web page say of the digits in them, written as characters before the tags are taken away."""

from __future__ import annotations

import re
from html import escape, unescape

from claimcheck.load.page.elements import BLOCKS
from claimcheck.load.page.tags import Tag, tags
from claimcheck.load.raised import lowered, raised

_ANY = re.compile(r"<su[pb]\b", re.IGNORECASE)


def marked(page: str) -> str:
    """A page whose raised digits, and lowered ones behind digits, are the characters for such digits."""
    if _ANY.search(page) is None:
        return page
    parts: list[str] = []
    level: list[str] = []
    before, at = "", 0
    for tag in (*tags(page), Tag(len(page), len(page))):
        if tag.start > at:
            text = page[at : tag.start]
            if level:
                said = unescape(text)
                said = raised(said) if level[-1] == "sup" else lowered(said, before)
                text = escape(said, quote=False)
            parts.append(text)
            before = unescape(text[-12:])  # an entity may stand before
        at = tag.end
        if tag.name in BLOCKS:
            level.clear()
        elif tag.name in ("sup", "sub"):
            if not tag.ends:
                level.append(tag.name)
            elif level:
                level.pop()
        parts.append(page[tag.start : tag.end])
    return "".join(parts)
