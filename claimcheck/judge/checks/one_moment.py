"""Two sources give another minute, lap or round for one moment of a match or a race."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"
_WORDS = 2


class Parameters(BaseModel):
    """``absolute``: by how many minutes two counts of one moment may differ."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    absolute: Annotated[Decimal, Field(ge=0)] = Decimal(0)


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the clauses share a word for what happened that neither text has with another minute: "winner" beside a
    name, or two such words.

    A side's name is no such word: "Rovers went ahead in the 12th minute", "Rovers had Weil sent off in the 71st".
    """
    subject = pairing.left.subject
    own = facts.roots.of(subject.head) if subject is not None else ""
    told = {root for word in pairing.shared if word[0].islower() and (root := facts.roots.of(word)) != own}
    lone = told & facts.lone.words(pairing.left, pairing.right)
    named = any(word[0].isupper() for word in pairing.shared)
    return len(lone) >= (1 if named else _WORDS)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two minutes."""
    return values_differ.judge(pairing, values_differ.Parameters(absolute=parameters.absolute), facts)
