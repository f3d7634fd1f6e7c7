"""Which figures are of now and of the whole, and which come of others: no slip of one that is told before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from claimcheck.calendar import is_month
from claimcheck.judge.around import before
from claimcheck.judge.phrases.twice.words import Known
from claimcheck.records.claim import Claim

_NEAREST = 12
"""Counts before one of which it may be the sum or the rest."""
_BESIDE = 3
_MEANT = ("asserted", "estimated", "planned")


def is_plain(claim: Claim, words: Known, *, timeless: bool = False) -> bool:
    """Whether a figure is of now and of the whole: no part of one, none of another time (what a thing is like is of no
    time: "the $5 million bridge"), none that is only wished."""
    if claim.modality not in _MEANT or claim.role != "level" or (_of_once(claim) and not timeless):
        return False
    if claim.scope in ("subset", "other") or claim.portion is not None or claim.quantity.amount.value is None:
        return False
    start = claim.sentence.start
    end = claim.subject.end if claim.subject is not None else claim.quantity.end
    noun = claim.sentence.text[claim.quantity.number_end - start : max(end - start, 0)].lower().split()
    row = [*(token.lower for token in before(claim)[-_BESIDE:]), *noun]
    return words.parting.isdisjoint(row) and words.then.isdisjoint(claim.sentence.text.lower().split())


def _of_once(claim: Claim) -> bool:
    """Whether a figure is of another time; a bare month tells little: "A trial of 640 patients began in March"."""
    return claim.is_earlier and claim.period is not None and not is_month(claim.period.text.split()[-1])


def is_reckoned(second: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a count is told before, or comes of others: "40 marched, 12 were held. The 28 who went home"."""
    values = [
        value
        for claim in claims
        if claim.quantity.start < second.quantity.start
        and claim.quantity.sort[:1] == second.quantity.sort[:1]
        and (value := claim.quantity.amount.value) is not None
    ][-_NEAREST:]
    wanted = second.quantity.amount.value
    if wanted in values:
        return True
    twos = {made for a, b in combinations(values, 2) for made in (a + b, abs(a - b))}
    return wanted in twos or wanted in {a + b + c for a, b, c in combinations(values, 3)}
