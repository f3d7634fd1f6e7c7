"""A rate with one total and one number that may belong together: $400,000 a year, $2.4 million, six years."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.often import Often, Times
from claimcheck.judge.phrases.rates.rate import per_of
from claimcheck.judge.phrases.rates.told import Rate, Told
from claimcheck.judge.phrases.spread import Spread
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_HUNDREDTH = Decimal("0.01")
_BESIDE = 6
"""Words behind a rate among which another one begins."""
_MANY = 400
"""Totals and numbers that may belong to one rate, each with each, beyond which nobody can tell which of them do: twenty
of each. A sentence of forty figures is a table without its lines."""


class RateSum(NamedTuple):
    """A rate, one total and one number that may belong together."""

    rate: Rate
    at: int
    total: Claim
    often: Often
    scale: Decimal
    each: Spread | None
    """What the rate allows for one."""
    product: Spread | None
    """What it makes in the time or for the number."""
    whole: Spread | None
    """The total in the unit of the rate."""

    @property
    def one_noun(self) -> bool:
        """Whether the total counts just what the rate counts, not "trees" beside "saplings"."""
        return _one_noun(self.total, self.rate.claim)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The numbers, in text order."""
        counted = () if self.often.claim is None else (self.often.claim,)
        told = (self.rate.claim, self.total, *counted)
        return tuple(sorted(told, key=lambda claim: claim.quantity.start))

    @property
    def places(self) -> list[int]:
        """The items they are, in text order."""
        return sorted({self.rate.at, self.at, self.often.at})


def sums(line: Line, scales: Scales) -> Iterator[list[RateSum]]:
    """For each rate of a line every total and every number that may be its own, unless there are absurdly many."""
    told = Told(line, scales)
    for rate in told.rates:
        if not _one_of_several(line, rate.at) and len(found := _sums_of(told, rate)) <= _MANY:
            yield found


def _sums_of(told: Told, rate: Rate) -> list[RateSum]:
    found: list[RateSum] = []
    each, times = told.size[rate.at], Times(told, rate)
    for at, total in totals(told, rate):
        scale, size = in_unit_of(total, rate.claim, told.scales), told.size[at]
        whole = None if size is None else size.times(scale)
        for often in times.of(at):
            product = each and Spread(each.low * often.times.low, each.high * often.times.high)
            found.append(RateSum(rate, at, total, often, scale, each, product, whole))
        if len(found) > _MANY:
            break
    return found


def _one_of_several(line: Line, at: int) -> bool:
    """Whether others are told at another rate right behind one: "40 adults at £25 and 20 children at a tenner"."""
    behind = line.items[at + 1 : at + 1 + _BESIDE]
    if behind[:1] != ("and",) or line.items[at - 1] != "at":
        return False
    return any(item.startswith("#count:") for item in behind) and "at" in behind


def totals(told: Told, rate: Rate) -> list[tuple[int, Claim]]:
    """The numbers that can be what a rate makes: of its unit, or of what it counts, and no rates over things."""
    found = []
    for at, claim in told.line.numbers:
        if at == rate.at:
            continue
        if claim.quantity.kind != rate.claim.quantity.kind and not _left_out(claim, rate.claim):
            continue
        per = told.per[at]
        if per is not None and per not in told.scales.seconds:
            continue
        if of_one_unit(claim, rate.claim, told.scales) and claim.quantity.amount.kind not in (
            "vague",
            "between",
        ):
            found.append((at, claim))
    return found


def _left_out(total: Claim, rate: Claim) -> bool:
    """Whether a total leaves its unit to the rate: "12 million kronor a year, 24 million in all"."""
    noun, amount = total.subject, total.quantity.amount.value
    bare = total.quantity.kind == "count" and (noun is None or not noun.text) and total.scope == "total"
    return bare and rate.quantity.kind in ("money", "measurement") and amount is not None


def of_one_unit(total: Claim, rate: Claim, scales: Scales) -> bool:
    """Whether a total has the unit of a rate, or counts what it counts."""
    one, other = _base(total), _base(rate)
    if total.quantity.kind == "count":
        noun, own = total.subject, rate.subject
        return _one_noun(total, rate) or (noun is not None and own is not None and noun.cls == own.cls)
    return one == other or bool({one, other} & scales.coins) or _scaled(total, rate) is not None


def _one_noun(total: Claim, rate: Claim) -> bool:
    """Whether a total counts what a rate counts, as far as their nouns tell."""
    noun, own = total.subject, rate.subject
    if total.quantity.kind != "count" or own is None or own.head == per_of(rate) or noun is None:
        return True
    borrowed = noun.start < total.quantity.start  # "… handles 260 daily"
    return borrowed or noun.head == own.head or rate.quantity.kind != "count"


def _base(claim: Claim) -> str:
    """The unit of an amount without what it is taken over: "kilometre" of "kilometre per hour"."""
    unit = claim.quantity.unit
    return "" if unit is None else unit.name.partition(" per ")[0]


def _scaled(total: Claim, rate: Claim) -> Decimal | None:
    one, other = total.quantity.unit, rate.quantity.unit
    if (
        one is None
        or other is None
        or one.dimension != other.dimension
        or one.factor is None
        or other.factor is None
    ):
        return None
    return one.factor / other.factor


def in_unit_of(total: Claim, rate: Claim, scales: Scales) -> Decimal:
    """How many of a rate's unit one of a total's is: 1, or 100 of dollars beside cents."""
    one, other = _base(total), _base(rate)
    if one == other or not one:
        return Decimal(1)
    if one in scales.coins or other in scales.coins:
        return _HUNDREDTH if one in scales.coins else 1 / _HUNDREDTH
    return _scaled(total, rate) or Decimal(1)


def plain(unit: Unit | None) -> Unit | None:
    """The unit of a rate's amount, without what it is taken over."""
    if unit is None:
        return None
    several = None if unit.plural is None else unit.plural.partition(" per ")[0]
    return replace(unit, name=unit.name.partition(" per ")[0], plural=several, offset=Decimal(0), per=None)
