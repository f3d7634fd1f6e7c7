"""A text's lines, and which of them go together: what a margin broke is joined, what stands alone stays."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.record import Record

_LINE = re.compile(r"[^\r\n\f\u2029]*(?:\r\n|[\r\n\f\u2029]|\Z)")
_STOP = re.compile(r"[.!?…:;][\s\"”’»')\]]*$")
_MARKER = re.compile(r"(?:(?:[>*+•·▪■●–—-]|\d{1,3}[.)]|#{1,6})[ \t]+|>)+")
_MARGIN = 100  # characters; nobody breaks lines at a wider margin


class Stretch(Record):
    """A run of text to be cut into sentences: one line, or lines that a margin broke.

    ``block`` numbers the lines that no blank line parts, ``alone`` is whether it is its block's only one; ``marker`` is
    what stood before it ("#", "-", "1.").
    """

    start: int
    end: int
    block: int
    alone: bool
    marker: str = ""


class _Line(Record):
    start: int
    end: int
    text: str
    marker: str


def stretches(text: str, start: int, unfinished: frozenset[str], *, markup: bool) -> list[Stretch]:
    """The stretches of ``text`` from ``start`` on. In Markdown (``markup``) lines of a paragraph go together.

    ``unfinished`` are words that a line does not end with: the next goes on.
    """
    out: list[Stretch] = []
    blocks = _blocks(text, start)
    margin = 0 if markup else max((_width(block) for block in blocks if _broken_at_margin(block)), default=0)
    for number, block in enumerate(blocks):
        groups = _groups(block, unfinished, markup, margin)
        for first, last in groups:
            out.append(Stretch(first.start, last.end, number, len(groups) == 1, first.marker))
    return out


def _blocks(text: str, start: int) -> list[list[_Line]]:
    """Lines between blank lines, each without the white space and the list or heading mark around it."""
    blocks: list[list[_Line]] = [[]]
    for found in _LINE.finditer(text, start):
        raw = found.group()
        stripped = raw.strip()
        if not any(map(str.isalnum, stripped)):
            if blocks[-1]:
                blocks.append([])
            continue
        first = found.start() + raw.index(stripped[0])
        end = first + len(stripped)
        marker = _MARKER.match(stripped)
        begin = first + (marker.end() if marker else 0)
        if text[begin:end].strip():
            blocks[-1].append(_Line(begin, end, text[begin:end], (marker.group().strip() if marker else "")))
        if raw.endswith(("\f", "\u2029")):
            blocks.append([])
    return [block for block in blocks if block]


def _groups(
    block: Sequence[_Line], unfinished: frozenset[str], markup: bool, margin: int
) -> list[tuple[_Line, _Line]]:
    broken = markup or _broken_at_margin(block) or _two_lines(block, margin)
    groups: list[tuple[_Line, _Line]] = []
    for line in block:
        if groups and not line.marker and _goes_on(groups[-1][1], line, unfinished, broken):
            groups[-1] = (groups[-1][0], line)
        else:
            groups.append((line, line))
    return groups


def _goes_on(line: _Line, after: _Line, unfinished: frozenset[str], broken: bool) -> bool:
    if line.marker.startswith("#") or (line.text.startswith("|") and after.text.startswith("|")):
        return False  # a heading, a row of a table
    if broken:
        return True
    if _STOP.search(line.text):
        return False
    word = line.text.rsplit(None, 1)[-1]
    return after.text[0].islower() or word.lower() in unfinished or word.endswith(",")


def _broken_at_margin(block: Sequence[_Line]) -> bool:
    """Whether the lines are about as long as each other and mostly end within a sentence."""
    if len(block) < 3:
        return False
    inner = block[:-1]
    longest = _width(block)
    return (
        40 <= longest <= _MARGIN
        and sum(len(line.text) >= longest * 0.7 for line in inner) * 4 >= len(inner) * 3
        and sum(_STOP.search(line.text) is None for line in inner) * 2 > len(inner)
        and not any(line.marker for line in block[1:])
    )


def _two_lines(block: Sequence[_Line], margin: int) -> bool:
    """Whether a paragraph of two lines is broken at the margin of its text's longer ones (0: they have none), since the
    first word of the second had no place in the first."""
    return (
        len(block) == 2
        and not block[1].marker
        and _width(block) <= margin <= _width(block) + 1 + len(block[1].text.split(None, 1)[0])
        and _STOP.search(block[0].text) is None
    )


def _width(block: Sequence[_Line]) -> int:
    """Characters in the longest line of a paragraph but its last."""
    return max((len(line.text) for line in block[:-1]), default=0)
