"""A quantity in words: what claimcheck understood, for people to check."""

from __future__ import annotations

from calendar import day_name, month_name
from collections.abc import Callable
from decimal import Decimal

from claimcheck.records.amount import Amount
from claimcheck.records.quantity import DateParts, Quantity
from claimcheck.report.numbers import grouped, plain

_BOUNDS = {
    "about": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "less than ",
}


def figure(quantity: Quantity) -> str:
    """ "about 275,000", "15 to 20 hours", "19:30", "5 March 2025": the value as read, with its unit."""
    if quantity.kind == "date":
        return _date(quantity.date)
    if quantity.kind == "clock_time":
        return _amount(quantity.amount, _clock)
    if quantity.kind == "score":
        return _amount(quantity.amount, plain).replace(" to ", "–")
    shown = _amount(quantity.amount, grouped)
    if quantity.unit is None:
        return shown
    unit = quantity.unit
    singular = unit.name if unit.name == "percent" or shown == "1" else f"{unit.name}s"
    return f"{shown} {singular} per {unit.per}" if unit.per else f"{shown} {singular}"


def _amount(amount: Amount, shown: Callable[[Decimal], str]) -> str:
    low, high = amount.low, amount.high
    if amount.value is not None:
        return _BOUNDS.get(amount.kind, "") + shown(amount.value)
    if low is not None and high is not None:
        text = f"{shown(low)} to {shown(high)}"
        return f"perhaps {text}" if amount.kind == "vague" else text
    return "no value"


def _clock(minutes: Decimal) -> str:
    hours, rest = divmod(int(minutes), 60)
    return f"{hours:02d}:{rest:02d}"


def _date(parts: DateParts | None) -> str:
    """The parts that the words give: "Wednesday 5 March 2025", "March", "5 March to 9 March"."""
    if parts is None:
        return "a date"
    day = "" if parts.day is None else str(parts.day)
    month = "" if parts.month is None else month_name[parts.month]
    year = "" if parts.year is None else str(parts.year)
    weekday = "" if parts.weekday is None else day_name[parts.weekday]
    shown = " ".join(part for part in (weekday, day, month, year) if part)
    return f"{shown} to {_date(parts.end)}" if parts.end is not None else shown or "a date"
