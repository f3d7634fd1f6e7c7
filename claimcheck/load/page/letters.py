"""The letters that a reader of a web page sees, each with its place in the page's source.

White space and what cannot be seen are left out, entities are decoded and letters taken apart from their marks, digits
stand on the line, so that words can be found again however they are wrapped, marked up or spelled.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from html import unescape
from unicodedata import normalize

from claimcheck.load.page.elements import Open
from claimcheck.load.page.tags import Tag, tags
from claimcheck.load.raised import level
from claimcheck.record import MutableRecord, field

_PIECE = re.compile(
    r"&(?:\#[0-9]{1,9};?|\#[xX][0-9a-fA-F]{1,9};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)|[!-%'-~]+|&|[^\x00-\x7f]"
)


class Letters(MutableRecord):
    """``text`` has the letters, ``starts`` where in the source each begins; ``wide`` the ends of those not one long."""

    text: str = ""
    starts: array[int] = field(default_factory=lambda: array("q"))
    wide: dict[int, int] = field(default_factory=dict)
    zones: list[tuple[int, int]] = field(default_factory=list)
    """From which letter on the page is how far from an article: 0 within one, 2 in a menu or the like, else 1."""

    def end(self, index: int) -> int:
        """Where in the source a letter ends."""
        return self.wide.get(index, self.starts[index] + 1)


def bare(text: str) -> Iterator[tuple[str, int]]:
    """The letters of a text, taken apart from their marks, each with its place."""
    for at, char in enumerate(text):
        if char.isascii():
            if "!" <= char <= "~":
                yield char, at
        else:
            yield from (
                (part, at) for part in normalize("NFD", level(char)) if part.isprintable() and part != " "
            )


def page_letters(page: str) -> Letters:
    """The letters of a page's visible text, from left to right."""
    found, parts = Letters(), []
    count = 0
    for start, end, zone in _seen(page):
        if not found.zones or found.zones[-1][1] != zone:
            found.zones.append((count, zone))
        for piece in _PIECE.finditer(page, start, end):
            words, at = piece.group(), piece.start()
            if words[0] == "&" and (meant := unescape(words)) != words:
                letters = [part for part, _ in bare(meant)]
                found.starts.extend([at] * len(letters))
                found.wide.update(dict.fromkeys(range(count, count + len(letters)), piece.end()))
                words = "".join(letters)
            elif words[0] <= "~":
                found.starts.extend(range(at, piece.end()))
            else:
                words = "".join(part for part, _ in bare(words))
                found.starts.extend([at] * len(words))
            parts.append(words)
            count += len(words)
    found.text = "".join(parts)
    return found


def _seen(page: str) -> Iterator[tuple[int, int, int]]:
    """The stretches of a page that its reader sees, each with its zone."""
    open_, at = Open(), 0
    for tag in (*tags(page), Tag(len(page), len(page))):
        if tag.start > at and not open_.hidden:
            yield at, tag.start, open_.zone()
        at = tag.end
        if tag.name:
            open_.take(tag)
