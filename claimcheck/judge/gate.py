"""The verdict of the pre-publication gate: a pure function of the findings."""

from __future__ import annotations

from typing import Literal

from claimcheck.records.findings import Findings

FailOn = Literal["error", "warning", "info", "never"]


def passes(findings: Findings, fail_on: FailOn) -> bool:
    """Whether no open conflict and no faulty suppression is at or above ``fail_on``. Updates never fail a run."""
    return fail_on == "never" or not findings.fails(fail_on)
