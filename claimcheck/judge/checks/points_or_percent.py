"""From 5 % to 7 % is a rise of 2 percentage points, or of 40 %, and not of 2 %."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Line, Phrasing, Spread, lines, spread
from claimcheck.judge.phrases.direction import changes, moved, percent
from claimcheck.judge.phrases.ends import ends
from claimcheck.judge.phrases.two_ends import Changed, Loose, loose_ends
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"


class Parameters(Phrasing):
    """Shapes of a change and its two ends, all of them shares; ``loose`` ties them in any order."""

    SLOTS: ClassVar = {
        "change": ("percentage",),
        "old": ("percentage",),
        "new": ("percentage",),
        "ends": ("percentage-range",),
    }

    loose: Loose = Field(default_factory=Loose)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every change of a share against its two ends, in percentage points and in per cent."""
    made: list[RuledOn] = []
    for line in lines(claims, _several):
        told: list[Found] = list(parameters.find_in(line)) or _loose(line, parameters)
        rulings = ((found, _ruling(found)) for found in told)
        made += [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]
    return made


def _several(claims: Sequence[Claim]) -> bool:
    return sum(claim.quantity.kind == "percentage" for claim in claims) > 1


def _loose(line: Line, parameters: Parameters) -> list[Found]:
    """The one change of a sentence with the only two other shares, which can only be its ends."""
    told = changes(line, ("percentage",), parameters.words.get("rise", ()), parameters.words.get("fall", ()))
    told = [one for one in told if one.claim is not None and _may_be_change(line, one)]
    for one in told[:1] if len(told) == 1 else []:
        found = loose_ends(line, one, ("percentage", "count"), parameters.loose)
        if found is not None:
            return [found]
    return []


def _may_be_change(line: Line, changed: Changed) -> bool:
    """Whether the share is no end itself: not behind "from" or "to"."""
    return line.items[max(0, changed.first - 1) : changed.first] not in (("to",), ("from",), ("at",))


def _ruling(found: Found) -> Ruling | None:
    change = found.slots["change"]
    unit, stated, both = change.quantity.unit, spread(change), ends(found)
    if unit is None or stated is None or both is None or change.quantity.amount.value is None:
        return None
    old, new = both
    if old.low <= 0 or unit.name not in ("percent", "percentage point"):
        return None
    points = Spread(new.low - old.high, new.high - old.low)
    share = Spread((new.low / old.high - 1) * 100, (new.high / old.low - 1) * 100)
    if points.middle < 0:
        stated = -stated
    in_points = f"{number(abs(points.middle))} percentage points"
    ends_named = f"from {percent(old.middle)} to {percent(new.middle)}"
    if unit.name == "percentage point":
        if stated.meets(points):
            return Ruling("compatible", "the difference of the two shares is what the text says")
        return Ruling("conflict", f"{ends_named} is {in_points}, not {change.surface}")
    exact = change.quantity.amount.value == abs(new.middle - old.middle)
    true = abs((new.middle / old.middle - 1) * 100)
    if stated.meets(share) and not (exact and abs(true - abs(stated.middle)) > 1):
        return Ruling("compatible", "the change is what its two ends make it")
    way = moved((new.middle / old.middle - 1) * 100)
    note = ("the text gives percentage points as per cent",) if stated.meets(points) else ()
    return Ruling("conflict", f"{ends_named} is {in_points}, or {way}, not {change.surface}", notes=note)
