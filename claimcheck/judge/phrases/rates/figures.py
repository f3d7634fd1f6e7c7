"""The figures of a passage that can be a rate, its number or its total, and what marks them as such."""

from __future__ import annotations

from collections.abc import Sequence, Set
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_SIZED = ("money", "count", "measurement", "duration")
_IDLE = ("ordinal", "date", "clock_time", "age", "score")
_REACH, _BEHIND = 5, 4
_ONE = ("a", "an")
_OVER = "over "


class Figure(NamedTuple):
    """A number at an item, and what it allows."""

    at: int
    claim: Claim
    size: Spread


class Cues(NamedTuple):
    """Words by which a figure is a rate, and by which it is a total: before it, behind it, and verbs close before it.

    ``told``: words right before a figure by which it was told of before ("its $9,000"). ``beside`` name nothing new,
    ``so`` say that what follows comes of what was told.
    """

    rated: Set[str]
    before: Set[str]
    behind: Set[str]
    verbs: Set[str]
    told: Set[str]
    beside: Set[str]
    so: Set[str]


def figures(line: Line, scales: Scales) -> list[Figure] | None:
    """All that have a size, None where one of them is no closed number: a share, "more than 40"."""
    found = []
    for at, claim in line.numbers:
        kind = claim.quantity.kind
        if kind in _IDLE:
            continue
        size = _size(line, at, claim, scales) if kind in _SIZED else None
        if size is None or not size.closed or size.low <= 0:
            return None
        unit = claim.quantity.unit
        lot = (
            scales.lots.get(unit.per or "", 1) if unit is not None else 1
        )  # "eight litres per hundred kilometres"
        found.append(Figure(at, claim, size.times(1 / Decimal(lot))))
    return found


def _size(line: Line, at: int, claim: Claim, scales: Scales) -> Spread | None:
    """What a number allows; "50 rooms over 30 nights" are so many, and no more than that."""
    value, noun = claim.quantity.amount.value, claim.subject
    over = line.items[at - 1].isalpha() and claim.quantity.surface.lower().startswith(_OVER)
    if over and value is not None and noun is not None and noun.head in scales.seconds:
        return Spread(value, value)
    return spread(claim)


def _neighbours(line: Line, at: int) -> tuple[int, int]:
    """Where the words of a number begin and end: at the numbers beside it."""
    first = at
    while first > 0 and line.claim(first - 1) is None:
        first -= 1
    last = at + 1
    while last < len(line.items) and line.claim(last) is None:
        last += 1
    return first, last


def rated(line: Line, one: Figure, known: Sequence[Figure], scales: Scales, cues: Cues) -> bool:
    """Whether words around a figure, as far as the next ones, or its own say that it is for each of something."""
    quantity = one.claim.quantity
    if (quantity.unit is not None and quantity.unit.per) or quantity.distribution or attributive(line, one):
        return True
    first, last = _neighbours(line, one.at)
    near = line.items[max(first, one.at - _REACH - 1) : min(last, one.at + _REACH + 2)]
    if not cues.rated.isdisjoint(near) or any(item in scales.adverbs for item in near):
        return True
    return any(
        item in _ONE and (noun_lemma(behind) in scales.seconds or noun_lemma(behind) in scales.measures)
        for item, behind in pairwise(near)
    )


def attributive(line: Line, one: Figure) -> bool:
    """Whether a number describes a thing: "a 5-kilometre lap"."""
    hyphen = "-" in one.claim.quantity.surface
    return (
        hyphen and one.claim.quantity.kind in ("measurement", "duration") and line.items[one.at + 1].isalpha()
    )


def total_mark(line: Line, one: Figure, cues: Cues) -> str:
    """ "in all" where words behind a figure make it a total, "strong" where words before it do, "weak" where a verb
    may, else empty."""
    first, last = _neighbours(line, one.at)
    before = line.items[max(first, one.at - _REACH) : one.at]
    behind = line.items[one.at + 1 : min(last, one.at + 1 + _BEHIND)]
    if not cues.behind.isdisjoint(behind):
        return "in all"
    if before[-1:] and (before[-1] in cues.told or _apposed(before)):
        return "strong"
    if not cues.so.isdisjoint(line.items[first : one.at]):
        return "strong"
    if not cues.before.isdisjoint(before[-3:]):
        return "strong"
    return "" if cues.verbs.isdisjoint(before) else "weak"


def _apposed(before: tuple[str, ...]) -> bool:
    """Whether a noun sets a figure beside what was told: ", a claim of $452"."""
    led = before[-_REACH:-2]
    return before[-1] == "of" and any(
        item in _ONE and (n == 0 or not led[n - 1].isalpha()) for n, item in enumerate(led)
    )
