"""Which readers get a turn at a number: those that can find something in its sentence.

Most readers find nothing unless the sentence holds one of a few words or marks: no magnitude without an
earthquake, no date without a month, a slash or a dash. Each says which (:class:`Cue`); one look-up for each
piece of the sentence then tells where numbers may begin and which readers are worth trying there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.extract.readers import READERS
from claimcheck.extract.reading import Cue, Read
from claimcheck.extract.scan import Scan
from claimcheck.extract.unit_words import UnitWords
from claimcheck.extract.wording import Wording
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary

ARTICLES = frozenset(["a", "an"])
_CHECKED = ARTICLES | {"from", "between"}
_BEGINS = 1
_MOST_CHOICES = 2_000


class Turns(Record, eq=False):
    """The cues of all readers, compiled: each cue has a bit, and the lowest bit is for words that begin a number."""

    wording: Wording
    units: UnitWords
    bits: dict[str, int]
    cues: dict[Cue, int]
    _chosen: dict[tuple[int, bool, bool], tuple[Read, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> Turns:
        """The turns by a vocabulary, compiled once."""
        return _turns(vocabulary)

    def candidates(self, scan: Scan) -> tuple[list[int], int]:
        """The pieces of a sentence at which a number may begin, and the bits of the cues that it holds."""
        bits, found, awake = self.bits.get, [], 0
        for at, piece in enumerate(scan.low[: scan.count]):
            here = bits(piece)
            if here is None:
                if piece[-1] < ":" and piece[-1].isdecimal():
                    found.append(at)
                continue
            awake |= here
            if here & _BEGINS and (piece not in _CHECKED or self._may_begin(scan, at)):
                found.append(at)
        return found, awake

    def _may_begin(self, scan: Scan, at: int) -> bool:
        """Whether an article or opening word may begin a number: "a dozen", "from about 9", not "a man"."""
        starts = self.wording.starts
        if scan.low[at] in ARTICLES:
            word = scan.low[at + 1]
            return word in starts or self.units.starts(word)
        return any(
            piece[-1:].isdecimal()
            or piece in self.units.signs
            or (piece in starts and piece not in ARTICLES)
            or piece in self.wording.tables["clock"]["named"]
            for piece in scan.low[at + 1 : at + 5]
        )

    def readers(self, scan: Scan, at: int, awake: int) -> tuple[Read, ...]:
        """The readers to try at a candidate, in their order."""
        digits = scan.low[at][-1].isdecimal()
        key = (awake, digits, digits and scan.touched(at))
        chosen = self._chosen.get(key)
        if chosen is None:
            if len(self._chosen) >= _MOST_CHOICES:
                self._chosen.clear()
            chosen = self._chosen[key] = tuple(self._choose(*key))
        return chosen

    def _choose(self, awake: int, digits: bool, touched: bool) -> Iterator[Read]:
        for reader in READERS.values():
            cue = reader.digits if digits else reader.words
            if cue is not None and (cue.always or (cue.touched and touched) or self.cues[cue] & awake):
                yield reader.read


@lru_cache(maxsize=8)
def _turns(vocabulary: Vocabulary) -> Turns:
    wording = Wording.of(vocabulary)
    bits = dict.fromkeys(wording.starts, _BEGINS)
    cues: dict[Cue, int] = {}
    for reader in READERS.values():
        for cue in (reader.digits, reader.words):
            if cue is None or cue in cues:
                continue
            cues[cue] = bit = 2 << len(cues)
            for word in {*cue.pieces, *(word for name in cue.lists for word in wording.sets[name])}:
                bits[word] = bits.get(word, _BEGINS if word[-1:].isdecimal() else 0) | bit
    return Turns(wording, UnitWords.of(vocabulary), bits, cues)
