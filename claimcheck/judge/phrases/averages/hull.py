"""The least and the greatest of all values near an average that could be its own, whatever words stand between.

"No calf weighed under 31 kg, none over 44 kg; on average it was 47 kg." Where any figure near by of the sort of the
average makes the range wide enough for it, nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.averages.average import (
    Averaging,
    Place,
    numbers,
)
from claimcheck.judge.phrases.averages.average_values import (
    extreme,
    fits,
    from_to,
    noun_behind,
    of_elsewhere,
    one_way,
    own_nouns,
)
from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_BOUNDS = ("at_least", "more_than", "at_most", "less_than")
_NEAR = 8
_EST = 5
_IS = ("is", "was", "are", "were")
_ENDS = ("least", "greatest")
_MOST = 6
"""Figures of the sort of an average; where there are more, any two may be of something else."""


def hull(line: Line, mean: Place, words: Averaging) -> list[Place]:
    """All figures of a line that could be among those of an average; none where not both ends of a range are told."""
    own = own_nouns(line, mean[0], words)
    if of_elsewhere(line, mean[0], own, words):
        return []
    named = [words.names[item] for item in own if item in words.names]
    if (
        mean[1].quantity.unit is None
        and len(named) < len(own)
        and any(c.quantity.unit for _, c in numbers(line))
    ):
        return []  # "the lightest ram weighs 70 kg, the heaviest 95; the average farmer is 61"
    others = [one for one in numbers(line) if one[0] != mean[0]]
    written = [claim.quantity.unit for _, claim in others if claim.quantity.unit is not None]
    units = {unit.dimension for unit in written} | {unit.name.partition(" per ")[0] for unit in written}
    others = [
        one for one in others if line.items[one[0] + 1] != "of" or line.items[one[0] + 2] not in words.them
    ]
    values = [one for one in others if _could_be(one, mean, units) and fits(one[1], mean[1], named)]
    values = [one for one in values if one_way(line.items[one[0] + 1], line.items[mean[0] + 1], words)]
    values = _without_counts(line, values, words)
    if not 1 <= len(values) <= _MOST or not _one_sort([claim for _, claim in values]):
        return []
    if mean[1].quantity.unit is None and any(_of_another(line, at, own, words) for at, _ in values):
        return []
    ends = [one for one in values if _is_end(line, one, words)]
    ranges = [one for one in values if one[1].quantity.amount.kind == "between"]
    listed = any(from_to(line, one[0], other[0]) for one, other in pairwise(values))
    since = max((n for n, item in enumerate(line.items[:-1]) if item == "."), default=0)
    alone = (
        not own and len(values) > 1 and values[-1][0] < since < mean[0]
    )  # "They ask £9 and £12. The mean is £14."
    pair = ends and len(values) == len(_ENDS) and mean[1].quantity.unit is not None
    told = ranges or listed or len(ends) > 1 or alone or pair or _next_is_end(line, mean, values, words)
    return values if told else []


def _without_counts(line: Line, values: Sequence[Place], words: Averaging) -> list[Place]:
    """The values without those that count what the average is taken over, where both ends are told besides: "over her
    ten rounds she never scored lower than 68 or higher than 75"."""
    ends = [one for one in values if one[1].quantity.amount.kind == "between" or _is_end(line, one, words)]
    if len(ends) < len(_ENDS) and not any(claim.quantity.amount.kind == "between" for _, claim in ends):
        return list(values)
    return [one for one in values if one in ends or one[1].quantity.unit or noun_behind(one[1]) is None]


def extremes(line: Line, mean: Place, values: Sequence[Place], words: Averaging) -> bool:
    """Whether two values and no more are the least and the greatest of all, or the one next to the average is."""
    if len(values) != len(_ENDS):
        return False
    return all(_is_end(line, one, words) for one in values) or _next_is_end(line, mean, values, words)


def _next_is_end(line: Line, mean: Place, values: Sequence[Place], words: Averaging) -> bool:
    """Whether the value next to an average that lies beyond them all is told as a bound: "None had less than $10,100,
    and one had $46,000"."""
    middle = mean[1].quantity.amount.value
    known = [(value, one) for one in values if (value := _value_or_bound(one[1])) is not None]
    if any(noun_behind(claim) not in (None, noun_behind(mean[1])) for _, claim in values):
        return False  # "Pupils scored 61 on average. No teacher had fewer than 70 books"
    if middle is None or len(known) != len(values) or len(known) < len(_ENDS):
        return False
    if min(value for value, _ in known) <= middle <= max(value for value, _ in known):
        return False
    _, nearest = min(known, key=lambda one: abs(one[0] - middle))
    return nearest[1].quantity.amount.kind in _BOUNDS


def _value_or_bound(claim: Claim) -> Decimal | None:
    amount = claim.quantity.amount
    return amount.value if amount.value is not None else amount.high or amount.low


def sole(line: Line, mean: Place) -> bool:
    """Whether no other figure of a line could be among those of an average."""
    return not any(one[0] != mean[0] and _could_be(one, mean, set()) for one in numbers(line))


def _is_end(line: Line, one: Place, words: Averaging) -> bool:
    """Whether a figure is told to be the least or the greatest: by a bound, or a superlative close by."""
    at, claim = one
    if claim.quantity.amount.kind in _BOUNDS or extreme(line, at, words):
        return True
    near = line.items[max(0, at - _NEAR) : at]
    return any(item.endswith("est") and len(item) >= _EST for item in near)


def _of_another(line: Line, at: int, own: Sequence[str], words: Averaging) -> bool:
    """Whether the superlative of a figure has a noun that is not the one of the average: "the average player is 24;
    the youngest coach is 30"."""
    if not own or own[0] in words.names or line.items[at - 1] not in _IS:
        return False
    near = range(max(0, at - _NEAR), at)
    ends = [n for n in near if line.items[n] in words.extremes and line.items[n].endswith("est")]
    noun = line.items[ends[-1] + 1] if ends and ends[-1] + 1 < at else ""
    return noun.isalpha() and noun not in words.small and noun_lemma(noun) not in map(noun_lemma, own)


def _could_be(one: Place, mean: Place, units: set[str]) -> bool:
    """Whether a figure is of the sort of an average; a bare one where another near by, or the average before it, has
    the unit."""
    (at, claim), (first, told) = one, mean
    unit, to = claim.quantity.unit, told.quantity.unit
    noun, own = noun_behind(claim), noun_behind(told)
    kinds = {claim.quantity.kind, told.quantity.kind}
    if claim.surface.lower() == "one":
        return False  # "and one had 46,000"
    if unit is not None and to is not None:
        sums = kinds == {"money"} and None in (unit.per, to.per)  # "by £27 a year; the smallest will be £31"
        alike = unit.dimension == to.dimension or unit.name.partition(" per ")[0] == to.name
        return len(kinds) == 1 and alike and (unit.per == to.per or not to.per or sums)
    if to is not None:
        bare = claim.quantity.kind == "count" and noun is None
        return bare and (to.dimension in units or to.name in units or at > first)
    if unit is not None:
        return own is None and told.quantity.kind == "count"
    return len(kinds - {"age", "count"}) == 0 and (own is None or noun in (None, own))


def _one_sort(values: Sequence[Claim]) -> bool:
    """Whether the figures have no two nouns and no two dimensions."""
    nouns = {noun_behind(claim) for claim in values} - {None}
    units = {claim.quantity.unit.dimension for claim in values if claim.quantity.unit is not None}
    return len(nouns) + len(units) < 2
