"""Everything the page says, gathered in plain records before a template sees it."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck import __version__
from claimcheck.record import Record
from claimcheck.records.findings import Agreement, Findings
from claimcheck.records.source import Source
from claimcheck.report.draft_words import advice
from claimcheck.report.matrix import matrix
from claimcheck.report.naming import label
from claimcheck.report.page.draft import ORDER, Draft, drafts, ledger_standings
from claimcheck.report.page.evidence import Places
from claimcheck.report.page.findings_view import Finding, finding
from claimcheck.report.page.sheet import Line, lines
from claimcheck.report.page.source_texts import Text, source_texts
from claimcheck.report.page.statuses import WORDS, standings
from claimcheck.report.page.verdict import Verdict, verdict
from claimcheck.report.ranking import ranked

_MARKS = {"copy": "one witness", "shared-sentences": "one witness", "rows-not-held": "reference"}
_UNREAD = "not-understood"


class Agreed(Record):
    """A topic on which sources agree: each value as written, with who gives it."""

    number: int
    topic: str
    rounded: bool
    told: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


class NotRead(Record):
    """A number that was seen and not understood."""

    surface: str
    reason: str
    place: str
    href: str


class View(Record):
    """The page, top to bottom."""

    verdict: Verdict
    drafts: tuple[Draft, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    agreements: tuple[Agreed, ...]
    matrix: tuple[Line, ...]
    matrix_more: int
    texts: tuple[Text, ...]
    unread: tuple[NotRead, ...]
    left_out: tuple[tuple[str, int], ...]
    problems: tuple[str, ...]
    notices: tuple[tuple[str, str], ...]
    legend: Mapping[str, str]
    draft_legend: Mapping[str, str]
    version: str
    rulebook: str


def view(findings: Findings) -> View:
    """What the page says of a run."""
    conflicts = ranked(findings.conflicts)
    standing = standings(conflicts, findings.agreements)
    texts = source_texts(findings, standing)
    anchors = {
        stretch.mark.anchor for text in texts for stretch in text.stretches if stretch.mark is not None
    }
    sources = findings.sources_by_id
    places = Places(sources, anchors)
    if findings.ledger:  # only now is it known which numbers of the sources a draft's can lead to
        texts = source_texts(findings, {**standing, **ledger_standings(findings.ledger, places, standing)})
    sheet = matrix(findings, conflicts)
    return View(
        verdict=verdict(findings),
        drafts=drafts(findings, places),
        findings=tuple(finding(n, c, places, advice(c, findings)) for n, c in enumerate(conflicts, 1)),
        rules=tuple(sorted({conflict.rule for conflict in conflicts})),
        agreements=tuple(_agreed(n, a, places) for n, a in enumerate(findings.agreements, 1)),
        matrix=lines(sheet, places),
        matrix_more=sheet.more,
        texts=texts,
        unread=_unread(findings, places),
        left_out=tuple(sorted(findings.coverage.by_reason.items(), key=lambda item: (-item[1], item[0]))),
        problems=tuple(
            f"{f'{p.place}: ' if p.place else ''}{p.message} {p.advice or ''}".strip()
            for p in findings.errors
        ),
        notices=_notices(findings, sources),
        legend={str(status): words for status, words in WORDS.items() if status not in ORDER},
        draft_legend={str(status): WORDS[status] for status in (*ORDER, "alone", "unread")},
        version=__version__,
        rulebook=findings.rulebook_hash,
    )


def _agreed(number: int, agreement: Agreement, places: Places) -> Agreed:
    told: dict[str, dict[str, str]] = {}
    for claim in agreement.claims:
        name = label(places.sources[claim.source])
        told.setdefault(" ".join(claim.surface.split()), {}).setdefault(name, places.href(claim))
    values = tuple((written, tuple(names.items())) for written, names in told.items())
    return Agreed(number, agreement.topic, agreement.verdict == "rounding", values)


def _unread(findings: Findings, places: Places) -> tuple[NotRead, ...]:
    found = []
    for seen in findings.unread:
        source, unread = places.sources[seen.source], seen.unread
        href = f"#text-{places.numbers[seen.source]}"
        where = places.at(source, unread.start)
        found.append(NotRead(" ".join(unread.surface.split()), unread.reason, where, href))
    return tuple(found)


def _notices(findings: Findings, sources: Mapping[str, Source]) -> tuple[tuple[str, str], ...]:
    told: list[tuple[str, str]] = [
        (
            fault.severity,
            f"{fault.where}: {fault.told} ({fault.rule})",
        )
        for fault in findings.faults
    ]
    for notice in findings.warnings:
        if notice.code == _UNREAD and findings.unread:
            continue  # each of them is listed by itself
        where = sources.get(notice.source or "")
        name = f"{where.known_by if where is not None else notice.source}: " if notice.source else ""
        told.append((_MARKS.get(notice.code, "warning"), name + notice.message))
    return tuple(told)
