"""Figures that are each the only one of their kind in their texts are of one thing sooner than any two: the 480 homes
of one text, and the 520 of the other, are the homes that the story is about."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.rivals.nearness import of_two_times, within
from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.keeping import kept_and_done
from claimcheck.records.pairing import Pairing

FEWEST = Decimal(5)
"""A count from which on it is more than a handful of what a text speaks of."""


def only_ones(pairing: Pairing, reach: Decimal | None, facts: Facts) -> bool:
    """Whether both figures are the only ones of their noun or measure in their texts, near enough to be of one thing,
    and nothing is told of the one that is not of the other: a day, a forecast."""
    left, right = pairing.left, pairing.right
    floor = FEWEST if left.quantity.kind == "count" else Decimal(0)
    if reach is None or not within(left, right, reach, floor) or _told_of_two(pairing, facts):
        return False
    alone = facts.lone.of_one_noun(left, right) or facts.lone.of_one_measure(left, right)
    return alone and not kept_and_done(left, right, facts)


def _told_of_two(pairing: Pairing, facts: Facts) -> bool:
    """Whether two figures are told of two days or in two senses, or share too little: of a length, a weight or a sum
    some word must be common besides that of its measure ("the ferry weighs", "the barge weighs"), of what each side
    has as much as makes the clauses one."""
    left, right = pairing.left, pairing.right
    if pairing.different("modality") or of_two_times(pairing):
        return True
    if left.measure in facts.of_many:
        return not (pairing.same("clause") or left.glued or right.glued)  # "the 180-seat parliament"
    if left.quantity.kind == "count":
        return False
    words = f"{left.measure_words or ''} {right.measure_words or ''}".lower().split()
    own = {facts.roots.of(word) for word in words}
    return all(facts.roots.of(word.lower()) in own for word in pairing.shared)
