"""Suppressions that do not do what they say: findings of their own, each kind with a rule's name and an advice."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.judge.findings.fingerprint import SHORT, Fingerprints
from claimcheck.record import replace
from claimcheck.records.findings import Fault, Findings
from claimcheck.records.request import Request
from claimcheck.records.source import Source

FAMILY = "suppressions"
"""What stands for all of them where a family of rules can stand."""
FAULTS = {
    "suppression-unread": "Write ignore[rule-id] and a reason.",
    "suppression-unknown-rule": "'claimcheck rules list' has the names of the rules.",
    "suppression-unmatched": "Put it before a sentence, or on a line of its own before a block.",
    "suppression-unused": "Take it out: what it was written for is gone, or stands elsewhere.",
    "suppression-partial": "Give a reason for the other number too, or take it out.",
}
"""The rules' names, each with what to do about it. Each is a warning until a configuration says otherwise."""


class Faults:
    """Collects the faults of a run."""

    def __init__(self) -> None:
        self._fingerprints = Fingerprints()
        self._found: list[Fault] = []

    def of_draft(self, rule: str, source: Source, request: Request, message: str) -> None:
        """One in a draft, at the place of the request."""
        path, line = source.path, request.line
        where = f"{source.id}:{line}" if line is not None else f"{source.id}, {request.place}"
        self._add(rule, message, where, path, line, source.id)

    def of_file(self, rule: str, path: str, line: int | None, message: str) -> None:
        """One in a configuration."""
        self._add(rule, message, path if line is None else f"{path}:{line}", path, line, None)

    def _add(
        self, rule: str, message: str, where: str, path: str | None, line: int | None, source: str | None
    ) -> None:
        fingerprint = self._fingerprints.next(rule, message, [source or path or ""], [])
        self._found.append(
            Fault(
                fingerprint[:SHORT],
                rule,
                "warning",
                message,
                FAULTS[rule],
                fingerprint,
                where,
                path,
                line,
                source,
            )
        )

    def added_to(self, findings: Findings) -> Findings:
        """The findings with what was collected, in the order of the texts and their lines."""
        found = sorted(self._found, key=lambda one: (one.source or "", one.line or 0))
        return replace(findings, faults=(*findings.faults, *found)) if found else findings


def without(findings: Findings, ignored: Collection[str]) -> Findings:
    """The findings without the faults that are to be ignored, by name or all of them by the family's."""
    kept = tuple(one for one in findings.faults if one.rule not in ignored and FAMILY not in ignored)
    return replace(findings, faults=kept)
