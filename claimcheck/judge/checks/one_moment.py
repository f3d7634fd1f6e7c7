"""Two sources give another minute, lap or round for one moment of a match or a race."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"
_WORDS = 2


class Parameters(Strict):
    """``absolute``: by how many minutes two counts of one moment may differ; ``once``: words for what happens once in a
    match, of which one is enough beside a name."""

    absolute: Annotated[Decimal, Field(ge=0)] = Decimal(0)
    once: frozenset[str] = frozenset()


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the clauses share two words for what happened that neither text has with another minute, or beside a name
    one of what happens once: "winner". A header in the 34th minute and one in the 78th are two.

    A side's name is no such word: "Rovers went ahead in the 12th minute", "Rovers had Weil sent off in the 71st".
    """
    subject, own = pairing.left.subject, _openings(pairing)
    own |= {subject.head} if subject is not None else set()
    told = {facts.roots.of(word) for word in pairing.shared if word[0].islower() and word not in own}
    lone = told & facts.lone.words(pairing.left, pairing.right)
    return len(lone) >= _WORDS or (
        pairing.named_alike and not lone.isdisjoint(map(facts.roots.of, parameters.once))
    )


def _openings(pairing: Pairing) -> set[str]:
    """The first words of the two sentences, which may be names."""
    texts = (claim.sentence.text.split(maxsplit=1)[:1] for claim in (pairing.left, pairing.right))
    return {word.lower() for words in texts for word in words}


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two minutes."""
    return values_differ.judge(pairing, values_differ.Parameters(absolute=parameters.absolute), facts)
