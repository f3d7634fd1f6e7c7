"""Findings that a configuration asks not to be shown: one rule, in some sources, for a reason."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.record import Record, replace
from claimcheck.records.findings import Conflict, Findings
from claimcheck.settings.globs import glob
from claimcheck.suppressions.faults import Faults


class Suppression(Record):
    """``source`` is a pattern for source ids (``archive/**``), ``path`` and ``line`` say what asks for it."""

    rule: str
    reason: str
    source: str
    path: str
    line: int | None

    @property
    def place(self) -> str:
        """The file and the line that ask for it."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


def apply(findings: Findings, suppressions: Sequence[Suppression]) -> Findings:
    """The findings with the suppressed ones marked, and a fault for each suppression that did nothing.

    A suppression fits a finding of its rule when one of the finding's sources fits its pattern.
    """
    used: set[str] = set()
    conflicts, aside = (
        tuple(_marked(conflict, suppressions, used) for conflict in some)
        for some in (findings.conflicts, findings.among_sources)
    )
    faults = Faults()
    for one in suppressions:
        if one.place not in used and any(glob(one.source).fullmatch(s.id) for s in findings.sources):
            said = f"ignores {one.rule} in '{one.source}', and there is no such finding"
            faults.of_file("suppression-unused", one.path, one.line, said)
    return faults.added_to(replace(findings, conflicts=conflicts, among_sources=aside))


def _marked(conflict: Conflict, suppressions: Sequence[Suppression], used: set[str]) -> Conflict:
    """A finding as it is shown; the place of what suppresses it is added to those ``used``."""
    asked = next((one for one in suppressions if _fits(one, conflict)), None)
    if asked is None or conflict.status != "open":
        return conflict
    used.add(asked.place)
    note = f"suppressed by {asked.place}: {asked.reason}"
    return replace(conflict, status="suppressed", notes=(*conflict.notes, note))


def _fits(suppression: Suppression, conflict: Conflict) -> bool:
    pattern = glob(suppression.source)
    return suppression.rule == conflict.rule and any(pattern.fullmatch(c.source) for c in conflict.claims)
