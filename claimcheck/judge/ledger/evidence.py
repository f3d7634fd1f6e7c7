"""What the sources' figures, taken together, say of one number of a draft."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claimcheck.judge.ledger.bearing import Bearing, bearing
from claimcheck.judge.ledger.holders import of_another, rival
from claimcheck.judge.ledger.kinship import FEW, Kinship, kinship, supports
from claimcheck.judge.ledger.opposing import of_one_thing, opposite
from claimcheck.judge.ledger.years import other_year
from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.ways import way as ways_of
from claimcheck.judge.slips import slip
from claimcheck.judge.two_things import two_things
from claimcheck.record import Record
from claimcheck.records.amount import BOUNDS
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
TELLING_ALONE = 2
"""The same for the only figure of its sort that the sources have."""
_CHANGES = {"change", "increment"}
_ANYBODY = "person"
_NAMELESS = ("money", "percentage", "ratio", "measurement")
"""Kinds that rarely have a noun of their own."""


class Evidence(Record):
    """The source's figures that give the draft's value, rule it out, or leave it open; the nearest of kin first."""

    given: tuple[Claim, ...] = ()
    excluded: tuple[Claim, ...] = ()
    open: tuple[Claim, ...] = ()
    why: str | None = None
    """How the first figure that rules the value out does so, where it has the same value."""
    aside: str | None = None
    """The same of the figure that leaves it open."""
    outweighed: bool = False
    """Whether a figure that rules the value out has clearly more in common with it than those that give it."""


class _Figure(Record):
    claim: Claim
    says: Bearing
    kin: Kinship
    compared: bool
    weight: int
    against: str | None = None
    """What it says against the draft's figure though it has its value, or another beside it does."""
    beside: bool = False
    """Whether it stands beside the figure that has the value, and is of what the draft speaks of."""


def weigh(
    claim: Claim,
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    compared: Collection[str],
    facts: Facts,
    way: int = 0,
) -> Evidence:
    """Hold a number of a draft against every figure of the sources; ``compared`` are those that rules found alike.

    ``way``: whether the draft tells of a rise (1), a fall (-1) or neither.
    """
    found = []
    for other in sources:
        figure = _figure(claim, other, other.id in compared, facts)
        if figure is not None and figure.says == "gives":
            ways = (way, ways_of(other, sources, facts.moves) if way else 0)
            against = opposite(claim, other, ways, facts)
            beside = rival(
                claim, other, _sentence(claim, draft), _sentence(other, sources), facts.senses.joins
            )
            if beside is not None:
                figure = _Figure(
                    beside.claim,
                    "excludes",
                    figure.kin,
                    figure.compared,
                    figure.weight,
                    beside.how,
                    beside=True,
                )
            elif against is not None and against.both and not _one_value(claim, other):
                figure = None  # 1,786 bridges are no "more than 1,000" of the people
            elif against is not None:
                figure = _Figure(
                    other,
                    "leaves open" if against.both else "excludes",
                    figure.kin,
                    figure.compared,
                    figure.weight,
                    against.how,
                )
        if figure is not None:
            found.append(figure)
    given = [one for one in found if one.says == "gives" and _supports(claim, one, found, facts)]
    excluded = [
        one
        for one in found
        if one.says == "excludes"
        and _telling(claim, one, found, facts)
        and not any(_is_anothers(claim, one, another, draft, sources, facts) for another in given)
    ]
    left = [
        one
        for one in found
        if (one.says == "leaves open" and (one.compared or one.kin.things)) or one.against is not None
    ]
    nearest = max(excluded, key=lambda one: one.weight, default=None)
    return Evidence(
        tuple(_nearest(given)),
        tuple(_nearest(excluded)[:1]),
        tuple(_nearest(left)[:1]),
        nearest.against if nearest is not None else None,
        max(left, key=lambda one: one.weight).against if left else None,
        bool(given) and bool(excluded) and _outweighed(given, excluded),
    )


def _is_anothers(
    claim: Claim,
    one: _Figure,
    given: _Figure,
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    facts: Facts,
) -> bool:
    mine, theirs = _sentence(claim, draft), _sentence(one.claim, sources)
    return not one.beside and of_another(claim, one.claim, given.claim, mine, theirs, facts.senses.joins)


def _sentence(claim: Claim, text: Sequence[Claim]) -> list[Claim]:
    """The claims of the sentence of one of them."""
    return [one for one in text if one.source == claim.source and one.sentence.start == claim.sentence.start]


def _figure(claim: Claim, other: Claim, compared: bool, facts: Facts) -> _Figure | None:
    says = bearing(claim, other)
    if says is None:
        return None
    kin = kinship(claim, other, facts)
    if kin is None and not compared:
        return None
    kin = kin or Kinship(0, 0)
    weight = kin.weight + COMPARED * compared
    weight -= EARLIER * _of_another_time(claim, other)
    return _Figure(other, says, kin, compared, weight)


def _supports(claim: Claim, one: _Figure, found: Sequence[_Figure], facts: Facts) -> bool:
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


def _one_value(claim: Claim, other: Claim) -> bool:
    return claim.quantity.amount.value == other.quantity.amount.value


def _nearness(claim: Claim, one: _Figure) -> int:
    return 2 * one.weight + (one.claim.quantity.kind == claim.quantity.kind)


def _telling(claim: Claim, one: _Figure, found: Sequence[_Figure], facts: Facts) -> bool:
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


def _alone(claim: Claim, other: Claim, found: Sequence[_Figure]) -> bool:
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


def _of_another_time(claim: Claim, other: Claim) -> bool:
    """Whether one figure is of well before its text was published and the other is not."""
    return len({one.period is not None and one.period.earlier for one in (claim, other)}) > 1


def _of_another_act(claim: Claim, other: Claim) -> bool:
    """Whether a count with its own measure ("three were killed") stands beside one of another act ("were treated")."""
    if claim.quantity.kind != "count" or not claim.attached or other.measure is not None:
        return False
    if (claim.quantity.amount.value or 0) > FEW:
        return False  # 214 houses "destroyed" and 214 houses "swept away"
    return None not in (claim.act, other.act) and claim.act != other.act


def _outweighed(given: Sequence[_Figure], excluded: Sequence[_Figure]) -> bool:
    """Whether the figures that rule a value out have clearly more in common with it than those that give it.

    A figure that a rule found to be of the same thing gives it in however few words: "killed 34 people" is what a
    district says that "put the number of dead at 34"; another source in the draft's own words only disputes it.
    """
    if any(one.compared for one in given):
        return False
    return _best(excluded) >= _best(given) + CLEARLY


def _best(figures: Sequence[_Figure]) -> int:
    return max(one.weight for one in figures)


def _nearest(figures: Sequence[_Figure]) -> list[Claim]:
    return [one.claim for one in sorted(figures, key=lambda one: -one.weight)]
