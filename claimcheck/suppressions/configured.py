"""Findings that a configuration asks not to be shown: one rule, in some sources, for a reason."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.record import Record, replace
from claimcheck.records.findings import Conflict, Findings, Notice
from claimcheck.settings.globs import glob


class Suppression(Record):
    """``source`` is a pattern for source ids (``archive/**``), ``place`` the file and line that ask for it."""

    rule: str
    reason: str
    source: str
    place: str


def apply(findings: Findings, suppressions: Sequence[Suppression]) -> Findings:
    """The findings with the suppressed ones marked, and a warning for each suppression that did nothing.

    A suppression fits a finding of its rule when one of the finding's sources fits its pattern.
    """
    used: set[str] = set()
    conflicts = []
    for conflict in findings.conflicts:
        asked = next((one for one in suppressions if _fits(one, conflict)), None)
        if asked is not None and conflict.status == "open":
            used.add(asked.place)
            note = f"suppressed by {asked.place}: {asked.reason}"
            conflict = replace(conflict, status="suppressed", notes=(*conflict.notes, note))
        conflicts.append(conflict)
    notices = [
        Notice("suppression-unused", f"{one.place}: ignores {one.rule} in '{one.source}', and there is none")
        for one in suppressions
        if one.place not in used and any(glob(one.source).fullmatch(s.id) for s in findings.sources)
    ]
    return replace(findings, conflicts=tuple(conflicts), warnings=(*findings.warnings, *notices))


def _fits(suppression: Suppression, conflict: Conflict) -> bool:
    pattern = glob(suppression.source)
    return suppression.rule == conflict.rule and any(pattern.fullmatch(c.source) for c in conflict.claims)
