"""Words and marks with their places."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.lexicon.letters import plain
from claimcheck.record import Record

# In this order: dotted abbreviations (U.N., a.m.), numbers with their separators, words with inner
# hyphens and apostrophes (a closing possessive is a token of its own), and any other mark, but those that only make
# a word bold or show nothing ("**12** people").
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,8}"
    r"|\d+(?:[.,]\d+)*(?:[-‐‑][^\W_]+)*"
    r"|[^\W_]+(?:['’](?!s\b)[^\W_]+|[-‐‑][^\W_]+)*"
    r"|['’]s\b"
    r"|[^\s*\u00ad\u200b-\u200f\u2060\ufeff]"
)


class Token(Record):
    """A word or mark: ``[start, end)`` in the source's text, as written, and as it is compared (:func:`plain`)."""

    start: int
    end: int
    text: str
    lower: str
    is_word: bool
    """Whether it begins with a letter."""


def tokens(text: str, start: int = 0) -> list[Token]:
    """The tokens of a stretch of text. ``start`` is where the stretch begins in its source."""
    return list(_tokens(text, start))


@lru_cache(maxsize=512)
def _tokens(text: str, start: int) -> tuple[Token, ...]:
    row = []
    for found in _TOKEN.finditer(text):
        word = found[0]
        first, last = found.span()
        row.append(Token(start + first, start + last, word, plain(word), word[0].isalpha()))
    return tuple(row)
