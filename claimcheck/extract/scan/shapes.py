"""Stretches of a sentence that hold digits and no quantity, by their shape: addresses, telephone numbers, versions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import Any

from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary

# Addresses, code and sections have no fixed length, so they are told here; all are linear.
_BUILT_IN = (
    ("an address on the web", r"(?:https?://|www\.)[^\s<>\"”)\]]{1,2000}"),
    ("an e-mail address", r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}"),
    (
        "a file or address",
        r"\b[\w-]{1,64}\.(?:com|org|net|gov|edu|io|pdf|html?|jpe?g|png|docx?|xlsx?|mp[34])\b[^\s,;)]{0,500}",
    ),
    ("code", r"``?(?=[^\s`])[^`\n]{0,2000}[^\s`]``?|`[^\s`]`"),
    ("a section of a text", r"§{1,2}\s?\d[\w.,()-]{0,40}"),
    ("a hashtag or handle", r"(?<![\w&])[#@][^\W\d_][\w-]{0,60}\d[\w-]{0,20}"),
    ("a footnote", r"(?<=[\w.,;:!?\"”'’])\[\d{1,3}\]"),
    ("a colour or hash", r"(?<!\w)(?:#[0-9a-fA-F]{6}\b|0x[0-9a-fA-F]{1,32}\b)"),
    ("a numbered list", r"^\s*(?:\(?\d{1,2}\)|\d{1,2}\.(?=\s+[^\W\d_]))"),
)
_REACH = 40
_HAS_DIGIT = re.compile("[0-9#]")
_PARTS = {"#": r"\d", "@": r"[^\W\d_]", "_": r"[ ]?"}
# What must stand in a word of a sentence, or at its beginning, for these to be worth trying.
_SIGNS = re.compile(
    r"[#@§`\[_:w.0](?:(?<=[#@§`\[_])|(?<=:)//|(?<=w)ww\.|(?<=0)x"
    r"|(?<=\.)(?:com|org|net|gov|edu|io|pdf|htm|jpe?g|png|doc|xls|mp[34]))"
)
_LISTED = re.compile(r"\s*\(?\d{1,2}[.)]")


_PART, _LONGEST_PART, _WRITTEN_SHAPE, _BUILT_IN_SHAPE = 1, 2, 4, 8


class Shape(Record):
    """A stretch with the reason why nothing in it is a quantity."""

    start: int
    end: int
    reason: str


class Shapes(Record, eq=False):
    """The compiled shapes of a vocabulary."""

    written: re.Pattern[str]
    alone: re.Pattern[str]
    """What stands in one word of a sentence that holds a written shape …"""
    together: re.Pattern[str]
    """… or in the one with the longest part, beside others with digits: for most sentences neither is so."""
    reasons: tuple[str, ...]
    after: tuple[str | None, ...]
    """What must stand before a shape; compiled when one is found, which is seldom."""

    def hint(self, word: str) -> int:
        """Which shapes a word between two spaces makes worth looking for, for :meth:`find`."""
        built_in = _BUILT_IN_SHAPE if _SIGNS.search(word) else 0
        if self.alone.search(word):
            return built_in | _WRITTEN_SHAPE | _PART
        if self.together.search(word):
            return built_in | _LONGEST_PART
        return built_in | (_PART if _HAS_DIGIT.search(word) else 0)

    def find(self, text: str, hints: Sequence[int]) -> list[Shape]:
        """The stretches of a sentence, whose words have these hints, in order."""
        found: list[Shape] = []
        sought = reduce(or_, hints) if any(hints) else 0
        if sought & _BUILT_IN_SHAPE or _LISTED.match(text):
            found += self._found(_built_in(), text)
        if sought > _PART and self.sought(hints):
            found += self._found(self.written, text)
        return found

    def sought(self, hints: Sequence[int]) -> bool:
        """Whether a written shape may lie in a sentence whose words have these hints."""
        together = reduce(or_, hints)
        if together & _WRITTEN_SHAPE:
            return True
        return bool(together & _LONGEST_PART) and len(hints) - hints.count(0) > 1

    def _found(self, pattern: re.Pattern[str], text: str) -> Iterator[Shape]:
        for match in pattern.finditer(text):
            number = int(str(match.lastgroup)[1:])
            word = self.after[number]
            start = match.start()
            if word is None or re.compile(word, re.IGNORECASE).search(text, max(0, start - _REACH), start):
                yield Shape(match.start(), match.end(), self.reasons[number])


@lru_cache(maxsize=8)
def shapes_of(vocabulary: Vocabulary) -> Shapes:
    """The shapes of a vocabulary, compiled once."""
    alternatives: list[str] = []
    reasons = [reason for reason, _ in _BUILT_IN]
    after: list[str | None] = [None] * len(_BUILT_IN)
    for row in vocabulary.table("patterns")["shapes"]:
        letters = r"[A-Z]" if row.get("capitals") else _PARTS["@"]
        rests: dict[str, list[str]] = {}
        for shape in sorted((shape.lstrip("_") for shape in row["shapes"]), key=len, reverse=True):
            rests.setdefault(_compiled(shape[0], letters), []).append(_compiled(shape[1:], letters))
        forms = "|".join(f"(?<={first})(?:{'|'.join(rest)})" for first, rest in rests.items())
        alternatives.append(rf"(?:{forms})(?![\w%°])(?![-./,]\d)")
        reasons.append(row["reason"])
        words = row.get("after")
        listed = "|".join(map(re.escape, words or ()))
        after.append(rf"\b(?:{listed})\b(?:\W+(?:is|at|on|us|number))*\W*$" if words else None)
    written = _in_groups(alternatives, len(_BUILT_IN))
    rows = vocabulary.table("patterns")["shapes"]
    first = "".join(sorted({_first(shape.lstrip("_")[0], row) for row in rows for shape in row["shapes"]}))
    written = rf"[{first}](?<![\w$€£].)(?<!\d[.,/-].)(?:{written})"
    return Shapes(re.compile(written), *_hints(rows), tuple(reasons), tuple(after))


@lru_cache(maxsize=1)
def _built_in() -> re.Pattern[str]:
    return re.compile(_in_groups([pattern for _, pattern in _BUILT_IN], 0))


def _in_groups(alternatives: list[str], first: int) -> str:
    """Alternatives, each in a group that is named by its number."""
    return "|".join(f"(?P<n{number}>{form})" for number, form in enumerate(alternatives, first))


def _first(sign: str, row: Mapping[str, Any]) -> str:
    """What a shape may begin with, as a part of a class of characters; the shape itself says it exactly."""
    if sign == "@":
        return "A-Z" if row.get("capitals") else r"\w"
    return r"\d" if sign == "#" else re.escape(sign)


def _hints(rows: Iterable[Mapping[str, Any]]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a word holds that is a shape, or all digits of one; and what one holds that is the longest part of one."""
    alone: set[str] = set()
    together: set[str] = set()
    for row in rows:
        letters = r"[A-Z]" if row.get("capitals") else _PARTS["@"]
        for shape in row["shapes"]:
            words = [word for word in re.split("[ _]", shape) if _HAS_DIGIT.search(word)] or [shape]
            if len(words) > 1:
                together.add(_compiled(max(words, key=len), letters))
                words = [shape.replace("_", "")]
            alone.update(_compiled(word, letters) for word in words)
    return re.compile(rf"(?<!\d)(?:{'|'.join(sorted(alone))})"), re.compile("|".join(sorted(together)))


def _compiled(shape: str, letters: str) -> str:
    parts = _PARTS | {"@": letters}
    return "".join(parts.get(char) or re.escape(char) for char in shape)
