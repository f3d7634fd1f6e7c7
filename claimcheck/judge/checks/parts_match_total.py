"""Parts that the text says are all there are must add up to its total: 7 men and 6 women are 13 people, not 12."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing
from claimcheck.judge.phrases.families import Families, exclusive
from claimcheck.judge.phrases.listing import Listing, listing
from claimcheck.judge.phrases.spread import half_step
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_KINDS = ("count", "money")
_MANY = 3


class Parameters(Phrasing):
    """``shapes`` end where the list of the parts begins, and say that these are all; ``shares`` ("Of the 15 hurt, …")
    do not say so, and need parts of one of the ``families``; so does a list beside its total, behind a comma."""

    SLOTS: ClassVar = {"total": _KINDS}

    families: Families = Field(default_factory=dict)
    behind: tuple[str, ...] = ()
    """Words that go on behind a list between two commas: "the 30 passengers, 18 adults and 10 children, were"."""
    before: tuple[str, ...] = ()
    """Words before the total of such a list."""
    open_words: tuple[str, ...] = ()
    """Words that say that the list is not the whole, or that its entries overlap."""
    near: Annotated[Decimal, Field(gt=0, lt=1)] = Decimal("0.34")
    """How far the sum may be off, as a share of the total, and still be meant as the sum of the parts."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Add up every list of parts that stands behind its total."""
    made: list[RuledOn] = []
    parts_of_others: set[str] = set()
    for found in sorted(parameters.find(claims), key=lambda one: one.slots["total"].quantity.start):
        total = found.slots["total"]
        if total.id in parts_of_others or _is_part_itself(found, parameters):
            continue
        parts = listing(found.line, found.last, _KINDS)
        if parts is None or total.quantity.amount.kind != "exact" or not _one_sort(total, parts):
            continue
        parts_of_others |= {part.id for part in parts.claims}
        ruling = _ruling(found, total, parts, parameters)
        if ruling is not None:
            made.append(RuledOn((total, *parts.claims), ruling))
    return made


def _is_part_itself(found: Found, parameters: Parameters) -> bool:
    """Whether the number is of the same family as what follows: "115 wins, 105 losses and four ties"."""
    own = set(found.line.items[found.first : found.last])
    return "beside" in found.words and any(
        not own.isdisjoint(words) for family in parameters.families.values() for words in family.values()
    )


def _apposed(found: Found, parts: Listing, parameters: Parameters) -> bool:
    """Whether the list stands between two commas behind a known total, and each part is a number with its noun."""
    items, at = found.line.items, parts.last
    total = next(n for n in range(found.first, found.last) if found.line.claim(n) is found.slots["total"])
    return (
        total > 0
        and items[total - 1] in parameters.before
        and at < len(items)
        and items[at - 1] == ","
        and items[at] in parameters.behind
        and all(len(part.words) == 1 for part in parts.parts)
    )


def _one_sort(total: Claim, parts: Listing) -> bool:
    unit = total.quantity.unit
    return all(
        part.quantity.kind == total.quantity.kind
        and part.quantity.unit == unit
        and not part.quantity.distribution
        for part in parts.claims
    )


def _ruling(found: Found, total: Claim, parts: Listing, parameters: Parameters) -> Ruling | None:
    whole = total.quantity.amount.value or Decimal(0)
    if any(word in parameters.open_words for word in found.line.lower):
        return None
    off = parts.total - whole
    if abs(off) <= parts.slack + half_step(total):
        return Ruling("compatible", f"the parts add up to {number(whole)}")
    one_family = exclusive(parts, parameters.families)
    if "beside" in found.words and not (one_family or _apposed(found, parts, parameters)):
        return None
    if "share" in found.words and not (one_family and (off > 0 or len(parts.parts) >= _MANY)):
        return None
    if abs(off) > parameters.near * whole or any(part.value >= whole for part in parts.parts):
        return None
    total_words = " + ".join(number(part.value) for part in parts.parts)
    left_over = "is not accounted for" if off == -1 else "are not accounted for"
    missing = f"{number(abs(off))} {'more than the text says' if off > 0 else left_over}"
    reason = f"{total_words} is {number(parts.total)}, not {number(whole)}: {missing}"
    return Ruling("conflict", reason)
