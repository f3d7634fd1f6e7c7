"""A row of a reference sheet written out as a sentence to be read like any other, and its claim put back in its row."""

from __future__ import annotations

import calendar
import re
from calendar import month_name
from collections.abc import Sequence
from typing import TypeVar

from claimcheck.calendar import periods
from claimcheck.record import replace
from claimcheck.records.claim import Attribution, Claim, Event, Period, Person, Place, Subject
from claimcheck.records.document import Document, Sentence
from claimcheck.records.sheet import Cell, Row
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary

_ISO_MONTH = re.compile(r"(\d{4})-(\d{2})")
_IS = " is "
_IN = " is in "
_YEAR = re.compile(r"[12]\d{3}")
_LEAP = 2000
_LONGEST = 40
"""Digits; longer numbers are not read, and said to be not."""
Spanned = TypeVar("Spanned", Subject, Person, Event, Place, Period, Attribution)


def written(row: Row, sheet: Source) -> Document:
    """The row as a text of one sentence: "Population of Aleppo is 2,100,000 people."""
    unit = f" {row.unit.text}" if row.unit is not None and not _is_year(row) else ""
    text = f"{_subject(row)}{_is(row)}{_with_thousands(row)}{unit}"
    text += "."
    source = Source(id=sheet.id, name=sheet.name, text=text, language="en")
    return Document(source, (Sentence(0, len(text), text),))


def claim_of(row: Row, claims: Sequence[Claim], sheet: Source, vocabulary: Vocabulary) -> Claim | None:
    """The claim that the value of a row makes, of all that were read in the row's sentence; None when none was.

    Its number stands at the value's place in the sheet, its facets at the cells that say them.
    """
    start = len(_subject(row) + _is(row))
    value = (start, start + len(_with_thousands(row)))
    found = next((c for c in claims if _inside(c, value)), None)
    if found is None or _left_over(found, value):
        return None
    cell, quantity = row.value, found.quantity
    surface = sheet.text[cell.start : cell.end]
    number = (cell.start, cell.end)
    if surface == _with_thousands(row):
        first, last = quantity.number_start - start, quantity.number_end - start
        number = (
            cell.start + first,
            min(cell.start + last, cell.end),
        )  # "4.2" and "billion dollars" beside it
    return replace(
        found,
        id=f"{sheet.id}#{cell.start}",
        quantity=replace(
            quantity,
            start=cell.start,
            end=cell.end,
            surface=surface,
            number_start=number[0],
            number_end=number[1],
        ),
        sentence=Sentence(row.start, row.end, sheet.text[row.start : row.end]),
        subject=_placed(found.subject, row, value),
        for_whom=_placed(found.for_whom, row, value),
        event=_placed(found.event, row, value),
        place=_placed(found.place, row, value),
        period=_period(row.as_of, vocabulary),
        attribution=_attribution(row.source),
        cues=(),
    )


def undated(row: Row, claim: Claim) -> bool:
    """Whether the row names a day that is none."""
    return row.as_of is not None and (claim.period is None or claim.period.first is None)


def no_such_day(claim: Claim) -> str | None:
    """What is wrong with a day that a row gives: it does not exist, or is another weekday; None when nothing is."""
    parts = claim.quantity.date
    if parts is None or parts.month is None or parts.day is None:
        return None
    month = calendar.month_name[parts.month]
    if parts.day > calendar.monthrange(parts.year or _LEAP, parts.month)[1]:
        return f"{month} has no day {parts.day}" + (f" in {parts.year}" if parts.year else "")
    if parts.year is None or parts.weekday is None:
        return None
    weekday = calendar.weekday(parts.year, parts.month, parts.day)
    if weekday == parts.weekday:
        return None
    said, real = calendar.day_name[parts.weekday], calendar.day_name[weekday]
    return f"{parts.day} {month} {parts.year} is a {real}, not a {said}"


def _is_year(row: Row) -> bool:
    """Whether the value is a year: "1957" with the unit "year"."""
    return (
        row.unit is not None
        and row.unit.text.lower() == "year"
        and _YEAR.fullmatch(row.value.text) is not None
    )


def _is(row: Row) -> str:
    return _IN if _is_year(row) else _IS


def _subject(row: Row) -> str:
    return row.subject.text[:1].upper() + row.subject.text[1:]


def _with_thousands(row: Row) -> str:
    """The value with its thousands told apart, so that 1990 is a number and no year."""
    text = row.value.text
    if _is_year(row):
        return text
    return f"{int(text):,}" if text.isascii() and text.isdigit() and len(text) < _LONGEST else text


def _inside(claim: Claim, value: tuple[int, int]) -> bool:
    quantity = claim.quantity
    return value[0] <= quantity.number_start < value[1] and not quantity.derived


def _left_over(claim: Claim, value: tuple[int, int]) -> bool:
    """Whether the value has digits that the claim does not hold: "25:30" is no 25."""
    text, start = claim.sentence.text, claim.sentence.start
    first, last = claim.quantity.start - start, claim.quantity.end - start
    return any(text[at].isdecimal() and not first <= at < last for at in range(*value))


def _period(cell: Cell | None, vocabulary: Vocabulary) -> Period | None:
    """The day, month or year that a figure is of; it is never another time's, however long ago."""
    if cell is None:
        return None
    month = _ISO_MONTH.fullmatch(cell.text)
    day = f"{month_name[int(month[2])]} {month[1]}" if month and 1 <= int(month[2]) <= 12 else cell.text
    found = periods(f"As of {day}", 0, None, vocabulary)
    return replace(found[0], text=cell.text, start=cell.start, end=cell.end) if found else None


def _placed(facet: Spanned | None, row: Row, value: tuple[int, int]) -> Spanned | None:
    """A facet with the place of its words in the sheet: in the subject word by word, else the cell that says it."""
    if facet is None:
        return None
    if facet.end <= value[0]:
        start = row.subject.start + facet.start
        end = start + facet.end - facet.start
        if end <= row.subject.end:
            return replace(facet, start=start, end=end)
        return replace(facet, start=row.subject.start, end=row.subject.end)
    behind = value[1] + 1 + len(row.unit.text if row.unit is not None else "")
    cell = row.unit if row.unit is not None and facet.start < behind else row.value
    return replace(facet, start=cell.start, end=cell.end)


def _attribution(cell: Cell | None) -> Attribution | None:
    """The source that the row names, as who says it."""
    if cell is None:
        return None
    return Attribution(cell.text, cell.text.lower(), None, cell.start, cell.end)
