"""Whether the figures of a clause are of one sort with those of the rest of its sentence.

Another noun is no other thing where "the walkout lasted six days" stands beside the days of a strike, or "nine men and
eight women" beside 14 people: a clause like that stays in its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.asides.clause import Clause, Words
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import TIMES

_SEVERAL = 2


def akin(one: Clause, told: Sequence[Claim], rest: Sequence[Claim], words: Words) -> bool:
    """Whether a clause tells of times beside times, of people beside people, of a whole and its parts. ``told`` are its
    figures, ``rest`` those of the sentence around it."""
    if _times(one, told, rest, words):
        return True
    counts = [claim for claim in told if bare(claim)]
    others = [claim for claim in rest if claim.quantity.kind in ("count", "score")]
    if one.leads:
        return any(_holds(claim, others) for claim in counts)
    if others and (len(counts) >= _SEVERAL or any(_had(claim, one, words) for claim in counts)):
        return True
    return any(map(_of_people, counts)) and any(map(_of_people, others))


def bare(claim: Claim) -> bool:
    """Whether a claim counts things."""
    return claim.quantity.kind == "count" and claim.quantity.unit is None


def _times(one: Clause, told: Sequence[Claim], rest: Sequence[Claim], words: Words) -> bool:
    """Whether a clause tells only when or how long, as the rest does: "while the crew came on board at 6 a.m."; not
    "while the guards work two nights a week"."""
    if any(claim.quantity.kind not in TIMES for claim in told):
        return False
    often = all(not words["indefinite"].isdisjoint(one.behind(claim)[:1]) for claim in told)
    return not often and any(claim.quantity.kind in TIMES for claim in rest)


def _holds(claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether a count may be the whole of all others: "After a crash with 52 people on board, 41 were hurt and 14
    died"; what is less than one of them is not, nor where some are no people: "a bench of seven split 4-3"."""
    if not _of_people(claim) or len(others) < _SEVERAL:
        return False
    return all(_of_people(other) and _less(other, claim) for other in others)


def _less(part: Claim, whole: Claim) -> bool:
    high, low = part.quantity.amount.high, whole.quantity.amount.low
    return high is not None and low is not None and high < low


def _had(claim: Claim, one: Clause, words: Words) -> bool:
    """Whether a count is what something has: "the house has 90 seats"."""
    before = [item for item in one.before(claim) if item not in words["adverbs"]]
    return not words["aside_wholes"].isdisjoint(before[-1:])


def _of_people(claim: Claim) -> bool:
    return claim.subject is not None and claim.subject.cls == "person"
