"""Sentences with their numbers read, for the tests of what looks for numbers in them."""

from __future__ import annotations

from claimcheck.records.claim import Claim
from claimcheck.records.document import Sentence
from claimcheck.records.quantity import Quantity
from tests.judge.conftest import amount


def sentence(text: str, *numbers: str) -> list[Claim]:
    """The claims of a sentence: each number is the next place at which its digits stand."""
    claims, at = [], 0
    for number in numbers:
        at = text.index(number, at)
        quantity = Quantity("count", amount(number), None, at, at + len(number), number, at, at + len(number))
        claims.append(Claim(f"a#{at}", "a", quantity, Sentence(0, len(text), text)))
        at += len(number)
    return claims
