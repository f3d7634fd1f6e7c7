"""A change in per cent must be what its two ends make it: from 40 to 50 is a rise of 25 %, not of 20 %."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from claimcheck.judge.phrases import Found, Line, Spread, spread
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.phrases.moves.direction import moved
from claimcheck.judge.phrases.moves.ends import count_different_things, ends, named_ends
from claimcheck.judge.phrases.moves.move import Move, changes
from claimcheck.judge.phrases.moves.reading import Told, readings
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import value
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_ENDS = ("count", "money", "measurement", "duration")


class Parameters(Strict):
    """How far a change may be off beyond the digits written."""

    slack: Decimal = Decimal("0.05")
    """Percentage points always allowed, for a change that was cut off and not rounded."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every change in per cent that stands with its two ends against them."""

    def told(line: Line) -> list[Told]:
        moves = changes(line, ("percentage", "ratio"), facts.moves)
        alone = len({_share(move) for move in moves}) == 1
        return [
            Told(move, alone, _may_be_end, partial(_ruling, move=move, parameters=parameters))
            for move in moves
            if move.claim is not None and move.claim.quantity.kind == "percentage"
        ]

    return [
        RuledOn(found.only("change", "old", "new", "ends"), ruling)
        for found, ruling in readings(claims, told, facts)
    ]


def _share(move: Move) -> Decimal | None:
    """A change as a fraction: "by half, or 50 per cent" is told once."""
    value = move.claim.quantity.amount.value if move.claim is not None else None
    if value is None or move.claim is None or move.claim.quantity.kind == "ratio":
        return value
    return value / 100


def _may_be_end(claim: Claim) -> bool:
    return claim.quantity.kind in _ENDS


def _ruling(found: Found, move: Move, parameters: Parameters) -> Ruling | None:
    change = found.slots["change"]
    stated, both = _stated(change), ends(found)
    if count_different_things(found):
        return None
    if stated is None or both is None or min(both[0].low, both[1].low) <= 0:
        return None
    old, new = both
    names, way = named_ends(found), move.way
    real = _change(old, new)
    if stated.high < 0:
        stated, way = -stated, -1  # "Change: -25%"
    stated = stated.wider(parameters.slack)
    if _signed(stated, way, real).meets(real):
        return Ruling("compatible", "the change is what its two ends make it")
    said = {1: "a rise of ", -1: "a fall of ", 0: ""}[move.way] + value(change)
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
    return spread(change) if quantity.unit is not None and quantity.unit.name == "percent" else None


def _change(old: Spread, new: Spread) -> Spread:
    """The change in per cent that the two ends allow."""
    return Spread((new.low / old.high - 1) * 100, (new.high / old.low - 1) * 100)


def _signed(stated: Spread, way: int, real: Spread) -> Spread:
    """The stated change with its sign; where no word gives one it takes that of the real change."""
    return -stated if way < 0 or (way == 0 and real.middle < 0) else stated
