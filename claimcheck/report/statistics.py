"""What a run consisted of, in a few lines: texts, numbers, topics, what each rule compared, and where the time went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimcheck.records.findings import Findings


def statistics(findings: Findings, stages: Sequence[tuple[str, float]], work: float, kept: int) -> list[str]:
    """The lines; ``stages`` have their seconds, ``work`` is all processor time, ``kept`` came from a cache."""
    characters = sum(len(source.text) for source in findings.sources)
    kinds = Counter[str](claim.quantity.kind for claim in findings.claims)
    verdicts = Counter[str](conflict.verdict for conflict in findings.conflicts)
    verdicts.update(agreement.verdict for agreement in findings.agreements)
    topics = {one.topic for one in findings.conflicts} | {one.topic for one in findings.agreements}
    rows = [
        ("texts", f"{len(findings.sources):,} with {characters:,} characters; {kept:,} from the cache"),
        (
            "numbers",
            f"{findings.coverage.read:,} of {findings.coverage.seen:,} read; claims: {_listed(kinds)}",
        ),
        ("topics", f"{len(topics):,}; findings: {_listed(verdicts)}"),
        ("time", ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in stages) + f"; work {work:.2f} s"),
    ]
    lines = ["Statistics", *(f"  {name:<8} {said}" for name, said in rows)]
    by_rule: dict[str, Counter[str]] = {}
    for judgement in findings.judgements:
        by_rule.setdefault(judgement.rule, Counter())[judgement.verdict] += 1
    if by_rule:
        lines.append("  rules    what each of them compared")
        widest = max(map(len, by_rule))
        lines += [f"    {rule:<{widest}}  {_listed(by_rule[rule])}" for rule in sorted(by_rule)]
    return lines


def _listed(counts: Counter[str]) -> str:
    """ "12 count, 3 date": the most first."""
    ordered = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in ordered) or "none"
