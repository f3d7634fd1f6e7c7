"""Which readers get a turn at a number: those that can find something there.

Most readers find nothing unless the sentence, the number or the piece beside it holds one of a few words or marks: no
magnitude without an earthquake, no date without a month, a slash or a dash. Each says which (:class:`Cue`); one
look-up for each piece of the sentence then tells where numbers may begin and which readers are worth trying there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import compress

from claimcheck.extract.readers import READERS
from claimcheck.extract.reading import Cue, Form, Read, Where
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.units.words import UnitWords, unit_words_of
from claimcheck.extract.wording import Wording, wording_of
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary

BEGINS, MAY_BEGIN = 2, 4  # beside JOINED
_BEGINS, _DIGITS = 1, 2
_FORMS: dict[Form, int] = {
    "touched": 4, "four digits": 8, "capital": 16, "behind a capital": 32, "goes on": 64,
}  # fmt: skip
_TOUCHED, _FOUR_DIGITS = _FORMS["touched"], _FORMS["four digits"] | _DIGITS
_CAPITAL, _BEHIND_CAPITAL, _GOES_ON = _FORMS["capital"], _FORMS["behind a capital"], _FORMS["goes on"]
_FIRST_OF_WORDS = 128
_MOST_CHOICES = 2_000
_FOUR = 4
# Behind these no numeral goes on, nor at the end.
_ENDS = frozenset(["", *'.;:?!)]”"'])


class Turns(Record, eq=False):
    """The cues of all readers, compiled: each cue has a bit."""

    wording: Wording
    units: UnitWords
    anywhere: dict[str, int]
    """The bits of the cues that a piece is; the lowest is for words that begin a number."""
    before: dict[str, int]
    at: dict[str, int]
    behind: dict[str, int]
    articles: frozenset[str]
    checked: frozenset[str]
    """Articles and words that open a range: a number begins there only if one follows."""
    masks: tuple[tuple[Read, int, int, int], ...]
    """Each reader with the bits of which one must be there: for digits, for words, and whatever it is written in."""
    _chosen: dict[int, tuple[Read, ...]] = field(default_factory=dict)

    def marks(self, piece: str) -> tuple[int, int]:
        """Whether a number may begin at a piece (:data:`BEGINS`, :data:`MAY_BEGIN`), and the bits of its cues."""
        cues = self.anywhere.get(piece)
        if cues is None:
            return (BEGINS if piece[-1].isdecimal() else 0), 0
        if not cues & _BEGINS:
            return 0, cues
        return (MAY_BEGIN if piece in self.checked else BEGINS), cues

    def candidates(self, scan: Scan) -> list[int]:
        """The pieces of a sentence at which a number may begin."""
        marks = scan.marks
        return [
            at
            for at in compress(range(scan.count), marks)
            if marks[at] & BEGINS or (marks[at] & MAY_BEGIN and self._may_begin(scan, at))
        ]

    def _may_begin(self, scan: Scan, at: int) -> bool:
        """Whether an article or opening word may begin a number: "a dozen", "from about 9", not "a man"."""
        starts = self.wording.starts
        if scan.low[at] in self.articles:
            word = scan.low[at + 1]
            return word in starts or self.units.starts(word)
        return any(
            piece[-1:].isdecimal()
            or piece in self.units.money.signs
            or (piece in starts and piece not in self.articles)
            or piece in self.wording.tables["clock"]["named"]
            for piece in scan.low[at + 1 : at + 5]
        )

    def readers(self, scan: Scan, at: int) -> tuple[Read, ...]:
        """The readers to try at a candidate, in their order."""
        low = scan.low
        piece, before, after = low[at], low[at - 1], low[at + 1]
        key = self.behind.get(after, -1)
        if key < 0:
            key = 0 if after.isalpha() or after in _ENDS else _GOES_ON
        key |= scan.cues | self.before.get(before, 0) | self.at.get(piece, 0)
        if scan.texts[at - 1] != before:
            key |= _BEHIND_CAPITAL
        if piece[-1].isdecimal():
            key |= _FOUR_DIGITS if len(piece) == _FOUR else _DIGITS
            if scan.touched(at):
                key |= _TOUCHED
        elif scan.texts[at] != piece:
            key |= _CAPITAL
        chosen = self._chosen.get(key)
        if chosen is None:
            if len(self._chosen) >= _MOST_CHOICES:
                self._chosen.clear()
            chosen = self._chosen[key] = tuple(self._choose(key))
        return chosen

    def _choose(self, key: int) -> Iterator[Read]:
        for read, digits, words, beside in self.masks:
            if key & beside and key & (digits if key & _DIGITS else words):
                yield read


@lru_cache(maxsize=8)
def turns_of(vocabulary: Vocabulary) -> Turns:
    """The turns by a vocabulary, compiled once."""
    wording, units = wording_of(vocabulary), unit_words_of(vocabulary)
    lists = {**wording.sets, "units": units.behind}
    bits: dict[Where, dict[str, int]] = {"anywhere": {}, "before": {}, "at": {}, "behind": {}}
    for word in wording.starts:
        bits["anywhere"][word] = _BEGINS
    for word in (*wording.goes_on, *wording.starts, *wording.sets["numerals.inside"]):
        bits["behind"][word] = _GOES_ON
    known: dict[Cue, int] = {}
    for reader in READERS.values():
        for cue in (*reader.digits, *reader.words, *reader.beside):
            if cue not in known:
                known[cue] = _bit(cue, _FIRST_OF_WORDS << len(known), lists, bits[cue.where])
    for word, bit in bits["behind"].items():
        bits["behind"][word] = bit if word.isalpha() or word in _ENDS else bit | _GOES_ON
    masks = (
        (reader.read, _any(reader.digits, known), _any(reader.words, known), _any(reader.beside, known))
        for reader in READERS.values()
    )
    places = bits["anywhere"], bits["before"], bits["at"], bits["behind"]
    articles = wording.sets["small_words.articles"]
    return Turns(
        wording, units, *places, articles, articles | wording.sets["small_words.opens"], tuple(masks)
    )


def _bit(cue: Cue, bit: int, lists: Mapping[str, frozenset[str]], bits: dict[str, int]) -> int:
    """The bit by which a cue is known: its form's, or its own, which each of its words gets; all for no condition."""
    if cue.form is not None:
        return _FORMS[cue.form]
    words = {*cue.pieces, *(word for name in cue.lists for word in lists[name])}
    for word in words:
        begins = _BEGINS if cue.where == "anywhere" and word[-1:].isdecimal() else 0
        before = bits.get(word, begins)
        bits[word] = before | bit
    return bit if words else -1


def _any(cues: tuple[Cue, ...], known: Mapping[Cue, int]) -> int:
    together = 0
    for cue in cues:
        together |= known[cue]
    return together
