"""Doubled, halved, tripled, a third more: from 40 to 70 is not double."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import Found, Line, Spread
from claimcheck.judge.phrases.moves.ends import count_different_things, ends, named_ends
from claimcheck.judge.phrases.moves.move import Move, changes
from claimcheck.judge.phrases.moves.multiples import multiples
from claimcheck.judge.phrases.moves.reading import Told, readings
from claimcheck.judge.phrases.spread import OPEN
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_ENDS = ("count", "money", "measurement", "duration", "percentage", "age")
_ROUND = Decimal("0.01")
_POINT = Decimal("0.01")
_NEARLY = Decimal("0.08")


class Parameters(Strict):
    """``multiples``: the words and what each makes of the old figure ("halved": 0.5)."""

    multiples: Annotated[dict[str, Decimal], Field(min_length=1)]
    loose: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.1")
    """How far from the multiple a plain "doubled" may lie, as a share of it."""
    short: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.3")
    """How far short of it "nearly doubled" may fall."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every multiple that stands with both of its figures against them."""

    def told(line: Line) -> list[Told]:
        moves = multiples(line, parameters.multiples, facts.moves)
        alone = len(moves) == 1 and not changes(line, ("percentage",), facts.moves)
        alone = alone and not _by_a_share(line, moves[0])
        return [
            Told(move, alone, _may_be_end, partial(_ruling, move=move, parameters=parameters))
            for move in moves
        ]

    return [
        RuledOn(found.only("old", "new", "ends"), ruling) for found, ruling in readings(claims, told, facts)
    ]


def _by_a_share(line: Line, move: Move) -> bool:
    """Whether a sentence tells of a change beside the move, whatever its verb is: "doubled, and has since come back
    by a quarter"."""
    shares = (at for at, claim in line.numbers if claim.quantity.kind in ("percentage", "ratio"))
    return any(line.items[at - 1] == "by" and not move.first <= at <= move.last for at in shares)


def _may_be_end(claim: Claim) -> bool:
    return claim.quantity.kind in _ENDS


def _ruling(found: Found, move: Move, parameters: Parameters) -> Ruling | None:
    both, factor = ends(found), move.factor
    if (
        count_different_things(found)
        or both is None
        or not factor
        or factor <= 0
        or min(both[0].low, both[1].low) <= 0
    ):
        return None
    old, new = (_as_written(one) for one in both)
    grown = Spread(new.low / old.high, new.high / old.low)
    if _allowed(move, factor, parameters).meets(grown):
        return Ruling("compatible", "the figures fit the multiple")
    names = named_ends(found)
    true = number((new.middle / old.middle).quantize(_ROUND))
    return Ruling("conflict", f"{names[1]} is {true} times {names[0]}, not '{_said(found.line, move)}'")


def _as_written(one: Spread) -> Spread:
    """A figure of few digits beside a multiple is meant nearly as it stands: from 2 to 6 million is no fourfold."""
    half = min((one.high - one.low) / 2, abs(one.middle) * _NEARLY)
    return Spread(one.middle, one.middle).wider(half) if one.closed else one


def _allowed(move: Move, factor: Decimal, parameters: Parameters) -> Spread:
    """How many times the old figure the new one may be."""
    change = move.claim is not None and move.claim.quantity.kind == "ratio" and move.verb is not None
    if change and abs(factor - 1) < 1:  # "by a third": what is loose is the third
        share = abs(factor - 1)
        allowed = _around(move.hedge, share, parameters).wider(_POINT)
        return (
            Spread(1 + allowed.low, 1 + allowed.high)
            if factor > 1
            else Spread(1 - allowed.high, 1 - allowed.low)
        )
    if (
        factor < 1 and move.verb is not None
    ):  # "more than halved" is a larger fall: seen from the new figure it is a multiple again
        allowed = _around(move.hedge, 1 / factor, parameters)
        return Spread(1 / allowed.high if allowed.high.is_finite() else Decimal(0), 1 / allowed.low)
    return _around(move.hedge, factor, parameters)


def _around(hedge: str, factor: Decimal, parameters: Parameters) -> Spread:
    if hedge == "more":
        return Spread(factor * (1 - parameters.loose / 10), OPEN)
    if hedge == "less":
        return Spread(factor * (1 - parameters.short), factor)
    loose = parameters.loose * (2 if hedge == "about" else 1)
    return Spread(factor * (1 - loose), factor * (1 + loose))


def _said(line: Line, move: Move) -> str:
    """The multiple in the words of the text: "more than doubled", "three times", "a third"."""
    words = [
        claim.surface if (claim := line.claim(at)) is not None else line.items[at]
        for at in range(move.first - (2 if move.hedge == "more" else 1 if move.hedge else 0), move.last)
    ]
    return " ".join(words if move.claim is None else words[-(move.last - move.first) :]).lower()
