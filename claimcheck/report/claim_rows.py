"""A claim in, its row of the JSON contract out."""

from __future__ import annotations

from datetime import date

from claimcheck.records.claim import Attribution, Claim, Event, Period, Place, Subject
from claimcheck.records.source import Source
from claimcheck.report import claim_contract as to
from claimcheck.report.excerpt import sentence
from claimcheck.report.numbers import number, plain


def claim_row(claim: Claim, source: Source) -> to.ClaimRow:
    """One claim, with its place in its source's text."""
    quantity = claim.quantity
    amount, said = quantity.amount, sentence(claim)
    found = source.in_file(quantity.start, quantity.end)
    line, column, end_line, end_column = found or (
        *source.position(quantity.start),
        *source.position(quantity.end),
    )
    return {
        "id": claim.id,
        "source": claim.source,
        "start": quantity.start,
        "end": quantity.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "locator": None if found else _locator(source, quantity.start),
        "surface": quantity.surface,
        "sentence": said.text,
        "sentence_start": said.start,
        "kind": quantity.kind,
        "amount": {"kind": amount.kind, "hedge": amount.hedge},
        "low": number(amount.low),
        "high": number(amount.high),
        "low_text": None if amount.low is None else plain(amount.low),
        "high_text": None if amount.high is None else plain(amount.high),
        "unit": None if quantity.unit is None else str(quantity.unit),
        "date": iso(_day(claim)),
        "subject": _subject(claim.subject),
        "measure": claim.measure,
        "event": _event(claim.event),
        "place": _place(claim.place),
        "period": _period(claim.period),
        "scope": claim.scope,
        "role": claim.role,
        "modality": claim.modality,
        "attribution": _attribution(claim.attribution),
        "derived": quantity.derived,
    }


def _locator(source: Source, offset: int) -> to.LocatorRow:
    """Where in a file that is not the text itself; lines and columns count in the text that was taken from it."""
    page, field = source.page(offset), source.field(offset)
    if page is not None:
        return {"page": page}
    return {"paragraph": source.paragraph(offset)} if field is None else {"field": field}


def _day(claim: Claim) -> date | None:
    """The one day that a date names: as written in full, else as resolved against the day of publication.

    None where no calendar has it: "31 June 2016" is a finding, and no ISO date.
    """
    if claim.quantity.kind != "date":
        return None
    parts, period = claim.quantity.date, claim.period
    if parts is not None and parts.end is None and parts.year and parts.month and parts.day:
        try:
            return date(parts.year, parts.month, parts.day)
        except ValueError:
            return None
    if period is not None and period.first is not None and period.first == period.last:
        return period.first
    return None


def _subject(subject: Subject | None) -> to.SubjectRow | None:
    if subject is None:
        return None
    return {
        "text": subject.text,
        "head": subject.head,
        "class": subject.cls,
        "start": subject.start,
        "end": subject.end,
    }


def _event(event: Event | None) -> to.EventRow | None:
    if event is None:
        return None
    return {
        "text": event.text,
        "head": event.head,
        "class": event.cls,
        "instance": event.instance,
        "start": event.start,
        "end": event.end,
    }


def _period(period: Period | None) -> to.PeriodRow | None:
    if period is None:
        return None
    return {
        "text": period.text,
        "from": iso(period.first),
        "to": iso(period.last),
        "start": period.start,
        "end": period.end,
    }


def _place(place: Place | None) -> to.PlaceRow | None:
    return None if place is None else {"text": place.text, "start": place.start, "end": place.end}


def _attribution(said: Attribution | None) -> to.AttributionRow | None:
    if said is None:
        return None
    return {"speaker": said.speaker, "verb": said.verb, "start": said.start, "end": said.end}


def iso(day: date | None) -> str | None:
    """A day as ISO 8601; None stays None."""
    return None if day is None else day.isoformat()
