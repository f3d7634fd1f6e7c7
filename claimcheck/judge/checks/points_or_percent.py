"""From 5 % to 7 % is a rise of 2 percentage points, or of 40 %, and not of 2 %."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases import Found, Spread, lines, spread
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.phrases.moves.direction import moved
from claimcheck.judge.phrases.moves.ends import ends
from claimcheck.judge.phrases.moves.move import changes
from claimcheck.judge.phrases.moves.tying import held
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_HUNDRED = 100


class Parameters(BaseModel):
    """None: what is a change and what its ends is said in ``rules/wording/moves.yaml``."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every change of a share against its two ends, in percentage points and in per cent."""
    made: list[RuledOn] = []
    for line in lines(claims, _several):
        told = [
            move for move in changes(line, ("percentage", "count"), facts.moves) if _may_be_change(move.claim)
        ]
        for move in told:
            said = held(line, move, len(told) == 1, _may_be_share, facts.moves, _ruling)
            if said is not None:
                made.append(RuledOn(said[0].claims, said[1]))
    return made


def _several(claims: Sequence[Claim]) -> bool:
    return sum(claim.quantity.kind == "percentage" for claim in claims) > 1


def _may_be_change(claim: Claim | None) -> bool:
    return claim is not None and (claim.quantity.kind == "percentage" or _in_points(claim))


def _in_points(claim: Claim) -> bool:
    """ "8 points" beside two shares."""
    unit, own = claim.quantity.unit, claim.subject
    return unit.name == "percentage point" if unit is not None else own is not None and own.head == "point"


def _may_be_share(claim: Claim) -> bool:
    """A share, or a bare number beside one ("from 45 to 54 percent")."""
    quantity = claim.quantity
    bare = quantity.kind == "count" and claim.subject is None and quantity.unit is None
    return quantity.kind == "percentage" or (bare and (quantity.amount.value or 0) < _HUNDRED)


def _ruling(found: Found) -> Ruling | None:
    change = found.slots["change"]
    if not any(claim.quantity.kind == "percentage" for claim in found.only("old", "new", "ends")):
        return None
    stated, both = spread(change), ends(found)
    if stated is None or both is None or change.quantity.amount.value is None or both[0].low <= 0:
        return None
    old, new = both
    points = Spread(new.low - old.high, new.high - old.low)
    share = Spread((new.low / old.high - 1) * 100, (new.high / old.low - 1) * 100)
    if points.middle < 0:
        stated = -stated
    in_points = f"{number(abs(points.middle))} percentage points"
    ends_named = f"from {percent(old.middle)} to {percent(new.middle)}"
    if _in_points(change):
        if stated.meets(points):
            return Ruling("compatible", "the difference of the two shares is what the text says")
        return Ruling("conflict", f"{ends_named} is {in_points}, not {_said(change)}")
    exact = change.quantity.amount.value == abs(new.middle - old.middle)
    true = abs((new.middle / old.middle - 1) * 100)
    if stated.meets(share) and not (exact and abs(true - abs(stated.middle)) > 1):
        return Ruling("compatible", "the change is what its two ends make it")
    way = moved((new.middle / old.middle - 1) * 100)
    note = ("the text gives percentage points as per cent",) if stated.meets(points) else ()
    return Ruling("conflict", f"{ends_named} is {in_points}, or {way}, not {change.surface}", notes=note)


def _said(change: Claim) -> str:
    return change.surface if change.quantity.unit is not None else f"{change.surface} points"
