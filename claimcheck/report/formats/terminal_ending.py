"""The end of the terminal report: what agrees, what was not understood, what went wrong, the coverage."""

from __future__ import annotations

from rich.text import Text

from claimcheck.errors import Problem
from claimcheck.records.findings import ALONE, APART, ASIDE, Findings
from claimcheck.records.source import Source
from claimcheck.report.folding import folded
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_words import SEVERITY_STYLES, count, day
from claimcheck.report.naming import file_and_record, label, place
from claimcheck.report.options import Options

_AGREEMENTS, _UNREAD, _SOURCES = 12, 5, 12
"""How many of each are listed before the rest is counted, unless everything is asked for."""
_UNREAD_NOTICE = "not-understood"
"""The code of the notice that counts the numbers of a source which were seen and not read."""
_NOT_COMPARED = (ALONE, APART, ASIDE)
"""Reasons for which a number that was read was held against no other."""
_MARKS = {
    "copy": ("one witness  ", "bold"),
    "shared-sentences": ("one witness  ", "bold"),
    "rows-not-held": ("reference  ", "bold"),
}
"""How notices begin that are to be known, and no reason to worry: texts that count as one witness, rows of a sheet."""


def add_agreements(page: Page, findings: Findings, options: Options) -> None:
    """One line for each topic on which sources agree, with the words of each."""
    if not findings.agreements:
        return
    names = {source.id: label(source) for source in findings.sources}
    shown = findings.agreements if options.verbose else findings.agreements[:_AGREEMENTS]
    page.add(Text("Agree", "bold green"))
    for agreement in shown:
        told: dict[str, list[str]] = {}
        for claim in agreement.claims:
            who = told.setdefault(" ".join(claim.surface.split()), [])
            if names[claim.source] not in who:
                who.append(names[claim.source])
        values = "; ".join(f"{surface} ({', '.join(who)})" for surface, who in told.items())
        rounding = " (rounded)" if agreement.verdict == "rounding" else ""
        page.add(words(f"{agreement.topic}{rounding}: {values}"), indent=2, hang=2)
    _add_rest(page, len(findings.agreements) - len(shown))
    page.gap()


def add_unread(page: Page, findings: Findings, options: Options) -> None:
    """How many numbers were seen and not read, and the first of them with the reason."""
    if not findings.unread:
        return
    sources = findings.sources_by_id
    shown = findings.unread if options.verbose else findings.unread[:_UNREAD]
    page.add(Text("Warning: not understood", "bold yellow"), f": {count(len(findings.unread), 'number')}")
    for number in shown:
        source, unread = sources[number.source], number.unread
        page.add(
            words(place(source, unread.start), "cyan"),
            " ",
            words(f"“{unread.surface}”: {unread.reason}"),
            indent=2,
            hang=2,
        )
    _add_rest(page, len(findings.unread) - len(shown))
    page.gap()


def add_sources(page: Page, findings: Findings, options: Options) -> None:
    """Each text with what is known of it, and where that was found, so that a mistaken day can be seen."""
    if not findings.sources:
        return
    page.add(Text("Sources", "bold"))
    shown = findings.sources if options.verbose else findings.sources[:_SOURCES]
    for source in shown:
        parts = [words(file_and_record(source), "cyan")]
        if source.story is not None:
            parts.append(words(f"story “{source.story}”"))
        if source.publisher is not None:
            parts.append(words(source.publisher + _found(source, "publisher")))
        if source.published is not None:
            parts.append(words(f"published {day(source.published)}" + _found(source, "published")))
        elif source.rows:
            parts.append(words(f"reference sheet, {count(len(source.rows), 'figure')}"))
        else:
            parts.append(Text("day of publication not known"))
        if source.title is not None:
            parts.append(words(f"“{source.title}”"))
        page.add(Text(" · ").join(parts), indent=2, hang=2)
    _add_rest(page, len(findings.sources) - len(shown))
    page.gap()


def _found(source: Source, key: str) -> str:
    return f" (from {source.origins[key]})" if source.origins.get(key) else ""


def add_faults(page: Page, findings: Findings) -> None:
    """Suppressions that do nothing or cannot be understood, each with what to do about it."""
    for fault in findings.faults:
        page.add(
            Text(f"{fault.severity}  ", SEVERITY_STYLES[fault.severity]),
            words(fault.where, "cyan"),
            words(f": {fault.told} ({fault.rule})"),
            hang=2,
        )
    if findings.faults:
        page.gap()


def add_problems(page: Page, findings: Findings, options: Options) -> None:
    """What could not be done, and what the reader should know besides."""
    names = {source.id: source.known_by for source in findings.sources}
    for problem in findings.errors:
        page.add(Text("could not check  ", "bold red"), words(_problem(problem)), hang=2)
    for notice in findings.warnings if options.verbose else folded(findings.warnings):
        if notice.code == _UNREAD_NOTICE and findings.unread:
            continue  # each of them is told by add_unread
        mark = _MARKS.get(notice.code, ("warning  ", "bold yellow"))
        where = f"{names.get(notice.source, notice.source)}: " if notice.source else ""
        page.add(Text(*mark), words(where + notice.message), hang=2)
    if findings.errors or findings.warnings:
        page.gap()


def add_apart(page: Page, findings: Findings) -> None:
    """Each pair of numbers that was not compared, and what sets the two apart, in their words."""
    if not findings.apart:
        return
    sources = findings.sources_by_id
    page.add(Text("Set apart", "bold"))
    for judgement in findings.apart:
        told = [
            words(place(sources[claim.source], claim.quantity.start), "cyan")
            + Text(" ")
            + words(f"“{claim.surface}”")
            for claim in judgement.claims
        ]
        page.add(Text(" / ").join(told), words(f": {judgement.reason}"), indent=2, hang=2)
    page.gap()


def add_coverage(page: Page, findings: Findings, *, short: bool = False, compares: bool = True) -> None:
    """The numbers seen, read and compared, and why the others were left out; a ``short`` report has not said of what
    sets two apart, and one that compares nothing has none to say it of."""
    coverage = findings.coverage
    compared = f"{coverage.compared:,} compared, " if compares else ""
    page.add(
        Text("Numbers", "bold"),
        f": {coverage.seen:,} seen, {coverage.read:,} read, {compared}{coverage.unread:,} not understood.",
    )
    by_reason = {
        reason: number
        for reason, number in coverage.by_reason.items()
        if compares or reason not in _NOT_COMPARED
    }
    if by_reason:
        reasons = sorted(by_reason.items(), key=lambda item: (-item[1], item[0]))
        left_out = "; ".join(f"{reason} ({number:,})" for reason, number in reasons)
        listed = ALONE in by_reason and len(findings.sources) > 1
        told = short and APART in by_reason
        page.add(
            words(f"Left out: {left_out}."),
            " --matrix lists what one text alone gives." if listed else "",
            " -v says what sets two apart." if told else "",
            hang=2,
        )


def _problem(problem: Problem) -> str:
    place = f"{problem.place}: " if problem.place else ""
    stop = "" if problem.message.endswith((".", "!", "?")) or not problem.advice else "."
    return f"{place}{problem.message}{stop} {problem.advice or ''}"


def _add_rest(page: Page, number: int) -> None:
    if number > 0:
        page.add(f"and {number:,} more (-v lists them)", indent=2)
