"""Everything the page says, gathered in plain records before a template sees it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from claimcheck import __version__
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Agreement, Findings
from claimcheck.records.quantity import Unread
from claimcheck.records.source import Source
from claimcheck.report.matrix import matrix
from claimcheck.report.naming import label, shown_path
from claimcheck.report.page.draft import ORDER, Draft, drafts, ledger_standings
from claimcheck.report.page.evidence import Places
from claimcheck.report.page.findings_view import Finding, finding
from claimcheck.report.page.sheet import Line, lines
from claimcheck.report.page.statuses import WORDS, Standing, standings
from claimcheck.report.page.texts import Stretch, stretches
from claimcheck.report.page.verdict import Verdict, verdict
from claimcheck.report.ranking import ranked
from claimcheck.report.wording import day

_COPIES, _UNREAD = ("copy", "shared-sentences"), "not-understood"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Text(Record):
    """One source in full, with what is known of it, and where that was found."""

    number: int
    draft: bool
    name: str
    path: str
    title: str
    published: str
    facts: tuple[str, ...]
    url: str
    language: str
    copy_of: int
    stretches: tuple[Stretch, ...]


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
    texts = _texts(findings, standing)
    anchors = {
        stretch.mark.anchor for text in texts for stretch in text.stretches if stretch.mark is not None
    }
    sources = {source.id: source for source in findings.sources}
    places = Places(sources, anchors)
    if findings.ledger:  # only now is it known which numbers of the sources a draft's can lead to
        texts = _texts(findings, {**standing, **ledger_standings(findings.ledger, places, standing)})
    sheet = matrix(findings, conflicts)
    return View(
        verdict=verdict(findings),
        drafts=drafts(findings, places),
        findings=tuple(finding(n, c, places, findings.advice) for n, c in enumerate(conflicts, 1)),
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


def _texts(findings: Findings, standing: Mapping[str, Standing]) -> tuple[Text, ...]:
    claims: dict[str, list[Claim]] = {source.id: [] for source in findings.sources}
    unread: dict[str, list[Unread]] = {source.id: [] for source in findings.sources}
    for claim in findings.claims:
        claims[claim.source].append(claim)
    for seen in findings.unread:
        unread[seen.source].append(seen.unread)
    numbers = {source.id: number for number, source in enumerate(findings.sources, 1)}
    return tuple(
        _text(
            source,
            numbers[source.id],
            numbers.get(findings.copies.get(source.id, ""), 0),
            stretches(source, numbers[source.id], claims[source.id], unread[source.id], standing),
        )
        for source in findings.sources
    )


def _text(source: Source, number: int, copy_of: int, cut: tuple[Stretch, ...]) -> Text:
    found = source.origins
    publisher = f" (from {found['publisher']})" if found.get("publisher") else ""
    published = f" (from {found['published']})" if found.get("published") else ""
    facts = [f"publisher {source.publisher}{publisher}" if source.publisher else "publisher not known"]
    facts.append(
        f"published {day(source.published)}{published}"
        if source.published
        else "day of publication not known"
    )
    if source.author:
        facts.append(f"by {source.author}")
    language = source.language or ""
    return Text(
        number=number,
        draft=source.role == "draft",
        name=label(source),
        path=shown_path(source),
        title=source.title or "",
        published=day(source.published) if source.published else "",
        facts=tuple(facts),
        url=(source.url or "") if _is_web(source.url or "") else "",
        language=language if _LANGUAGE.fullmatch(language) else "",
        copy_of=copy_of,
        stretches=cut,
    )


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


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
        name = f"{label(where) if where is not None else notice.source}: " if notice.source else ""
        told.append(("one witness" if notice.code in _COPIES else "warning", name + notice.message))
    return tuple(told)
