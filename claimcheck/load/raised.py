"""Raised, lowered and struck-out text of pages and documents, written so that plain text keeps what it means.

A footnote mark behind "19" must not make it 192, nor an exponent 10⁵ 105: raised digits become the characters for such
digits, which whoever reads plain text knows, and so do lowered ones behind a digit.
"""

from __future__ import annotations

import re

_DIGITS, _RAISED, _LOWERED = "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"
_TO_RAISED = str.maketrans(_DIGITS + "-−", _RAISED + "⁻⁻")
_TO_LOWERED = str.maketrans(_DIGITS, _LOWERED)
_TO_PLAIN = str.maketrans(_RAISED + _LOWERED + "⁻", _DIGITS * 2 + "-")
_FRACTION = re.compile(rf"(\d?)([{_RAISED}]{{1,3}})([/⁄])([{_LOWERED}]{{1,3}})")
_LONGEST = 40
"""Characters; what is raised and longer is a sentence set small."""


def raised(text: str) -> str:
    """Text that stands above the line."""
    return text.translate(_TO_RAISED) if len(text) <= _LONGEST else text


def lowered(text: str, before: str) -> str:
    """Text that stands below the line, behind ``before``: what counts atoms stays as it is ("CO2")."""
    last = before[-1:]
    return text.translate(_TO_LOWERED) if last.isdigit() or last in ("/", "⁄") else text


def with_fractions(text: str) -> str:
    """A text with what was set as a fraction written as one: "8 1/2"."""
    return _FRACTION.sub(_fraction, text) if "/" in text or "⁄" in text else text


def level(text: str) -> str:
    """A text with its raised and lowered digits on the line again."""
    return text if text.isascii() else text.translate(_TO_PLAIN)


def _fraction(found: re.Match[str]) -> str:
    whole = f"{found[1]} " if found[1] else ""
    return f"{whole}{level(found[2])}{found[3]}{level(found[4])}"
