"""A share must be what its part and its whole make it: 12 of 30 houses are 40 %, not 45 %."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing, Spread, levels, spread
from claimcheck.judge.phrases.direction import percent
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement")


class Parameters(Phrasing):
    """How far a fraction in words ("a third", "almost half") may lie from the figures, in percentage points."""

    SLOTS: ClassVar = {
        "part": _AMOUNTS,
        "whole": _AMOUNTS,
        "quotient": ("ratio",),  # "3 out of 12"
        "share": ("percentage", "ratio"),
    }

    loose: Annotated[Decimal, Field(ge=0)] = Decimal(3)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every share that stands with its part and its whole against them."""
    rulings = ((found, _ruling(found, parameters)) for found in parameters.find(claims))
    return [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    share = found.slots["share"]
    stated, real = spread(share), _real(found)
    if stated is None or real is None:
        return None
    if share.quantity.kind == "ratio":
        stated = stated.times(Decimal(100)).wider(parameters.loose)
    elif share.quantity.unit is None or share.quantity.unit.name != "percent":
        return None
    elif share.quantity.amount.kind == "about":
        stated = stated.wider(parameters.loose)
    if stated.meets(real):
        return Ruling("compatible", "the share is what its part and its whole make it")
    said = share.surface if share.quantity.kind == "percentage" else share.surface.lower()
    return Ruling("conflict", f"{_words(found)} is {percent(real.middle)}, not {said}")


def _real(found: Found) -> Spread | None:
    """The share in per cent that the part and the whole make."""
    if "quotient" in found.slots:
        value = found.slots["quotient"].quantity.amount.value
        return None if value is None else Spread(value * 100, value * 100)
    both = levels(found.slots["part"], found.slots["whole"], one_scale=False)
    if both is None or min(both[0].low, both[1].low) <= 0:
        return None
    little, much = both
    return Spread(little.low / much.high * 100, little.high / much.low * 100)


def _words(found: Found) -> str:
    if "quotient" in found.slots:
        return found.slots["quotient"].surface
    return f"{found.slots['part'].surface} of {found.slots['whole'].surface}"
