"""The words of a sentence before a figure and behind it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from claimcheck.lexicon import Token, tokens
from claimcheck.records.claim import Claim

_FAR = 400
"""Characters behind a figure in which its next few words stand: what lies beyond is not cut into words for them."""


def before(claim: Claim) -> list[Token]:
    """The words and marks that end where a figure begins or earlier, in text order."""
    row = tokens(claim.sentence.text, claim.sentence.start)
    return row[: bisect_right(row, claim.quantity.start, key=lambda token: token.end)]


def behind(claim: Claim) -> list[Token]:
    """Those that begin where it ends or later."""
    row = tokens(claim.sentence.text, claim.sentence.start)
    return row[bisect_left(row, claim.quantity.end, key=lambda token: token.start) :]


def next_to(claim: Claim, words: int) -> list[Token]:
    """The first few words and marks behind a figure, cut as if the sentence began there."""
    end = claim.quantity.end - claim.sentence.start
    return tokens(claim.sentence.text[end : end + _FAR])[:words]
