"""The year of a date that leaves it to another of its sentence: "from Monday, 3 June 2019, to Saturday, 8 June"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from claimcheck.records.claim import Claim

_NEAR = 100
"""Days between two dates beyond which one need not be of the other's year."""


def years_beside(claims: Sequence[Claim]) -> dict[str, int]:
    """The year of each date without one whose sentence has just one full date near it, by the claim's id.

    ``claims`` are dates told with their days of the week: a day of birth, which says nothing of the years of others,
    is told without.
    """
    found = {}
    for _, group in groupby(claims, key=lambda claim: claim.sentence.start):
        here = list(group)
        full = [day for claim in here if (day := _day(claim, None)) is not None]
        if len(full) != 1:
            continue
        for claim in here:
            parts, day = claim.quantity.date, _day(claim, full[0].year)
            if (
                parts is not None
                and parts.year is None
                and day is not None
                and abs(day - full[0]).days < _NEAR
            ):
                found[claim.id] = full[0].year
    return found


def _day(claim: Claim, year: int | None) -> date | None:
    """The day that a claim tells, in its own year or else in this one."""
    parts = claim.quantity.date
    year = parts.year or year if parts is not None else None
    if parts is None or year is None or parts.month is None or parts.day is None:
        return None
    try:
        return date(year, parts.month, parts.day)
    except ValueError:
        return None
