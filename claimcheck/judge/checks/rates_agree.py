"""One text, one rate of exchange: where €10 million are $11 million, €50 million are not $65 million."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Annotated, NamedTuple

from pydantic import Field

from claimcheck.judge.phrases import Line, Spread, lines
from claimcheck.judge.phrases.conversions.exchanged import Exchanged, currency, exchanged
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "text"
_SLIPS = (10, 100, 1000)
_CLOSE = Decimal("0.1")
_COARSE = Decimal("0.2")


class Parameters(Strict):
    """How far two rates of one text may lie apart beyond the digits written."""

    relative: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.05")
    """How far two rates may lie apart, as a share of the larger one."""
    drift: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.15")
    """The same where the sums may be of two months."""
    factor: Annotated[Decimal, Field(gt=1)] = Decimal(12)
    """How many times apart two rates of one currency can be; pesos of two countries differ more."""
    links: frozenset[str] = frozenset()
    """Words between a sum and its conversion: about, equal to, worth."""
    apart: frozenset[str] = frozenset()
    """Words between two sums in two currencies by which the one is not the other."""
    loose: Annotated[Decimal, Field(gt=1)] = Decimal(3)
    """How many times apart two rates can be where no words say that the one sum is the other."""
    coins: frozenset[str] = frozenset()
    """Nouns of currencies that are other things elsewhere: crowns."""
    years: frozenset[str] = frozenset()
    """Lengths of time that are years: decade."""
    peoples: frozenset[str] = frozenset()
    """Words that tell whose a coin is, where two countries have one of that name: "a Norwegian partner"."""
    dated: frozenset[str] = frozenset()
    """Words behind years by which a sum is of another time, with another rate: "four years earlier"."""
    present: frozenset[str] = frozenset()
    """Words of today, beside which a year is long gone."""
    undated: frozenset[str] = frozenset()
    """Words by which it is of the same year after all."""


class _Pair(NamedTuple):
    """A sum with its conversion: how many of the second currency one of the first is, and the year it is of."""

    claims: tuple[Claim, ...]
    rate: Spread
    drifts: bool
    sure: bool


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold the conversions between two currencies against each other; the first two are the text's own rate."""
    pairs: dict[tuple[str, str], list[_Pair]] = defaultdict(list)
    known: list[Claim] = []
    for line in lines(claims, _has_sums):
        if _of_other_years(line, parameters):
            continue
        for found in exchanged(line, parameters.links, parameters.apart, parameters.coins):
            made = _pair(found, known, parameters.coins)
            if made is not None:
                known += found.left, found.right
                pairs[made[0]].append(made[1])
    return list(_ruled(pairs, parameters))


def _has_sums(claims: Sequence[Claim]) -> bool:
    return sum(claim.quantity.kind == "money" for claim in claims) > 1


def _ruled(pairs: dict[tuple[str, str], list[_Pair]], parameters: Parameters) -> Iterator[RuledOn]:
    for told in pairs.values():
        first = next((pair for pair in told if pair.sure), None)
        for other in told if first is not None else ():
            if first is None or other is first:
                continue
            ruling = None if _two_countries(first, other, parameters) else _ruling(first, other, parameters)
            if ruling is not None:
                yield RuledOn((*first.claims, *other.claims), ruling)


def _two_countries(first: _Pair, other: _Pair, parameters: Parameters) -> bool:
    """Whether the words before two sums name two peoples, each of which has its own crowns."""
    people = [_people(pair.claims[0], parameters.peoples) for pair in (first, other)]
    return None not in people and people[0] != people[1]


def _people(claim: Claim, peoples: frozenset[str]) -> str | None:
    before = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower().split()
    return next((word for word in reversed(before) if word in peoples), None)


def _of_other_years(line: Line, parameters: Parameters) -> bool:
    """Whether a line tells of two years, each of which has its own rate, or of one long gone."""
    if not line.lower.isdisjoint(parameters.undated):
        return False
    years = {claim.quantity.date.year for claim in line.claims if claim.quantity.date is not None} - {None}
    if len(years) > 1 or (years and not line.lower.isdisjoint(parameters.present)):
        return True
    return any(
        item in parameters.dated and _years(line, at - 1, parameters)
        for at, item in enumerate(line.items)
        if at
    )


def _years(line: Line, at: int, parameters: Parameters) -> bool:
    """Whether an item tells of years: "four years" of "four years earlier"."""
    claim = line.claim(at)
    unit = claim.quantity.unit if claim is not None else None
    return line.items[at] in parameters.years or (unit is not None and unit.name in parameters.years)


def _pair(
    found: Exchanged, known: Sequence[Claim], coins: frozenset[str]
) -> tuple[tuple[str, str], _Pair] | None:
    """The two currencies in a fixed order, and the rate between them as far as the digits tell it.

    The first sum is the one that was converted: it is what it says, and only its conversion is rounded.
    """
    names = currency(found.left, known, coins), currency(found.right, known, coins)
    one, other = found.left.quantity.amount.value, named(found.right)
    if (
        names[0] is None
        or names[1] is None
        or names[0] == names[1]
        or not one
        or other is None
        or other.low <= 0
    ):
        return None
    coarse = other.middle * _COARSE  # nobody writes "$1 million" of one and a half
    other = Spread(max(other.low, other.middle - coarse), min(other.high, other.middle + coarse))
    rate = other.times(1 / one)
    claims = (found.left, found.right)
    drifts = any(claim.period is not None and claim.period.earlier for claim in claims)
    if names[0] < names[1]:
        return (names[0], names[1]), _Pair(claims, rate, drifts, found.sure)
    return (names[1], names[0]), _Pair(claims, Spread(1 / rate.high, 1 / rate.low), drifts, found.sure)


def _ruling(first: _Pair, other: _Pair, parameters: Parameters) -> Ruling | None:
    relative = parameters.drift if first.drifts or other.drifts else parameters.relative
    if first.rate.wider(relative * max(first.rate.middle, other.rate.middle)).meets(other.rate):
        return Ruling("compatible", "both sums are converted at one rate")
    rates = [pair.rate.middle for pair in (first, other)]
    factor = max(rates) / min(rates)
    if not other.sure and factor > parameters.loose:
        return None
    if factor > parameters.factor and not any(abs(factor / slip - 1) < _CLOSE for slip in _SLIPS):
        return None
    sums = " and ".join(" = ".join(claim.surface for claim in pair.claims) for pair in (first, other))
    return Ruling("conflict", f"{sums}: the two rates of exchange differ {number(factor)} times")
