"""The draft on the page: each of its numbers with what the sources say of it, the evidence one click away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.record import Record
from claimcheck.records.findings import Findings, LedgerLine
from claimcheck.report.naming import label
from claimcheck.report.page.evidence import Places
from claimcheck.report.page.statuses import Link, Standing, Status
from claimcheck.report.wording import count

ORDER: tuple[Status, ...] = ("contradicted", "disputed", "unsupported", "supported")
"""The statuses of a draft's numbers, the one that needs work first."""
_SHOWN = 3
"""Pieces of evidence shown for one number; the others are counted."""


class Entry(Record):
    """One number of a draft: what was written, what became of it and how, and the source's numbers that say so."""

    surface: str
    status: Status
    how: str
    place: str
    href: str
    evidence: tuple[Link, ...]
    more: int


class Draft(Record):
    """One draft: ``number`` is that of its text on the page, ``summary`` its numbers by status in words."""

    number: int
    name: str
    summary: str
    entries: tuple[Entry, ...]


def drafts(findings: Findings, places: Places) -> tuple[Draft, ...]:
    """The drafts of a run with their numbers, the contradicted first."""
    found: dict[str, list[LedgerLine]] = {s.id: [] for s in findings.sources if s.role == "draft"}
    for line in findings.ledger:
        found.setdefault(line.claim.source, []).append(line)
    return tuple(_draft(source, lines, places) for source, lines in found.items())


def ledger_standings(
    ledger: Sequence[LedgerLine], places: Places, findings: Mapping[str, Standing]
) -> dict[str, Standing]:
    """Claim id → standing for the numbers of drafts. A contradicted or disputed one leads to its conflict, a supported
    one to its evidence; ``findings`` are the standings by conflicts and agreements."""
    standing: dict[str, Standing] = {}
    for line in ledger:
        links = tuple(_evidence(line, places))
        status = _status(line)
        if status in ("contradicted", "disputed") and line.claim.id in findings:
            links = findings[line.claim.id].links
        standing[line.claim.id] = Standing(status, links, line.how)
    return standing


def _draft(source: str, lines: Sequence[LedgerLine], places: Places) -> Draft:
    statuses = [_status(line) for line in lines]
    told = ", ".join(f"{statuses.count(status):,} {status}" for status in ORDER)
    ranked = sorted(
        lines, key=lambda line: ORDER.index(_status(line))
    )  # stable: in text order within a status
    return Draft(
        number=places.numbers[source],
        name=label(places.sources[source]),
        summary=f"{count(len(lines), 'number')}: {told}." if lines else "No number was read in it.",
        entries=tuple(_entry(line, places) for line in ranked),
    )


def _entry(line: LedgerLine, places: Places) -> Entry:
    claim, source = line.claim, places.sources[line.claim.source]
    links = _evidence(line, places)
    return Entry(
        surface=" ".join(claim.surface.split()),
        status=_status(line),
        how=line.how,
        place=places.at(source, claim.quantity.start),
        href=places.href(claim),
        evidence=tuple(links[:_SHOWN]),
        more=len(links[_SHOWN:]),
    )


def _status(line: LedgerLine) -> Status:
    return "disputed" if line.disputed else line.status


def _evidence(line: LedgerLine, places: Places) -> list[Link]:
    links = [
        Link(places.href(other), f"{label(places.sources[other.source])}: {' '.join(other.surface.split())}")
        for other in line.evidence
    ]
    return list(dict.fromkeys(links))
