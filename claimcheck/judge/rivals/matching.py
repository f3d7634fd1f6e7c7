"""Which figure of the other text answers which: of several that could, the one with most in common.

"Seven people were shot … six men" against "eight people were shot": the eight answers the seven, not the six. Closeness
of the numbers is never asked; it would hide the large conflicts, which are the ones that matter.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.rivals.nearness import position
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import AGREEING, APART, Judgement
from claimcheck.records.quantity import MOMENTS

Evidence = tuple[int, int, int]


def answering(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The judgements that stand: all but conflicts whose claims have a better answer in the other's source.

    Of two answers the one with more facets known to be the same is better, then the one with more words of its
    clause in common. A claim to which the other text gives the same value is settled: it conflicts with nothing there.
    """
    best: dict[tuple[str, str], Evidence] = {}
    settled: set[tuple[str, str]] = set()
    for judgement in judgements:
        if judgement.verdict == "not_compared":
            continue
        left, right = judgement.claims
        evidence = _evidence(judgement)
        for claim, other in ((left, right), (right, left)):
            key = (claim.id, other.source)
            best[key] = max(best.get(key, evidence), evidence)
            if (
                judgement.verdict in AGREEING
                and _plain(claim)
                and _plain(other)
                and not _coarser(other, claim)
            ):
                settled.add(key)
    return [j for j in judgements if j.verdict not in APART or _stands(j, best, settled)]


def not_settled(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The judgements on reference sheets that stand: where a sentence gives a row's figure, its other numbers
    ("from 1,100 to 1,240") are not that figure's."""
    agreed = {
        (text.source, text.sentence.start, row.id)
        for judgement in judgements
        for text, row in (judgement.claims,)
        if judgement.verdict in AGREEING and _plain(text)
    }
    return [
        j
        for j in judgements
        if j.verdict != "conflict"
        or (j.claims[0].source, j.claims[0].sentence.start, j.claims[1].id) not in agreed
    ]


def _stands(
    judgement: Judgement, best: dict[tuple[str, str], Evidence], settled: set[tuple[str, str]]
) -> bool:
    left, right = judgement.claims
    keys = ((left.id, right.source), (right.id, left.source))
    evidence = _evidence(judgement)
    return not any(key in settled or best[key] > evidence for key in keys)


def _plain(claim: Claim) -> bool:
    """Whether the claim names a value of its own; a bound or "hundreds" agrees with too much to settle anything."""
    named = claim.quantity.kind in MOMENTS
    return named or claim.quantity.amount.kind in ("exact", "about", "between")


def _coarser(other: Claim, claim: Claim) -> bool:
    """Whether the other figure is an age in a larger unit, which many ages in the smaller one agree with: "1" with 15
    months and with 16."""
    ages = claim.quantity.kind == other.quantity.kind == "age"
    one, large = claim.quantity.unit, other.quantity.unit
    if not ages or one is None or large is None or one.factor is None or large.factor is None:
        return False
    return large.factor > one.factor


def _evidence(judgement: Judgement) -> Evidence:
    pairing = judgement.pairing
    if pairing is None:
        return (0, 0, 0)
    asked = ("measure", "subject", "for_whom", "event", "place", "period")
    same = sum(pairing.same(facet) for facet in asked)
    first = sum(position(claim)[0] < 2 for claim in judgement.claims)
    return (same, len(pairing.shared), first)
