"""Decimals on their way out: exact text for people, JSON numbers for programs."""

from __future__ import annotations

from decimal import Decimal

_LARGEST = 300
"""The largest power of ten that a JSON number may have: beyond it a reader's float overflows."""


def plain(value: Decimal) -> str:
    """``value`` exactly, without an exponent and without zeros that say nothing ("250000", "0.1")."""
    if abs(value.adjusted()) > _LARGEST:
        return str(value)
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def grouped(value: Decimal) -> str:
    """``value`` for people, with commas between thousands ("275,000")."""
    whole, _, fraction = plain(value).partition(".")
    if "E" in whole or "E" in fraction:
        return plain(value)
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    text = sign + format(int(digits), ",") if len(digits) > 3 else sign + digits
    return f"{text}.{fraction}" if fraction else text


def number(value: Decimal | None) -> float | None:
    """``value`` as a JSON number: an integer where it is one, else the nearest float; None stays None.

    None too for what no float can hold; the exact text beside it tells the value.
    """
    if value is None or value.adjusted() > _LARGEST:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
