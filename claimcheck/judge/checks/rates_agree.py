"""One text, one rate of exchange: where €10 million are $11 million, €50 million are not $65 million."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, NamedTuple

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing, Spread
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "text"


class Parameters(Phrasing):
    """How far two rates of one text may lie apart beyond the digits written."""

    SLOTS: ClassVar = {"left": ("money",), "right": ("money",)}

    relative: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.05")
    dated: tuple[str, ...] = ()
    """Words by which a sum is one of another day, with another rate."""


class _Pair(NamedTuple):
    """A sum with its conversion: how many of the second currency one of the first is."""

    claims: tuple[Claim, ...]
    rate: Spread


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold the conversions between two currencies against each other; the first two are the text's own rate."""
    pairs: dict[tuple[str, str], list[_Pair]] = defaultdict(list)
    for found in parameters.find(claims):
        if found.line.lower.isdisjoint(parameters.dated) and not any(
            c.period and c.period.earlier for c in found.claims
        ):
            made = _pair(found)
            if made is not None:
                pairs[made[0]].append(made[1])
    ruled = []
    for known in pairs.values():
        first = known[0]
        for other in known[1:]:
            ruled.append(RuledOn((*first.claims, *other.claims), _ruling(first, other, parameters)))
    return ruled


def _pair(found: Found) -> tuple[tuple[str, str], _Pair] | None:
    """The two currencies in a fixed order, and the rate between them as far as the digits tell it.

    The first sum is the one that was converted: it is what it says, and only its conversion is rounded.
    """
    left, right = found.slots["left"], found.slots["right"]
    one, other = left.quantity.amount.value, named(right)
    if _currency(left) == _currency(right) or not one or other is None or other.low <= 0:
        return None
    rate = other.times(1 / one)
    names = (_currency(left), _currency(right))
    if names[0] < names[1]:
        return names, _Pair(found.claims, rate)
    return (names[1], names[0]), _Pair(found.claims, Spread(1 / rate.high, 1 / rate.low))


def _ruling(first: _Pair, other: _Pair, parameters: Parameters) -> Ruling:
    slack = parameters.relative * max(first.rate.middle, other.rate.middle)
    if first.rate.wider(slack).meets(other.rate):
        return Ruling("compatible", "both sums are converted at one rate")
    rates = [pair.rate.middle for pair in (first, other)]
    factor = max(rates) / min(rates)
    sums = " and ".join(" = ".join(claim.surface for claim in pair.claims) for pair in (first, other))
    return Ruling("conflict", f"{sums}: the two rates of exchange differ {number(factor)} times")


def _currency(claim: Claim) -> str:
    unit = claim.quantity.unit
    return "" if unit is None else unit.currency or unit.name
