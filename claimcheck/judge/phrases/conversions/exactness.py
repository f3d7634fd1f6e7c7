"""How exactly a measure is told: in two units at once, or as a difference, of which no zero matters."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.topics import Words
from claimcheck.records.claim import Claim

_PARTS = {"foot": 12, "stone": 14, "pound": 16}
"""How many of the smaller unit one of the larger has."""
_CLOSE = Decimal("0.001")
_TO = ("to", "of")
_FEW = Decimal(8)
"""Degrees Celsius by which a climate may warm."""


def compound(claim: Claim) -> bool:
    """Whether a measure has two units: "5ft 7in", "six feet four", "11st 4lb"; not "half a foot"."""
    quantity = claim.quantity
    unit, value = quantity.unit, quantity.amount.value
    if unit is None or value is None or quantity.amount.step is not None or value < 1:
        return False
    smaller = value * _PARTS.get(unit.name, 0)
    whole = value == value.to_integral_value() or abs(value % 1 - Decimal("0.5")) < _CLOSE
    return smaller > 0 and not whole and abs(smaller - smaller.to_integral_value()) < _CLOSE


def is_difference(line: Line, at: int, words: Words, differing: Set[str]) -> bool:
    """Whether degrees are those by which a heat has changed: "warmed by 1.3C", "a rise of 2C", "warming of 2C"."""
    claim = line.claim(at)
    unit = claim.quantity.unit if claim is not None else None
    if claim is None or unit is None or unit.dimension != "temperature" or at == 0:
        return False
    before = line.items[at - 1]
    if before == "by" or (before == "of" and at > 1 and line.items[at - 2] in words["nouns"]):
        return True
    value = claim.quantity.amount.value
    few = value is not None and abs(value) < _FEW and unit.name.endswith("Celsius")
    return few and (before in differing or (before in _TO and line.items[max(0, at - 2)] in differing))
