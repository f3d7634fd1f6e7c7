"""The total of a box and what it is made up of: "Gold 4, silver 6, bronze 5. Total 15", "Played 10, won 5, drawn 3,
lost 2"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.phrases.boxes.roles import of_kinds, one_unit, only
from claimcheck.judge.phrases.spread import sum_slack
from claimcheck.judge.phrases.topics import root
from claimcheck.lexicon.box_words import BoxWords, MadeOf
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_AMOUNTS = ("count", "money", "measurement", "duration")
_MOST = 8


class BoxSum(Record):
    """A total and its parts. ``full``: whether the parts are all of it, so that they may not fall short of it."""

    total: Claim
    parts: tuple[Claim, ...]
    full: bool

    @property
    def values(self) -> tuple[Decimal, ...]:
        """What the parts add up from."""
        return tuple(part.quantity.amount.value or Decimal(0) for part in self.parts)


def sums(box: Box, words: BoxWords) -> list[BoxSum]:
    """Every total of a box that is told with its parts."""
    made = [_made_of(box, row) for row in words.made_of]
    return [one for one in (_totalled(box, words), *made) if one is not None]


def _totalled(box: Box, words: BoxWords) -> BoxSum | None:
    """The one total, with the figures of its unit in a row beside it; None where something is taken off or told of
    only some, or some of the figures alone make it."""
    known = of_kinds(box, *_AMOUNTS)
    total = only(known, words.total)
    if total is None or any(not words.less.isdisjoint(one.bag) for one in known):
        return None
    parts = _beside(box, total, words)
    values = [part.claim.quantity.amount.value or Decimal(0) for part in parts]
    whole = total.claim.quantity.amount.value or Decimal(0)
    if not 1 < len(parts) <= _MOST or max(values) >= whole or not _of_them(total, parts, words):
        return None
    slack = sum_slack(total.claim, [part.claim for part in parts])
    if any(
        abs(sum(some) - whole) <= slack for n in range(2, len(values)) for some in combinations(values, n)
    ):
        return None
    return BoxSum(total.claim, tuple(part.claim for part in parts), full=True)


def _beside(box: Box, total: Field, words: BoxWords) -> list[Field]:
    """The figures like the total right before it, or right behind it where it comes first."""
    at = next(n for n, one in enumerate(box) if one is total)
    row = box[at + 1 :] if at == 0 else box[:at][::-1]
    parts: list[Field] = []
    for one in row:
        if not one_unit(one, total) or not one.label or one.claim.quantity.distribution:
            break
        parts.append(one)
    return sorted(parts, key=lambda one: one.claim.quantity.start)


def _of_them(total: Field, parts: Sequence[Field], words: BoxWords) -> bool:
    """Whether what the total names is what its parts do, and no two of them have one label."""
    labels = {part.label for part in parts}
    told = words.total | words.small | words.totalled
    named = {root(item) for item in total.bag if item.isalpha() and item not in told}
    beside = {root(item) for part in parts for item in part.bag}
    return len(labels) == len(parts) and (not named or not named.isdisjoint(beside))


def _made_of(box: Box, row: MadeOf) -> BoxSum | None:
    """A figure of which the table knows the parts: games played are won, drawn and lost."""
    known = of_kinds(box, "count")
    total = only(known, row.whole)
    parts = [part for labels in row.parts if (part := only(known, labels)) is not None]
    if total is None or len(parts) < 2 or total in parts or len({id(part) for part in parts}) < len(parts):
        return None
    others = any(not row.others.isdisjoint(one.bag) for one in box)
    plain = len({frozenset(one.heading) for one in (total, *parts)}) == 1
    full = len(parts) == len(row.parts) and not others
    return BoxSum(total.claim, tuple(part.claim for part in parts), full) if plain else None
