"""Shapes of a cell: a year, a day, a bare number."""

from __future__ import annotations

import re

DIGIT = re.compile(r"\d")
YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d(?:[-–/]\d{2,4})?")
OF_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d\s+\D*[A-Za-z]")
DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d")
MARKS = "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹"  # of a footnote
BARE = re.compile(rf"[-−]?[\d.,\u00a0\u202f ]+[{MARKS}]*")


def flat(text: str) -> str:
    """A cell's text in one line."""
    return " ".join(text.split())
