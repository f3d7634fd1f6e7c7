"""Words with which a sentence tells of another thing than its text is about, where the other text's has none."""

from __future__ import annotations

from claimcheck.lexicon import tokens
from claimcheck.records.claim import Claim


def only_one_has(words: frozenset[str], claim: Claim, other: Claim) -> bool:
    """Whether the sentence of one of two figures has a word of some that the other's has not: "A copy would cost"."""
    mine, theirs = ({token.lower for token in tokens(one.sentence.text)} for one in (claim, other))
    return not words.isdisjoint(mine ^ theirs)
