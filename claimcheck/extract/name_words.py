"""The labels and set phrases of rules/numbers/names.yaml, compiled."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.extract.wording import Phrases, Wording, phrases
from claimcheck.record import Record


class NameWords(Record, eq=False):
    """``labels`` stand before a number, ``phrases`` contain it; each with the reason of the veto."""

    labels: Phrases
    phrases: Phrases
    pieces: frozenset[str]
    """Every piece of every phrase: a number elsewhere needs no look-up."""


@lru_cache(maxsize=8)
def name_words(wording: Wording) -> NameWords:
    """The labels and phrases of a wording, compiled once."""
    table = wording.tables["names"]
    labels, fixed = (
        phrases(((word, row["reason"]) for row in table[key] for word in row["words"]), backwards=backwards)
        for key, backwards in (("labels", True), ("phrases", False))
    )
    return NameWords(labels, fixed, frozenset(piece for words in fixed.meaning for piece in words))
