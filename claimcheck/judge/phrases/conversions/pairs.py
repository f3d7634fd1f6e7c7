"""The measures of a sentence that have their conversion right behind them: "5 miles (8 km)", "20 kg, or 44 pounds"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.judge.phrases.conversions.beside import beside, described
from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.conversion_words import ConversionWords
from claimcheck.lexicon.marks import CLOSING, DASHES, STOPS
from claimcheck.records.claim import Claim

KINDS = {"measurement", "duration"}
"""Kinds that are told in several units."""
_CLOSING = CLOSING | {";", ","}
_ENDING = STOPS | DASHES | {","}


def side_by_side(line: Line, words: ConversionWords) -> Iterator[tuple[int, int]]:
    """The items of each measure and of its conversion, the next number of its line."""
    for (first, _), (last, _) in pairwise(line.numbers):
        if _is_conversion(line, first, last, words):
            yield first, last


def imperial(claim: Claim, words: ConversionWords) -> bool:
    """Whether a measure is given in miles or pounds, not in kilometres or kilograms."""
    unit = claim.quantity.unit
    return unit is not None and unit.name.partition(" per ")[0] in words.imperial


def _is_conversion(line: Line, first: int, last: int, words: ConversionWords) -> bool:
    """Whether the second of two numbers is said to be the first in another unit."""
    left, right = line.claim(first), line.claim(last)
    if left is None or right is None or {left.quantity.kind, right.quantity.kind} - KINDS:
        return False
    told = beside(line, first, last, words.links)
    if told == "bracketed" and line.items[last + 1] in _CLOSING:
        return True
    two_systems = imperial(left, words) != imperial(right, words)
    if told == "bracketed":
        return two_systems and described(line, last, words.elsewhere)
    if told == "listed":
        return two_systems
    return told == "said" and (two_systems or line.items[last + 1] in _ENDING)
