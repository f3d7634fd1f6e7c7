"""Spans of dates and centuries that end before they begin."""

from __future__ import annotations

from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.ruling import Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

DASHES = ("-", "–", "—", "‑")


def dates(found: Found) -> Ruling | None:
    first, last = found.slots["first"], found.slots["last"]
    start, end = first.quantity.date, last.quantity.date
    text = first.sentence.text[
        first.quantity.end - first.sentence.start : last.quantity.start - last.sentence.start
    ]
    side_by_side = found.line.items[found.first : found.last].count("(") + 2 == found.last - found.first
    if start is None or end is None or not _later(start, end) or (side_by_side and text not in DASHES):
        return None
    return Ruling("conflict", f"it runs from {_words(first)} to {_words(last)}, which is earlier")


def centuries(found: Found) -> Ruling | None:
    early, late = found.slots["early"], found.slots["late"]
    one, other = early.quantity.amount.value, late.quantity.amount.value
    century = late.quantity.unit is not None and late.quantity.unit.name == "century"
    if not century or one is None or other is None or one <= other:
        return None
    return Ruling("conflict", f"it runs from the {early.surface} to the {late.surface}, which is earlier")


def _words(claim: Claim) -> str:
    return claim.surface.rstrip(".")


def _later(start: DateParts, end: DateParts) -> bool:
    """Whether the first date is surely after the second; "28 December to 3 January" is not."""
    if start.year is not None and end.year is not None and start.year != end.year:
        return start.year > end.year
    if start.month is None or end.month is None:
        return False
    if start.month != end.month:
        return start.year is not None and start.year == end.year and start.month > end.month
    # Within one month the year that only the second names is the first's as well.
    return (
        start.day is not None
        and end.day is not None
        and start.day > end.day
        and start.year in (None, end.year)
    )
