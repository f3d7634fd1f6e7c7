"""What reports for people say of a draft: what to ask, what lies beside it, and whether it fails the run."""

from __future__ import annotations

from claimcheck.records.findings import Conflict, Findings, LedgerLine
from claimcheck.records.judgement import SEVERITIES, Severity
from claimcheck.report.ranking import is_loud, worth_a_look
from claimcheck.report.wording import by_severity


def has_draft(findings: Findings) -> bool:
    """Whether the run was about a draft."""
    return any(source.role == "draft" for source in findings.sources)


def advice(conflict: Conflict, findings: Findings) -> str:
    """What to ask about a finding; first of all what to do about the draft, where it gives one of the values."""
    asked = findings.advice.get(conflict.rule, "")
    drafts = {source.id for source in findings.sources if source.role == "draft"}
    tellers = [{claim.source for claim in side.claims} for side in conflict.sides]
    others = [told - drafts for told in tellers if told - drafts]
    if not others or all(told.isdisjoint(drafts) for told in tellers):
        return asked
    if len(others) > 1:
        lead = "The sources of your draft differ: say so in it, or find out which of them is right."
    else:
        lead = "Bring your draft to what its source says, or name in it who says otherwise."
    return f"{lead} {asked}".rstrip()


def among_sources(findings: Findings) -> str:
    """How many findings do not touch the draft, and how to see them; empty when there are none."""
    loud = [one for one in findings.among_sources if is_loud(one) and one.verdict == "conflict"]
    quiet = worth_a_look(findings.among_sources)
    told = by_severity(loud)
    see = "run without --draft to see them."
    if not loud:
        return (
            f"{quiet:,} more among the sources {'is' if quiet == 1 else 'are'} worth a look: {see}"
            if quiet
            else ""
        )
    return (
        f"{len(loud):,} more among the sources ({told}{f'; {quiet:,} worth a look' if quiet else ''}): {see}"
    )


def passing(findings: Findings) -> str:
    """Why a run passes though numbers of the draft are contradicted, and what would make it fail; empty where it does
    not pass, where there are none and where nothing shall fail it."""
    wanted = findings.settings.get("fail_on", "error")
    floor = next((level for level in SEVERITIES if level == wanted), None)
    if floor is None or not findings.complete or findings.fails(floor):
        return ""
    found = [_loudest(line, findings) for line in findings.ledger if line.status == "contradicted"]
    told = [
        f"{_are(found.count(level))} {words} (--fail-on {level} makes it fail)"
        for level, words in (("warning", "only a warning"), ("info", "only worth a look"))
        if level in found
    ]
    if None in found:
        told.append(
            f"{_are(found.count(None))} no finding (unless the configuration gives 'unsupported' a severity)"
        )
    return f"Contradicted, and the run passes: {'; '.join(told)}." if told else ""


def _are(number: int) -> str:
    return f"{number:,} {'is' if number == 1 else 'are'}"


def _loudest(line: LedgerLine, findings: Findings) -> Severity | None:
    """The severity of the loudest finding on a number of the draft; None where there is none."""
    levels = [
        conflict.severity
        for conflict in findings.conflicts
        if conflict.fails() and any(claim.id == line.claim.id for claim in conflict.claims)
    ]
    return max(levels, key=SEVERITIES.index, default=None)
