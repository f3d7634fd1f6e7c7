"""Each of two texts gives one figure with the same two words, and the two are not the same."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import days_differ, values_differ
from claimcheck.judge.checks.days_differ import SWAPPED
from claimcheck.judge.rivals.nearness import alike, within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing
from claimcheck.records.quantity import MOMENTS
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
BY_WORDS = True
ANOTHER_SORT = ("scope", "role")
"""Facets that tell apart what is said of one thing: all of it and a part, what there is and what is added."""
HALF_DAY = 12 * 60


class Parameters(Strict):
    """``words`` that both clauses have and no other figure of its sort in either text, a name of several being one; for
    two dates of one act that counts as one of them, and more of them are needed where one figure may be a ``part`` of
    the other. ``near``: how many times the smaller figure the larger one may be, ``least``: how large both must be to
    be more than "one of them"; ``minutes`` and ``years``: how far apart two hours and two dates may lie."""

    words: Annotated[int, Field(ge=1)] = 2
    part: Annotated[int, Field(ge=1)] = 3
    near: Annotated[Decimal, Field(gt=1)] = Decimal(2)
    least: Annotated[Decimal, Field(ge=0)] = Decimal(3)
    minutes: Annotated[int, Field(ge=0, le=HALF_DAY)] = 60
    years: Annotated[int, Field(ge=0)] = 2


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the words leave only these two figures of the two texts, and these are near each other."""
    left, right = pairing.left, pairing.right
    dated = left.quantity.kind == "date"
    if dated and not _of_one_date(pairing):
        return False
    if not dated and "vague" in (left.quantity.amount.kind, right.quantity.amount.kind):
        return False
    if not dated and left.period is not None and right.period is not None and pairing.different("period"):
        return False  # "45,500 patients in 2022" and "48,200 in 2024"
    if pairing.different("measure") or _two_sorts(left, right):
        return False  # "injured 12 guests" and "pulled out 20 people"; "30 houses" and "45 boats"
    if pairing.different("scope") and left.scope == right.scope:
        return False  # two sorts of a thing, "season tickets" and "tickets": no part of one another
    needed = parameters.part if any(map(pairing.different, ANOTHER_SORT)) else parameters.words
    if facts.lone.told_by(left, right) + (dated and pairing.same("act")) < needed:
        return False
    return _near(left, right, parameters) and not facts.lone.given(left, right)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two figures, dates or hours."""
    if pairing.left.quantity.kind in MOMENTS:
        found = days_differ.judge(pairing, days_differ.Parameters(), facts)
        # "lifted off at 6:42 a.m.", "left its pad at 6:24 a.m."
        return replace(found, doubts=found.doubts - 1) if found.notes == SWAPPED else found
    return values_differ.judge(pairing, values_differ.Parameters(), facts)


def _of_one_date(pairing: Pairing) -> bool:
    """Whether two dates may be of one thing: of one act, or, where neither text tells an act that is known, in one
    clause and behind words of one sense: "came ashore on 22 March", "made landfall on 27 March"."""
    left, right = pairing.left, pairing.right
    if not (left.quantity.named_date and right.quantity.named_date):
        return False
    if pairing.same("act"):
        return True
    if left.act is not None and right.act is not None:
        return False
    one, other = left.period, right.period
    years = [claim.quantity.date is not None and claim.quantity.date.year_alone for claim in (left, right)]
    if all(years) and one is not None and one.relation == "during":
        return False  # "the leading rusher in 2009", "his injury-plagued 2010"
    of_one_sense = one is not None and other is not None and one.relation == other.relation
    return of_one_sense and pairing.same("clause")


def _two_sorts(left: Claim, right: Claim) -> bool:
    """Whether what they count is of two classes."""
    one, other = left.subject, right.subject
    classes = {subject.cls for subject in (one, other) if subject is not None}
    return len(classes) > 1 and None not in classes


def _near(left: Claim, right: Claim, parameters: Parameters) -> bool:
    one, other = left.quantity, right.quantity
    if one.kind == "date":
        years = [
            told.date.year for told in (one, other) if told.date is not None and told.date.year is not None
        ]
        return len(years) < 2 or abs(years[0] - years[1]) <= parameters.years
    if one.kind == "clock_time":
        hours = [told.amount.value for told in (one, other) if told.amount.value is not None]
        return len(hours) == 2 and abs(hours[0] - hours[1]) <= parameters.minutes
    least = parameters.least if one.kind == "count" else Decimal(0)
    return alike(one.unit, other.unit) and within(left, right, parameters.near, least)
