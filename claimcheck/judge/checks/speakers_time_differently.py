"""Inside one text two speakers give two hours for one act: "dead at 1:35, police said", "dead at 1:19, it was said"."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import days_differ
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.lexicon import verb_lemma
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """``minutes``: by how much two hours of one act may differ; ``apart``: from how many minutes on they are of two
    acts, as a text tells many of an evening."""

    minutes: Annotated[int, Field(ge=0)] = 10
    apart: Annotated[int, Field(ge=1)] = 60


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two hours when two different speakers give them."""
    said = pairing.facets["attribution"]
    if said.outcome != "different":
        return Ruling("not_compared", "no two speakers are named")
    if _two_beginnings(pairing):
        return Ruling("not_compared", "what began and what opened may be two things")
    found = days_differ.judge(pairing, days_differ.Parameters(minutes=parameters.minutes), facts)
    if found.verdict != "conflict" or found.compared is None:
        return found
    one, other = found.compared.left[0], found.compared.right[0]
    if one is None or other is None or min(abs(one - other), 24 * 60 - abs(one - other)) > parameters.apart:
        return Ruling("not_compared", "they lie far apart and may be of two acts", found.compared)
    reason = f"{said.left} and {said.right} do not say the same: {found.reason}"
    return Ruling("conflict", reason, found.compared, found.notes, found.doubts)


def _two_beginnings(pairing: Pairing) -> bool:
    """Whether two beginnings or ends are told by two verbs: the match "began", the gates "were opened"."""
    verbs = {verb_lemma(claim.act_word or "") for claim in (pairing.left, pairing.right)}
    return pairing.left.act_sort == "bound" and len(verbs) > 1
