"""The report for an editor at a terminal: what disagrees first, then the evidence, then what was left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from claimcheck.records.findings import Conflict, Findings
from claimcheck.records.source import Source
from claimcheck.report.draft_words import advice, among_sources, has_draft
from claimcheck.report.formats.terminal_conflict import add_conflict
from claimcheck.report.formats.terminal_ending import (
    add_agreements,
    add_apart,
    add_coverage,
    add_faults,
    add_problems,
    add_sources,
    add_unread,
)
from claimcheck.report.formats.terminal_folded import add_folded
from claimcheck.report.formats.terminal_ledger import add_ledger
from claimcheck.report.formats.terminal_matrix import add_matrix
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_words import SEVERITY_STYLES, count, is_within_one
from claimcheck.report.options import Options
from claimcheck.report.ranking import best_first, worth_a_look
from claimcheck.report.tellers import given_by
from claimcheck.report.wording import are_worth_a_look, decided, texts

_SCREEN = 40
"""A report longer than these lines repeats its verdict at the end, where the reader's eye is."""


def render(findings: Findings, options: Options) -> str:
    """The whole report; with ``quiet`` the conflicts and what went wrong, nothing else."""
    page = Page(options)
    full, folded = _sorted(findings, options)
    verdict = _verdict(findings, full, worth_a_look(folded))
    if options.matrix:
        page.add(verdict)
        page.gap()
        add_matrix(page, findings)
        add_problems(page, findings, options)
        return page.text()
    if not options.quiet:
        _add_head(page, findings, full, verdict, options)
    sources = findings.sources_by_id
    for number, conflict in enumerate(full, 1):
        add_conflict(page, number, conflict, sources, advice(conflict, findings), options)
    add_faults(page, findings)
    if not options.quiet:
        _add_evidence(page, findings, folded, options)
    add_problems(page, findings, options)
    if not options.quiet:
        add_coverage(page, findings, short=not options.verbose)
        if page.text().count("\n") > _SCREEN:
            page.gap()
            page.add(verdict)
    return page.text()


def _add_head(
    page: Page, findings: Findings, full: Sequence[Conflict], verdict: Text, options: Options
) -> None:
    """The verdict, a line for each conflict where there are several, and what became of a draft's numbers."""
    sources = findings.sources_by_id
    page.add(verdict)
    page.gap()
    if len(full) > 1:
        for number, conflict in enumerate(full, 1):
            _add_line(page, number, conflict, sources)
        page.gap()
    add_ledger(page, findings, options)
    if beside := among_sources(findings):
        page.add(beside)
        page.gap()


def _add_evidence(page: Page, findings: Findings, folded: Sequence[Conflict], options: Options) -> None:
    """What stands below the conflicts: those told in a line, what agrees, what was not read, the sources."""
    sources = findings.sources_by_id
    if folded:
        heading = "Worth a look" if any(c.status == "open" for c in folded) else "Also noticed"
        page.add(Text(heading, "bold"), " (-v shows all)" if not options.verbose else "")
        for conflict in best_first(folded):
            add_folded(page, conflict, sources, options)
        page.gap()
    add_agreements(page, findings, options)
    add_unread(page, findings, options)
    add_sources(page, findings, options)
    if options.verbose:
        add_apart(page, findings)


def _sorted(findings: Findings, options: Options) -> tuple[list[Conflict], list[Conflict]]:
    """The findings to show in full, and those that get one line: information, and what is accepted."""
    full: list[Conflict] = []
    folded: list[Conflict] = []
    for conflict in findings.conflicts:
        loud = conflict.severity != "info" or options.verbose
        (full if loud and conflict.status == "open" else folded).append(conflict)
    return full, folded


def _verdict(findings: Findings, full: list[Conflict], noted: int) -> Text:
    told = f"{'with the draft ' if has_draft(findings) else ''}in {texts(findings.sources)}"
    unreadable = len(findings.errors)
    if full:
        by_severity = [
            count(number, severity) if severity != "info" else f"{number} info"
            for severity in ("error", "warning", "info")
            if (number := sum(c.severity == severity for c in full))
        ]
        line = Text(f"{count(len(full), 'conflict')} {told}", "bold red")
        line.append(f": {', '.join(by_severity)}.", "not bold default")
    elif noted:
        line = Text(f"No sure conflict {told}; {are_worth_a_look(noted)}.", "bold yellow")
    elif not findings.sources:
        line = Text("No source could be read.", "bold yellow")
    elif not findings.coverage.compared and not any(line.evidence for line in findings.ledger):
        line = Text(f"No conflict found {told}, but no two numbers could be compared.", "bold yellow")
    else:
        line = Text(f"No conflict found {told}.", "bold green")
    wrong = sum(line.status == "contradicted" for line in findings.ledger)
    if wrong and not full:
        line = Text(
            f"{wrong} of {count(len(findings.ledger), 'number')} of the draft contradicted", "bold red"
        )
        line.append(" by its sources.", "not bold default")
    if aside := decided(findings.conflicts):
        line.append(f" {', '.join(aside)}.", "not bold default")
    if findings.faults:
        told = count(len(findings.faults), "suppression")
        line.append(f" {told} at fault.", "not bold default")
    if unreadable:
        line.append(f" Not complete: {count(unreadable, 'problem')}, listed below.", "bold yellow")
    return line


def _add_line(page: Page, number: int, conflict: Conflict, sources: Mapping[str, Source]) -> None:
    """Two lines of the list at the head: the topic, and the values against each other."""
    label = Text(f"{conflict.severity:<8}", SEVERITY_STYLES[conflict.severity])
    page.add(Text(f"{number:>2} "), label, words(conflict.topic, "bold"), hang=11)
    if len(conflict.sides) == 1:
        page.add(words(conflict.message), indent=11)
        return
    within_one = is_within_one(conflict)
    tellers = [given_by(side, sources, within_one=within_one) for side in conflict.sides]
    if within_one and not any(tellers):  # no two parties: what is odd says more than the values
        page.add(words(conflict.reason), indent=11)
        return
    values = [
        words(f"{side.value} ({told})" if told else side.value)
        for side, told in zip(conflict.sides, tellers, strict=True)
    ]
    page.add(Text(" against ").join(values), indent=11)
