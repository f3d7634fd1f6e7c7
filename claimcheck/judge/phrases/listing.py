"""A row of numbers that a sentence lists: "two critical, seven stable and five released"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spread import spread
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_JOINTS = (",", "and", ";", "&", "plus")
_ENDS = (".", ")", "–", "—", "!", ":", "?")
_ARTICLES = ("a", "an")
LONGEST_PART = 7


class Part(Record):
    """One entry: its number (None for "a child", which is one), the words behind it, and what it is a part of.

    ``whole`` are the two words behind an "of" that follows the number ("70% of women said no"): not among ``words``.
    """

    claim: Claim | None
    words: frozenset[str]
    whole: tuple[str, ...] = ()

    @property
    def value(self) -> Decimal:
        """How many."""
        amount = self.claim.quantity.amount.value if self.claim is not None else None
        return Decimal(1) if amount is None else amount


class Listing(Record):
    """The entries of a list and the index of the item behind it."""

    parts: tuple[Part, ...]
    last: int

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The numbers of its parts."""
        return tuple(part.claim for part in self.parts if part.claim is not None)

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The number of each part."""
        return tuple(part.value for part in self.parts)

    @property
    def total(self) -> Decimal:
        """The sum."""
        return sum((part.value for part in self.parts), Decimal(0))

    @property
    def slack(self) -> Decimal:
        """How far the sum may be off by the rounding and the hedges of its parts."""
        ends = (spread(claim) for claim in self.claims)
        return sum((known.high - known.middle for known in ends if known is not None), Decimal(0))


def listing(line: Line, first: int, kinds: tuple[str, ...], longest: int = LONGEST_PART) -> Listing | None:
    """The list that begins at an item: two entries or more, each with an exact number or an "about"; else None.

    ``longest`` is how many items an entry may have.
    """
    parts: list[Part] = []
    at = first
    while at < len(line.items):
        part, behind = _part(line, at, kinds, longest)
        if part is None:
            if len(parts) < 2:
                return None
            break  # "7 men and 6 women, on Sunday": the list is over
        parts.append(part)
        at = behind
        if at >= len(line.items) or line.items[at] in _ENDS:
            break
        while at < len(line.items) and line.items[at] in _JOINTS:
            at += 1
    return Listing(tuple(parts), at) if sum(part.claim is not None for part in parts) >= 2 else None


def _part(line: Line, at: int, kinds: tuple[str, ...], longest: int) -> tuple[Part | None, int]:
    """The entry that begins at an item, and the index of the joint behind it."""
    claim: Claim | None = None
    words: set[str] = set()
    whole: list[str] = []
    if line.items[at] in _ARTICLES:
        words.add(line.items[at])
        at += 1
    elif line.claim(at) is None:
        return None, at
    for index in range(at, min(at + longest, len(line.items))):
        item, found = line.items[index], line.claim(index)
        if found is not None:
            if claim is not None or words or found.quantity.kind not in kinds:
                return None, index
            if found.quantity.amount.kind not in ("exact", "about"):
                return None, index
            claim = found
        elif item in _JOINTS or item in _ENDS:
            return Part(claim, frozenset(words), tuple(whole)), index
        elif 0 < len(whole) < 3 or (item == "of" and claim is not None and not words):
            whole.append(item)
        else:
            words.add(item)
    return None, at
