"""Two figures in digits that are one but for a slip of the keyboard: two neighbours swapped, or one digit changed."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.rivals.nearness import in_one_clause, of_two_times
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.slips import Mistyped, mistyped
from claimcheck.judge.values import value
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import FACETS, Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"
BY_WORDS = True
LONG = 5
"""Significant digits from which two things of one clause hardly come to be one digit apart by themselves."""
_TOLD: dict[Mistyped, str] = {
    "swapped": "have two neighbouring digits swapped",
    "changed": "differ in one digit",
}


class Parameters(Strict):
    """How many significant digits both figures must have: ``swapped`` for two neighbours that have changed places to
    be a slip, ``changed`` for one digit that is another. A rule without ``changed`` asks for what is swapped alone, and
    says nothing of one value given twice."""

    swapped: Annotated[int, Field(ge=2)] = 3
    changed: Annotated[int, Field(ge=3)] | None = None


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the two are one figure, or would be but for a slip; a year that the other text gives as well is none."""
    figures = _figures(pairing)
    if figures is None or (_dated(pairing) and facts.lone.given(pairing.left, pairing.right)):
        return False
    least = {"same": parameters.changed, "changed": parameters.changed, "swapped": parameters.swapped}
    asked = least.get(mistyped(*map(_digits, figures)) or "")
    return asked is not None and min(map(significant_digits, figures)) >= asked


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Say which two figures they are, and how they differ."""
    figures = _figures(pairing)
    slip = mistyped(*map(_digits, figures)) if figures is not None else None
    if figures is None or slip is None:
        return Ruling("not_compared", "they are not two plain numbers of one unit")
    one, other = figures
    unit = pairing.left.quantity.unit
    compared = Compared((one, one), (other, other), unit.name if unit else None)
    if slip == "same":
        return Ruling("compatible", "they give the same value", compared)
    told = figures if _dated(pairing) else (value(pairing.left), value(pairing.right))
    reason = f"{told[0]} and {told[1]} {_TOLD[slip]}"
    if _dated(pairing):
        doubts = int(_of_two_acts(pairing))
    elif parameters.changed is None:
        doubts = -_of_one_thing(pairing, facts)
    else:
        doubts = (min(map(significant_digits, figures)) < LONG) + 2 * _of_two_counts(pairing)
    return Ruling("conflict", reason, compared, doubts=doubts)


def _figures(pairing: Pairing) -> tuple[Decimal, Decimal] | None:
    """Two years alone, or two plain numbers of one unit; None for all else."""
    left, right = pairing.left.quantity, pairing.right.quantity
    if _dated(pairing):
        one, other = _year(pairing.left), _year(pairing.right)
    else:
        one, other = left.amount.value, right.amount.value
        if not left.amount.kind == right.amount.kind == "exact" or left.unit != right.unit:
            return None
    return None if one is None or other is None else (one, other)


def _dated(pairing: Pairing) -> bool:
    return pairing.left.quantity.kind == "date"


def _year(claim: Claim) -> Decimal | None:
    """The year of a date that has neither month nor day nor a second end."""
    date = claim.quantity.date
    return (
        Decimal(date.year)
        if date is not None and date.year is not None and date.year_alone and date.end is None
        else None
    )


def _digits(figure: Decimal) -> str:
    return f"{figure:f}"


def _of_two_acts(pairing: Pairing) -> bool:
    """Whether two acts are told, or one of the years is where something begins: "founded in 1879", "extended in
    1897"; "mayor since 1989", "mayor until 1998"."""
    relations = {claim.period.relation for claim in (pairing.left, pairing.right) if claim.period is not None}
    return pairing.different("act") or len(relations) > 1


def _of_two_counts(pairing: Pairing) -> bool:
    """Whether two things were done with two counts: "gave him 2,117 points", "broke the record of 2,116 points". Where
    the clauses share another number it is one: "carried by 318 votes to 274", "318 voted for it and 247 against"."""
    one_count = pairing.same("subject") or any(word[:1].isdigit() for word in pairing.shared)
    return pairing.different("act") and not one_count


def _of_one_thing(pairing: Pairing, facts: Facts) -> bool:
    """Whether more than chance speaks for one figure: the clauses are one, or the measure is and nothing sets them
    apart: "a contract of $640,000 a year", "the contract is worth $460,000 a year"."""
    if pairing.same("clause"):
        return in_one_clause(pairing)
    if of_two_times(pairing) or pairing.left.measure in facts.of_many or any(map(pairing.different, FACETS)):
        return False  # "5.24 percent in May", "5.42 percent in June"
    return pairing.same("measure") and bool(pairing.shared)
