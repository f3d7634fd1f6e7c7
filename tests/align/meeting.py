"""Which figures of some texts meet, by one of the ways of pairing them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import claimcheck
from claimcheck.records.claim import Claim
from claimcheck.records.document import Document
from claimcheck.rulebook import read_rulebook
from claimcheck.segment import segment

VOCABULARY = read_rulebook().vocabulary
Pairs = Callable[[Sequence[Claim], Sequence[Document]], Iterable[tuple[Claim, Claim]]]


def meeting(pairs: Pairs, texts: Sequence[str], numbers: int) -> list[tuple[str, str]]:
    """The surfaces of the pairs that are made of texts in which so many numbers are to be read."""
    claims: list[Claim] = []
    documents: list[Document] = []
    for number, text in enumerate(texts):
        source = claimcheck.Source(id=f"{number:02}", name=str(number), text=text, language="en")
        claims += claimcheck.extract(source).claims
        documents.append(segment(source, VOCABULARY))
    assert len(claims) == numbers, "not all were read"
    return [(one.surface, other.surface) for one, other in pairs(claims, documents)]
