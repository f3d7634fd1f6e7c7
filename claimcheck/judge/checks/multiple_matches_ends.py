"""Doubled, halved, tripled: from 40 to 70 is not double."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing, Spread
from claimcheck.judge.phrases.ends import ends, named_ends, two_things
from claimcheck.judge.phrases.spread import OPEN
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_ENDS = ("count", "money", "measurement", "duration", "percentage")


class Parameters(Phrasing):
    """``multiples``: the word and what it makes of the old figure ("halved": 0.5); shapes name them ``<multiple>``.

    ``words`` may have "more" and "less", for "more than doubled" and "nearly doubled".
    """

    SLOTS: ClassVar = {
        "old": _ENDS,
        "new": _ENDS,
        "ends": tuple(f"{kind}-range" for kind in _ENDS),
        "times": ("count",),
        "then": ("date",),
        "now": ("date",),
    }

    multiples: Annotated[dict[str, Decimal], Field(min_length=1)]
    loose: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.1")
    """How far from the multiple a plain "doubled" may lie, as a share of it."""
    short: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.3")
    """How far short of it "nearly doubled" may fall."""

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and "multiple"."""
        return {**self.words, "multiple": tuple(self.multiples)}


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every multiple that stands with both of its figures against them."""
    rulings = ((found, _ruling(found, parameters)) for found in parameters.find(claims))
    return [RuledOn(found.only("old", "new", "ends"), ruling) for found, ruling in rulings if ruling]


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    both = ends(found)
    factor = _factor(found, parameters)
    if two_things(found) or both is None or factor is None or min(both[0].low, both[1].low) <= 0:
        return None
    old, new = both
    grown = Spread(new.low / old.high, new.high / old.low)
    if factor < 1:  # "more than halved" is a larger fall: seen from the new figure it is a multiple again
        factor, grown = 1 / factor, Spread(1 / grown.high, 1 / grown.low)
    if _allowed(factor, found, parameters).meets(grown):
        return Ruling("compatible", "the figures fit the multiple")
    names = named_ends(found)
    true = new.middle / old.middle
    said = " ".join(found.words[name] for name in ("less", "more", "multiple") if name in found.words)
    if "times" in found.slots:
        said = f"{said} {found.slots['times'].surface} times".lstrip()
    return Ruling(
        "conflict", f"{names[1]} is {number(true.quantize(Decimal('0.01')))} times {names[0]}, not '{said}'"
    )


def _factor(found: Found, parameters: Parameters) -> Decimal | None:
    if "times" not in found.slots:
        return parameters.multiples[found.words["multiple"]]
    amount = found.slots["times"].quantity.amount
    return amount.value if amount.kind == "exact" and amount.value and amount.value > 1 else None


def _allowed(factor: Decimal, found: Found, parameters: Parameters) -> Spread:
    if "more" in found.words:
        return Spread(factor, OPEN)
    if "less" in found.words:
        return Spread(factor * (1 - parameters.short), factor)
    return Spread(factor * (1 - parameters.loose), factor * (1 + parameters.loose))
