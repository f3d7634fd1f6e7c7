"""An average lies between the least and the greatest: not 45 where ages run from 20 to 40."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import ClassVar

from claimcheck.judge.phrases import Found, Line, Phrasing, Spread, lines
from claimcheck.judge.phrases.spread import half_step, named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age")
_REACH = 4
_LEADING = ("on", "an", "a", "the", "its", "their", "with", "for", "has", "have", "is", "was", "were", "are")
_THREE = 3
_FAR = 6
_EXTREME = 7
_MARKS = (",", ";", ".", ":", "(", ")")


class Parameters(Phrasing):
    """``average``: the words that make a number an average, in it or close before it."""

    SLOTS: ClassVar = {"ends": tuple(f"{kind}-range" for kind in _AMOUNTS), "middle": _AMOUNTS}

    average: tuple[str, ...]
    extremes: tuple[str, ...] = ()
    """Words beside the least and the greatest of several values: shallowest, no more than."""
    apart: tuple[str, ...] = ()
    """Words by which the average is one of another year or of others."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every average that stands with a range against it."""
    rulings = ((found, _ruling(found, parameters)) for found in parameters.find(claims))
    made = [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]
    taken = {claim.id for one in made for claim in one.claims}
    for line in lines(claims, lambda here: len(here) >= _THREE):
        found = _among(line, parameters)
        if found is not None and taken.isdisjoint(claim.id for claim in found.claims):
            made.append(found)
    return made


def _among(line: Line, parameters: Parameters) -> RuledOn | None:
    """An average beside the values it is the average of, or beside the least and the greatest of them."""
    numbers = [(at, claim) for at in range(len(line.items)) if (claim := line.claim(at)) is not None]
    means = [(at, claim) for at, claim in numbers if _averaged(line, at, claim, parameters)]
    if len(means) != 1 or not line.lower.isdisjoint(parameters.apart):
        return None
    at, mean = means[0]
    others = [(n, claim) for n, claim in numbers if n != at and _alike(claim, mean)]
    extremes = sum(_extreme(line, n, parameters) for n, _ in others)
    listed = len(others) >= _THREE and _in_a_row(line, [n for n, _ in others])
    if not (listed or (len(others) == 2 and extremes == 2)):
        return None
    values = [value for _, claim in others if (value := _end(claim)) is not None]
    stated = named(mean)
    if stated is None or len(values) != len(others) or mean.quantity.amount.value is None:
        return None
    claims = tuple(sorted((mean, *(claim for _, claim in others)), key=lambda claim: claim.quantity.start))
    if Spread(min(values), max(values)).wider(half_step(mean)).meets(Spread(stated.middle, stated.middle)):
        return RuledOn(claims, Ruling("compatible", "the average lies within the range"))
    where = "above the highest" if stated.middle > max(values) else "below the lowest"
    ends = f"{number(min(values))} to {number(max(values))}"
    return RuledOn(claims, Ruling("conflict", f"{mean.surface} is {where} value of {ends}"))


def _averaged(line: Line, at: int, claim: Claim, parameters: Parameters) -> bool:
    """Whether a number is an average by a word in it, or before or behind it in its clause."""
    near = {*claim.surface.lower().split()}
    for step in (-1, 1):
        for n in range(at + step, at + step * (_FAR + 1), step):
            if not 0 <= n < len(line.items) or line.items[n] in _MARKS or line.items[n].startswith("#"):
                break
            near.add(line.items[n])
    return not near.isdisjoint(parameters.average)


def _alike(claim: Claim, mean: Claim) -> bool:
    noun = claim.subject
    if (
        noun is not None and noun.start == claim.quantity.number_end + 1
    ):  # "three runs" are none of their times
        return mean.subject is not None and mean.subject.head == noun.head
    kinds = {claim.quantity.kind, mean.quantity.kind}
    if claim.quantity.kind not in _AMOUNTS or claim.quantity.amount.kind in ("between", "vague"):
        return False
    one, other = claim.quantity.unit, mean.quantity.unit
    own = mean.subject
    if own is not None and own.start == mean.quantity.number_end + 1 and one is not None:
        return False  # "he averaged 11.1 points while shooting 52.3 percent"
    if one is None or other is None:
        return len(kinds) == 1 or "count" in kinds
    return one.name == other.name


def _end(claim: Claim) -> Decimal | None:
    """The value that the words name: 29 of "younger than 29"."""
    amount = claim.quantity.amount
    return amount.value if amount.value is not None else amount.low if amount.low is not None else amount.high


def _extreme(line: Line, at: int, parameters: Parameters) -> bool:
    """Whether a word close by says that a number is the least or the greatest."""
    claim = line.claim(at)
    words = claim.surface.lower().split() if claim is not None else []
    near = (*line.items[max(0, at - _EXTREME) : at + 3], *words)
    return any(item in parameters.extremes for item in near)


def _in_a_row(line: Line, at: Sequence[int]) -> bool:
    """Whether numbers are a list: only joints and units between them."""
    return all(set(line.items[one + 1 : two]) <= {",", "and"} for one, two in pairwise(at))


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    both, middle = found.slots["ends"], found.slots["middle"]
    if (
        not _is_average(found, middle, parameters)
        or not _one_sort(both, middle)
        or _of_another(found, parameters)
    ):
        return None
    low, high = both.quantity.amount.low, both.quantity.amount.high
    mean = named(middle, both.quantity.unit)
    if low is None or high is None or mean is None:
        return None
    if Spread(mean.middle, mean.middle).meets(Spread(low, high).wider(half_step(both))):
        return Ruling("compatible", "the average lies within the range")
    where = "above the highest" if mean.middle > high else "below the lowest"
    ends = both.surface.removeprefix("from ").removeprefix("between ")
    return Ruling("conflict", f"{middle.surface} is {where} value of {ends}")


def _of_another(found: Found, parameters: Parameters) -> bool:
    """Whether an "and" brings in what the average is of: "highs ran from 33 to 44 and lows averaged 21"."""
    items = found.line.items
    behind = [items[n + 1] for n in range(found.first, found.last - 1) if items[n] == "and"]
    return any(item not in (*parameters.average, *_LEADING) for item in behind if not item.startswith("#"))


def _is_average(found: Found, claim: Claim, parameters: Parameters) -> bool:
    at = next(n for n in range(found.first, found.last) if found.line.claim(n) is claim)
    words = {*claim.surface.lower().split(), *found.line.before(at, _REACH)}
    return not words.isdisjoint(parameters.average)


def _one_sort(both: Claim, middle: Claim) -> bool:
    one, other = both.quantity.unit, middle.quantity.unit
    if one is None or other is None:
        return one is other or (
            middle.quantity.kind in ("age", "count") and both.quantity.kind in ("age", "count")
        )
    return (
        one.dimension == other.dimension
        and other.per in (one.per, None)
        and (one.name == other.name or bool(one.factor and other.factor))
    )
