"""A draft at a terminal: its sentences with each number marked by what the sources say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Findings, LedgerLine
from claimcheck.records.source import Source
from claimcheck.report.draft_words import passing
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_quote import Mark, quote
from claimcheck.report.formats.terminal_words import count
from claimcheck.report.naming import place
from claimcheck.report.options import Options

_MARKS = {
    "contradicted": Mark("✗ ", "bold red"),
    "unsupported": Mark("? ", "bold yellow"),
    "supported": Mark("✓ ", "green"),
}
_DISPUTED = Mark("! ", "bold red")
_ORDER = ("contradicted", "unsupported", "supported")
_QUOTED = 2
"""Sentences of the sources that are quoted for a number, unless everything is asked for."""


def add_ledger(page: Page, findings: Findings, options: Options) -> None:
    """Each sentence of the draft that has a number, its numbers marked, and under it those that are not supported.

    Sentences all of whose numbers are supported and undisputed are counted only, unless everything is asked for.
    """
    if not findings.ledger:
        return
    sources = findings.sources_by_id
    statuses: list[str] = [line.status for line in findings.ledger]
    told = ", ".join(f"{statuses.count(status)} {status}" for status in _ORDER)
    disputed = sum(line.disputed for line in findings.ledger)
    told += f" ({disputed:,} disputed)" if disputed else ""
    page.add(Text("Draft", "bold"), f": {count(len(statuses), 'number')}: {told}")
    if why := passing(findings):
        page.add(why)
    for lines in _by_sentence(findings.ledger):
        shown = [line for line in lines if options.verbose or line.status != "supported" or line.disputed]
        if not shown:
            continue
        page.gap()
        page.add(words(place(sources[lines[0].claim.source], lines[0].claim.quantity.start)), indent=2)
        marks = {line.claim.id: _mark(line) for line in lines}
        page.add(quote([line.claim for line in lines], options, page.width - 4, marks), indent=4)
        for line in shown:
            _add_line(page, line, sources, options)
    page.gap()


def _add_line(page: Page, line: LedgerLine, sources: Mapping[str, Source], options: Options) -> None:
    """A number with its status and why; what bears on it is quoted where it is not simply supported."""
    mark = _mark(line)
    plain = line.status == "supported" and not line.disputed
    named = (
        f" ({'; '.join(_where_it_stands(claim, sources) for claim in line.evidence[:3])})" if plain else ""
    )
    page.add(
        Text(mark.sign, mark.style),
        words(line.claim.surface),
        Text(f" — {line.status}", mark.style),
        Text(", but disputed", "bold red") if line.disputed else "",
        words(f": {line.how}{named}"),
        indent=4,
        hang=2,
    )
    if plain:
        return
    for claim in line.evidence if options.verbose else line.evidence[:_QUOTED]:
        page.add(words(place(sources[claim.source], claim.quantity.start)), indent=6)
        page.add(quote([claim], options, page.width - 8), indent=8)


def _where_it_stands(claim: Claim, sources: Mapping[str, Source]) -> str:
    return f"{place(sources[claim.source], claim.quantity.start)} has “{' '.join(claim.surface.split())}”"


def _mark(line: LedgerLine) -> Mark:
    return _DISPUTED if line.disputed else _MARKS[line.status]


def _by_sentence(ledger: Sequence[LedgerLine]) -> list[list[LedgerLine]]:
    """The lines of one sentence together, in text order."""
    found: dict[tuple[str, int], list[LedgerLine]] = {}
    for line in ledger:
        found.setdefault((line.claim.source, line.claim.sentence.start), []).append(line)
    return list(found.values())
