"""Two sentences share so many words that they tell one thing, and the only figures of one sort in them differ.

What a figure measures, and whether it is a rate or a level, is told by small words which the next writer has otherwise:
"charges 19,500 euros a year", "annual fees of 22,800 euros". Where names and nouns leave no doubt that both sentences
tell the same news, such differences tell no more of the figures than of the writers.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.calendar import is_month
from claimcheck.judge.checks import days_differ, values_differ
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.sorts import other_sort
from claimcheck.lexicon import tokens
from claimcheck.record import replace
from claimcheck.records.claim import Claim, Place
from claimcheck.records.pairing import Pairing, weight
from claimcheck.records.quantity import MOMENTS
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
BY_WORDS = True
_LENGTHS = ("duration", "measurement")


class Parameters(Strict):
    """``words`` that two clauses must share, names and other numbers counting double, and as what ``part`` of the words
    of the shorter one; ``near``: how many times the smaller figure the larger one may be, ``lengths`` how many of two
    lengths; ``years``: how far apart two dates may lie, and how many more words these must share (``dates``), as much
    is done to one thing on one day and another."""

    words: Annotated[int, Field(ge=1)] = 5
    part: Annotated[Decimal, Field(gt=0, le=1)] = Decimal("0.4")
    near: Annotated[Decimal, Field(gt=1)] = Decimal("2.5")
    lengths: Annotated[Decimal, Field(gt=1)] = Decimal(4)
    years: Annotated[int, Field(ge=0)] = 50
    dates: Annotated[int, Field(ge=0)] = 1


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether two sentences share enough, each has one figure of the sort, and nothing but small words parts these."""
    left, right = pairing.left, pairing.right
    dated = left.quantity.kind == "date"
    fewest = min(len(left.cues), len(right.cues))
    if weight(pairing.shared) < parameters.words + parameters.dates * dated:
        return False
    if len(pairing.shared) < parameters.part * fewest:
        return False
    if pairing.different("period") and not dated and not (_says(left, right) or _says(right, left)):
        return False  # "45,500 patients in 2022", "48,200 in 2024"
    if pairing.different("place") and not (_names(left, right.place) or _names(right, left.place)):
        return False
    if not pairing.same("subject") and _two_sorts(left, right, facts):
        return False
    if _rivals(left, right, pairing, facts) or _rivals(right, left, pairing, facts):
        return False
    if dated and (facts.lone.dates_another(left) or facts.lone.dates_another(right)):
        return False
    return not dated or _near_dates(left, right, parameters)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values, days or hours; "186 shillings a litre" with the other's 171 shillings."""
    if pairing.left.quantity.kind in MOMENTS:
        return days_differ.judge(pairing, days_differ.Parameters(), facts)
    plain = replace(pairing, left=_without_rate(pairing.left), right=_without_rate(pairing.right))
    near = parameters.lengths if pairing.left.quantity.kind in _LENGTHS else parameters.near
    found = values_differ.judge(plain, values_differ.Parameters(near=near), facts)
    if found.verdict != "conflict" and pairing.different("subject"):
        return Ruling("not_compared", "one number of two things", found.compared)
    return found


def _names(claim: Claim, place: Place | None) -> bool:
    """Whether the sentence of a claim names a place, or a part of its name."""
    if place is None:
        return True
    told = claim.sentence.text.lower()
    return any(part in told for part in place.name.split())


def _two_sorts(left: Claim, right: Claim, facts: Facts) -> bool:
    """Whether what they count is of two sorts: "three women" and "two men", "1,100 jobs" and "500 workers"."""
    classes = {claim.subject.cls for claim in (left, right) if claim.subject is not None} - {None}
    return len(classes) > 1 or other_sort(left, right, facts) is not None


def _says(claim: Claim, other: Claim) -> bool:
    """Whether the sentence of a claim names the time of the other: its month, its year."""
    if other.period is None:
        return True
    told = {token.lower for token in tokens(claim.sentence.text)}
    names = (one for one in tokens(other.period.text) if is_month(one.text) or one.text[0].isdigit())
    return any(name.lower in told for name in names)


def _rivals(claim: Claim, other: Claim, pairing: Pairing, facts: Facts) -> bool:
    """Whether the sentence has another figure that may be the one told by ``other``: of its sort and, of counts, its
    noun, and not given by the other sentence as well."""
    given = {one.quantity.ends for one in facts.lone.beside(other) if one is not other}
    beside = [one for one in facts.lone.beside(claim) if one is not claim and one.quantity.ends not in given]
    if claim.quantity.kind == "date":
        return any(one.quantity.named_date for one in beside)
    if claim.quantity.kind == "count" and pairing.same("subject") and claim.subject is not None:
        return any(one.subject is None or one.subject.cls == claim.subject.cls for one in beside)
    return bool(beside)


def _without_rate(claim: Claim) -> Claim:
    """A figure without what it is for: "171 shillings" for "171 shillings a litre"."""
    unit = claim.quantity.unit
    if unit is None or unit.per is None:
        return claim
    return replace(claim, quantity=replace(claim.quantity, unit=replace(unit, per=None)))


def _near_dates(left: Claim, right: Claim, parameters: Parameters) -> bool:
    if not (left.quantity.named_date and right.quantity.named_date):
        return False
    dates = (left.quantity.date, right.quantity.date)
    years = [date.year for date in dates if date is not None and date.year is not None]
    return len(years) < 2 or abs(years[0] - years[1]) <= parameters.years
