"""Two speakers who give one figure differently, side by side, though the second names no more than the number.

"Police said 40 people had died; the hospital put the toll at 52." "…, but the agency insists that it was closer to 90."
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from decimal import Decimal

from claimcheck.judge.phrases.line import speaks
from claimcheck.judge.phrases.voices.agreeing import SHARES, agree
from claimcheck.judge.phrases.voices.clauses import Beside, clause_of, own_noun
from claimcheck.judge.phrases.voices.one_thing import about_one_thing
from claimcheck.judge.phrases.voices.set_apart import told_apart, two_days
from claimcheck.judge.phrases.voices.tellers import Speech
from claimcheck.judge.phrases.voices.turns import in_turns
from claimcheck.records.claim import Claim

_FOLLOWS = 3
_ATTRIBUTE = re.compile("-old|-year")
_TOLD = ("asserted", "planned", "estimated")
_MANY = 6
"""Figures of two sentences; where there are more, any two may be of two things."""


def contradicting(
    claims: Sequence[Claim], words: Beside, endings: Set[str], hedged: Decimal, speech: Speech
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of figures of one text that two speakers give differently, in text order.

    ``endings`` are those a word takes; ``hedged`` is the share of a value by which "about" lets it be off.
    """
    told = [c for c in claims if c.attribution is not None and speaks(c) and not c.quantity.derived]
    if len({claim.attribution.key for claim in told if claim.attribution}) < 2:
        return
    starts = [claim.sentence.start for claim in told]
    for number, one in enumerate(told):
        first = bisect_left(starts, one.sentence.start)
        for other in told[number + 1 : first + _MANY]:
            near = told[first : bisect_right(starts, other.sentence.start)]
            if (
                len(near) > _MANY
                or not 0 <= other.sentence.start - one.sentence.start <= len(one.sentence.text) + _FOLLOWS
            ):
                break
            if (
                not _voices(one, other)
                or not _alone(one, other, near)
                or agree(one, other, words.far, hedged)
                or two_days((one, other))
            ):
                continue
            if not in_turns(one, other, words, speech):
                continue
            turn = other.attribution.start if other.attribution is not None else one.sentence.end
            left, right = (
                clause_of(one, claims, words, one.quantity.end, turn),
                clause_of(other, claims, words, one.quantity.end, other.sentence.end),
            )
            if not told_apart(left, right, words) and about_one_thing(left, right, words, endings):
                yield one, other


def _voices(one: Claim, other: Claim) -> bool:
    """Whether two figures of one sort are told by two speakers, as they are and not as a change or a doubt."""
    left, right = one.attribution, other.attribution
    if left is None or right is None or left.key == right.key or one.part != other.part:
        return False
    roles = {one.role, other.role} - {"level", "target", "change"}
    rates = roles in ({"rate"}, {"increment"}) and (_bare(other) or one.role == other.role)
    if not _told(one, other) or (roles and not rates):
        return False
    places = {claim.place.name for claim in (one, other) if claim.place is not None}
    return len(places) < 2 and _one_sort(one, other)


def _told(one: Claim, other: Claim) -> bool:
    """Whether both are told as they are; of what is to come the second may say that it could be."""
    if "planned" in (one.modality, other.modality):
        return {one.modality, other.modality} <= {*_TOLD, "conditional"}
    return {one.modality, other.modality} <= set(_TOLD)


def _one_sort(one: Claim, other: Claim) -> bool:
    if other.quantity.kind == "age" and _ATTRIBUTE.search(other.quantity.surface):
        return False  # "a 35-year-old" is somebody more
    shares = {one.quantity.kind, other.quantity.kind} == SHARES
    return (
        other.quantity.kind == one.quantity.kind or shares or (_bare(other) and one.quantity.unit is not None)
    )


def _bare(claim: Claim) -> bool:
    """Whether a number stands for itself, with no noun and no unit."""
    return claim.quantity.kind == "count" and claim.quantity.unit is None and not own_noun(claim)


def _alone(one: Claim, other: Claim, near: Sequence[Claim]) -> bool:
    """Whether nothing else that is told in their sentences could be meant."""
    rivals = (c for c in near if c is not one and c is not other)
    return not any(_one_sort(c, other) or _one_sort(one, c) for c in rivals)
