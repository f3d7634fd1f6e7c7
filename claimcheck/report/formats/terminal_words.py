"""Small phrases of the terminal report: counts, days, who says it, where it stands."""

from __future__ import annotations

import re
from datetime import date

from rich.text import Text

from claimcheck.records.claim import Claim, Period
from claimcheck.records.findings import Conflict, Side
from claimcheck.records.source import Source
from claimcheck.report.formats.terminal_page import words
from claimcheck.report.naming import is_file_name, label, shown_path

SEVERITY_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}

_ON = re.compile(r"(?i)^on\s+")
_MODALITIES = {
    "estimated": "estimated",
    "planned": "planned",
    "denied": "denied",
    "conditional": "conditional",
    "past_event": "of an earlier event",
}


def count(number: int, noun: str, plural: str | None = None) -> str:
    """ "1 source", "2 sources"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def witnesses(side: Side) -> str:
    """How many independent sources give a value, and how many more only repeat one of them."""
    texts = len({claim.source for claim in side.claims})
    copies = texts - side.witnesses
    told = count(side.witnesses, "source")
    return f"{told} and {count(copies, 'copy', 'copies')}" if copies > 0 else told


def told_by(side: Side, *, within_one: bool) -> str:
    """Behind a value: how many sources give it, or inside one text who says it; empty when nobody is named."""
    if not within_one:
        return witnesses(side)
    speakers = dict.fromkeys(c.attribution.speaker for c in side.claims if c.attribution is not None)
    return ", ".join(speakers)


def is_within_one(conflict: Conflict) -> bool:
    """Whether all claims of a conflict stand in one source."""
    return len({claim.source for claim in conflict.claims}) == 1


def day(value: date) -> str:
    """ "4 Mar 2025"."""
    return f"{value.day} {value:%b} {value.year}"


def when(claim: Claim, source: Source) -> Text:
    """The day or period that a claim speaks of, else the day its source was published."""
    period = claim.period
    if period is not None:
        shown, known = words(_ON.sub("", period.text)), _days(period)
        if known is None:
            return shown + Text(" (date not given)")
        return shown if known == shown.plain else shown + Text(f" ({known})")
    if source.published is not None:
        return Text(f"published {day(source.published)}")
    return Text("no day given")


def origin(claim: Claim, source: Source) -> Text:
    """Source, who says it, how it is meant, and when, on one line, with the path and line."""
    line, _ = source.position(claim.quantity.start)
    path, name = shown_path(source), label(source)
    place = words(f"{path}:{line}", "cyan")
    parts = []
    if claim.attribution is not None:
        parts.append(words(claim.attribution.speaker))
    if claim.modality in _MODALITIES:
        parts.append(Text(_MODALITIES[claim.modality]))
    parts.append(when(claim, source))
    parts = [place, *parts] if is_file_name(name, path) else [words(name, "bold"), *parts, place]
    return Text(" · ").join(parts)


def _days(period: Period) -> str | None:
    first, last = period.first, period.last
    if first is None and last is None:
        return None
    if first == last and first is not None:
        return day(first)
    if first is None and last is not None:
        return f"until {day(last)}"
    if last is None and first is not None:
        return f"from {day(first)}"
    assert first is not None and last is not None
    return f"{day(first)} to {day(last)}"
