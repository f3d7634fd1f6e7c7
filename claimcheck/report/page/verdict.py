"""The verdict of a run in a sentence or two."""

from __future__ import annotations

from typing import Literal

from claimcheck.record import Record
from claimcheck.records.findings import Findings
from claimcheck.report.draft_words import among_sources, has_draft, passing
from claimcheck.report.ranking import is_loud, worth_a_look
from claimcheck.report.wording import are_worth_a_look, by_severity, count, decided, numbers, texts


class Verdict(Record):
    """``line`` is the sentence, ``rest`` what goes with it; ``mood`` gives its colour."""

    mood: Literal["conflict", "unsure", "quiet"]
    line: str
    rest: str
    incomplete: str
    numbers: str


def verdict(findings: Findings) -> Verdict:
    """What a reader should know who reads nothing else."""
    loud = [conflict for conflict in findings.conflicts if is_loud(conflict)]
    other = sum(conflict.status == "open" for conflict in findings.conflicts) - len(loud)
    coverage = findings.coverage
    rest = [by_severity(loud)] if loud else []
    noted = worth_a_look(findings.conflicts)
    if other and (loud or other != noted):
        rest.append(f"{other:,} more noted for information")
    rest += decided(findings.conflicts)
    if findings.faults:
        rest.append(f"{count(len(findings.faults), 'suppression')} at fault, listed below")
    agreed = len(findings.agreements)
    rest.append(
        f"the sources agree on {count(agreed, 'figure')}" if agreed else "no two sources give the same figure"
    )
    rest.append(f"{count(coverage.unread, 'number')} not understood")
    rest += [line.rstrip(".") for line in (passing(findings), among_sources(findings)) if line]
    problems = len(findings.errors)
    told = "; ".join(rest) + "."
    return Verdict(
        mood="conflict" if loud else "quiet" if coverage.compared and not noted else "unsure",
        line=_line(len(loud), _told(findings), noted=noted, compared=coverage.compared)
        if findings.sources
        else "No source could be read",
        rest=told[0].upper() + told[1:],
        incomplete=f"Not complete: {count(problems, 'problem')}, listed below." if problems else "",
        numbers=f"{numbers(coverage)}.",
    )


def _told(findings: Findings) -> str:
    return f"{'with the draft ' if has_draft(findings) else ''}in {texts(findings.sources)}"


def _line(loud: int, told: str, *, noted: int, compared: int) -> str:
    if loud:
        return f"{count(loud, 'conflict')} {told}"
    if noted:
        return f"No sure conflict {told}; {are_worth_a_look(noted)}"
    if compared:
        return f"No conflict found {told}"
    return f"No conflict found {told}, but no two numbers could be compared"
