"""Inside one text two speakers give different values for one thing."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.lexicon import verb_lemma
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
_FOLLOWS = 3
"""Characters between two sentences that follow each other."""


class Parameters(values_differ.Parameters):
    """As for two texts. ``side_by_side``: where nothing says that both speak of one place, they are surely of one thing
    only in one sentence or in two that follow each other; elsewhere the finding is one level quieter."""

    side_by_side: bool = False
    shared: Annotated[int, Field(ge=0)] = 0
    """Where set, two clauses that name no one event are of one thing where they stand side by side and share so many
    words besides the speakers' and the noun that is counted."""
    empty: tuple[str, ...] = ()
    """Verbs that anything can be said with, which are not counted among those words: "would last three months"."""


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two values of one text when two different speakers give them."""
    said = pairing.facets["attribution"]
    if said.outcome != "different":
        return Ruling("not_compared", "no two speakers are named")
    if parameters.shared and not _one_thing(pairing, parameters):
        return Ruling("not_compared", "the two clauses may be about two things")
    ruling = values_differ.judge(pairing, parameters, facts)
    if ruling.verdict != "conflict":
        return ruling
    reason = f"{said.left} and {said.right} do not say the same: {ruling.reason}"
    doubt = parameters.side_by_side and pairing.facets["place"].outcome != "same" and not _next_to(pairing)
    return Ruling("conflict", reason, ruling.compared, ruling.notes, doubts=ruling.doubts + doubt)


def _one_thing(pairing: Pairing, parameters: Parameters) -> bool:
    left, right = pairing.left, pairing.right
    counted = left.quantity.kind == "count"
    if counted and (pairing.facets["subject"].outcome != "same" or left.measure is not None):
        return False
    if pairing.facets["event"].outcome == "same" and not counted:
        return True
    words = _words(left) & _words(right)
    noun = {subject.head for subject in (left.subject, right.subject) if subject is not None}
    return _next_to(pairing) and len(words - noun - set(parameters.empty)) >= parameters.shared


def _words(claim: Claim) -> set[str]:
    """What a clause is about, without who says it."""
    said = claim.attribution
    who = {word.lower() for word in f"{said.speaker} {said.verb}".split()} if said is not None else set()
    return {verb_lemma(word) for word in claim.cues if word.lower() not in who and word.islower()}


def _next_to(pairing: Pairing) -> bool:
    one, other = sorted((pairing.left.sentence, pairing.right.sentence), key=lambda sentence: sentence.start)
    return other.start - one.end <= _FOLLOWS
