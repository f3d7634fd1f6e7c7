"""An anniversary with the year of which it is one and the year in which it is kept: "the 45th anniversary of 1961"."""

from __future__ import annotations

from collections.abc import Iterator, Set
from decimal import Decimal

from claimcheck.judge.phrases.line import Line, kind
from claimcheck.records.claim import Claim

_WORDS = 3
_HOPED = ("a", "an")
"""Before one that is not yet kept: "hoped for a 60th anniversary"."""
_OF = 7
_TIMES = 2
Kept = tuple[Claim, Claim, Claim, int]
"""The first year, the anniversary, the year it is kept in, and how many years lie between."""


def anniversaries(line: Line, nouns: Set[str]) -> Iterator[Kept]:
    """The only anniversary of a sentence with its only two years, where both may be its own.

    "The 75th anniversary of its first title in 2020" is that of something of which no year is told.
    """
    found = [
        (at, claim)
        for at, claim in line.numbers
        if claim.quantity.kind == "ordinal"
        and line.items[at - 1] not in _HOPED
        and not nouns.isdisjoint(line.items[at + 1 : at + 1 + _WORDS])
    ]
    years = [(at, claim, year) for at, claim in line.numbers if (year := _year(claim)) is not None]
    if (
        len(found) != 1
        or len(years) != 2
        or any(kind(claim).startswith("date") and _year(claim) is None for claim in line.claims)
    ):
        return
    at, which = found[0]
    (one, first, early), (_, last, late) = sorted(years, key=lambda year: year[2])
    which_one = which.quantity.amount.value
    noun = next(n for n in range(at + 1, at + 1 + _WORDS) if line.items[n] in nouns)
    of = line.items[noun + 1] == "of"
    if which_one is None or (of and not noun < one <= noun + _OF):
        return
    apart = late - early
    if apart and max(Decimal(apart), which_one) <= _TIMES * min(Decimal(apart), which_one):
        yield first, which, last, apart


def _year(claim: Claim) -> int | None:
    date = claim.quantity.date
    return None if date is None or date.end is not None or claim.quantity.derived else date.year
