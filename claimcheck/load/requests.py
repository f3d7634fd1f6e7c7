"""What a draft asks of claimcheck: in the comments of Markdown and in front matter.

Only found here; whether a request makes sense is decided where findings are known. A source asks in vain, and
the user is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING

from claimcheck.records.request import Request
from claimcheck.records.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

COMMENT = re.compile(r"<!--\s*claimcheck\b\s*:?(?P<words>.*?)-->", re.IGNORECASE | re.DOTALL)
_BEGINNING = re.compile(r"<!--\s*claimcheck\b", re.IGNORECASE)
_KEY = re.compile(r"claimcheck[ \t]*:[ \t]*(?P<words>.*)", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<words>.*)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_REMARK = re.compile(r"<!--.*?-->", re.DOTALL)
_NO_COMMENTS = "a plain text has no comments: ask in its front matter"
_MARKS = " \t\r\n>*+-"
"""What may stand beside a comment that has a line for itself, in a list or a quotation."""


def requests(source: Source, *, markdown: bool) -> tuple[Request, ...]:
    """The requests of a plain text: of its front matter, and of its comments where it is Markdown.

    Another plain text has no comments: what looks like one there is asked in vain.
    """
    found = tuple(_in_front_matter(source.text[: source.prose_start]))
    if _BEGINNING.search(source.text, source.prose_start) is None:
        return found
    if markdown:
        return found + tuple(_in_comments(source))
    for asked in COMMENT.finditer(source.text, source.prose_start):
        line = source.position(asked.start())[0]
        words = " ".join(asked["words"].split())
        found += (Request(words, f"line {line}", None, "sentence", line, _NO_COMMENTS),)
    return found


def in_vain(source: Source) -> str | None:
    """What to say of a source that asks and is not listened to; None where it does not ask."""
    if source.role == "draft":
        return None
    head, asked = source.text[: source.prose_start], _BEGINNING.search(source.text)
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
        cursor = max(cursor, first)
        for comment, is_code in _written(token):
            for found in COMMENT.finditer(source.text, cursor, last):
                cursor = found.end()
                if _flat(found.group()) == _flat(comment):
                    if not is_code:
                        yield _request(source, found, last)
                    break


def _written(token: Token) -> Iterator[tuple[str, bool]]:
    """Each comment in a block that speaks to claimcheck, in order, and whether it is shown as code."""
    pieces = [token] if token.type == "html_block" else token.children or []
    for piece in pieces:
        if piece.type in ("html_block", "html_inline", "code_inline"):
            for found in COMMENT.finditer(piece.content):
                yield found.group(), piece.type == "code_inline"


def _request(source: Source, found: re.Match[str], last: int) -> Request:
    """A comment with what it speaks of: alone on its line of the next block, else of the next sentence."""
    text = source.text
    line, column = source.position(found.start())
    before = text[found.start() - column + 1 : found.start()]
    after = _LINE.match(text, found.end())
    beside = before + (after.group() if after else "")
    words, place = " ".join(found["words"].split()), f"line {line}"
    if not _REMARK.sub("", beside).strip(_MARKS + "0123456789.)"):
        return Request(words, place, found.end(), "block", line)
    follows = _REMARK.sub("", text[found.end() : last]).strip(_MARKS)
    return Request(words, place, found.end() if follows else None, "sentence", line)


def _lines(text: str) -> list[str]:
    return [line for line in _LINE.findall(text) if line]


def _flat(words: str) -> str:
    """Without what a quotation or a margin puts between the lines of a comment."""
    return "".join(char for char in words if not char.isspace() and char != ">")
