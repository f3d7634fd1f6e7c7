"""The block between two lines of hyphens at the top of a file: what it says about the text.

Read line by line and leniently, never as YAML: ``title: Flood: three missing`` is a title. A source
is not trusted: the block names its title, publisher, date, address and author, and sets nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.record import Record, field

KEYS = ("title", "publisher", "published", "url", "author")
_FENCE = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LINE_END = re.compile(r"\r\n|\r|\n")
_ENTRY = re.compile(r"([A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$")
_LONGEST = 20_000  # characters; a longer block is prose between two rules
_LONGEST_VALUE = 500


class FrontMatter(Record):
    """What the block says, where the prose begins after it, and what in it could not be read."""

    said: Mapping[str, str] = field(default_factory=dict)
    end: int = 0
    warnings: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    """Every key with its value, the first where one is given twice."""


def front_matter(text: str) -> FrontMatter:
    """The block at the top of ``text``; empty where there is none."""
    lines = _lines(text)
    if lines is None:
        return FrontMatter()
    said: dict[str, str] = {}
    fields: dict[str, str] = {}
    warnings: list[str] = []
    for number, line in enumerate(lines, start=2):
        if not _is_entry(line):
            continue
        entry = _ENTRY.match(line.rstrip())
        if entry is None:
            warnings.append(f"front matter, line {number}: not of the form 'key: value', passed over")
            continue
        key, value = entry[1].lower(), (entry[2] or "").strip()
        if value.startswith(("!", "&", "*")):
            warnings.append(f"front matter, line {number}: tags and anchors are not read")
            continue
        if value:
            fields.setdefault(key, _unquoted(value)[:_LONGEST_VALUE])
        if key in KEYS and key in said:
            warnings.append(f"front matter, line {number}: a second '{key}' is passed over")
        elif key in KEYS and value:
            said[key] = _unquoted(value)[:_LONGEST_VALUE]
    return FrontMatter(said, _place(text, len(lines) + 1), tuple(warnings[:5]), fields)


def _lines(text: str) -> list[str] | None:
    """The lines between the two fences; None where the text begins with none, or with prose between two rules."""
    if _FENCE.match(text) is None:
        return None
    head = _LINE_END.sub("\n", text[:_LONGEST]) if "\r" in text[:_LONGEST] else text[:_LONGEST]
    opened = head.index("\n") + 1
    closing = _END.search(head, opened)
    if closing is None:
        return None
    lines = head[opened : closing.start()].split("\n")
    first = next((line for line in lines if line.strip() and not line.lstrip().startswith("#")), "")
    return lines if _ENTRY.match(first) else None


def _is_entry(line: str) -> bool:
    """Whether a line is no remark, and no part of a list or a text under a key that is not ours."""
    stripped = line.strip()
    return bool(stripped) and not stripped.startswith(("#", "- ")) and line[0] not in " \t"


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _place(text: str, lines: int) -> int:
    """Where the text goes on after so many line ends (the last of them the closing fence's)."""
    place = 0
    for _ in range(lines):
        ended = _LINE_END.search(text, place)
        if ended is None:
            return len(text)
        place = ended.end()
    return place
