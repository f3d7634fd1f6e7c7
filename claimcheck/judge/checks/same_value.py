"""The same long number for two things in two sources: 4,460 dead in one, 4,460 shelters in the other."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.values import number, value
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "not-compared")
TAKES = "pairing"
_LEAST = 100
_OF_PEOPLE = "people "
"""How the label of a measure begins that counts people, named or not: "people killed"."""


class Parameters(Strict):
    """``digits``: significant digits from which two sources hardly have one number for two things by chance."""

    digits: Annotated[int, Field(ge=3)] = 3


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the two are one exact number, long enough, for two things; else another rule may speak."""
    left, right = pairing.left.quantity, pairing.right.quantity
    one, other = left.amount.value, right.amount.value
    if one is None or one != other or one < _LEAST or left.unit != right.unit:
        return False
    exact = left.amount.kind == right.amount.kind == "exact"
    return exact and significant_digits(one) >= parameters.digits and _counts_differ(pairing, facts)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Point to the number that stands for two things."""
    one = pairing.left.quantity.amount.value or Decimal(0)
    words = " and ".join(sorted({_thing(claim, facts) for claim in (pairing.left, pairing.right)}))
    reason = f"{number(one)} is given for two things: {words}"
    return Ruling("conflict", reason, Compared((one, one), (one, one), None))


def _counts_differ(pairing: Pairing, facts: Facts) -> bool:
    if pairing.different("subject") or pairing.different("measure"):
        return True
    for claim, other in ((pairing.left, pairing.right), (pairing.right, pairing.left)):
        people = facts.labels.names.get(claim.measure or "", "").startswith(_OF_PEOPLE)
        things = other.subject is not None and other.subject.cls not in (None, "person")
        if people and claim.subject is None and things:
            return True
    return False


def _thing(claim: Claim, facts: Facts) -> str:
    """What is counted, in words: "people killed", "shelters"."""
    label = facts.labels.names.get(claim.measure or "", "")
    noun = " ".join(claim.subject.text.split()) if claim.subject is not None else ""
    if label.startswith(_OF_PEOPLE) and claim.subject is not None and claim.subject.cls == "person":
        return f"{noun} {label.removeprefix(_OF_PEOPLE)}"
    return " ".join(filter(None, (noun, label if not noun else ""))) or value(claim)
