"""A place of a box beside how many there are: "Finalists: 20. Placed 22nd: Ms Orlan"."""

from __future__ import annotations

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.phrases.boxes.roles import of_kinds, only
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.records.claim import Claim

_PLACES = ("ordinal",)


def placed(box: Box, words: BoxWords) -> tuple[Claim, Claim] | None:
    """The one place and the one number of those who came in, where their labels name nothing else."""
    place = only(of_kinds(box, *_PLACES), words.placed)
    count = only(of_kinds(box, "count"), words.contestants, lambda one: words.placed.isdisjoint(one.bag))
    if place is None or count is None or count.claim.quantity.amount.kind != "exact":
        return None
    plain = _only(place, words, words.placed) and _only(count, words, words.contestants)
    return (place.claim, count.claim) if plain else None


def _only(one: Field, words: BoxWords, labels: frozenset[str]) -> bool:
    """Whether a label has no other word: no "world ranking", no "entrants from Orvel"."""
    return all(item in labels or item in words.total for item in one.before + one.heading if item.isalpha())
