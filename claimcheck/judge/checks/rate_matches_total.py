"""A rate times its time is the total: 2.4 million over six years are 400,000 a year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing, Spread, lines, spread
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.triples import Triple, triples
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_THREE = 3
_CLOSE = Decimal("0.05")
_FOR_EACH = tuple((word, each) for word in ("for", "to") for each in ("each", "every"))
_EACH = ("each", "apiece")
_HEADS = ("head", "person")
_AMOUNTS = ("money", "count", "measurement")


class Parameters(Phrasing):
    """``seconds`` of each unit of time that a rate is taken over; shapes name them ``<per>``."""

    SLOTS: ClassVar = {"total": _AMOUNTS, "rate": _AMOUNTS, "time": ("duration",), "heads": ("count",)}

    seconds: dict[str, Decimal]
    slack: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.04")
    """Share of the total always allowed: twelve months of four weeks, years with leap days."""

    adverbs: dict[str, str] = Field(default_factory=dict)
    """Words behind a rate that say over which time it is taken: annually → year."""
    links: tuple[str, ...] = ()
    """Words between a mark and the number that it sets beside two others."""
    ties: tuple[str, ...] = ()
    """Words that tie a number to two others without a mark."""
    apart: tuple[str, ...] = ()
    """Words between three numbers by which they are of two things."""
    uneven: tuple[str, ...] = ()
    """Words of a sentence in which rates need not make the total: interest, the first year, at most."""
    nearness: Annotated[Decimal, Field(gt=1)] = Decimal("2.5")
    """How many times off the product may be where no shape says that the three belong together; or a power of ten."""

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and "per"."""
        return {**self.words, "per": tuple(self.seconds)}


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Multiply every rate that stands with its total and its time, or with how many got it."""
    made: list[RuledOn] = []
    for line in lines(claims, lambda here: len(here) >= _THREE):
        if not line.lower.isdisjoint(parameters.uneven):
            continue
        taken: set[str] = set()
        for found in parameters.find_in(line):
            _note(made, taken, found.claims, _ruling(found, parameters))
        for triple in triples(line, parameters.links, parameters.ties, parameters.apart):
            if taken.isdisjoint(claim.id for claim in triple.claims):
                _note(made, taken, triple.claims, _of_three(triple, parameters))
    return made


def _note(made: list[RuledOn], taken: set[str], claims: tuple[Claim, ...], ruling: Ruling | None) -> None:
    if ruling is not None:
        taken |= {claim.id for claim in claims}
        made.append(RuledOn(claims, ruling))


def _of_three(triple: Triple, parameters: Parameters) -> Ruling | None:
    """Which of three numbers is the rate, which the total and which tells how often, by their own words."""
    for rate in triple.claims:
        per = _own_rate(triple, rate, parameters)
        for total in triple.claims:
            if per is None or total is rate:
                continue
            (often,) = (claim for claim in triple.claims if claim is not rate and claim is not total)
            week = _per_of(total)  # "$15 an hour for a 40-hour week, $600 a week"
            if not _one_sort(total, rate) or (week is not None and week not in triple.behind(often, 1)):
                continue
            if often.quantity.kind == total.quantity.kind and often.subject is None:
                continue  # "$200 each, $400, $800": any of them can be any
            number_of = _often(triple, often, per, parameters)
            if number_of is not None:
                return _held(total, rate, often, number_of, parameters, parameters.nearness)
    return None


def _own_rate(triple: Triple, rate: Claim, parameters: Parameters) -> str | None:
    """What a number is a rate of, by its unit, its "each" or the word beside it: "year", "each", "ticket"."""
    per = _per_of(rate)
    if per is not None:
        return per
    behind, before = triple.behind(rate), triple.before(rate)
    adverb = next((parameters.adverbs[word] for word in behind[:1] if word in parameters.adverbs), None)
    first = triple.claims[0]
    led = rate is triple.claims[1] and first.quantity.kind == "count" and "each" in triple.before(first)
    each = led or "each" in before or behind[:1] == ("each",) or behind[:2] in _FOR_EACH
    return adverb or ("each" if each else None)


def _per_of(claim: Claim) -> str | None:
    share = claim.quantity.distribution
    return _per(claim.quantity.unit) or (share.lower().split()[-1] if share else None)


def _often(triple: Triple, often: Claim, per: str, parameters: Parameters) -> Spread | None:
    """How often something was paid for which a rate is given."""
    if per in parameters.seconds:
        return _in_time(often, per, parameters) if often.quantity.kind == "duration" else None
    if often.quantity.kind not in ("count", "measurement") or often.quantity.distribution:
        return None
    if often.quantity.kind == "measurement" and per in _EACH and triple.before(often)[-2:] != ("each", "of"):
        return None  # "one each on two sides, 194 mm wide": nothing was paid for each millimetre
    own = often.subject
    unit = often.quantity.unit.name if often.quantity.unit is not None else None
    if per in _EACH or (own is None and unit is None):
        return spread(often)
    if per == unit:
        return spread(often)
    persons = per in _HEADS and own is not None and own.cls == "person"
    return spread(often) if persons or per in (unit, own.head if own else None) else None


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    total, rate = found.slots["total"], found.slots["rate"]
    if not _one_sort(total, rate) or _per_of(total):
        return None
    number_of = _times(found, parameters)
    if number_of is None:
        return None
    by = found.slots["heads" if "heads" in found.slots else "time"]
    return _held(total, rate, by, number_of, parameters, None)


def _held(
    total: Claim, rate: Claim, by: Claim, number_of: Spread, parameters: Parameters, near: Decimal | None
) -> Ruling | None:
    """The total beside the product, unless they are so far apart (``near`` times) that they are of two things."""
    whole, each = spread(total), spread(rate)
    if whole is None or each is None or not (whole.closed and each.closed and number_of.closed):
        return None
    if min(each.low, whole.low) <= 0 or number_of.low <= 1:
        return None
    product = Spread(number_of.low * each.low, number_of.high * each.high)
    if product.wider(parameters.slack * whole.middle).meets(whole):
        return Ruling("compatible", "the rate makes the total")
    off = max(product.middle, whole.middle) / min(product.middle, whole.middle)
    if near is not None and off > near and not _slip(off):
        return None
    unit = total.quantity.unit
    plain = Unit(unit.name, unit.dimension, unit.factor, currency=unit.currency) if unit else None
    true = in_unit(number_of.middle * each.middle, plain)
    return Ruling("conflict", f"{rate.surface} times {by.surface} is {true}, not {total.surface}")


def _slip(off: Decimal) -> bool:
    """Whether a noughts too many or too few explain how far off a product is."""
    return any(abs(off / ten - 1) < _CLOSE for ten in (10, 100, 1000))


def _one_sort(total: Claim, rate: Claim) -> bool:
    one, other = total.quantity.unit, rate.quantity.unit
    if total.quantity.kind != rate.quantity.kind:
        return False
    return (one.name if one else None) == (other.name.partition(" per ")[0] if other else None)


def _per(unit: Unit | None) -> str | None:
    """ "year" of "dollar, per year" and "day" of the unit "barrel per day"."""
    return None if unit is None else unit.per or unit.name.partition(" per ")[2] or None


def _times(found: Found, parameters: Parameters) -> Spread | None:
    """How often the rate was paid: how many got it ("each", "apiece"), or units of its time."""
    if "heads" in found.slots:
        per_head = found.words.keys() & set(_EACH) or found.slots["rate"].quantity.distribution
        return spread(found.slots["heads"]) if per_head else None
    time, unit = found.slots["time"], found.slots["rate"].quantity.unit
    per = found.words.get("per") or _per(unit)
    if per not in parameters.seconds:
        return None
    return _in_time(time, per, parameters)


def _in_time(time: Claim, per: str, parameters: Parameters) -> Spread | None:
    """How many units of its time a rate ran."""
    own, value = time.quantity.unit, time.quantity.amount.value
    if own is None or own.factor is None:
        return None
    exact = value is not None and time.quantity.amount.kind == "exact"
    known = Spread(value, value) if exact and value is not None else spread(time)
    return None if known is None else known.times(own.factor / parameters.seconds[per])
