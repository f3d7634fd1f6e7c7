"""All that the readers know, compiled once for a vocabulary."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.extract.scan.cuts import Cuts
from claimcheck.extract.scan.shapes import Shapes
from claimcheck.extract.turns import Turns
from claimcheck.extract.units.words import UnitWords
from claimcheck.extract.wording import Wording
from claimcheck.lexicon import Lemmas
from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary


class Knowledge(Record, eq=False):
    """Words, units, shapes, and which reader looks for what."""

    vocabulary: Vocabulary
    wording: Wording
    units: UnitWords
    lemmas: Lemmas
    shapes: Shapes
    turns: Turns
    cuts: Cuts
    """The words met so far."""

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> Knowledge:
        """The knowledge of a vocabulary."""
        return _knowledge(vocabulary)


@lru_cache(maxsize=8)
def _knowledge(vocabulary: Vocabulary) -> Knowledge:
    shapes, turns = Shapes.of(vocabulary), Turns.of(vocabulary)
    return Knowledge(
        vocabulary, Wording.of(vocabulary), UnitWords.of(vocabulary), Lemmas.of(vocabulary), shapes, turns,
        Cuts(turns.marks, shapes.hint),
    )  # fmt: skip
