"""What a draft asks of claimcheck: in the comments of Markdown and in front matter.

Only found here; whether a request makes sense is decided where findings are known. A source asks in vain, and
the user is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from claimcheck.load.comments import BEGINNING, Comment, blanked, comments
from claimcheck.records.request import Request
from claimcheck.records.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

_KEY = re.compile(r"claimcheck[ \t]*:[ \t]*(?P<words>.*)", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<words>.*)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_NO_COMMENTS = "a plain text has no comments: ask in its front matter"
_MARKS = " \t\r\n>*+-"
"""What may stand beside a comment that has a line for itself, in a list or a quotation."""


def requests(source: Source, *, markdown: bool) -> tuple[Request, ...]:
    """The requests of a plain text: of its front matter, and of its comments where it is Markdown.

    Another plain text has no comments: what looks like one there is asked in vain.
    """
    found = tuple(_in_front_matter(source.text[: source.prose_start]))
    if BEGINNING.search(source.text, source.prose_start) is None:
        return found
    if markdown:
        return found + tuple(_in_comments(source))
    return found + tuple(_nowhere(source))


def in_vain(source: Source) -> str | None:
    """What to say of a source that asks and is not listened to; None where it does not ask."""
    if source.role == "draft":
        return None
    head, asked = source.text[: source.prose_start], BEGINNING.search(source.text)
    at_top = next(iter(_in_front_matter(head)), None)
    if asked is not None:
        place = f"line {source.position(asked.start())[0]}"
    elif at_top is not None or source.requests:
        place = (at_top or source.requests[0]).place
    else:
        return None
    return f"{place} asks claimcheck to look away: a source cannot, and nothing was suppressed"


def _in_front_matter(head: str) -> Iterator[Request]:
    inside = False
    for number, line in enumerate(_lines(head), 1):
        found = _ITEM.match(line) if inside else None
        if found is None:
            found = _KEY.match(line)
            inside = found is not None
        if found is not None and (words := found["words"].strip().strip("\"'")):
            yield Request(words, f"line {number}", len(head), "text", number)


def _in_comments(source: Source) -> Iterator[Request]:
    """The comments of a Markdown text, not those that are shown as code."""
    from markdown_it import MarkdownIt  # here: hardly a text asks for anything

    body = source.text[source.prose_start :]
    starts = [source.prose_start + at for at in accumulate(map(len, _lines(body)), initial=0)]
    cursor = source.prose_start
    for token in MarkdownIt("commonmark").parse(body):
        if token.map is None or token.type not in ("html_block", "inline"):
            continue
        first, last = (starts[min(line, len(starts) - 1)] for line in token.map)
        block = _Block(source, first, last)
        cursor = max(cursor, first)
        for comment, is_code in _written(token):
            for found in comments(source.text, cursor, last):
                cursor = found.end
                if _flat(source.text[found.start : found.end]) == _flat(comment):
                    if not is_code:
                        yield block.request(found)
                    break
            else:
                cursor = last


def _nowhere(source: Source) -> Iterator[Request]:
    """What looks like a comment in a text that has none."""
    for asked in comments(source.text, source.prose_start):
        line = source.position(asked.start)[0]
        yield Request(" ".join(asked.words.split()), f"line {line}", None, "sentence", line, _NO_COMMENTS)


def _written(token: Token) -> Iterator[tuple[str, bool]]:
    """Each comment in a block that speaks to claimcheck, in order, and whether it is shown as code."""
    pieces = [token] if token.type == "html_block" else token.children or []
    for piece in pieces:
        if piece.type in ("html_block", "html_inline", "code_inline"):
            for found in comments(piece.content):
                yield piece.content[found.start : found.end], piece.type == "code_inline"


class _Block:
    """A block of a Markdown text, ``text[first:last]``, that may hold comments."""

    def __init__(self, source: Source, first: int, last: int) -> None:
        self._source, self._first = source, first
        self._text = source.text[first:last]
        self._line_end = first
        """Where the line ends that the last comment ends in."""
        self._lines: dict[tuple[int, int], bool] = {}

    @cached_property
    def _bare(self) -> str:
        return blanked(self._text)

    @cached_property
    def _end(self) -> int:
        """Where the last word of the block ends that is no comment."""
        return self._first + len(self._bare.rstrip(_MARKS))

    def request(self, found: Comment) -> Request:
        """A comment with what it speaks of: alone on its line of the next block, else of the next sentence."""
        line, column = self._source.position(found.start)
        words, place = " ".join(found.words.split()), f"line {line}"
        if self._is_alone(found.start - column + 1, found.end):
            return Request(words, place, found.end, "block", line)
        return Request(words, place, found.end if found.end < self._end else None, "sentence", line)

    def _is_alone(self, start: int, end: int) -> bool:
        """Whether nothing but comments stands from the start of a line to the end of that where a comment ends."""
        if end > self._line_end:
            rest = _LINE.match(self._source.text, end)
            self._line_end = rest.end() if rest else end
        lines = start - self._first, self._line_end - self._first
        if lines not in self._lines:  # a line may hold thousands
            self._lines[lines] = not self._bare[max(lines[0], 0) : lines[1]].strip(_MARKS + "0123456789.)")
        return self._lines[lines]


def _lines(text: str) -> list[str]:
    return [line for line in _LINE.findall(text) if line]


def _flat(words: str) -> str:
    """Without what a quotation or a margin puts between the lines of a comment."""
    return "".join(char for char in words if not char.isspace() and char != ">")
