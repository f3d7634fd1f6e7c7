"""The sources of a run in full, with what is known of each and where that was found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Findings
from claimcheck.records.quantity import Unread
from claimcheck.records.source import Source
from claimcheck.report.naming import label, shown_path
from claimcheck.report.page.statuses import Standing
from claimcheck.report.page.texts import Stretch, stretches
from claimcheck.report.wording import day

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


def source_texts(findings: Findings, standing: Mapping[str, Standing]) -> tuple[Text, ...]:
    """Every source of a run, cut into stretches of plain and marked text."""
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
