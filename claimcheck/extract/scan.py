"""A sentence in pieces: the one scan that finds everything a reader may start from."""

from __future__ import annotations

import re
from typing import Any

# Dotted abbreviations (a.m., U.S.), digits with their separators, words (a possessive is a piece of its
# own), and any other mark. Each alternative is bounded by what follows it, so the scan is linear.
_PIECE = re.compile(
    r"(?:[^\W\d_]\.){2,6}"
    r"|(?<![\w.,])\.\d+"
    r"|\d+(?:[.,']\d+)*"
    r"|[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*"
    r"|'s\b"
    r"|[^\s]"
)


class Scan:
    """The pieces of one sentence in parallel lists, with offsets into the normalised sentence."""

    __slots__ = ("count", "ends", "low", "memory", "starts", "text", "texts")

    def __init__(self, text: str) -> None:
        self.text = text
        found = [match.span() for match in _PIECE.finditer(text)]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.texts = [text[start:end] for start, end in found]
        self.low = [piece.lower() for piece in self.texts]
        self.count = len(found)
        self.memory: dict[tuple[str, int], Any] = {}
        """What was read at a piece: several readers ask for the same numeral or amount."""

    def word(self, at: int) -> str:
        """The piece at an index in lower case; empty outside the sentence."""
        return self.low[at] if 0 <= at < self.count else ""

    def raw(self, at: int) -> str:
        """The piece at an index as written; empty outside the sentence."""
        return self.texts[at] if 0 <= at < self.count else ""

    def glued(self, at: int) -> bool:
        """Whether the piece at an index follows the one before without a space."""
        return 0 < at < self.count and self.starts[at] == self.ends[at - 1]

    def one_space(self, at: int) -> bool:
        """Whether exactly one space stands before the piece at an index."""
        return 0 < at < self.count and self.starts[at] == self.ends[at - 1] + 1

    def digits(self, at: int) -> bool:
        """Whether the piece at an index is written in digits."""
        if not 0 <= at < self.count:
            return False
        piece = self.texts[at]
        return piece[-1].isdecimal()

    def is_word(self, at: int) -> bool:
        """Whether the piece at an index is a word."""
        return 0 <= at < self.count and self.texts[at][0].isalpha()

    def capital(self, at: int) -> bool:
        """Whether the piece at an index is a word with a capital letter."""
        return 0 <= at < self.count and self.texts[at][0].isupper()

    def hyphen(self, at: int) -> bool:
        """Whether the piece at an index is a hyphen between two pieces without spaces."""
        return self.word(at) == "-" and self.glued(at) and self.glued(at + 1)
