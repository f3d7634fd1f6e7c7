"""Sums held against a rate of exchange that their own sentence gives: "at 83 rupees to the dollar"."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spread import Spread, named
from claimcheck.judge.ruling import RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

_REACH = 4
_FAR, _CLOSE = Decimal(3), Decimal("0.1")
_SLIPS = (10, 100, 1000)


class RateWords(Strict):
    """Words of a rate of exchange: "83 rupees to the dollar", "one dollar is worth 20 pesos"."""

    to: frozenset[str] = frozenset()
    """Right behind the many, before the one: to, per."""
    one: frozenset[str] = frozenset()
    """Between those and the one: the, each."""
    worth: frozenset[str] = frozenset()
    """Between the one and the many: is worth, buys."""
    apart: frozenset[str] = frozenset()
    """Words by which the sums of a sentence are of two rates."""


class _Rate(NamedTuple):
    """So many of one currency are one of another."""

    claims: tuple[Claim, ...]
    many: str
    one: str
    value: Decimal


def by_own_rate(line: Line, relative: Decimal, words: RateWords) -> RuledOn | None:
    """The two other sums of a line that gives a rate, where there are just two and they are in its currencies."""
    sums = [at for at, claim in line.numbers if claim.quantity.kind == "money"]
    if len(sums) < 3 or not words.apart.isdisjoint(line.items[sums[0] : sums[-1]]):
        return None
    rate = next((told for at in sums if (told := _rate(line, at, words))), None)
    if rate is None:
        return None
    others = [
        claim for at in sums if (claim := line.claim(at)) and not any(claim is own for own in rate.claims)
    ]
    many = [claim for claim in others if _currency(claim) == rate.many]
    one = [claim for claim in others if _currency(claim) == rate.one]
    if len(many) != 1 or len(one) != 1 or len(others) != 2:
        return None
    left, right = named(many[0]), named(one[0])
    if left is None or right is None or not left.closed or not right.closed or right.low <= 0:
        return None
    claims = tuple(sorted((*rate.claims, *others), key=lambda claim: claim.quantity.start))
    real = Spread(left.low / right.high, left.high / right.low)
    if real.wider(relative * real.middle).meets(Spread(rate.value, rate.value)):
        return RuledOn(claims, Ruling("compatible", "the sums are converted at the rate of the text"))
    if _elsewhere(real.middle, rate.value):
        return None
    said = (
        f"{many[0].surface} to {one[0].surface} is a rate of {number(real.middle.quantize(Decimal('0.01')))}"
    )
    return RuledOn(claims, Ruling("conflict", f"{said}, not {number(rate.value)}"))


def _elsewhere(real: Decimal, told: Decimal) -> bool:
    """Whether two rates lie so far apart that the sums are of two things, and no digit too many."""
    off = max(real, told) / min(real, told)
    return off > _FAR and not any(abs(off / slip - 1) < _CLOSE for slip in _SLIPS)


def _rate(line: Line, at: int, words: RateWords) -> _Rate | None:
    """The rate that a sum is the many of: "83 rupees to the dollar", "one dollar worth 20 pesos", "with the euro at
    $1.10"."""
    claim = line.claim(at)
    value = claim.quantity.amount.value if claim is not None else None
    if claim is None or not value or claim.quantity.amount.kind == "between":
        return None
    behind = line.items[at + 1 : at + 2]
    one = _one(line, at, 1, words.to | words.one, words) if behind and behind[0] in words.to else None
    led = line.items[at - 1] in words.worth
    one = one or (_one(line, at, -1, words.worth, words) if led else None)
    if one is None:
        return None
    own, name = one
    return _Rate((claim, own) if own is not None else (claim,), _currency(claim), name, value)


def _one(
    line: Line, at: int, step: int, between: Set[str], words: RateWords
) -> tuple[Claim | None, str] | None:
    """The one coin that a sum is told to be worth, behind it or before it, past some words: its number, where it has
    one, and its currency."""
    currencies = _currencies(line) - {_currency_at(line, at)}
    for n in range(at + step, at + step * (_REACH + 2), step):
        if not 0 <= n < len(line.items):
            return None
        claim, item = line.claim(n), line.items[n]
        if claim is not None:
            known = claim.quantity.amount.value == 1 and _currency(claim) in currencies
            return (claim, _currency(claim)) if known else None
        if item in currencies:
            return (None, item) if line.items[n - 1] in words.one or step > 0 else None
        if item not in between:
            return None
    return None


def _currency_at(line: Line, at: int) -> str:
    claim = line.claim(at)
    return _currency(claim) if claim is not None else ""


def _currencies(line: Line) -> set[str]:
    return {_currency(claim) for claim in line.claims if claim.quantity.kind == "money"}


def _currency(claim: Claim) -> str:
    """The last word of a currency's name, as "to the dollar" has it."""
    unit = claim.quantity.unit
    return "" if unit is None else unit.name.split()[0 if unit.name.startswith("pound") else -1]
