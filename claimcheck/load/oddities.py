"""What in a text the user should be told of: what cannot be seen, and what is hardly prose."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from claimcheck.rulebook import Vocabulary

_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# Digits for formulas (𝟐) stand in no newspaper, and no number is written in the digits of two scripts.
_ODD_DIGITS = re.compile("[\U0001d7ce-\U0001d7ff]")
_TWO_SCRIPTS = re.compile(r"[0-9][.,]?(?![0-9])\d|(?![0-9])\d[.,٬٫]?[0-9]")
_LONG_WORD = re.compile(r"\w{1000}")
_NESTED = re.compile(r"^(?:[ \t]*>){50}|^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]", re.MULTILINE)

_TOP = 1_500  # characters of a page in which such words stand


def oddities(text: str, *, markup: bool) -> Iterator[tuple[str, str]]:
    """A code and a message for each oddity of a source's text; ``markup`` for Markdown."""
    hidden = _HIDDEN.search(text)
    if hidden is not None:
        count = len(_HIDDEN.findall(text))
        yield (
            "hidden-characters",
            f"holds {count:,} character{'s' if count > 1 else ''} that cannot be seen or turn the direction of the "
            f"text (first U+{ord(hidden.group()):04X} in line {_line(text, hidden)})",
        )
    control = None if text.isprintable() else _CONTROL.search(text)
    if control is not None:
        count = len(_CONTROL.findall(text))
        yield (
            "control-characters",
            f"holds {count:,} control character{'s' if count > 1 else ''}, shown instead of sent (first "
            f"U+{ord(control.group()):04X} in line {_line(text, control)})",
        )
    odd = None if text.isascii() else _ODD_DIGITS.search(text) or _TWO_SCRIPTS.search(text)
    if odd is not None:
        yield (
            "digits",
            f"line {_line(text, odd)} has a number in unusual digits ({_names(odd.group())}): "
            "it is read as if they were plain",
        )
    long = _LONG_WORD.search(text)
    if long is not None:
        yield (
            "long-word",
            f"line {_line(text, long)} has a word of more than 1,000 letters: it may be no prose",
        )
    nested = _NESTED.search(text) if markup else None
    if nested is not None:
        yield "nesting", f"line {_line(text, nested)} is nested very deeply: it was read as if it were not"


def _names(digits: str) -> str:
    """The first digit that is not ASCII, by its name: what it shows may not tell it apart."""
    return next(
        unicodedata.name(char, "unnamed").lower() for char in digits if char.isdigit() and not char.isascii()
    )


def wall(text: str, vocabulary: Vocabulary) -> str | None:
    """What to say of a web page that reads like a dialogue or an error instead of a story; else None."""
    top = " ".join(text[:_TOP].lower().split())
    said = [words for words in vocabulary.table("pages")["wall"] if words in top]
    if len(said) < 2:
        return None
    return f"reads like a consent, subscription or error page (“{said[0]}”, “{said[1]}”): is it the story?"


def _line(text: str, found: re.Match[str]) -> int:
    before = text[: found.start()]
    return before.count("\n") + before.count("\r") - before.count("\r\n") + 1
