"""The terminal's styles, and where a claim stands in one line."""

from __future__ import annotations

from rich.text import Text

from claimcheck.records.claim import Claim
from claimcheck.records.source import Source
from claimcheck.report import wording
from claimcheck.report.formats.terminal_page import words
from claimcheck.report.naming import is_file_name, label, place, shown_path
from claimcheck.report.wording import MODALITIES, count, day, is_within_one

__all__ = ["SEVERITY_STYLES", "count", "day", "is_within_one", "origin", "when"]

SEVERITY_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}


def when(claim: Claim, source: Source) -> Text:
    """The day or period that a claim speaks of, else the day its source was published."""
    return words(wording.when(claim, source))


def origin(claim: Claim, source: Source) -> Text:
    """Source, who says it, how it is meant, and when, on one line, with the path and line."""
    path, name = shown_path(source), label(source)
    where = words(place(source, claim.quantity.start), "cyan")
    parts = []
    if claim.attribution is not None:
        parts.append(words(claim.attribution.speaker))
    if claim.modality in MODALITIES:
        parts.append(Text(MODALITIES[claim.modality]))
    parts.append(when(claim, source))
    parts = [where, *parts] if is_file_name(name, path) else [words(name, "bold"), *parts, where]
    return Text(" · ").join(parts)
