"""From 5 % to 7 % is a rise of 2 percentage points, or of 40 %, and not of 2 %."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.judge.phrases import Found, Line, Spread, spread
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.phrases.moves.direction import moved
from claimcheck.judge.phrases.moves.ends import POINTS, ends, in_points, named_ends
from claimcheck.judge.phrases.moves.move import Move, Words, changes
from claimcheck.judge.phrases.moves.reading import Told, readings
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_HUNDRED = 100
_TWO = 2
_APART, _LED = 6, 4
_FIGURES = ("count", "money", "measurement", "duration")
_NEAR = Decimal(20)
"""A change in per cent that is off by less than one of so many parts may be rounded."""


class Parameters(Strict):
    """None: what is a change and what its ends is said in ``rules/wording/moves.yaml``."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every change of a share against its two ends, in percentage points and in per cent."""

    def told(line: Line) -> list[Told]:
        moves = [
            move for move in changes(line, ("percentage", "count"), facts.moves) if _may_be_change(move.claim)
        ]
        return [
            Told(move, len(moves) == 1, _may_be_share, _ruling)
            if _beside_share(line, move)
            else Told(move, len(moves) == 1, _may_be_figure, _no_share)
            for move in moves
        ]

    made = [RuledOn(found.claims, ruling) for found, ruling in readings(claims, told, facts)]
    taken = {claim.id for one in made for claim in one.claims}
    for line in untold_lines(claims, facts.speech, lambda here: len(here) > _TWO):
        for found in _differences(
            line, [move.claim for move in changes(line, ("percentage",), facts.moves)], facts.moves
        ):
            ruling = _ruling(found)
            if ruling is not None and taken.isdisjoint(claim.id for claim in found.claims):
                made.append(RuledOn(found.claims, ruling))
    return made


def _differences(line: Line, told: Sequence[Claim | None], moves: Words) -> Iterator[Found]:
    """A change in per cent that is just the points between the only two other shares, told with "from" and "to": it is
    theirs, whatever else the sentence tells."""
    shares = [(at, claim) for at, claim in line.numbers if claim.quantity.kind in ("percentage", "ratio")]
    changed = [claim for _, claim in shares if any(claim is one for one in told)]
    others = [(at, claim) for at, claim in shares if not any(claim is one for one in told)]
    if len(changed) != 1 or len(others) != _TWO:
        return
    (first, one), (last, other) = others
    stated, values = (
        changed[0].quantity.amount.value,
        [one.quantity.amount.value, other.quantity.amount.value],
    )
    if (line.items[first - 1], line.items[last - 1]) != ("from", "to") or None in (stated, *values):
        return
    at = line.place(changed[0])
    between = line.items[at + 1 : first - 1] if at < first else line.items[last + 1 : at]
    if at < first and between != (",",):
        return
    if at > last:
        mark = next((n for n, item in enumerate(between) if item == "," and n >= len(between) - _LED), None)
        led = between[mark + 1 : mark + 2] if mark is not None and len(between) <= _APART else ()
        if not led or "and" in between or led[0] not in moves["up"] | moves["down"] | moves["a"]:
            return  # "from 8 per cent to 10, while wages grew 2 per cent"
    if stated == abs((values[0] or Decimal(0)) - (values[1] or Decimal(0))) != 0:
        yield Found(
            {"change": changed[0], "old": one, "new": other},
            {},
            line,
            min(first, line.place(changed[0])),
            last + 1,
        )


def _beside_share(line: Line, move: Move) -> bool:
    return any(claim.quantity.kind == "percentage" and claim is not move.claim for claim in line.claims)


def _may_be_change(claim: Claim | None) -> bool:
    return claim is not None and (claim.quantity.kind == "percentage" or _in_points(claim))


def _in_points(claim: Claim) -> bool:
    """ "8 points" beside two shares."""
    unit, own = claim.quantity.unit, claim.subject
    return unit.name in POINTS if unit is not None else own is not None and own.head == "point"


def _may_be_share(claim: Claim) -> bool:
    """A share, a fraction that is one ("half of them"), or a bare number beside one ("from 45 to 54 percent")."""
    quantity = claim.quantity
    bare = quantity.kind == "count" and claim.subject is None and quantity.unit is None
    if quantity.kind == "ratio":
        return 0 < (quantity.amount.value or 0) < 1
    return quantity.kind == "percentage" or (bare and (quantity.amount.value or 0) < _HUNDRED)


def _may_be_figure(claim: Claim) -> bool:
    return claim.quantity.kind in _FIGURES


def _no_share(found: Found) -> Ruling | None:
    """Figures that are no shares change in per cent: "by 8 percentage points, from 30,000 to 33,000"."""
    change, both = found.slots["change"], ends(found)
    if change.quantity.kind != "percentage" or not _in_points(change) or both is None or both[0].low <= 0:
        return None
    names, way = named_ends(found), moved((both[1].middle / both[0].middle - 1) * _HUNDRED)
    return Ruling("conflict", f"from {names[0]} to {names[1]} is {way}, and no share: it has no points")


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
    stated = stated.times(in_points(change))
    if points.middle < 0:
        stated = -stated
    apart = f"{number(abs(points.middle))} percentage points"
    ends_named = f"from {percent(old.middle)} to {percent(new.middle)}"
    if _in_points(change):
        if stated.meets(points):
            return Ruling("compatible", "the difference of the two shares is what the text says")
        return Ruling("conflict", f"{ends_named} is {apart}, not {_said(change)}")
    exact = change.quantity.amount.value == abs(new.middle - old.middle)
    true, said = abs((new.middle / old.middle - 1) * 100), abs(stated.middle)
    if stated.meets(share) and not (exact and abs(true - said) > said / _NEAR):
        return Ruling("compatible", "the change is what its two ends make it")
    way = moved((new.middle / old.middle - 1) * 100)
    note = ("the text gives percentage points as per cent",) if stated.meets(points) else ()
    return Ruling("conflict", f"{ends_named} is {apart}, or {way}, not {change.surface}", notes=note)


def _said(change: Claim) -> str:
    return change.surface if change.quantity.unit is not None else f"{change.surface} points"
