"""A draft at a terminal: its sentences with each number marked by what the sources say of it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from claimcheck.records.findings import Findings, LedgerLine
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_quote import quote
from claimcheck.report.formats.terminal_words import count
from claimcheck.report.naming import label, spot
from claimcheck.report.options import Options

_STYLES = {"supported": "green", "contradicted": "bold red", "unsupported": "yellow"}
_ORDER = ("contradicted", "unsupported", "supported")


def add_ledger(page: Page, findings: Findings, options: Options) -> None:
    """Each sentence of the draft that has a number, and under it a line for each of its numbers.

    Sentences all of whose numbers are supported and undisputed are counted only, unless everything is asked for.
    """
    if not findings.ledger:
        return
    sources = {source.id: source for source in findings.sources}
    statuses = [line.status for line in findings.ledger]
    told = ", ".join(f"{statuses.count(status)} {status}" for status in _ORDER)  # type: ignore[arg-type]  # a literal
    disputed = sum(line.disputed for line in findings.ledger)
    told += f" ({disputed:,} disputed)" if disputed else ""
    page.add(Text("Draft", "bold"), f": {count(len(statuses), 'number')}: {told}")
    for lines in _by_sentence(findings.ledger):
        if not options.verbose and all(line.status == "supported" and not line.disputed for line in lines):
            continue
        source = sources[lines[0].claim.source]
        at = lines[0].claim.quantity
        found = source.in_file(at.start, at.end)
        where = f", {spot(source, at.start)}" if found is None else f":{found[0]}"
        page.gap()
        page.add(words(f"{label(source)}{where}"), indent=2)
        page.add(quote([line.claim for line in lines], options, page.width - 4), indent=4)
        for line in lines:
            evidence = "; ".join(
                f"{label(sources[claim.source])} has “{' '.join(claim.surface.split())}”"
                for claim in line.evidence[:3]
            )
            said = f": {line.how}" + (f" ({evidence})" if evidence else "")
            page.add(
                "• ",
                words(line.claim.surface),
                Text(f" — {line.status}", _STYLES[line.status]),
                Text(", but disputed", "bold red") if line.disputed else "",
                words(said),
                indent=4,
                hang=2,
            )
    page.gap()


def _by_sentence(ledger: Sequence[LedgerLine]) -> list[list[LedgerLine]]:
    """The lines of one sentence together, in text order."""
    found: dict[tuple[str, int], list[LedgerLine]] = {}
    for line in ledger:
        found.setdefault((line.claim.source, line.claim.sentence.start), []).append(line)
    return list(found.values())
