"""What aligning a story gives: pairings of claims, and what its sources copy from each other."""

from __future__ import annotations

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing


class Copies(Record):
    """What is shared between sources.

    ``of`` maps a source to the earlier one it copies (most of its sentences); ``shared`` counts the sentences each
    pair of sources has in common; ``witness`` maps a sentence (source id, start) to the source it was first seen in.
    """

    of: dict[str, str]
    shared: dict[tuple[str, str], int]
    witness: dict[tuple[str, int], str]

    def witness_of(self, claim: Claim) -> str:
        """The independent source behind a claim."""
        known = self.witness.get((claim.source, claim.sentence.start), claim.source)
        return self.of.get(known, known)


class Strangers(Record):
    """Texts that have no names in common, and so may tell of two stories.

    ``groups``: texts in groups of one story each, by the ids of their sources; a text that names too little to tell is
    in none, and no groups are told of texts that are all of one.
    """

    groups: tuple[frozenset[str], ...] = ()

    def apart(self, one: str, other: str) -> bool:
        """Whether two sources are known to be of two groups."""
        mine = next((group for group in self.groups if one in group), None)
        return mine is not None and other not in mine and any(other in group for group in self.groups)


class Alignment(Record):
    """All pairings of a story, in a fixed order, and what its sources copy from each other."""

    pairings: tuple[Pairing, ...]
    copies: Copies
    crowded: frozenset[str] = frozenset()
    """Ids of claims with so many others of their sort that each was held against its nearest only."""
    strangers: Strangers = Strangers()
    """Which texts of a story have no names in common."""
