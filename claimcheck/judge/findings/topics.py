"""Judgements → topics: the claims that measure one thing, without chaining.

Every claim of a topic has been held against every other one, and no facet sets any two of them apart: A–B and B–C do
not make A–C.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.judge.applying.apart import separated
from claimcheck.judge.interval import gap, interval, rounding_slack
from claimcheck.record import Record
from claimcheck.records.amount import BOUNDS
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import APART, SEVERITIES, Judgement
from claimcheck.records.pairing import Pairing

Pair = frozenset[str]


class Topic(Record):
    """Claims of one thing, in text order by source, with what was judged among them."""

    rule: str
    claims: tuple[Claim, ...]
    judgements: tuple[Judgement, ...]


def pair(left: Claim, right: Claim) -> Pair:
    """The key of two claims, whichever comes first."""
    return frozenset((left.id, right.id))


def topics(
    judgements: Sequence[Judgement], seeds: Sequence[Judgement], beside: Sequence[Pairing]
) -> list[Topic]:
    """Group judgements into topics, each grown around one of the ``seeds``, the loudest conflict first.

    ``beside`` are pairings that no rule judges (inside one text, between copies of a sentence) and that let a claim
    join a topic when nothing sets the two apart.
    """
    if all(seed.verdict == "not_compared" for seed in seeds):
        return []
    judged = {pair(*j.claims): j for j in judgements if j.verdict != "not_compared"}
    twins = {pair(p.left, p.right) for p in beside if _copied(p)}
    joins = {pair(p.left, p.right) for p in beside if _one_value(p) and (_copied(p) or separated(p) is None)}
    claims: dict[str, Claim] = {}
    neighbours: dict[str, set[str]] = {}
    for judgement in judged.values():
        for one, other in (judgement.claims, judgement.claims[::-1]):
            claims[one.id] = one
            neighbours.setdefault(one.id, set()).add(other.id)
    for p in beside:
        if pair(p.left, p.right) in joins:
            for one, other in ((p.left, p.right), (p.right, p.left)):
                claims.setdefault(one.id, one)
                neighbours.setdefault(one.id, set()).add(other.id)
    used: set[Pair] = set()
    found = []
    for judgement in sorted((j for j in seeds if j.verdict != "not_compared"), key=_order):
        seed = pair(*judgement.claims)
        if seed in used:
            continue
        members = _grow(judgement, claims, neighbours, judged, joins, twins)
        inside = [
            judged[pair(a, b)]
            for i, a in enumerate(members)
            for b in members[i + 1 :]
            if pair(a, b) in judged
        ]
        used.update(pair(*j.claims) for j in inside)
        found.append(Topic(judgement.rule, tuple(members), tuple(inside)))
    return found


def _grow(
    seed: Judgement,
    claims: Mapping[str, Claim],
    neighbours: Mapping[str, set[str]],
    judged: Mapping[Pair, Judgement],
    joins: set[Pair],
    twins: set[Pair],
) -> list[Claim]:
    """The largest greedy clique around two claims, by rules of the same id; a copy of a member's sentence joins it."""
    members = list(seed.claims)
    # Whatever joins was held against every member, unless it copies one of them.
    near = (set.union if twins else set.intersection)(*(neighbours[claim.id] for claim in members))
    near -= {claim.id for claim in members}
    for name in sorted(near, key=lambda n: (claims[n].source, claims[n].quantity.start)):
        candidate = claims[name]
        copied = bool(twins) and any(pair(candidate, member) in twins for member in members)
        if copied or all(_belongs(pair(candidate, member), seed, judged, joins) for member in members):
            members.append(candidate)
    return sorted(members, key=lambda c: (c.source, c.quantity.start, c.quantity.end))


def _belongs(both: Pair, seed: Judgement, judged: Mapping[Pair, Judgement], joins: set[Pair]) -> bool:
    """Whether two claims may share the seed's topic: an agreement grows by agreements only."""
    if both in joins:
        return True
    known = judged.get(both)
    if known is None or known.rule != seed.rule:
        return False
    return seed.verdict in APART or known.verdict not in APART


def _copied(pairing: Pairing) -> bool:
    """Whether two sources share the sentence; two numbers of one sentence are two figures."""
    left, right = pairing.left, pairing.right
    return left.source != right.source and left.sentence.text == right.sentence.text


def _one_value(pairing: Pairing) -> bool:
    """Inside one text, or between copies, only a repetition of the same value joins a topic."""
    left, right = pairing.left.quantity, pairing.right.quantity
    unit = left.unit
    if (unit is None) != (right.unit is None):
        return False
    one, other = interval(left, unit), interval(right, unit)
    if one is None or other is None:
        return False
    if any(quantity.amount.kind in BOUNDS for quantity in (left, right)):
        return left.amount.value == right.amount.value  # "over $300" and $4,218 are no repetition
    apart = gap(one, other)
    return apart is None or apart <= rounding_slack(one, other)


def _order(judgement: Judgement) -> tuple[object, ...]:
    verdicts = ("conflict", "update", "rounding", "compatible")
    return (
        verdicts.index(judgement.verdict),
        -SEVERITIES.index(judgement.severity),
        judgement.confidence != "high",
        tuple((c.source, c.quantity.start) for c in judgement.claims),
    )
