"""What in Markdown is no prose: code, comments, HTML tags and the targets of links."""

from __future__ import annotations

import re
from bisect import bisect_right

from claimcheck.record import Record
from claimcheck.records.fences import fences

Span = tuple[int, int]
_SCRIPT = re.compile(r"<(?P<tag>script|style)\b.*?(?:</(?P=tag)\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CODE = re.compile(r"(?<!`)(?P<ticks>`{1,3})(?!`)[^`\r\n]{1,500}(?P=ticks)(?!`)")
_TARGET = re.compile(r"(?<=\])\((?:<[^<>\r\n]{0,2000}>|[^()\s]{0,2000})(?:\s+\"[^\"\r\n]{0,300}\")?\)")
_ADDRESS = re.compile(r"<?https?://[^\s<>()]{1,2000}>?")
_TAG = re.compile(r"</?[A-Za-z][^<>\r\n]{0,2000}>")
_STRUCK = re.compile(r"(?<![~\\])~~(?![~\s])[^~\r\n]{1,500}(?<!\s)~~(?!~)")
_STRUCK_BY_TAGS = re.compile(
    r"<(?P<tag>del|s|strike)>(?:(?!</?(?P=tag)>)[^\r\n]){1,500}</(?P=tag)>", re.IGNORECASE
)
_MAYBE_CODE = re.compile(r"(?:\r\n|[\r\n])[ \t>]*(?:\r\n|[\r\n])[ \t>]*(?: {4}|\t)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|[\r\n]|\Z)")
_LONGEST = 2_000_000  # characters of a text whose indented code is looked for
_VISIBLE = re.compile(r"[^\r\n]")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]\r\n]{1,200}\]:[ \t]*[^ \t\r\n][^\r\n]*", re.MULTILINE)


class Prose(Record):
    """A text with what is no prose blanked out: positions and line ends are those of the text itself.

    ``cuts`` are the blanked stretches that a sentence may not hold, because a number may stand in them.
    """

    text: str
    cuts: tuple[Span, ...] = ()

    def around(self, start: int, end: int) -> list[Span]:
        """What is left of a stretch between the cuts, without white space at the ends."""
        pieces: list[Span] = []
        at = bisect_right(self.cuts, start, key=lambda cut: cut[1])
        while at < len(self.cuts) and self.cuts[at][0] < end:
            pieces.append((start, self.cuts[at][0]))
            start = self.cuts[at][1]
            at += 1
        pieces.append((start, end))
        return [trimmed for piece in pieces if (trimmed := self._trimmed(*piece))]

    def _trimmed(self, start: int, end: int) -> Span | None:
        if start >= end:
            return None
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        return (start, end) if start < end else None


def prose(text: str, start: int) -> Prose:
    """A Markdown text from ``start`` on with its code, comments, tags and addresses blanked out."""
    cuts = fences(text, start)
    cuts += _indented(text, start)
    for pattern in (_COMMENT, _SCRIPT, _CODE, _STRUCK, _STRUCK_BY_TAGS):
        cuts += [found.span() for found in pattern.finditer(text, start)]
    for pattern in (_DEFINITION, _TARGET, _ADDRESS, _TAG):
        for found in pattern.finditer(text, start):
            if any(map(str.isdigit, found.group())):
                cuts.append(found.span())
    # An address without digits stays within its sentence: cutting there would tear the sentence apart.
    merged = _merged(cuts)
    pieces: list[str] = []
    at = 0
    for first, last in merged:
        pieces += [text[at:first], _VISIBLE.sub(" ", text[first:last])]
        at = last
    return Prose("".join([*pieces, text[at:]]), tuple(merged))


def _indented(text: str, start: int) -> list[Span]:
    """Indented code. Only a parser can tell it from what goes on in a list, so it is asked where there may be any."""
    if len(text) > _LONGEST or _MAYBE_CODE.search(text, start) is None:
        return []
    from markdown_it import MarkdownIt  # here: hardly a text has such lines

    starts = [found.start() for found in _LINE.finditer(text, start)]
    return [
        (starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)])
        for token in MarkdownIt("commonmark").parse(text[start:])
        if token.type == "code_block" and token.map is not None
    ]


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for first, last in sorted(spans):
        if merged and first < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged
