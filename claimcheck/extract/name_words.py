"""The labels and set phrases of rules/numbers/names.yaml, compiled."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.extract.phrase_tables import Phrases, phrases
from claimcheck.extract.wording import Wording
from claimcheck.record import Record


class NameWords(Record, eq=False):
    """``labels`` stand before a number, ``phrases`` contain it; each with the reason of the veto."""

    labels: Phrases
    phrases: Phrases
    places: Mapping[str, tuple[int, ...]]
    """Every piece of every phrase, with how far behind the first it may stand, most first."""


@lru_cache(maxsize=8)
def name_words(wording: Wording) -> NameWords:
    """The labels and phrases of a wording, compiled once."""
    table = wording.tables["names"]
    labels, fixed = (
        phrases(((word, row["reason"]) for row in table[key] for word in row["words"]), backwards=backwards)
        for key, backwards in (("labels", True), ("phrases", False))
    )
    places: dict[str, set[int]] = {}
    for words in fixed.meaning:
        for place, piece in enumerate(words):
            places.setdefault(piece, set()).add(place)
    return NameWords(labels, fixed, {piece: tuple(sorted(at, reverse=True)) for piece, at in places.items()})
