"""Stretches of a sentence that hold digits and no quantity, by their shape: addresses, telephone numbers, versions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
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
_DIGIT = re.compile(r"[0-9]")
_SIGN_BEHIND_DIGIT = re.compile(r"#([^#@_])(#?)")
_PARTS = {"#": r"\d", "@": r"[^\W\d_]", "_": r"[ ]?"}
# What must stand somewhere in a sentence, or at its beginning, for these to be worth trying. Patterns that begin
# with one class of characters are searched for by that class alone, which takes a tenth of the time.
_SIGNS = re.compile(
    r"[#@§`\[_:w.0](?:(?<=[#@§`\[_])|(?<=:)//|(?<=w)ww\.|(?<=0)x"
    r"|(?<=\.)(?:com|org|net|gov|edu|io|pdf|htm|jpe?g|png|doc|xls|mp[34]))"
)
_LISTED = re.compile(r"\s*\(?\d{1,2}[.)]")


class Shape(Record):
    """A stretch with the reason why nothing in it is a quantity."""

    start: int
    end: int
    reason: str


class Shapes(Record, eq=False):
    """The compiled shapes of a vocabulary."""

    written: re.Pattern[str]
    needed: re.Pattern[str]
    """What stands in a sentence that holds any of the written shapes: one look tells for most that none does."""
    reasons: tuple[str, ...]
    after: tuple[str | None, ...]
    """What must stand before a shape; compiled when one is found, which is seldom."""

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> Shapes:
        """The shapes of a vocabulary, compiled once."""
        return _shapes(vocabulary)

    def find(self, text: str) -> list[Shape]:
        """The stretches of a sentence, in order."""
        found: list[Shape] = []
        if _SIGNS.search(text) or _LISTED.match(text):
            found += self._found(_built_in(), text)
        if self.needed.search(text):
            found += self._found(self.written, text)
        return found

    def _found(self, pattern: re.Pattern[str], text: str) -> Iterator[Shape]:
        for match in pattern.finditer(text):
            number = int(str(match.lastgroup)[1:])
            word = self.after[number]
            start = match.start()
            if word is None or re.compile(word, re.IGNORECASE).search(text, max(0, start - _REACH), start):
                yield Shape(match.start(), match.end(), self.reasons[number])


@lru_cache(maxsize=8)
def _shapes(vocabulary: Vocabulary) -> Shapes:
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
    written = _named(alternatives, len(_BUILT_IN))
    rows = vocabulary.table("patterns")["shapes"]
    first = "".join(sorted({_first(shape.lstrip("_")[0], row) for row in rows for shape in row["shapes"]}))
    written = rf"[{first}](?<![\w$€£].)(?<!\d[.,/-].)(?:{written})"
    return Shapes(re.compile(written), _needed(rows), tuple(reasons), tuple(after))


@lru_cache(maxsize=1)
def _built_in() -> re.Pattern[str]:
    return re.compile(_named([pattern for _, pattern in _BUILT_IN], 0))


def _named(alternatives: list[str], first: int) -> str:
    """Alternatives, each in a group that is named by its number."""
    return "|".join(f"(?P<n{number}>{form})" for number, form in enumerate(alternatives, first))


def _first(sign: str, row: Mapping[str, Any]) -> str:
    """What a shape may begin with, as a part of a class of characters; the shape itself says it exactly."""
    if sign == "@":
        return "A-Z" if row.get("capitals") else r"\w"
    return r"\d" if sign == "#" else re.escape(sign)


def _needed(rows: Iterable[Mapping[str, Any]]) -> re.Pattern[str]:
    """What stands wherever a shape does: four digits on end, or a digit and the sign behind it, or else the shape."""
    rests: dict[str, set[str]] = {}
    firsts = {"0-9"}
    for row in rows:
        letters = r"[A-Z]" if row.get("capitals") else _PARTS["@"]
        for shape in (shape.lstrip("_") for shape in row["shapes"]):
            digits = _DIGIT.sub("#", shape)
            sign = _SIGN_BEHIND_DIGIT.search(digits)
            if "####" in digits:
                rests.setdefault("[0-9]", set()).add("[0-9]{3}")
            elif sign is not None:
                rests.setdefault("[0-9]", set()).add(re.escape(sign[1]) + ("[0-9]" if sign[2] else ""))
            else:
                firsts.add(_first(shape[0], row))
                rests.setdefault(_compiled(shape[0], letters), set()).add(_compiled(shape[1:], letters))
    forms = "|".join(f"(?<={first})(?:{'|'.join(sorted(rest))})" for first, rest in sorted(rests.items()))
    return re.compile(rf"[{''.join(sorted(firsts))}](?:{forms})")


def _compiled(shape: str, letters: str) -> str:
    parts = _PARTS | {"@": letters}
    return "".join(parts.get(char) or re.escape(char) for char in shape)
