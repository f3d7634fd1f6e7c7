"""All that the readers know, compiled once for a vocabulary."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.extract.scan.cuts import Cuts
from claimcheck.extract.scan.shapes import Shapes, shapes_of
from claimcheck.extract.turns import Turns, turns_of
from claimcheck.extract.units.words import UnitWords, unit_words_of
from claimcheck.extract.wording import Wording, wording_of
from claimcheck.lexicon import Lemmas, lemmas_of
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


@lru_cache(maxsize=8)
def knowledge_of(vocabulary: Vocabulary) -> Knowledge:
    """The knowledge of a vocabulary."""
    shapes, turns = shapes_of(vocabulary), turns_of(vocabulary)
    return Knowledge(
        vocabulary, wording_of(vocabulary), unit_words_of(vocabulary), lemmas_of(vocabulary), shapes, turns,
        Cuts(turns.marks, shapes.hint),
    )  # fmt: skip
