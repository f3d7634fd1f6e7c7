"""A length beside two dates: from 3 to 5 May are two days or three, as one counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.judge.ruling import Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts
from claimcheck.records.unit import Unit

_DAY = Unit("day", "time", Decimal(86400))
_MONTH = Unit("month", "time", Decimal(2629746))
_YEAR = Unit("year", "time", Decimal(31556952))
_LEAP = 2000
_GATHERED = ("fortnight", "decade", "century")
"""Units that are themselves counted in others: a decade is hardly six years."""


def by_date(length: Claim, span: Sequence[Claim]) -> Ruling | None:
    """Hold a length against a range of dates, or against two."""
    apart = how_far(span)
    if apart is None or length.quantity.unit is None or length.quantity.unit.factor is None:
        return None
    real, unit = apart
    stated = _stated(length, unit)
    if stated is None:
        return None
    if stated.meets(real):
        return Ruling("compatible", "the dates are as far apart as the text says")
    both = f"{int(real.low)} or {in_unit(real.high, unit)}" if unit is _DAY else in_unit(real.middle, unit)
    words = " to ".join(claim.surface.rstrip(".") for claim in span)
    counted = ", as one counts," if unit is _DAY else ""
    return Ruling("conflict", f"{words.removeprefix('from ')} is{counted} {both}, not {length.surface}")


def _stated(length: Claim, unit: Unit) -> Spread | None:
    """What a length allows; "more than a century" is no less than one."""
    stated, amount, own = spread(length, unit), length.quantity.amount, length.quantity.unit
    if (
        stated is not None
        and stated.closed
        and own is not None
        and own.name in _GATHERED
        and amount.value == 1
    ):
        return stated.wider((stated.low - stated.high) / 4)
    if stated is not None and own is not None and amount.step is None and _halved(amount.value):
        return stated.wider((own.factor or Decimal(0)) / (unit.factor or 1) / 4)  # "two and a half years"
    if stated is None or amount.kind not in ("more_than", "at_least") or amount.low is None or own is None:
        return stated
    return Spread(amount.low * (own.factor or unit.factor or 1) / (unit.factor or 1), stated.high)


def _halved(value: Decimal | None) -> bool:
    return value is not None and value > 1 and value % 1 != 0


def how_far(span: Sequence[Claim]) -> tuple[Spread, Unit] | None:
    """How far the two ends of a span are apart, as far as they tell, and in what; the last day may count or not."""
    start = span[0].quantity.date
    if len(span) == 1:
        decade = span[0].surface.rstrip(".,").endswith("s")  # "a year in the 1960s"
        end = None if decade or start is None else start.end
    else:
        end = span[1].quantity.date
    return None if start is None or end is None else _length_between(start, end)


def _length_between(start: DateParts, end: DateParts) -> tuple[Spread, Unit] | None:
    if start.day and start.month and end.day and end.month:
        year = end.year or start.year or _LEAP + 1
        in_order = (start.month, start.day) <= (end.month, end.day)
        first = start.year or (year if in_order else year - 1)
        last = end.year or (first if in_order else first + 1)
        try:
            days = Decimal((date(last, end.month, end.day) - date(first, start.month, start.day)).days)
        except ValueError:
            return None
        return (Spread(days, days + 1), _DAY) if days >= 0 else None
    if start.year is None or end.year is None or end.year < start.year:
        return None
    if start.month and end.month:
        months = Decimal((end.year - start.year) * 12 + end.month - start.month)
        return (Spread(months - 1, months + 1), _MONTH) if months >= 0 else None
    years = Decimal(end.year - start.year)
    return Spread(years - 1, years + 1), _YEAR
