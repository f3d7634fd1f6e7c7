"""Whether the values that two speakers give can both be true, or are too far apart to be of one thing."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.judge.phrases.spread import levels, spread
from claimcheck.record import replace
from claimcheck.records.claim import Claim

SHARES = {"ratio", "percentage"}
TIMES = {"date", "clock_time"}
_DIGITS = re.compile(r"(?:about |around )?\d{3,4}")
_DATING = re.compile(r"\bdat(?:es|ed|ing) ")
_ANCIENT = ("BC", "BCE")


def year_of(claim: Claim) -> tuple[int, bool] | None:
    """The year that a figure is, and whether it is one before Christ; None where it is none. A number without a noun
    may be one where a sentence dates something: "dates the mask to 1740"."""
    date, sentence = claim.quantity.date, claim.sentence
    behind = sentence.text[claim.quantity.end - sentence.start :].split(maxsplit=1)[:1]
    ancient = behind != [] and behind[0].rstrip(".,;") in _ANCIENT
    if date is not None:
        return (
            (date.year, ancient) if date.year is not None and date.year_alone and date.end is None else None
        )
    value = claim.quantity.amount.value
    bare = claim.quantity.kind == "count" and _DIGITS.fullmatch(claim.quantity.surface) is not None
    if not bare or value is None or not (ancient or _DATING.search(sentence.text)):
        return None
    return int(value), ancient


def is_time(claim: Claim) -> bool:
    """Whether a figure tells a year or an hour."""
    return claim.quantity.kind in TIMES or year_of(claim) is not None


def of_times(one: Claim, other: Claim) -> bool:
    """Whether two figures are years, or hours of the day, and nothing else."""
    left, right = one.quantity, other.quantity
    if left.kind == right.kind == "clock_time":
        # "the fire started at 9 p.m.", "they arrived at 9.20 p.m."; whoever is seen may be seen again
        one_act = one.act is not None and one.act == other.act
        return one_act and not (left.either_half or right.either_half)
    return year_of(one) is not None and year_of(other) is not None


def agree(one: Claim, other: Claim, far: Decimal, hedged: Decimal) -> bool:
    """Whether two values can both be true, or are so far from each other that they are of two things."""
    if is_time(one):
        years = year_of(one), year_of(other)
        return years[0] == years[1] if None not in years else one.quantity.ends == other.quantity.ends
    if other.quantity.kind != one.quantity.kind and {one.quantity.kind, other.quantity.kind} != SHARES:
        lent = replace(other.quantity, kind=one.quantity.kind, unit=one.quantity.unit)
        other = replace(other, quantity=lent)
    both = levels(one, other, one_scale=False)
    if both is None:
        left, right = spread(one), spread(other)
        if (
            left is None
            or right is None
            or left.closed == right.closed
            or one.quantity.unit != other.quantity.unit
        ):
            return True
        both = left, right
    low, high = sorted(end.low if end.low.is_finite() and end.low > 0 else end.high for end in both)
    about = any(claim.quantity.amount.kind == "about" for claim in (one, other))
    slack = high * hedged if about and high.is_finite() else Decimal(0)
    return both[0].wider(slack).meets(both[1]) or low <= 0 or high >= far * low
