"""How loud findings are in some texts, where a project has decided it: by the texts' paths.

A number of a draft that no source has is a line of the ledger and no finding, until a project gives it a severity.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.judge.findings.fingerprint import SHORT, Fingerprints
from claimcheck.judge.findings.naming import topic
from claimcheck.judge.values import value
from claimcheck.record import Record, replace
from claimcheck.records.document import MARKED
from claimcheck.records.findings import Conflict, Findings, LedgerLine, Side
from claimcheck.records.judgement import SEVERITIES, Severity
from claimcheck.records.labels import Labels
from claimcheck.settings.globs import glob

UNSUPPORTED = "unsupported"
"""What stands for a rule's name where a draft has a number that no source gives."""
_ADVICE = "Find a source that gives it, or take it out."


class Graded(Record):
    """The severities of findings in the texts whose ids ``source`` fits; names are rules and families of rules."""

    source: str
    severities: Mapping[str, Severity]


def apply(
    findings: Findings, graded: Sequence[Graded], families: Mapping[str, str], labels: Labels
) -> Findings:
    """The findings with their severities as decided, the loudest first.

    A finding has a severity where one of its texts fits; of several that fit the last counts, and within one
    a rule's own name before its family's. ``families`` names the family of each rule, ``labels`` the measures.
    """
    conflicts = [_graded(conflict, graded, families) for conflict in findings.conflicts]
    unsupported = _unsupported(findings, graded, labels)
    ordered = sorted([*conflicts, *unsupported], key=_loudness)
    advice = {**findings.advice, **({UNSUPPORTED: _ADVICE} if unsupported else {})}
    aside = tuple(_graded(conflict, graded, families) for conflict in findings.among_sources)
    return replace(findings, conflicts=tuple(ordered), among_sources=aside, advice=advice)


def apply_to_faults(findings: Findings, graded: Sequence[Graded], family: str) -> Findings:
    """The findings with the severities of faulty suppressions as decided for the file they stand in, loudest first."""
    made = [
        replace(
            one, severity=_severity(one.source or one.path or "", (one.rule, family), graded) or one.severity
        )
        for one in findings.faults
    ]
    return replace(findings, faults=tuple(sorted(made, key=lambda one: -SEVERITIES.index(one.severity))))


def _loudness(conflict: Conflict) -> tuple[bool, int]:
    return conflict.verdict == "update", -SEVERITIES.index(conflict.severity)


def _graded(conflict: Conflict, graded: Sequence[Graded], families: Mapping[str, str]) -> Conflict:
    texts = {claim.source for claim in conflict.claims}
    names = (conflict.rule, families.get(conflict.rule, ""))
    severity = next((s for text in sorted(texts) if (s := _severity(text, names, graded))), None)
    if severity is None or severity == conflict.severity or conflict.verdict == "update":
        return conflict
    note = f"{severity} instead of {conflict.severity}, as the configuration says"
    return replace(conflict, severity=severity, notes=(*conflict.notes, note))


def _severity(text: str, names: Sequence[str], graded: Sequence[Graded]) -> Severity | None:
    for one in reversed(graded):
        if glob(one.source).fullmatch(text):
            for name in names:
                if name in one.severities:
                    return one.severities[name]
    return None


def _unsupported(findings: Findings, graded: Sequence[Graded], labels: Labels) -> list[Conflict]:
    """A finding for each number of a draft that no source has, where that has a severity; also for one that a source
    contradicts though no rule speaks of it."""
    fingerprints = Fingerprints()
    made = []
    told = {claim.id for conflict in findings.conflicts for claim in conflict.claims}
    for line in findings.ledger:
        if line.status == "supported" or line.claim.id in told or line.claim.part in MARKED:
            continue
        severity = _severity(line.claim.source, (UNSUPPORTED,), graded)
        if severity is not None:
            made.append(_finding(line, severity, topic([line.claim], labels), fingerprints))
    return made


def _finding(line: LedgerLine, severity: Severity, name: str, fingerprints: Fingerprints) -> Conflict:
    shown = value(line.claim)
    fingerprint = fingerprints.next(UNSUPPORTED, name, [line.claim.source], [f"{line.claim.source}={shown}"])
    return Conflict(
        id=fingerprint[:SHORT],
        fingerprint=fingerprint,
        rule=UNSUPPORTED,
        severity=severity,
        verdict="conflict",
        confidence="medium",
        topic=name,
        message=f"No source gives {shown}.",
        reason=line.how,
        sides=(Side(shown, (line.claim,), 1),),
    )
