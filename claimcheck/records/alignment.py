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


class Alignment(Record):
    """All pairings of a story, in a fixed order, and what its sources copy from each other."""

    pairings: tuple[Pairing, ...]
    copies: Copies
    crowded: frozenset[str] = frozenset()
    """Ids of claims with so many others of their sort that each was held against its nearest only."""
