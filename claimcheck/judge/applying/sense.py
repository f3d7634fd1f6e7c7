"""Two figures that could both be true are no agreement where one text says the opposite with its figure."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.opposing import Opposed, opposed
from claimcheck.judge.senses.owners import owners
from claimcheck.judge.senses.ways import way
from claimcheck.record import replace
from claimcheck.records.judgement import AGREEING, Judgement


def opposites(judgements: Iterable[Judgement], facts: Facts) -> dict[frozenset[str], Judgement]:
    """The judgements by which two texts agree that tell opposite things, by the ids of their claims, as conflicts; as
    not compared where both may be true of two things."""
    found = {}
    for judgement in judgements:
        if judgement.verdict not in AGREEING or len(judgement.claims) != 2:
            continue
        left, right = judgement.claims
        ways = way(left, (left,), facts.moves), way(right, (right,), facts.moves)
        told = opposed(left, right, ways, facts)
        whose = owners(left, right, facts) if told is None else None
        if whose is not None:
            told = Opposed(f"it of {whose.mine}", f"it of {whose.theirs}", both=True)
        if told is not None:
            reason = f"{left.source} says {told.mine}, {right.source} says {told.theirs}"
            verdict = "not_compared" if told.both else "conflict"
            found[frozenset((left.id, right.id))] = replace(judgement, verdict=verdict, reason=reason)
    return found
