"""Tallies that cannot have grown: the part of a whole on which both texts agree."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.record import replace
from claimcheck.records.judgement import Judgement


def grown(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The judgements, with updates of a part made conflicts where the two texts give one number for the whole.

    "Five dead, two of them men" and a day later "five dead, three of them men": nobody has died since.
    """
    wholes = {
        (*_told(judgement), judgement.claims[0].subject.head)
        for judgement in judgements
        if judgement.verdict == "compatible"
        and _one_value(judgement)
        and judgement.claims[0].subject is not None
    }
    found = []
    for judgement in judgements:
        part = judgement.claims[0].subject
        if judgement.verdict == "update" and part is not None and judgement.pairing is not None:
            steady = any(
                whole[:-1] == _told(judgement) and whole[-1] != part.head for whole in wholes
            ) and judgement.pairing.same("subject")
            if steady:
                judgement = replace(judgement, verdict="conflict")
        found.append(judgement)
    return found


def _told(judgement: Judgement) -> tuple[str, str, str | None, str | None]:
    """The two texts, what is measured and of what class."""
    left, right = judgement.claims
    return left.source, right.source, left.measure, left.subject.cls if left.subject is not None else None


def _one_value(judgement: Judgement) -> bool:
    left, right = (claim.quantity.amount.value for claim in judgement.claims)
    return left is not None and left == right
