"""Spans of dates and centuries that end before they begin."""

from __future__ import annotations

from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.ruling import Ruling
from claimcheck.lexicon.marks import JOINING
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

_LONGEST, _EARLIEST, _LATEST = 31, 1000, 2100
_UNTIL = ("to", "until", "till", "through")


def dates(found: Found) -> Ruling | None:
    first, last = found.slots["first"], found.slots["last"]
    start, end = first.quantity.date, last.quantity.date
    text = first.sentence.text[
        first.quantity.end - first.sentence.start : last.quantity.start - last.sentence.start
    ]
    side_by_side = found.line.items[found.first : found.last].count("(") + 2 == found.last - found.first
    if start is None or end is None or not _later(start, end) or (side_by_side and text not in JOINING):
        return None
    return Ruling("conflict", f"it runs from {_words(first)} to {_words(last)}, which is earlier")


def turned(claim: Claim) -> Ruling | None:
    """A span that is read as one and ends before it begins: "from July 17 to July 14"."""
    start = claim.quantity.date
    if start is None or start.end is None or not _later(replace(start, end=None), start.end):
        return None
    return Ruling("conflict", f"the span {_words(claim)} ends before it begins")


def centuries(found: Found) -> Ruling | None:
    early, late = found.slots["early"], found.slots["late"]
    one, other = early.quantity.amount.value, late.quantity.amount.value
    century = late.quantity.unit is not None and late.quantity.unit.name == "century"
    if not century or one is None or other is None or one <= other:
        return None
    return Ruling("conflict", f"it runs from the {early.surface} to the {late.surface}, which is earlier")


def day_or_year(found: Found) -> Ruling | None:
    """The day or the year that a bare number before a date is: "from 21 to 14 August", "(1837-1801)"."""
    number, last = found.slots["number"], found.slots.get("last")
    if last is None:
        return _month_first(found.slots["first"], number)
    value, end = number.quantity.amount.value, last.quantity.date
    if value is None or end is None or end.end is not None or not number.surface.isdecimal():
        return None
    text = number.sentence.text[
        number.quantity.end - number.sentence.start : last.quantity.start - number.sentence.start
    ]
    dashed = text.strip() in JOINING
    led = found.line.items[found.first] in ("from", "between", "(")
    if end.day is not None and last.surface[:1].isdecimal():
        wrong = (dashed or led) and end.day < value <= _LONGEST and end.weekday is None
    else:
        wrong = dashed and end.month is None and value > (end.year or value) and value <= _LATEST
    reason = f"it runs from {number.surface} to {_words(last)}, which is earlier"
    return Ruling("conflict", reason) if wrong and end != DateParts() else None


def _month_first(first: Claim, number: Claim) -> Ruling | None:
    """ "August 21-14"."""
    start, value = first.quantity.date, number.quantity.amount.value
    between = first.sentence.text[
        first.quantity.end - first.sentence.start : number.quantity.start - first.sentence.start
    ]
    year = start.year if start is not None and start.month is None else None
    if year is not None and value is not None and number.surface.isdecimal() and number.subject is None:
        wrong = _EARLIEST <= value < year <= _LATEST and between.strip() in _UNTIL
        return (
            Ruling("conflict", f"it runs from {_words(first)} to {number.surface}, which is earlier")
            if wrong
            else None
        )
    if (
        start is None
        or start.day is None
        or start.year is not None
        or value is None
        or number.subject is not None
    ):
        return None
    if between not in JOINING or not number.surface.isdecimal() or not 0 < value < start.day:
        return None
    return Ruling("conflict", f"it runs from {_words(first)} to {number.surface}, which is earlier")


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
