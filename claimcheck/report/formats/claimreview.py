"""Drafts of ClaimReview marks (schema.org, as JSON-LD), for a desk that publishes what it has checked.

One for each open conflict: what was said, by whom and where. There is no rating and no author: whoever looks into
it adds what came of it. claimcheck knows only that the figures exclude each other, never which of them is right.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Findings, Side
from claimcheck.records.source import Source
from claimcheck.report.claim_rows import iso
from claimcheck.report.excerpt import quoted
from claimcheck.report.formats.json import encode
from claimcheck.report.naming import label, place
from claimcheck.report.options import Options
from claimcheck.report.visible import visible
from claimcheck.report.wording import told


def render(findings: Findings, options: Options) -> str:
    """One document whose graph holds the drafts; an update is no conflict and has none."""
    sources = findings.sources_by_id
    drafts = [_draft(conflict, sources) for conflict in findings.conflicts if conflict.fails()]
    return encode({"@context": "https://schema.org", "@graph": drafts}, indent=2) + "\n"


def _draft(conflict: Conflict, sources: Mapping[str, Source]) -> dict[str, Any]:
    values = " / ".join(side.value for side in conflict.sides)
    return {
        "@type": "ClaimReview",
        "@id": f"urn:claimcheck:{conflict.fingerprint}",
        "identifier": conflict.id,
        "creativeWorkStatus": "Draft",
        "name": visible(conflict.topic),
        "claimReviewed": visible(f"{conflict.topic}: {values}"),
        "reviewBody": visible(" ".join(map(_sentence, (*told(conflict), *conflict.notes)))),
        "itemReviewed": [_claim(side, sources) for side in conflict.sides],
    }


def _claim(side: Side, sources: Mapping[str, Source]) -> dict[str, Any]:
    """One of the values: schema.org's Claim, with the texts in which it appears."""
    return {
        "@type": "Claim",
        "name": visible(side.value),
        "text": visible(quoted(side.claims[0])),
        "appearance": [_appearance(claim, sources[claim.source]) for claim in side.claims],
    }


def _appearance(claim: Claim, source: Source) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "Article",
        "identifier": visible(place(source, claim.quantity.start)),
        "text": visible(quoted(claim)),
        "headline": source.title and visible(source.title),
        "datePublished": iso(source.published),
        "url": source.url and visible(source.url),
        "publisher": {"@type": "Organization", "name": visible(label(source))} if source.publisher else None,
        "author": _speaker(claim),
    }
    return {name: value for name, value in found.items() if value}


def _speaker(claim: Claim) -> dict[str, Any] | None:
    """Who is quoted with the figure; schema.org has no word for whether that is a person or a body."""
    said = claim.attribution
    return None if said is None else {"name": visible(said.speaker)}


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."
