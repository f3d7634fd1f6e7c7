"""The verdict of the pre-publication gate: a pure function of the findings."""

from __future__ import annotations

from typing import Literal

from claimcheck.records.findings import Findings
from claimcheck.records.judgement import SEVERITIES

FailOn = Literal["error", "warning", "info", "never"]


def passes(findings: Findings, fail_on: FailOn) -> bool:
    """Whether no open conflict and no faulty suppression is at or above ``fail_on``. Updates never fail a run."""
    if fail_on == "never":
        return True
    floor = SEVERITIES.index(fail_on)
    if any(SEVERITIES.index(fault.severity) >= floor for fault in findings.faults):
        return False
    return not any(
        conflict.status == "open"
        and conflict.verdict == "conflict"
        and SEVERITIES.index(conflict.severity) >= floor
        for conflict in findings.conflicts
    )
