"""A place in a row cannot be beyond the row's end: there is no third of two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"


class Parameters(Phrasing):
    """``places``: ordinals in words, which shapes name ``<place>``; those in digits are the slot ``{nth}``."""

    SLOTS: ClassVar = {"nth": ("ordinal",), "count": ("count",)}

    places: Annotated[dict[str, int], Field(min_length=1)]

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and "place"."""
        return {**self.words, "place": tuple(self.places)}


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every place in a row against the number of places."""
    rulings = ((found, _ruling(found, parameters)) for found in parameters.find(claims))
    return [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    count = found.slots["count"].quantity
    claim = found.slots["count"]
    if claim.sentence.text[count.number_end - claim.sentence.start :].startswith("-"):
        return None  # "the fifth of the three-volume set's chapters"
    if count.amount.kind != "exact" or count.amount.value is None or count.unit is not None:
        return None
    if "nth" in found.slots:
        place, words = found.slots["nth"].quantity.amount.value, found.slots["nth"].surface
    else:
        words = found.words["place"]
        place = Decimal(parameters.places[words])
    if place is None or place <= count.amount.value:
        return Ruling("compatible", "there are that many places") if place is not None else None
    are = "there is only one" if count.amount.value == 1 else f"there are only {number(count.amount.value)}"
    return Ruling("conflict", f"{are}, and no {words}")
