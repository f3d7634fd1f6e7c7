"""An average lies between the least and the greatest: not 45 where ages run from 20 to 40."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from claimcheck.judge.phrases import Line, Spread, lines
from claimcheck.judge.phrases.averages.average import Averaging, Place, average, in_sums, with_unit
from claimcheck.judge.phrases.averages.average_values import bounds
from claimcheck.judge.phrases.line import joined
from claimcheck.judge.phrases.spread import half_step, named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"


class Parameters(Averaging):
    """The words of averages."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every average that stands with its range, its values or their extremes against them."""
    return [
        ruled
        for line, mean, values in _told(claims, parameters)
        if (ruled := _ruled(mean, values, parameters.coins))
    ]


def _told(claims: Sequence[Claim], parameters: Parameters) -> Iterator[tuple[Line, Claim, list[Place]]]:
    before: Line | None = None
    for line in lines(claims):
        said = parameters.average.isdisjoint(line.bag) and not any(
            not parameters.average.isdisjoint(claim.surface.lower().split()) for claim in line.claims
        )
        mean = None if said else average(line, parameters)
        if mean is not None:
            values = bounds(line, mean, parameters)
            both = (
                joined(before, line)
                if not values and before is not None and _goes_on(line, parameters)
                else None
            )
            if both is not None and before is not None:
                mean = (mean[0] + len(before.items), mean[1])
                values = bounds(both, mean, parameters)
            if values:
                yield line, mean[1], values
        before = line


def _goes_on(line: Line, parameters: Parameters) -> bool:
    """Whether a sentence is about the values of the one before it: "The average was 45"."""
    return not parameters.average.isdisjoint(line.items[:3])


def _ruled(mean: Claim, values: Sequence[Place], coins: Mapping[str, Decimal]) -> RuledOn | None:
    told = [claim for _, claim in values]
    stated = with_unit(mean, told)
    sums = [claim.quantity.unit for claim in (mean, *told) if claim.quantity.unit is not None]
    whole = next((unit for unit in sums if unit.name not in coins), None)
    stated = in_sums(stated, coins, whole)
    spread = [in_sums(claim, coins, whole) for claim in told]
    known = [end for claim in spread if (end := _ends(claim, stated)) is not None]
    middle = named(stated)
    if middle is None or len(known) != len(told) or mean.quantity.amount.value is None:
        return None
    low, high = min(end.low for end in known), max(end.high for end in known)
    slack = max(half_step(claim) * (_scale(claim, stated) or 1) for claim in spread)
    claims = tuple(sorted((mean, *told), key=lambda claim: claim.quantity.start))
    if Spread(low, high).wider(max(half_step(stated), slack)).meets(Spread(middle.middle, middle.middle)):
        return RuledOn(claims, Ruling("compatible", "the average lies within the range"))
    where = "above the highest" if middle.middle > high else "below the lowest"
    said = f"{number(low)} to {number(high)}" if len(told) > 1 else _shown(told[0])
    return RuledOn(claims, Ruling("conflict", f"{mean.surface} is {where} value of {said}"))


def _shown(both: Claim) -> str:
    return both.surface.removeprefix("from ").removeprefix("between ")


def _ends(claim: Claim, mean: Claim) -> Spread | None:
    """The least and the greatest value that a number names, in the unit of the average."""
    amount = claim.quantity.amount
    ends = (amount.low, amount.high) if amount.kind == "between" else (_named(claim), _named(claim))
    if ends[0] is None or ends[1] is None:
        return None
    scale = _scale(claim, mean)
    return None if scale is None else Spread(ends[0] * scale, ends[1] * scale)


def _scale(claim: Claim, mean: Claim) -> Decimal | None:
    """How many of the average's unit one of a value's is; None where that is not fixed."""
    unit, to = claim.quantity.unit, mean.quantity.unit
    if unit is None or to is None or unit.name in (to.name, to.name.partition(" per ")[0]):
        return Decimal(1)
    if unit.factor is None or to.factor is None or unit.offset != to.offset:
        return None
    return unit.factor / to.factor


def _named(claim: Claim) -> Decimal | None:
    """The value that the words name: 29 of "younger than 29"."""
    amount = claim.quantity.amount
    return amount.value if amount.value is not None else amount.low if amount.low is not None else amount.high
