"""A change in per cent must be what its two ends make it: from 40 to 50 is a rise of 25 %, not of 20 %."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Line, Phrasing, Spread, lines, spread
from claimcheck.judge.phrases.direction import changes, direction, moved, percent
from claimcheck.judge.phrases.ends import ends, named_ends, two_things
from claimcheck.judge.phrases.two_ends import Loose, loose_ends
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import value
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_ENDS = ("count", "money", "measurement", "duration")


class Parameters(Phrasing):
    """``words``: "up" and "down" say which way it went; "stop" are words that no gap runs over."""

    SLOTS: ClassVar = {
        "change": ("percentage", "ratio"),
        "old": _ENDS,
        "new": _ENDS,
        "during": ("duration",),
        "then": ("date",),
        "now": ("date",),
        "ends": tuple(f"{kind}-range" for kind in _ENDS),
    }

    loose: Loose = Field(default_factory=Loose)
    """What ties a change to the two other figures of a sentence in any order."""
    slack: Decimal = Decimal("0.05")
    """Percentage points always allowed, for a change that was cut off and not rounded."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every change in per cent that stands with its two ends against them."""
    made: list[RuledOn] = []
    for line in lines(claims, _has_change):
        told: list[Found] = list(parameters.find_in(line)) or _loose(line, parameters)
        rulings = ((found, _ruling(found, parameters)) for found in told)
        made += [
            RuledOn(found.only("change", "old", "new", "ends"), ruling) for found, ruling in rulings if ruling
        ]
    return made


def _has_change(claims: Sequence[Claim]) -> bool:
    return len(claims) > 1 and any(claim.quantity.kind in ("percentage", "ratio") for claim in claims)


def _loose(line: Line, parameters: Parameters) -> list[Found]:
    """The one change of a sentence with the only two figures that can be its ends."""
    told = changes(
        line, ("percentage", "ratio"), parameters.words.get("up", ()), parameters.words.get("down", ())
    )
    if len(told) != 1:
        return []
    found = loose_ends(line, told[0], ("count", "money", "measurement"), parameters.loose)
    return [found] if found is not None else []


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    change = found.slots["change"]
    stated, both = _stated(change), ends(found)
    if two_things(found):
        return None
    if stated is None or both is None or min(both[0].low, both[1].low) <= 0:
        return None
    old, new = both
    names = named_ends(found)
    way = direction(found, change, parameters.words.get("up", ()), parameters.words.get("down", ()))
    real = _change(old, new)
    stated = stated.wider(parameters.slack)
    if _signed(stated, way, real).meets(real):
        return Ruling("compatible", "the change is what its two ends make it")
    said = {1: "a rise of ", -1: "a fall of ", 0: ""}[way] + _said(change)
    true = _change(Spread(old.middle, old.middle), Spread(new.middle, new.middle)).middle
    notes = []
    back = _change(new, old)
    if _signed(stated, -way, back).meets(back):
        notes.append(
            f"taken from {names[1]} instead of {names[0]}, the change is {percent(abs(back.middle))}"
        )
    return Ruling(
        "conflict", f"from {names[0]} to {names[1]} is {moved(true)}, not {said}", notes=tuple(notes)
    )


def _stated(change: Claim) -> Spread | None:
    """The change in per cent, without its sign; None for percentage points."""
    quantity = change.quantity
    if quantity.amount.value is None:
        return None
    if quantity.kind == "ratio" and quantity.amount.value >= 1:
        return None  # "fourfold" is a multiple, and no change
    if quantity.kind == "ratio":  # "by a third" is no count of per cent: a point either way
        share = spread(change)
        return None if share is None else share.times(Decimal(100)).wider(Decimal(1))
    return spread(change) if quantity.unit is not None and quantity.unit.name == "percent" else None


def _said(change: Claim) -> str:
    quantity = change.quantity
    if quantity.kind == "ratio":
        return quantity.surface.lower()
    return value(change)


def _change(old: Spread, new: Spread) -> Spread:
    """The change in per cent that the two ends allow."""
    return Spread((new.low / old.high - 1) * 100, (new.high / old.low - 1) * 100)


def _signed(stated: Spread, way: int, real: Spread) -> Spread:
    """The stated change with its sign; where no word gives one it takes that of the real change."""
    return -stated if way < 0 or (way == 0 and real.middle < 0) else stated
