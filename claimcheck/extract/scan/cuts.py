"""What each word of a text is cut into, and what can be told of it by itself: every word is cut once.

A word is what stands between two spaces. Texts repeat most of their words, so that a sentence is mostly put together of
cuts that are known: that takes a third of the time of cutting it anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

# Dotted abbreviations (a.m., U.S.), words (a possessive is a piece of its own), digits with their separators, and any
# other mark. Each alternative is bounded by what follows it, so that cutting is linear.
_PIECE = re.compile(
    r"[^\W\d_](?:\.(?:[^\W\d_]\.){1,5}|[^\W\d_]*(?:'(?!s\b)[^\W\d_]+)*)"
    r"|\d+(?:[.,']\d+)*"
    r"|(?<![\w.,])\.\d+"
    r"|'s\b"
    r"|\S"
)
# So many words are kept, and none that is longer: a text of junk fills no memory.
_MOST, _LONGEST = 20_000, 40


class Cut(NamedTuple):
    """The pieces of one word, in parallel, and what they tell together."""

    texts: tuple[str, ...]
    low: tuple[str, ...]
    """The pieces in lower case."""
    widths: tuple[int, ...]
    """How far behind the beginning of each the next begins; the last has a space behind it."""
    marks: tuple[int, ...]
    """:data:`JOINED`, and what else each piece is by the bits of who asked for the cut."""
    cues: int
    """The bits of the cues in all pieces."""
    hints: int
    """Which shapes may lie around the word."""


JOINED = 1
"""The mark of a piece that follows the one before without a space."""


Judge = Callable[[str], tuple[int, int]]
"""The marks and cues of a piece in lower case."""


class Cuts(dict[str, Cut]):
    """Word → its cut, which is made when the word is first asked for."""

    def __init__(self, judge: Judge, hint: Callable[[str], int]) -> None:
        super().__init__()
        self._judge, self._hint = judge, hint

    def __missing__(self, word: str) -> Cut:
        texts = tuple(_PIECE.findall(word))
        low = tuple(map(str.lower, texts))
        widths = [len(piece) for piece in texts]
        if widths:
            widths[-1] += 1
        cues = 0
        marks: list[int] = []
        for piece in low:
            mark, cue = self._judge(piece)
            marks.append(mark | JOINED if marks else mark)
            cues |= cue
        cut = Cut(texts, low, tuple(widths), tuple(marks), cues, self._hint(word))
        if len(word) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[word] = cut
        return cut
