"""A quantity in words: what claimcheck understood, for people to check."""

from __future__ import annotations

from calendar import day_name, month_name
from collections.abc import Callable
from decimal import Decimal

from claimcheck.records.amount import Amount
from claimcheck.records.findings import Conflict
from claimcheck.records.quantity import DateParts, Quantity
from claimcheck.records.unit import Unit
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
    return f"{shown} {_unit_in_words(quantity.unit, shown)}"


def in_one_unit(conflict: Conflict) -> str | None:
    """The sides' values in the unit they were compared in, where the texts use several: "96 hours; 24 hours"."""
    units = {c.quantity.unit.name: c.quantity.unit for c in conflict.claims if c.quantity.unit is not None}
    if len(units) < 2:
        return None
    compared: dict[str, str] = {}
    for judgement in conflict.judgements:
        pairing, ends = judgement.pairing, judgement.compared
        if pairing is not None and ends is not None:
            compared.setdefault(pairing.left.id, _interval(ends.left, units.get(ends.unit or "")))
            compared.setdefault(pairing.right.id, _interval(ends.right, units.get(ends.unit or "")))
    values = [
        next((compared[c.id] for c in side.claims if c.id in compared), None) for side in conflict.sides
    ]
    known = [value for value in values if value is not None]
    return " against ".join(known) if len(known) == len(values) else None


def _interval(ends: tuple[Decimal | None, Decimal | None], unit: Unit | None) -> str:
    low, high = (None if end is None else grouped(end) for end in ends)
    if low is None or high is None:
        shown = f"{low} or more" if high is None else f"up to {high}"
    else:
        shown = low if low == high else f"{low} to {high}"
    return f"{shown} {_unit_in_words(unit, shown)}" if unit is not None else shown


def _unit_in_words(unit: Unit, shown: str) -> str:
    return unit.named(Decimal(1) if shown == "1" else None)


def _amount(amount: Amount, shown: Callable[[Decimal], str]) -> str:
    low, high = amount.low, amount.high
    if amount.value is not None:
        return _BOUNDS.get(amount.kind, "") + shown(amount.value)
    if low is not None and high is not None:
        text = f"{shown(low)} to {shown(high)}"
        return f"perhaps {text}" if amount.kind == "vague" else text
    return "unspecified"


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
