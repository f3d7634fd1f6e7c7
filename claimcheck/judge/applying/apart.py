"""What sets two claims apart, so that no rule compares them: a facet that is known to differ."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.checks import CHECKS
from claimcheck.judge.rivals.nearness import within
from claimcheck.records.pairing import FACETS, Pairing
from claimcheck.rulebook import Rule

SEPARATING = tuple(facet for facet in FACETS if facet not in ("attribution", "clause", "act"))
"""Facets whose explicit difference separates two claims, whatever the rule, unless it says they may differ."""
LARGE, NEAR = Decimal(100), Decimal("1.5")
"""Counts from 100 on, one no more than half as much again as the other: hardly of two times."""


def separated(pairing: Pairing, rule: Rule | None = None) -> str | None:
    """The first facet that sets two claims apart, None when none does."""
    free = rule.may_differ + rule.different if rule else ()
    if pairing.different("period") and _whole_dates(pairing):
        free = (*free, "period")  # a whole date is its own time, whatever its text calls earlier
    elif pairing.different("period") and _another_time(pairing) and not _told_alike(pairing, rule):
        if not _one_large_count(pairing):
            return "period"
        free = (*free, "period")
    return next((f for f in SEPARATING if f not in free and pairing.different(f)), None)


def _told_alike(pairing: Pairing, rule: Rule | None) -> bool:
    """Whether a rule asks for clauses that share their words and leaves the time open: a slip of the keyboard.
    A date is its own time: "in 2005" is no slip for "on Thursday", but one year may be for another."""
    if rule is None or "period" not in rule.may_differ:
        return False
    if CHECKS[rule.check].by_words or _two_years(pairing):
        return True
    return "clause" in rule.known and pairing.left.quantity.kind != "date"


def _whole_dates(pairing: Pairing) -> bool:
    """Whether both are dates with their day, month and year."""
    dates = (pairing.left.quantity.date, pairing.right.quantity.date)
    return all(date is not None and None not in (date.year, date.month, date.day) for date in dates)


def _two_years(pairing: Pairing) -> bool:
    """Whether both are years alone: "built in 1964", "dates from 1971"."""
    dates = (pairing.left.quantity.date, pairing.right.quantity.date)
    return all(date is not None and date.year_alone for date in dates)


def _another_time(pairing: Pairing) -> bool:
    """Whether one figure is of well before its text was published and the other is not."""
    return pairing.left.is_earlier != pairing.right.is_earlier


def _one_large_count(pairing: Pairing) -> bool:
    """Whether both count the same noun in large numbers near each other and only one says when: "250,000 comments in
    October" and the "235,000 comments" that the agency received."""
    left, right = pairing.left, pairing.right
    if left.subject is None or right.subject is None or left.subject.head != right.subject.head:
        return False
    return (left.period is None) != (right.period is None) and within(left, right, NEAR, LARGE)


def differs(pairing: Pairing, facet: str) -> bool:
    """Whether two claims are known to differ in what a rule asks to be the same: a facet, a kind, a unit, a source."""
    if facet == "kind":
        return pairing.left.quantity.kind != pairing.right.quantity.kind
    if facet == "unit":
        return pairing.left.quantity.unit != pairing.right.quantity.unit
    if facet == "source":
        return pairing.left.source != pairing.right.source
    return facet in pairing.facets and pairing.different(facet)
