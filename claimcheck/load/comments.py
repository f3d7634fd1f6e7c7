"""Comments of HTML in a text: those that speak to claimcheck, and the text without any."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.record import Record

BEGINNING = re.compile(r"<!--\s*claimcheck\b\s*:?", re.IGNORECASE)
_OPEN, _CLOSE = "<!--", "-->"


class Comment(Record):
    """A comment ``text[start:end]``, and what it says to claimcheck."""

    start: int
    end: int
    words: str


def comments(text: str, start: int = 0, end: int | None = None) -> Iterator[Comment]:
    """The comments in ``text[start:end]`` that speak to claimcheck and are closed, in order."""
    last = len(text) if end is None else end
    while (found := BEGINNING.search(text, start, last)) is not None:
        close = text.find(_CLOSE, found.end(), last)
        if close < 0:  # nor is any behind it: each that is not closed is not to search the rest again
            return
        start = close + len(_CLOSE)
        yield Comment(found.start(), start, text[found.end() : close])


def blanked(text: str) -> str:
    """The text with blanks in place of its comments; one that is not closed is none."""
    pieces: list[str] = []
    at = 0
    while (start := text.find(_OPEN, at)) >= 0 and (close := text.find(_CLOSE, start + len(_OPEN))) >= 0:
        end = close + len(_CLOSE)
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])
