"""A place in a row cannot be beyond the row's end: there is no third of two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Line, Phrasing, lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"


class Parameters(Phrasing):
    """``places``: ordinals in words, which shapes name ``<place>``; those in digits are the slot ``{nth}``."""

    SLOTS: ClassVar = {"nth": ("ordinal",), "count": ("count",)}

    placing: tuple[str, ...] = ()
    """Verbs before a place at the end of a contest: "came ninth"."""
    contestants: tuple[str, ...] = ()
    """Nouns of those who take part in one."""
    storeys: tuple[str, ...] = ()
    """Words by which a count glued to a noun counts what the place is one of: "the 15th floor of a 12-storey block"."""
    places: Annotated[dict[str, int], Field(min_length=1)]

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and "place"."""
        return {**self.words, "place": tuple(self.places)}


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every place in a row against the number of places."""
    made: list[RuledOn] = []
    for line in lines(claims, lambda here: any(claim.quantity.kind == "count" for claim in here)):
        found_here = list(parameters.find_in(line)) or _loose(line, parameters)
        rulings = ((found, _ruling(found, parameters)) for found in found_here)
        made += [RuledOn(found.claims, ruling) for found, ruling in rulings if ruling is not None]
    return made


def _loose(line: Line, parameters: Parameters) -> list[Found]:
    """Somebody's place at the end of a contest, and the one number of those who took part."""
    counts = [
        claim
        for claim in line.claims
        if claim.quantity.kind == "count"
        and claim.subject is not None
        and claim.subject.head in parameters.contestants
    ]
    placed = [n for n in range(len(line.items) - 1) if line.items[n] in parameters.placing]
    for n in placed if len(counts) == 1 and len(placed) == 1 else []:
        behind = line.items[n + 1]
        claim = line.claim(n + 1)
        if behind in parameters.places:
            return [Found({"count": counts[0]}, {"place": behind}, line, n, n + 2)]
        if claim is not None and claim.quantity.kind == "ordinal":
            return [Found({"count": counts[0], "nth": claim}, {}, line, n, n + 2)]
    return []


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    count = found.slots["count"].quantity
    claim = found.slots["count"]
    if claim.sentence.text[count.number_end - claim.sentence.start :].startswith("-"):
        storeys = not set(found.line.items[found.first : found.last]).isdisjoint(parameters.storeys)
        if not storeys:
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
