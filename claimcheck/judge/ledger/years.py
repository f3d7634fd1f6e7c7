"""Of which year a figure is: "last year" of a source of March 2024 is the 2023 of a draft."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.ledger.bearing import bearing
from claimcheck.judge.ledger.kinship import kinship
from claimcheck.judge.ruling import Facts
from claimcheck.records.claim import Claim
from claimcheck.records.findings import LedgerLine


def year_of(claim: Claim) -> int | None:
    """The one year in which the period of a figure lies; None where none is known."""
    period = claim.period
    if period is None or period.first is None or period.last is None or period.relation == "since":
        return None
    return period.first.year if period.first.year == period.last.year else None


def other_year(claim: Claim, other: Claim) -> int | None:
    """The year of a source's figure, where the draft's is of another one; None for dates, which are their own time."""
    mine, theirs = year_of(claim), year_of(other)
    if claim.quantity.kind == "date" or mine is None or theirs is None or mine == theirs:
        return None
    return theirs


def of_its_year(
    claim: Claim, draft: Sequence[Claim], sources: Sequence[Claim], facts: Facts
) -> LedgerLine | None:
    """The line of a bare year that dates figures of its sentence: the year of the sources' figures of their values.

    None for any other claim, and where no source has one of those figures with its year.
    """
    told = claim.quantity.date
    if told is None or told.year is None or told.month is not None or claim.period is None:
        return None
    dated = [
        one
        for one in draft
        if one.source == claim.source
        and one.quantity.kind != "date"
        and one.sentence.start == claim.sentence.start
        and one.period is not None
        and one.period.start <= claim.quantity.start < one.period.end
    ]
    given = [
        other
        for one in dated
        for other in sources
        if bearing(one, other) == "gives"
        and year_of(other) is not None
        and kinship(one, other, facts) is not None
    ]
    same = tuple(other for other in given if year_of(other) == told.year)
    if same:
        words = same[0].period.text if same[0].period is not None else ""
        return LedgerLine(claim, "supported", same, f"the source's figure is of that year: “{words}”")
    if given and len(given) == len(dated):
        how = f"the source's figure is of {year_of(given[0])}"
        return LedgerLine(claim, "contradicted", tuple(given), how)
    return None
