"""Each of two texts of one story gives one figure of a sort only, and the two are not the same.

Where there is but one sum that each text could mean, small words set its two figures less surely apart than where there
are many: "was ordered to pay $5 million", "a fine of $7 million".
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.rivals.nearness import alike, within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.other_words import only_one_has
from claimcheck.judge.senses.sorts import other_sort
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
BY_WORDS = True
_LEVELS = {"level", "limit", "rate"}
"""Roles that one figure may have in two texts: "room for 800", "it has 900 seats"; "each side freed 150"."""
_HURT = {"level", "increment"}
"""The same of people to whom one thing happened: "another 12 were hurt"."""
_SHARES = {"level", "increment", "change", "rate"}
"""The same of shares: "prices were 5 % higher", "inflation was 6 %"."""


class Parameters(Strict):
    """``near``: how many times the smaller figure the larger one may be, ``measured`` the same where both are known to
    be of one measure, ``likened`` where they are of two that are ``akin``: that may be of one figure where each text
    has but one. ``least``: how large two counts must be to be more than "one of them"; ``classes`` of things that may
    be counted for each other."""

    near: Annotated[Decimal, Field(gt=1)] = Decimal("1.55")
    measured: Annotated[Decimal, Field(gt=1)] = Decimal(3)
    likened: Annotated[Decimal, Field(gt=1)] = Decimal("1.5")
    least: Annotated[Decimal, Field(ge=0)] = Decimal(3)
    akin: tuple[frozenset[str], ...] = ()
    classes: tuple[frozenset[str], ...] = ()
    others: frozenset[str] = frozenset()
    """Words of a sentence that tells another figure than its text is about: "favour", "would"."""


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether each text has but this figure to give, both may be of one thing, and the two are near each other."""
    left, right = pairing.left, pairing.right
    if not pairing.alone or "vague" in (left.quantity.amount.kind, right.quantity.amount.kind):
        return False
    if only_one_has(parameters.others, left, right) or not _of_one_thing(pairing, parameters):
        return False
    if not _of_one_count(pairing, parameters, facts):
        return False
    least = parameters.least if left.quantity.kind == "count" else Decimal(0)
    near = _near(pairing, parameters)
    return alike(left.quantity.unit, right.quantity.unit) and within(left, right, near, least)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values."""
    return values_differ.judge(pairing, values_differ.Parameters(near=_near(pairing, parameters)), facts)


def _near(pairing: Pairing, parameters: Parameters) -> Decimal:
    """How far apart two figures may lie: further where both are told to be of one measure, less far where of two."""
    if pairing.different("measure"):
        return parameters.likened
    return parameters.measured if pairing.same("measure") else parameters.near


def _of_one_thing(pairing: Pairing, parameters: Parameters) -> bool:
    """Whether what the two measure, and how and when they are meant, may be one."""
    left, right = pairing.left, pairing.right
    measures = {claim.measure for claim in (left, right)}
    if pairing.different("measure") and not any(measures <= akin for akin in parameters.akin):
        return False
    if pairing.different("role") and not _of_one_role(pairing):
        return False
    if pairing.different("scope") and not _of_one_scope(left, right):
        return False
    # "1,400 hectares by Tuesday" is no more than what had burned until then
    return pairing.same("period") or not (_until_then(left) or _until_then(right))


def _of_one_count(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether what the two count may be one: spectators and fans, jobs and workers, but no nurses and doctors."""
    left, right = pairing.left, pairing.right
    if left.quantity.kind == "count" and not any(map(_of_what, (left, right))):
        return False  # "he was 19 when he sold it", "at 27 he had his own strip"
    if not pairing.same("measure") and other_sort(left, right, facts) is not None:
        return False
    if not pairing.different("subject"):
        return True
    classes = {claim.subject.cls for claim in (left, right) if claim.subject is not None}
    if None in classes:
        return pairing.same("measure")
    return len(classes) == 1 or any(classes <= akin for akin in parameters.classes)


def _of_what(claim: Claim) -> bool:
    """Whether a text says what a figure counts or measures."""
    return claim.subject is not None or claim.measure is not None


def _of_one_scope(left: Claim, right: Claim) -> bool:
    """Whether one is told as some of the people, and the other does not say: "the firm, with 900 workers"; figures of
    two sorts, and a load and the flour in it, are two."""
    classes = {claim.subject.cls for claim in (left, right) if claim.subject is not None}
    return {left.scope, right.scope} == {"subset", "unspecified"} and classes == {"person"}


def _until_then(claim: Claim) -> bool:
    return claim.period is not None and claim.period.relation == "as_of"


def _of_one_role(pairing: Pairing) -> bool:
    """Whether what there is and what is the limit, or is added, may be one."""
    left, right = pairing.left, pairing.right
    roles = {left.role, right.role}
    if left.quantity.kind in ("percentage", "ratio"):
        return roles <= _SHARES
    counted = left.quantity.kind == "count" and pairing.same("measure")
    return roles <= _LEVELS or (counted and roles <= _HURT)
