"""The ledger of a draft: each of its numbers supported, contradicted or unsupported by the sources.

A number is supported by a source whose figure of the same thing holds the draft's, or from whose figures, stated in
one passage, it follows by one step of arithmetic. It is contradicted by a finding, or by the source's figure that
has most in common with it. What is neither is unsupported: no source has it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from claimcheck.judge.ledger.arithmetic import belied, derive
from claimcheck.judge.ledger.evidence import Evidence, weigh
from claimcheck.judge.ledger.kinds import as_another_kind
from claimcheck.judge.ledger.kinship import FEW
from claimcheck.judge.ledger.own_day import is_own_day
from claimcheck.judge.ledger.spans import years_since
from claimcheck.judge.ledger.years import of_its_year
from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.ways import way
from claimcheck.judge.values import value
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, LedgerLine
from claimcheck.records.judgement import AGREEING, Judgement


def ledger(
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    conflicts: Sequence[Conflict],
    judgements: Sequence[Judgement],
    facts: Facts,
) -> tuple[LedgerLine, ...]:
    """A line for each number of the draft, in text order; a "one" that counts nothing has none, nor has its own day.

    ``judgements`` are the comparisons that rules made, ``conflicts`` the findings among them.
    """
    agreed: dict[str, set[str]] = defaultdict(set)
    for judgement in judgements:
        if judgement.verdict in AGREEING and len(judgement.claims) == 2:
            left, right = judgement.claims
            agreed[left.id].add(right.id)
            agreed[right.id].add(left.id)
    against: dict[str, Conflict] = {}
    for conflict in conflicts:
        for claim in conflict.claims:
            against.setdefault(claim.id, conflict)
    names = {claim.source for claim in sources}
    lines = (
        _line(claim, way(claim, draft, facts.moves), agreed[claim.id], against, names, draft, sources, facts)
        for claim in draft
        if not (_is_one_among_others(claim) or is_own_day(claim, facts.published.get(claim.source)))
    )
    return tuple(line for line in lines if line.status != "unsupported" or not _is_article(line.claim))


def _is_article(claim: Claim) -> bool:
    """Whether "one" may be no more than "a": "one neighbour said"; it has a line where a source bears on it."""
    return claim.quantity.kind == "count" and claim.surface.lower() == "one" and claim.measure is None


def _is_one_among_others(claim: Claim) -> bool:
    """Whether a one picks something out and counts nothing: "one of the worst floods in years"."""
    quantity = claim.quantity
    one = quantity.kind == "count" and quantity.amount.value == 1
    return one and claim.text_behind.lstrip().startswith("of ")


def _line(
    claim: Claim,
    went: int,
    agreed: Collection[str],
    against: Mapping[str, Conflict],
    names: set[str],
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    facts: Facts,
) -> LedgerLine:
    conflict = against.get(claim.id)
    dated = of_its_year(claim, draft, sources, facts)
    if dated is not None:
        return dated
    evidence = weigh(claim, draft, sources, agreed, facts, went)
    if evidence.given and not evidence.outweighed and not _measured_otherwise(claim, evidence, conflict):
        return _supported(claim, evidence.given, _how(claim, evidence.given), against)
    derived = derive(claim, sources, went, facts)
    derived = derived or years_since(claim, sources, facts.published)
    if derived is not None and derived.telling:
        return LedgerLine(claim, "supported", derived.claims, derived.how)
    others = tuple(c for c in conflict.claims if c.source in names) if conflict is not None else ()
    if conflict is not None and others:
        return LedgerLine(claim, "contradicted", others, conflict.reason)
    loose = as_another_kind(claim, sources)
    if loose:
        return LedgerLine(claim, "supported", tuple(loose), "the same number")
    if evidence.excluded:
        told = evidence.why or f"the source gives {value(evidence.excluded[0])}"
        return LedgerLine(claim, "contradicted", evidence.excluded, told)
    disproof = belied(claim, sources, went, facts) if derived is None else None
    if disproof is not None:
        return LedgerLine(claim, "contradicted", disproof.claims, disproof.how)
    if derived is not None:
        return LedgerLine(claim, "supported", derived.claims, derived.how)
    if evidence.open:
        told = " ".join(evidence.open[0].surface.split())
        how = evidence.aside or f"the source gives only “{told}”"
        return LedgerLine(claim, "unsupported", evidence.open, how)
    return LedgerLine(claim, "unsupported", (), f"no source gives {value(claim)}")


def _measured_otherwise(claim: Claim, evidence: Evidence, conflict: Conflict | None) -> bool:
    """Whether a rule found the draft's figure wrong by its measure, and no source gives it with that measure."""
    amount = claim.quantity.amount.value
    if conflict is None or not claim.attached or conflict.severity == "info" or (amount or 0) > FEW:
        return False
    return all(one.measure is None for one in evidence.given)


def _how(claim: Claim, given: Sequence[Claim]) -> str:
    """How a source's figures hold the draft's, and what the draft leaves out of them."""
    mine, theirs = claim.quantity.amount, given[0].quantity.amount
    hedged = mine.kind == "exact" and all(one.quantity.amount.kind == "about" for one in given)
    if claim.quantity.kind == "date":
        return "the same date"
    if (
        mine.value is not None
        and mine.value == theirs.value
        and claim.quantity.kind == given[0].quantity.kind
    ):
        return (
            f"the same value, which the source hedges: “{given[0].surface}”" if hedged else "the same value"
        )
    return f"{value(given[0])} comes to that"


def _large(claim: Claim) -> bool:
    """Whether a number is so large that no text has it by chance."""
    return (claim.quantity.amount.value or 0) > FEW


def settled(conflicts: Sequence[Conflict], lines: Sequence[LedgerLine]) -> tuple[Conflict, ...]:
    """The findings less those on a number of a draft that every text against it gives too, beside the other one:
    "214 of the village's 640 houses"."""
    told = {
        line.claim.id: {line.claim.source, *(one.source for one in line.evidence)}
        for line in lines
        if line.status == "supported" and _large(line.claim)
    }
    kept = []
    for conflict in conflicts:
        mine = [told[claim.id] for claim in conflict.claims if claim.id in told]
        if not mine or not all(set.intersection(*mine) >= {claim.source} for claim in conflict.claims):
            kept.append(conflict)
    return tuple(kept)


def _supported(
    claim: Claim, evidence: Sequence[Claim], how: str, against: Mapping[str, Conflict]
) -> LedgerLine:
    """A number that some source gives; where sources disagree about it loudly, the line says so."""
    conflict = against.get(claim.id)
    if conflict is None or conflict.severity == "info":
        return LedgerLine(claim, "supported", tuple(evidence), how)
    mine = {claim.id, *(other.id for other in evidence)}
    told = {other.source for other in evidence}
    others = [
        side.value
        for side in conflict.sides
        if mine.isdisjoint(one.id for one in side.claims)
        and not (_large(claim) and told >= {one.source for one in side.claims})
    ]
    if not others:
        return LedgerLine(claim, "supported", tuple(evidence), how)
    how = f"{how}; in conflict with {' and '.join(others)}"
    return LedgerLine(claim, "supported", tuple(evidence), how, disputed=True)
