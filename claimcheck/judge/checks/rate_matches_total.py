"""A rate times its time is the total: 2.4 million over six years are 400,000 a year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing, Spread, spread
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_AMOUNTS = ("money", "count", "measurement")


class Parameters(Phrasing):
    """``seconds`` of each unit of time that a rate is taken over; shapes name them ``<per>``."""

    SLOTS: ClassVar = {"total": _AMOUNTS, "rate": _AMOUNTS, "time": ("duration",), "heads": ("count",)}

    seconds: dict[str, Decimal]
    slack: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.04")
    """Share of the total always allowed: twelve months of four weeks, years with leap days."""

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and "per"."""
        return {**self.words, "per": tuple(self.seconds)}


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Multiply every rate that stands with its total and its time, or with how many got it."""
    rulings = ((found, _ruling(found, parameters)) for found in parameters.find(claims))
    return [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    total, rate = found.slots["total"], found.slots["rate"]
    if not _one_sort(total, rate):
        return None
    number_of = _times(found, parameters)
    whole, each = spread(total), spread(rate)
    if number_of is None or whole is None or each is None or not (whole.closed and each.closed):
        return None
    if min(number_of.low, each.low, whole.low) <= 0:
        return None
    product = Spread(number_of.low * each.low, number_of.high * each.high)
    if product.wider(parameters.slack * whole.middle).meets(whole):
        return Ruling("compatible", "the rate makes the total")
    by = found.slots["heads" if "heads" in found.slots else "time"].surface
    unit = total.quantity.unit
    plain = Unit(unit.name, unit.dimension, unit.factor, currency=unit.currency) if unit else None
    true = in_unit(number_of.middle * each.middle, plain)
    return Ruling("conflict", f"{rate.surface} times {by} is {true}, not {total.surface}")


def _one_sort(total: Claim, rate: Claim) -> bool:
    one, other = total.quantity.unit, rate.quantity.unit
    if total.quantity.kind != rate.quantity.kind or (one is not None and one.per is not None):
        return False
    return (one.name if one else None) == (other.name.partition(" per ")[0] if other else None)


def _per(unit: Unit | None) -> str | None:
    """ "year" of "dollar, per year" and "day" of the unit "barrel per day"."""
    return None if unit is None else unit.per or unit.name.partition(" per ")[2] or None


def _times(found: Found, parameters: Parameters) -> Spread | None:
    """How often the rate was paid: how many got it ("each", "apiece"), or units of its time."""
    if "heads" in found.slots:
        per_head = found.words.keys() & {"each", "apiece"} or found.slots["rate"].quantity.distribution
        return spread(found.slots["heads"]) if per_head else None
    time, unit = found.slots["time"], found.slots["rate"].quantity.unit
    own, per = time.quantity.unit, found.words.get("per") or _per(unit)
    if per not in parameters.seconds or own is None or own.factor is None:
        return None
    value = time.quantity.amount.value
    exact = value is not None and time.quantity.amount.kind == "exact"
    known = Spread(value, value) if exact and value is not None else spread(time)
    return None if known is None else known.times(own.factor / parameters.seconds[per])
