"""Whether a source says the opposite with the same figure: a fall for a rise, a loss for a profit, a denial."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.judge.ledger.holders import other_way_round
from claimcheck.judge.ledger.kinship import Kinship
from claimcheck.judge.ledger.topics import wholly_of
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.ruling import Facts
from claimcheck.judge.values import value
from claimcheck.records.claim import Claim

_MOMENTS = ("date", "clock_time", "age", "ordinal", "score")
"""Kinds of which the opposite is another thing: what opens on a day and what closes on it."""
ENOUGH = 2
"""Weight from which a figure and the one that says the opposite are of one thing."""


def opposite(claim: Claim, other: Claim, ways: tuple[int, int], facts: Facts) -> str | None:
    """What a source's figure says against a draft's of the same value, in words; None where it says nothing.

    ``ways``: whether each is told as a rise (1), a fall (-1) or neither.
    """
    if not _denied(claim, facts.denying | facts.refusing) and (
        _names(other, facts.denying) or (other.modality == "denied" and _one_act(claim, other, facts))
    ):
        return "the source denies it"
    if claim.quantity.kind == "score" and other_way_round(claim, other, facts):
        return "in the source the other side wins"
    if claim.quantity.kind in _MOMENTS:
        return None
    if ways[0] * ways[1] < 0:
        return f"the source tells of a {'rise' if ways[1] > 0 else 'fall'} of {_told(other)}"
    mine, theirs = _words(claim), _words(other)
    for pair in facts.opposites:
        for one, another in (pair, pair[::-1]):
            if _only(mine, one, another) and _only(theirs, another, one):
                return f"the source says “{min(theirs & another)}” and not “{min(mine & one)}”"
    return None


def of_one_thing(claim: Claim, other: Claim, kin: Kinship, facts: Facts) -> bool:
    """Whether a figure and its opposite have enough in common for one to contradict the other."""
    return kin.weight >= ENOUGH or wholly_of(claim, (other,), facts)


def _told(claim: Claim) -> str:
    share = claim.quantity.amount.value
    return percent(share) if claim.quantity.kind == "percentage" and share is not None else value(claim)


def _denied(claim: Claim, denying: Collection[str]) -> bool:
    return claim.modality == "denied" or _names(claim, denying)


def _names(claim: Claim, words: Collection[str]) -> bool:
    return any(cue.lower() in words for cue in claim.cues)


def _one_act(claim: Claim, other: Claim, facts: Facts) -> bool:
    """Whether what is denied is what the draft says: "12 boats did not return" denies no "12 boats are missing"."""
    if claim.act is not None and (claim.act == other.act or _names(other, (claim.act,))):
        return True
    return (claim.measure is not None and claim.measure == other.measure) or wholly_of(claim, (other,), facts)


def _words(claim: Claim) -> frozenset[str]:
    return frozenset(cue.lower() for cue in claim.cues)


def _only(words: frozenset[str], one: frozenset[str], other: frozenset[str]) -> bool:
    return not words.isdisjoint(one) and words.isdisjoint(other)
