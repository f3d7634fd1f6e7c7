"""What the sources' figures, taken together, say of one number of a draft."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claimcheck.judge.ledger.bearing import bearing
from claimcheck.judge.ledger.kinship import Kinship, kinship, supports
from claimcheck.judge.ruling import Facts
from claimcheck.judge.slips import slip
from claimcheck.record import Record
from claimcheck.records.claim import Claim

CLEARLY = 2
"""By so much a figure that rules a value out must outweigh those that give it."""
COMPARED = 2
"""Weight of having been found comparable by a rule."""
EARLIER = 2
"""Weight that is lost when one of two figures is of an earlier time."""
TELLING = 4
"""Weight from which a source's figure that rules the draft's out speaks of the same thing."""

TELLING_DATE = 3
"""The same for two dates, which have nothing but the words of their clauses."""
_NAMELESS = ("money", "percentage", "ratio", "measurement")
"""Kinds that rarely have a noun of their own."""


class Evidence(Record):
    """The source's figures that give the draft's value, rule it out, or leave it open; the nearest of kin first."""

    given: tuple[Claim, ...] = ()
    excluded: tuple[Claim, ...] = ()
    open: tuple[Claim, ...] = ()
    outweighed: bool = False
    """Whether a figure that rules the value out has clearly more in common with it than those that give it."""


def weigh(claim: Claim, sources: Sequence[Claim], compared: Collection[str], facts: Facts) -> Evidence:
    """Hold a number of a draft against every figure of the sources; ``compared`` are those that rules found alike."""
    found: dict[str, list[tuple[int, Claim]]] = {"gives": [], "excludes": [], "leaves open": []}
    for other in sources:
        what = bearing(claim, other)
        if what is None:
            continue
        kin = kinship(claim, other, facts)
        judged = other.id in compared
        if kin is None and not judged:
            continue
        kin = kin or Kinship(0, 0)
        weight = kin.weight + COMPARED * judged - EARLIER * _of_another_time(claim, other)
        if what == "gives" and not (judged or supports(claim, other, kin, facts)):
            continue
        if what == "excludes" and not _telling(claim, other, kin):
            continue
        if what == "leaves open" and not (judged or kin.things):
            continue
        found[what].append((weight, other))
    best = {what: max((weight for weight, _ in rows), default=-1) for what, rows in found.items()}
    return Evidence(
        tuple(_nearest(found["gives"])),
        tuple(_nearest(found["excludes"])[:1]),
        tuple(_nearest(found["leaves open"])[:1]),
        best["excludes"] >= best["gives"] + CLEARLY,
    )


def _telling(claim: Claim, other: Claim, kin: Kinship) -> bool:
    """Whether the two surely are one thing: their wholes, at their time, with enough in common."""
    kind = claim.quantity.kind
    if _slipped(claim, other, kin):
        return True
    if kind == "date":
        return kin.weight >= TELLING_DATE
    alike = claim.scope == other.scope and claim.role == other.role and claim.modality == other.modality
    if not alike or kin.weight < TELLING or claim.measure != other.measure:
        return False
    return kin.things >= 2 or kind in _NAMELESS


def _slipped(claim: Claim, other: Claim, kin: Kinship) -> bool:
    """Whether the draft's value is the source's with a slip of the keyboard, and their clauses share their words."""
    mine, theirs = claim.quantity, other.quantity
    if mine.unit is None or theirs.unit is None or mine.unit.name != theirs.unit.name:
        return False
    if mine.amount.value is None or theirs.amount.value is None:
        return False
    found = slip(mine.amount.value, theirs.amount.value)
    return found is not None and kin.weight >= (1 if found.telling else 2)


def _of_another_time(claim: Claim, other: Claim) -> bool:
    """Whether one figure is of well before its text was published and the other is not."""
    return len({one.period is not None and one.period.earlier for one in (claim, other)}) > 1


def _nearest(rows: list[tuple[int, Claim]]) -> list[Claim]:
    return [claim for _, claim in sorted(rows, key=lambda row: -row[0])]
