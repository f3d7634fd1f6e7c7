"""One figure of the sources as it bears on a number of a draft: what it says, and how much the two have in common."""

from __future__ import annotations

from claimcheck.judge.ledger.bearing import Bearing, bearing
from claimcheck.judge.ledger.kinship import Kinship, kinship
from claimcheck.judge.ruling import Facts
from claimcheck.record import Record
from claimcheck.records.claim import Claim

COMPARED = 2
"""Weight of having been found comparable by a rule."""
EARLIER = 2
"""Weight that is lost when one of two figures is of an earlier time."""


class Figure(Record):
    """A figure that gives a draft's value, rules it out or leaves it open."""

    claim: Claim
    says: Bearing
    kin: Kinship
    compared: bool
    weight: int
    against: str | None = None
    """What it says against the draft's figure though it has its value, or another beside it does."""
    beside: bool = False
    """Whether it stands beside the figure that has the value, and is of what the draft speaks of."""


def figure_of(claim: Claim, other: Claim, compared: bool, facts: Facts) -> Figure | None:
    """The figure as it bears on a number of the draft; None where it says nothing of it. ``compared``: a rule found
    the two to be of one thing."""
    says = bearing(claim, other)
    if says is None:
        return None
    kin = kinship(claim, other, facts)
    if kin is None and not compared:
        return None
    kin = kin or Kinship(0, 0)
    weight = kin.weight + COMPARED * compared
    weight -= EARLIER * (claim.is_earlier != other.is_earlier)
    return Figure(other, says, kin, compared, weight)
