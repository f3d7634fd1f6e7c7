"""The average of a box beside what it lies among: "Low: 3C. High: 9C. Average: 6C", "Range 20 to 40, median 31"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.phrases.boxes.roles import of_kinds, one_unit, only
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.records.claim import Claim

_AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age")


def averaged(box: Box, words: BoxWords) -> tuple[Claim, list[Claim]] | None:
    """The one average of a box with the least and the greatest, or their range; None where it is of another time."""
    mean = only(of_kinds(box, *_AMOUNTS), words.mean)
    others = words.usual | words.low | words.high
    if mean is None or not others.isdisjoint(mean.bag):
        return None  # "average for November", "average high"
    beside = [one for one in box if one is not mean and words.mean.isdisjoint(one.bag)]
    ends = [only(beside, labels, lambda one: one_unit(one, mean)) for labels in (words.low, words.high)]
    if None not in ends and ends[0] is not ends[1]:
        values = [one for one in ends if one is not None]
    else:
        between = only(beside, words.range, lambda one: one.claim.quantity.amount.kind == "between")
        values = [between] if between is not None else []
    if not values or not all(_of_one(mean, one, words) for one in values):
        return None
    return mean.claim, [one.claim for one in values]


def all_told(box: Box, words: BoxWords) -> bool:
    """Whether a box has figures labelled as the least, the greatest and an average, of whatever each is."""
    return all(
        any(not labels.isdisjoint(one.bag) for one in box) for labels in (words.low, words.high, words.mean)
    )


def _of_one(mean: Field, value: Field, words: BoxWords) -> bool:
    """Whether a label names nothing that the average's does not: "record low", "London high"."""
    if one_unit(mean, value) and words.usual.isdisjoint(value.bag):
        named = [_named(one.label, words) for one in (mean, value)]
        return not named[1] or not named[0] or not set(named[0]).isdisjoint(named[1])
    return False


def _named(label: Sequence[str], words: BoxWords) -> list[str]:
    told = words.small | words.mean | words.low | words.high | words.range
    return [item for item in label if item.isalpha() and item not in told]
