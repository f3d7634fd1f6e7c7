"""What the data sets give as the value of a quantity: a number, the ends of a range, or none."""

from __future__ import annotations

from claimcheck.records.quantity import Quantity

SILENT_KINDS = ("date", "ordinal")


def value_of(text: str, quantity: Quantity) -> float | list[float] | None:
    amount = quantity.amount
    if quantity.kind in SILENT_KINDS:
        return None
    if quantity.kind == "score":
        left, right = (float(part) for part in quantity.surface.replace("–", "-").split("-"))
        return [left, right] if left != right else None
    if quantity.kind == "clock_time":
        if amount.kind != "between" or amount.low is None or amount.high is None:
            return None
        return [float(amount.low) / 60, float(amount.high) % 1440 / 60]
    if amount.kind == "vague":
        if amount.low is None or amount.high is None:
            return None
        return _vague(quantity, float(amount.low), float(amount.high))
    if text[quantity.number_start : quantity.number_end].lower() in ("a", "an", "another", "full", "whole"):
        return None
    if amount.kind == "between":
        assert amount.low is not None and amount.high is not None
        return [float(amount.low), float(amount.high)]
    value = amount.value
    return None if value is None else float(value)


def _vague(quantity: Quantity, low: float, high: float) -> float | list[float] | None:
    words = quantity.surface.lower()
    if "couple" in words:
        return 2.0
    if "dozens" in words:
        return 12.0
    if words.split()[0] in ("several", "a", "few") or "several" in words or "few" in words:
        return None
    if "tens of" in words:
        return [low / 2, high + 1]
    if words.startswith("hundreds of") or "hundreds of" in words:
        return [low / 2, high + 1]
    return [low / 2, high + 1]
