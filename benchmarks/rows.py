"""Rows of the scorer's shape for a quantity, for two that the data sets take as one, and for one they take as two."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from benchmarks.units import place_of_superlative, score_unit, unit_of
from benchmarks.values import SILENT_KINDS, value_of
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity
from claimcheck.rulebook import read_rulebook

_CHANGE = {
    "exact": "=", "between": "=", "about": "~", "at_least": ">", "more_than": ">", "at_most": "<",
    "less_than": "<", "vague": "=",
}  # fmt: skip
# A part of a longer duration, and how many make one of it.
_PARTS = {"year": ("month", 12), "week": ("day", 7), "day": ("hour", 24)}


def row_of(text: str, quantity: Quantity, what: Subject | None) -> dict[str, Any] | None:
    value = value_of(text, quantity)
    if value is None:
        return None
    change = _CHANGE[quantity.amount.kind]
    if (quantity.amount.hedge or "").lower().startswith(("within", "inside")):
        change = "="
    if quantity.amount.kind == "between" and quantity.amount.hedge and change == "=":
        change = "~"
    unit = score_unit(text, quantity) if quantity.kind == "score" else unit_of(quantity, what)
    if unit == "time" or quantity.surface.endswith("fold"):
        unit = "count"
    if what is not None and text[quantity.number_start : quantity.number_end].lower() == "one":
        unit += place_of_superlative(text, what)
    if quantity.trend is not None and change in ("=", "~", "<", ">"):
        change = _direction(quantity.trend) or change
    return {"value": value, "unit": unit, "change": change, "surface": quantity.surface}


def parts_of(quantity: Quantity) -> list[dict[str, Any]]:
    """A duration told in two units, each as a quantity of its own; empty for any other."""
    name = quantity.unit.name if quantity.unit is not None else ""
    value = quantity.amount.value
    if name not in _PARTS or value is None or f" {_PARTS[name][0]}" not in quantity.surface:
        return []
    part, size = _PARTS[name]
    row = row_of("", quantity, None)
    assert row is not None
    return [row | {"value": float(int(value))}, row | {"value": float(round(value % 1 * size)), "unit": part}]


def _direction(trend: str) -> str | None:
    trends = _trends()
    for way in ("up", "down"):
        if trend.lower() in trends[way]:
            return way
    return None


def from_to(text: str, left: Quantity, right: Quantity | None) -> dict[str, Any] | None:
    """The two ends of "from A to B" as one range."""
    if (
        right is None
        or (left.kind != right.kind and left.unit and right.unit)
        or left.kind in (*SILENT_KINDS, "clock_time", "score")
    ):
        return None
    before, between = text[: left.start].rstrip().lower(), text[left.end : right.start].strip().lower()
    bounded = _bounded(left, right, between)
    if bounded is not None:
        return bounded
    if (
        not before.endswith("from")
        or between != "to"
        or left.amount.value is None
        or right.amount.value is None
    ):
        return None
    unit = right if right.unit is not None and not (left.unit is not None and left.unit.per) else left
    if left.unit is not None and right.unit is not None and left.unit.name != right.unit.name:
        return None
    value = [float(left.amount.value), float(right.amount.value)]
    return {
        "value": value, "unit": unit_of(unit, None), "change": "=", "surface": text[left.start : right.end],
        "joined": True,
    }  # fmt: skip


def _bounded(left: Quantity, right: Quantity, between: str) -> dict[str, Any] | None:
    """ "More than 10 and less than 40" as one range."""
    floor, ceiling = ("more_than", "at_least"), ("less_than", "at_most")
    kinds = left.amount.kind, right.amount.kind
    if not ((kinds[0] in floor and kinds[1] in ceiling) or (kinds[0] in ceiling and kinds[1] in floor)):
        return None
    if between not in ("and", "but", ","):
        return None
    low, high = sorted(float(side.amount.value or 0) for side in (left, right))
    if (kinds[0] in floor) != (float(left.amount.value or 0) == low):
        return None
    return {
        "value": [low, high],
        "unit": unit_of(right, None),
        "change": "=",
        "surface": left.surface,
        "joined": True,
    }


def guesses(quantity: Quantity, what: Subject | None) -> list[dict[str, Any]]:
    """ "Eight or nine euros" as two values, the hedge on the first."""
    assert quantity.amount.low is not None and quantity.amount.high is not None
    unit, hedged = unit_of(quantity, what), "~" if quantity.amount.hedge else "="
    return [
        {"value": float(value), "unit": unit, "change": change, "surface": quantity.surface}
        for value, change in ((quantity.amount.low, hedged), (quantity.amount.high, "="))
    ]


@lru_cache(maxsize=1)
def _trends() -> dict[str, list[str]]:
    """The bundled words of a change, by its way."""
    trends: dict[str, list[str]] = read_rulebook().vocabulary.table("trends")
    return trends
