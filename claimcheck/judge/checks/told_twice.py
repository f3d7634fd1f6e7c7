"""One text tells one thing twice, with two figures: "killed six people", "the seven victims"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.twice.pairs import told_twice
from claimcheck.judge.phrases.twice.words import Known
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import value
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict",)
TAKES = "text"


class Parameters(Known):
    """``definite`` words before a figure that is told as known ("the seven victims"), unless one of ``parting`` stands
    with it ("the other seven") or one of ``narrowing`` follows its noun ("the seven who fled"). ``recalls``: the
    measures that a noun recalls ("victims" were killed). ``then``: words of a sentence about another time."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold each figure that is told as known against the one told before."""
    made = []
    for pair, sure in told_twice(claims, parameters, facts):
        reason = (
            f"the text has {value(pair[0])} first and {value(pair[1])} later, for what seems to be one thing"
        )
        made.append(RuledOn(pair, Ruling("conflict", reason, doubts=-sure)))
    return made
