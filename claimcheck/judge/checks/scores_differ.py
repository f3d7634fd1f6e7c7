"""Two sources give two results of one match or vote: 3-1 and 3-2."""

from __future__ import annotations

from claimcheck.judge.rivals.nearness import of_two_times
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.results import one_match
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"


class Parameters(Strict):
    """``votes`` are words of a clause by which a score is one of votes; ``lone``: whether each must be the only score
    of its text, and their clauses have a name in common and no time that tells them apart."""

    votes: frozenset[str] = frozenset()
    lone: bool = False


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the two scores may be of one match, as far as the parameters ask."""
    if not parameters.lone:
        return True
    left, right = pairing.left, pairing.right
    if any(not parameters.votes.isdisjoint(map(str.lower, claim.cues)) for claim in (left, right)):
        return False
    named = any(word[0].isupper() for word in pairing.shared)
    return named and facts.lone.of_one_kind(left, right) and not of_two_times(pairing)


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare both numbers of two scores; which side they are told from does not matter.

    Sports pages are full of scores of halves, sets and seasons: only two that share a number are one result, or two
    votes of as many: "voted 5-4", "voted 7-2".
    """
    left, right = pairing.left.quantity.amount, pairing.right.quantity.amount
    compared = Compared((left.low, left.high), (right.low, right.high), None)
    if (left.low, left.high) == (right.low, right.high):
        return Ruling("compatible", "they give the same score", compared)
    if left.low != right.low and left.high != right.high and not _one_vote(pairing, parameters):
        why = "no side has the same number: they may be of two halves, or of two matches"
        return Ruling("not_compared", why, compared)
    reason = f"{pairing.left.surface} and {pairing.right.surface} are not one score"
    return Ruling("conflict", reason, compared, doubts=-one_match(pairing.left, pairing.right, facts))


def _one_vote(pairing: Pairing, parameters: Parameters) -> bool:
    """Whether both are votes of as many."""
    claims = (pairing.left, pairing.right)
    sums = {(c.quantity.amount.low or 0) + (c.quantity.amount.high or 0) for c in claims}
    return len(sums) == 1 and all(not parameters.votes.isdisjoint(map(str.lower, c.cues)) for c in claims)
