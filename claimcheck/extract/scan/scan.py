"""A sentence in pieces: the one scan that finds everything a reader may start from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, chain
from operator import add
from typing import Any

from claimcheck.extract.scan.cuts import JOINED, Cut, Cuts
from claimcheck.limits import DEFAULTS, Limits

PAD = 16
"""Empty pieces behind the last: an index up to this far before or behind the sentence is no error."""
_PADDING, _UNMARKED = [""] * PAD, [0] * PAD
_BEYOND_STARTS, _BEYOND_ENDS = [-1] * PAD, [-2] * PAD
# Marks that touch digits on one side without changing what they are.
_OPENING = frozenset("$€£¥(\"“['")
_CLOSING = frozenset(",.)%;:?!\"”]-–—'$€£")
_TITLE_WORD = 4


class Scan:
    """The pieces of one sentence in parallel lists, with offsets into the normalised sentence.

    ``low`` are the pieces in lower case, ``texts`` as written; ``marks`` are what each is by
    itself (:class:`~claimcheck.extract.scan.cuts.Cut`). The lists end in :data:`PAD` empty
    pieces, so that ``low[at - 1]`` and ``low[at + 3]`` are "" outside the sentence. ``cues`` are those
    of all its words, ``hints`` those of each. ``limits`` are the run's.
    """

    __slots__ = (
        "_title_case",
        "amounts",
        "count",
        "cues",
        "ends",
        "hints",
        "limits",
        "low",
        "marks",
        "money",
        "numerals",
        "starts",
        "text",
        "texts",
    )

    def __init__(self, text: str, cuts: Cuts, limits: Limits = DEFAULTS) -> None:
        self.text, self.limits = text, limits
        self.cues = self.count = 0
        self.hints: Sequence[int] = ()
        words = text.strip(" ")
        if words:
            self._fill(words, cuts, len(text) - len(text.lstrip(" ")))
        else:
            self.texts = self.low = _PADDING
            self.starts, self.ends, self.marks = _BEYOND_STARTS, _BEYOND_ENDS, _UNMARKED
        # What was read at a piece: several readers ask for the same numeral or amount.
        self.numerals: dict[int, Any] = {}
        self.money: dict[int, Any] = {}
        self.amounts: dict[int, Any] = {}
        self._title_case: bool | None = None

    def _fill(self, words: str, cuts: Cuts, start: int) -> None:
        """Put the cuts of the words together, of which the first begins at an offset."""
        found = list(map(cuts.__getitem__, words.split(" ")))
        texts, low, widths, marks, cues, hints = zip(*found, strict=True)
        for cue in set(cues):
            self.cues |= cue
        self.hints = hints
        together = chain.from_iterable
        pieces: list[str] = [*together(texts)]
        if "  " in words:
            starts = _spaced(found, start)
        else:
            starts = [*accumulate(together(widths), initial=start)]
            starts.pop()
        self.count = len(pieces)
        self.ends = [*map(add, starts, map(len, pieces)), *_BEYOND_ENDS]
        self.texts = pieces + _PADDING
        self.low = [*together(low), *_PADDING]
        self.starts = starts + _BEYOND_STARTS
        self.marks = [*together(marks), *_UNMARKED]

    def glued(self, at: int) -> bool:
        """Whether the piece at an index follows the one before without a space."""
        return self.marks[at] & JOINED == JOINED

    def one_space(self, at: int) -> bool:
        """Whether exactly one space stands before the piece at an index."""
        return 0 < at < self.count and self.starts[at] == self.ends[at - 1] + 1

    def digits(self, at: int) -> bool:
        """Whether the piece at an index is written in digits."""
        return self.texts[at][-1:].isdecimal()

    def is_word(self, at: int) -> bool:
        """Whether the piece at an index is a word."""
        return self.texts[at][:1].isalpha()

    def capital(self, at: int) -> bool:
        """Whether the piece at an index is a word with a capital letter."""
        return self.texts[at][:1].isupper()

    def hyphen(self, at: int) -> bool:
        """Whether the piece at an index is a hyphen between two pieces without spaces."""
        return self.low[at] == "-" and self.marks[at] & self.marks[at + 1] & JOINED == JOINED

    def touched(self, at: int) -> bool:
        """Whether digits touch letters or marks that may change them, or hold several points ("17.05.2018").

        A comma behind them does only where a zero follows ("275, 000").
        """
        low, marks = self.low, self.marks
        if marks[at] & JOINED and low[at - 1] not in _OPENING:
            return True
        behind = low[at + 1]
        if marks[at + 1] & JOINED and behind not in _CLOSING:
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


def _spaced(cuts: list[Cut], start: int) -> list[int]:
    """Where the pieces of words begin that are set apart by more than one space: between two spaces is no piece."""
    starts: list[int] = []
    for cut in cuts:
        for width in cut.widths:
            starts.append(start)
            start += width
        start += not cut.widths
    return starts
