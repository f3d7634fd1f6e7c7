"""Whether a figure of the sources is surely of the thing that a number of a draft is of."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.ledger.figure import Figure
from claimcheck.judge.ledger.kinship import FEW, Kinship, supports
from claimcheck.judge.ledger.opposing import of_one_thing
from claimcheck.judge.ledger.years import other_year
from claimcheck.judge.ruling import Facts
from claimcheck.judge.slips import slip
from claimcheck.judge.two_things import two_things
from claimcheck.records.amount import BOUNDS
from claimcheck.records.claim import Claim

TELLING = 4
"""Weight from which a source's figure that rules the draft's out speaks of the same thing."""
TELLING_DATE = 3
"""The same for two dates, which have nothing but the words of their clauses."""
TELLING_ALONE = 2
"""The same for the only figure of its sort that the sources have."""
_CHANGES = {"change", "increment"}
_ANYBODY = "person"
_NAMELESS = ("money", "percentage", "ratio", "measurement")
"""Kinds that rarely have a noun of their own."""


def gives(claim: Claim, one: Figure, found: Sequence[Figure], facts: Facts) -> bool:
    """Whether a figure that gives the value is of the same thing; of those that a bound allows only the nearest."""
    if _of_another_act(claim, one.claim) or not (one.compared or supports(claim, one.claim, one.kin, facts)):
        return False
    amount = claim.quantity.amount
    if amount.kind not in BOUNDS or amount.value == one.claim.quantity.amount.value:
        return True
    return not any(
        _nearness(claim, other) > _nearness(claim, one)
        and other.kin.words >= one.kin.words
        and _may_count_one(claim, other.claim)
        for other in found
    )


def _may_count_one(claim: Claim, other: Claim) -> bool:
    """Whether two figures may count the same: no people are shelters."""
    mine, theirs = claim.subject, other.subject
    if mine is None or theirs is None:
        return True
    return (mine.cls == _ANYBODY) == (theirs.cls == _ANYBODY)


def _nearness(claim: Claim, one: Figure) -> int:
    return 2 * one.weight + (one.claim.quantity.kind == claim.quantity.kind)


def rules_out(claim: Claim, one: Figure, found: Sequence[Figure], facts: Facts) -> bool:
    """Whether a draft's figure and one that rules it out surely are one thing: of their time, with enough in common."""
    other, kin, kind = one.claim, one.kin, claim.quantity.kind
    if one.against is not None:
        return one.beside or of_one_thing(claim, other, kin, facts)
    if _slipped(claim, other, kin):
        return True
    if kind == "date":
        return kin.weight >= TELLING_DATE
    if other_year(claim, other) is not None:
        return False
    roles = claim.role == other.role or {claim.role, other.role} <= _CHANGES
    alike = claim.scope == other.scope and roles and claim.modality == other.modality
    if not alike or claim.measure != other.measure:
        return False
    if claim.scope == "subset" and not kin.words:
        return False  # "1,000 of them live in shelters" and "nine of the dead lived in a home": parts of two wholes
    if two_things(claim, other, facts) is not None:
        return False
    if kin.weight >= TELLING_ALONE and _alone(claim, other, found):
        return True
    measured = claim.measure is not None and claim.attached and (other.attached or other.quantity.derived)
    return kin.weight >= TELLING - measured and (kin.things >= 2 or kind in _NAMELESS)


def _alone(claim: Claim, other: Claim, found: Sequence[Figure]) -> bool:
    """Whether no other figure of the sources is of its sort: the only sum, the only number of homes."""
    if claim.quantity.kind != other.quantity.kind or claim.quantity.kind not in ("count", *_NAMELESS):
        return False
    if claim.quantity.kind == "count" and _head(claim) is None:
        return False
    return not any(one.says == "gives" for one in found) and all(
        _head(one.claim) != _head(other) or one.claim.quantity.amount.value == other.quantity.amount.value
        for one in found
        if one.claim.quantity.kind == other.quantity.kind
    )


def _head(claim: Claim) -> str | None:
    counted = claim.quantity.kind == "count" and claim.subject is not None
    return claim.subject.head if counted and claim.subject is not None else None


def _slipped(claim: Claim, other: Claim, kin: Kinship) -> bool:
    """Whether the draft's value is the source's with a slip of the keyboard, and their clauses share their words."""
    mine, theirs = claim.quantity, other.quantity
    if (mine.unit is None) != (theirs.unit is None) or mine.kind != theirs.kind:
        return False
    if mine.unit is not None and theirs.unit is not None and mine.unit.name != theirs.unit.name:
        return False
    if mine.kind == "count" and (_head(claim) is None or _head(claim) != _head(other)):
        return False
    if mine.amount.value is None or theirs.amount.value is None:
        return False
    found = slip(mine.amount.value, theirs.amount.value)
    return found is not None and kin.weight >= (1 if found.telling else 2)


def _of_another_act(claim: Claim, other: Claim) -> bool:
    """Whether a count with its own measure ("three were killed") stands beside one of another act ("were treated")."""
    if claim.quantity.kind != "count" or not claim.attached or other.measure is not None:
        return False
    if (claim.quantity.amount.value or 0) > FEW:
        return False  # 214 houses "destroyed" and 214 houses "swept away"
    return None not in (claim.act, other.act) and claim.act != other.act
