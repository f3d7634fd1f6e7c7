"""Measures that were worked out of another one to their last digit: "about 5 miles (8.0467 km)"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from claimcheck.judge.phrases.conversions.pairs import KINDS, side_by_side
from claimcheck.judge.phrases.conversions.restated import only_two
from claimcheck.judge.phrases.line import Line, joined
from claimcheck.lexicon.conversion_words import ConversionWords
from claimcheck.records.claim import Claim

_SAME = Decimal("0.0002")
"""By which share of itself a conversion may be off, for a factor that was rounded: a year of 365.25 days."""


def worked_out(line: Line, before: Line | None, words: ConversionWords) -> Iterator[tuple[Claim, Claim]]:
    """Measures with what is just the same in another unit: right behind them, or the only other one of its dimension.

    No word must say so where the second is the first to its last digit: "six foot or so, she said; … 182.88 cm tall".
    """
    both = joined(before, line) if before is not None else None
    told = [(line.claim(first), line.claim(last)) for first, last in side_by_side(line, words)]
    for row in (line, both):
        told += (
            [(row.claims[one], row.claims[two]) for one, two in only_two(row, KINDS)]
            if row is not None
            else []
        )
    found: set[tuple[int, int]] = set()
    for left, right in told:
        if left is None or right is None or (id(left), id(right)) in found:
            continue
        if _is_same(left, right, words.several):
            found.add((id(left), id(right)))
            yield left, right


def _is_same(left: Claim, right: Claim, several: Mapping[str, Sequence[Decimal]]) -> bool:
    """Whether the second is the first to its last digit; what was measured anew hardly ever is."""
    one, other = left.quantity, right.quantity
    if one.unit is None or other.unit is None or one.unit.name == other.unit.name:
        return False
    value, written = one.amount.value, other.amount.value
    if one.unit.dimension != other.unit.dimension or one.unit.per != other.unit.per:
        return False
    if value is None or written is None:
        return False
    slack = max(other.amount.step or Decimal(0), abs(written) * _SAME)
    return any(
        abs((value * factor + one.unit.offset - other.unit.offset) / to - written) <= slack
        for factor in several.get(one.unit.name, (one.unit.factor,))
        for to in several.get(other.unit.name, (other.unit.factor,))
        if factor and to
    )
