"""A sentence in pieces: the one scan that finds everything a reader may start from."""

from __future__ import annotations

import re
from itertools import accumulate
from operator import add
from typing import Any

from claimcheck.limits import DEFAULTS, Limits

# Dotted abbreviations (a.m., U.S.), words (a possessive is a piece of its own), digits with their
# separators, and any other mark. Each alternative is bounded by what follows it, so the scan is linear.
# The first only tells most words sooner than the second would.
# The space behind a piece is taken along: what lies between two matches would have to be looked for.
_PIECE = re.compile(
    r"(?:[a-zA-Z]+(?=[ ,-])"
    r"|[^\W\d_](?:\.(?:[^\W\d_]\.){1,5}|[^\W\d_]*(?:'(?!s\b)[^\W\d_]+)*)"
    r"|\d+(?:[.,']\d+)*"
    r"|(?<![\w.,])\.\d+"
    r"|'s\b"
    r"|\S)\s*"
)
PAD = 16
"""Empty pieces behind the last: an index up to this far before or behind the sentence is no error."""
_PADDING = [""] * PAD
_BEYOND_STARTS, _BEYOND_ENDS = [-1] * PAD, [-2] * PAD
# Marks that touch digits on one side without changing what they are.
_OPENING = frozenset("$€£¥(\"“['")
_CLOSING = frozenset(",.)%;:?!\"”]-–—'$€£")
_TITLE_WORD = 4


class Scan:
    """The pieces of one sentence in parallel lists, with offsets into the normalised sentence.

    ``low`` are the pieces in lower case, ``texts`` as written. The lists end in :data:`PAD` empty pieces, so that
    ``low[at - 1]`` and ``low[at + 3]`` are "" outside the sentence. ``limits`` are the run's.
    """

    __slots__ = (
        "_title_case",
        "amounts",
        "count",
        "ends",
        "limits",
        "low",
        "money",
        "numerals",
        "starts",
        "text",
        "texts",
    )

    def __init__(self, text: str, limits: Limits = DEFAULTS) -> None:
        self.text, self.limits = text, limits
        spaced: list[str] = _PIECE.findall(text)
        # As one string, the pieces are stripped and put into lower case at once.
        if "  " in text or not text.isprintable():
            joined = "\n".join(map(str.rstrip, spaced))
        else:
            joined = "\n".join(spaced).replace(" \n", "\n").rstrip()
        texts = joined.split("\n") if spaced else []
        starts = list(accumulate(map(len, spaced), initial=len(text) - len(text.lstrip())))
        starts.pop()
        self.count = len(texts)
        self.low = joined.lower().split("\n") + _PADDING if texts else _PADDING
        self.texts = texts + _PADDING
        self.starts = starts + _BEYOND_STARTS
        self.ends = list(map(add, starts, map(len, texts))) + _BEYOND_ENDS
        # What was read at a piece: several readers ask for the same numeral or amount.
        self.numerals: dict[int, Any] = {}
        self.money: dict[int, Any] = {}
        self.amounts: dict[int, Any] = {}
        self._title_case: bool | None = None

    def glued(self, at: int) -> bool:
        """Whether the piece at an index follows the one before without a space."""
        return 0 < at < self.count and self.starts[at] == self.ends[at - 1]

    def one_space(self, at: int) -> bool:
        """Whether exactly one space stands before the piece at an index."""
        return 0 < at < self.count and self.starts[at] == self.ends[at - 1] + 1

    def digits(self, at: int) -> bool:
        """Whether the piece at an index is written in digits."""
        return 0 <= at < self.count and self.texts[at][-1].isdecimal()

    def is_word(self, at: int) -> bool:
        """Whether the piece at an index is a word."""
        return 0 <= at < self.count and self.texts[at][0].isalpha()

    def capital(self, at: int) -> bool:
        """Whether the piece at an index is a word with a capital letter."""
        return 0 <= at < self.count and self.texts[at][0].isupper()

    def hyphen(self, at: int) -> bool:
        """Whether the piece at an index is a hyphen between two pieces without spaces."""
        return self.low[at] == "-" and self.glued(at) and self.glued(at + 1)

    def touched(self, at: int) -> bool:
        """Whether digits touch letters or marks that may change them, or hold several points ("17.05.2018").

        A comma behind them does only where a zero follows ("275, 000").
        """
        low, starts, ends = self.low, self.starts, self.ends
        if at and starts[at] == ends[at - 1] and low[at - 1] not in _OPENING:
            return True
        behind = low[at + 1]
        if behind not in _CLOSING and starts[at + 1] == ends[at]:
            return True
        return (behind == "," and low[at + 2][:1] == "0") or low[at].count(".") > 1

    @property
    def title_case(self) -> bool:
        """Whether most long words begin with a capital: a headline, where capitals mark no names."""
        if self._title_case is None:
            long = [piece for piece in self.texts if len(piece) >= _TITLE_WORD and piece[0].isalpha()]
            capitals = sum(piece[0].isupper() for piece in long)
            self._title_case = len(long) >= 2 and capitals >= 0.7 * len(long)
        return self._title_case
