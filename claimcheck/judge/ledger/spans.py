"""Years that follow from a year: "for the first time in 40 years" where the source says "since 1976"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from claimcheck.judge.ledger.passages import Derived
from claimcheck.records.claim import Claim

SHORTEST = 2
"""Years; a single one lies between any two years of a text."""


def years_since(claim: Claim, sources: Sequence[Claim], published: Mapping[str, date]) -> Derived | None:
    """The year of a source from which a draft's number of years counts, to the latest year that the source gives.

    The two share a word of their clauses. A year more or less is left to the months, which are not told.
    """
    unit, wanted = claim.quantity.unit, claim.quantity.amount.value
    if claim.quantity.kind != "duration" or unit is None or unit.name != "year" or wanted is None:
        return None
    if wanted < SHORTEST or wanted != wanted.to_integral_value():
        return None
    years = [(one, one.quantity.date.year) for one in sources if one.quantity.date is not None]
    latest: dict[str, int] = {source: day.year for source, day in published.items()}
    for one, year in years:
        if year is not None:
            latest[one.source] = max(year, latest.get(one.source, year))
    words = {cue.lower() for cue in claim.cues}
    for one, year in years:
        if year is None or not words & {cue.lower() for cue in one.cues}:
            continue
        last = latest[one.source]
        if _lies(wanted, last - year, claim.quantity.amount.kind):
            return Derived((one,), f"from {year} to {last} are {last - year} years")
    return None


def _lies(wanted: Decimal, years: int, kind: str) -> bool:
    reach = max(Decimal(1), wanted / 10)
    if kind in ("more_than", "at_least"):
        return wanted <= years <= wanted + reach
    if kind in ("less_than", "at_most", "about"):
        return wanted - reach <= years <= wanted + (kind == "about")
    return wanted in (years, years - 1)
