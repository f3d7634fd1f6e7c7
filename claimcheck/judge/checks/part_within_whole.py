"""A part cannot be larger than its whole: not 60 of the 50 passengers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, Phrasing, levels
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_AMOUNTS = ("count", "money")
_POSSESSIVE = ("'", "’", "'s")
_REACH = 3


class Parameters(Phrasing):
    """Shapes in which the first number is taken out of the second."""

    SLOTS: ClassVar = {"part": _AMOUNTS, "whole": _AMOUNTS}

    not_with: tuple[str, ...] = ()
    """Words behind the whole that make it the owner of the part, or the part no part: "two sides", "three times"."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find parts that are larger than the whole they are taken from."""
    rulings = ((found, _ruling(found, parameters)) for found in parameters.find(claims))
    return [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    part, whole = found.slots["part"], found.slots["whole"]
    if part.quantity.kind != whole.quantity.kind or whole.quantity.amount.kind not in ("exact", "about"):
        return None
    both = levels(part, whole, one_scale=False)
    at = next(n for n in range(len(found.line.items)) if found.line.claim(n) is whole)
    behind = found.line.items[at + 1 : at + 1 + _REACH]
    if both is None or not set(behind).isdisjoint((*_POSSESSIVE, *parameters.not_with)):
        return None
    if any(item.endswith(("s'", "s’")) for item in behind):
        return None
    little, much = both
    if little.low <= much.high:
        return Ruling("compatible", "the part is no larger than the whole")
    return Ruling("conflict", f"{part.surface} is more than the {whole.surface} it is a part of")
