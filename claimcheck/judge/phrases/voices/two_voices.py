"""Two speakers who give one figure differently, side by side, though the second names no more than the number.

"Police said 40 people had died; the hospital put the toll at 52." "…, but the agency insists that it was closer to 90."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.phrases.line import Line, lines, speaks
from claimcheck.judge.phrases.spread import levels, spread
from claimcheck.lexicon.stems import stem
from claimcheck.record import replace
from claimcheck.records.claim import Claim

_FOLLOWS = 3
_TOLD = ("asserted", "planned", "estimated")
_MARKS = frozenset((",", ";", ":", ".", "!", "?", '"', "“", "”", "(", ")", "–", "—"))
_MANY = 6
"""Figures of two sentences; where there are more, any two may be of two things."""


class Beside(BaseModel):
    """Words of a clause that gives a figure for what was just told, and those by which it tells of something else."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    figures: frozenset[str] = frozenset()
    """Between the verb of saying and the number: "put the death toll at", "that it was closer to"."""
    counting: frozenset[str] = frozenset()
    """Verbs of somebody who finds out how many there are: counted, saw."""
    counters: frozenset[str] = frozenset()
    """Words beside such a verb: "she had counted"; without one, what "she had" is hers."""
    behind: frozenset[str] = frozenset()
    """Right behind a bare number: "3,500 on strike", "8 per cent for the same month"."""
    joints: frozenset[str] = frozenset()
    """Where a clause begins: but, while, whereas."""
    apart: frozenset[str] = frozenset()
    """Words of either clause by which the two are of two things: second, another, other."""
    times: frozenset[str] = frozenset()
    """Words that tell a time: a figure of "this season" is not one of the last."""
    same: frozenset[str] = frozenset()
    """Words by which such a time is the one named before: "the same month"."""
    again: frozenset[str] = frozenset()
    """Words by which the noun behind them is the one told of: "the same measures"."""
    making: frozenset[str] = frozenset()
    """Verbs that tell nothing new of such a thing: "the same measures will yield"."""
    far: Annotated[Decimal, Field(gt=1)] = Decimal(20)
    """From how many times as much on the two hardly count the same."""


class _Clause:
    """What stands around a number up to the joints of its clause, without who says it."""

    def __init__(self, line: Line, claim: Claim, words: Beside) -> None:
        self.claim = claim
        at = next(n for n in range(len(line.items)) if line.claim(n) is claim)
        ends = words.joints | {";", "."}
        first, last = at, at + 1
        while first > 0 and line.items[first - 1] not in ends:
            first -= 1
        while last < len(line.items) and line.items[last] not in ends:
            last += 1
        said = claim.attribution
        speaker = (said.start, said.end) if said is not None else (0, 0)
        inside = [
            n
            for n in range(first, last)
            if (word := line.words[n]) is None or not speaker[0] <= word.start < speaker[1]
        ]
        before = [line.items[n] for n in inside if n < at]
        verb = said.verb.lower() if said is not None and said.verb else ""
        leads = verb in before
        self.before = before[before.index(verb) + 1 :] if leads else before
        self.after = [line.items[n] for n in inside if n > at]
        self.all = [line.items[n] for n in inside]

    @property
    def tail(self) -> list[str]:
        """The words behind the number up to the next mark."""
        end = next((n for n, item in enumerate(self.after) if item in _MARKS), len(self.after))
        return self.after[:end]


def contradicting(
    claims: Sequence[Claim], words: Beside, endings: Set[str], hedged: Decimal
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of figures of one text that two speakers give differently, in text order.

    ``endings`` are those a word takes; ``hedged`` is the share of a value by which "about" lets it be off.
    """
    told = [c for c in claims if c.attribution is not None and speaks(c) and not c.quantity.derived]
    if len({claim.attribution.key for claim in told if claim.attribution}) < 2:
        return
    for number, one in enumerate(told):
        for other in told[number + 1 :]:
            if not 0 <= other.sentence.start - one.sentence.start <= len(one.sentence.text) + _FOLLOWS:
                break
            if (
                not _voices(one, other)
                or not _alone(one, other, told)
                or _agree(one, other, words.far, hedged)
            ):
                continue
            left, right = _clause(one, claims, words), _clause(other, claims, words)
            if not _apart(left, right, words) and _one_thing(left, right, words, endings):
                yield one, other


def _clause(claim: Claim, claims: Sequence[Claim], words: Beside) -> _Clause:
    """The clause of a claim; its sentence is cut into words only now, which takes longer than all the rest."""
    here = [other for other in claims if other.sentence.start == claim.sentence.start]
    return _Clause(next(lines(here)), claim, words)


def _voices(one: Claim, other: Claim) -> bool:
    """Whether two figures of one sort are told by two speakers, as they are and not as a change or a doubt."""
    left, right = one.attribution, other.attribution
    if left is None or right is None or left.key == right.key or one.part != other.part:
        return False
    if not {one.modality, other.modality} <= set(_TOLD) or {one.role, other.role} - {"level", "target"}:
        return False
    places = {claim.place.name for claim in (one, other) if claim.place is not None}
    return len(places) < 2 and _one_sort(one, other)


def _one_sort(one: Claim, other: Claim) -> bool:
    bare = other.quantity.kind == "count" and other.quantity.unit is None and not _noun(other)
    return other.quantity.kind == one.quantity.kind or (bare and one.quantity.unit is not None)


def _noun(claim: Claim) -> str | None:
    """The noun behind a number, "people" of "40 people"; not one taken over from another clause."""
    subject = claim.subject
    own = subject is not None and subject.text and subject.start >= claim.quantity.number_end
    return subject.head if own and subject is not None else None


def _alone(one: Claim, other: Claim, told: Sequence[Claim]) -> bool:
    """Whether nothing else that either says could be meant."""
    near = [c for c in told if one.sentence.start <= c.sentence.start <= other.sentence.start]
    rivals = [c for c in near if c is not one and c is not other and not c.quantity.derived]
    return len(near) <= _MANY and not any(_one_sort(c, other) or _one_sort(one, c) for c in rivals)


def _agree(one: Claim, other: Claim, far: Decimal, hedged: Decimal) -> bool:
    """Whether two values can both be true, or are so far from each other that they are of two things."""
    if other.quantity.kind != one.quantity.kind:
        lent = replace(other.quantity, kind=one.quantity.kind, unit=one.quantity.unit)
        other = replace(other, quantity=lent)
    both = levels(one, other, one_scale=False)
    if both is None:
        left, right = spread(one), spread(other)
        if (
            left is None
            or right is None
            or left.closed == right.closed
            or one.quantity.unit != other.quantity.unit
        ):
            return True
        both = left, right
    low, high = sorted(end.low if end.low.is_finite() else end.high for end in both)
    about = any(claim.quantity.amount.kind == "about" for claim in (one, other))
    slack = high * hedged if about and high.is_finite() else Decimal(0)
    return both[0].wider(slack).meets(both[1]) or low <= 0 or high >= far * low


def _apart(left: _Clause, right: _Clause, words: Beside) -> bool:
    """Whether a word tells that the second figure is of another thing, day or part than the first."""
    everything = (*left.all, *right.all)
    if any(item in words.apart or item.startswith("#ordinal:") for item in everything):
        return True
    if right.claim.scope in ("subset", "other"):
        return True
    if any(item.startswith(("#date:", "#clock_time:")) for item in right.all):
        return True
    return not words.times.intersection(right.all) <= set(left.all) and words.same.isdisjoint(right.all)


def _one_thing(left: _Clause, right: _Clause, words: Beside, endings: Set[str]) -> bool:
    """Whether the second clause gives no more than a figure, or both count what happened to the same."""
    one, other = left.claim, right.claim
    noun, named = _noun(other), _noun(one)
    if noun is not None and (one.measure, other.measure) != (None, None) and other.quantity.kind == "count":
        return False  # two tallies with their nouns are for their pairing to tell
    if other.quantity.kind == one.quantity.kind == "count" and one.measure == other.measure is not None:
        return one.attached or other.attached
    about = {stem(item, endings) for item in left.all if len(item) > 3}
    known = words.figures | words.counting
    if not words.counting.isdisjoint(right.before):
        known |= words.counters
    before = right.before
    if not words.again.isdisjoint(before):
        known |= words.making | words.again
        before = [item for led, item in pairwise(["", *before]) if led not in words.again]
    new = [item for item in before if item not in known and stem(item, endings) not in about]
    if any(item[0].isalpha() for item in new):
        return False
    tail = right.tail
    same_noun = noun in (None, named) or (named is None and one.subject is None)
    return same_noun and (not tail or tail[0] in words.behind or stem(tail[0], endings) in about)
