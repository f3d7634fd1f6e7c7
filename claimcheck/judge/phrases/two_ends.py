"""A change and the only two figures of its sentence that can be its ends, whatever the order of the words.

"With 1,150 babies, against 1,000 the year before, the unit recorded a 15 per cent rise."
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.spread import levels
from claimcheck.records.claim import Claim

_CUE_REACH = 4


class Loose(BaseModel):
    """Words that make two figures the ends of one change, and words that part it from them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cues: frozenset[str] = frozenset()
    """Words close before an end: from, against, reached, now."""
    cues_behind: frozenset[str] = frozenset()
    """Words close behind an end: "1,500 before the shelling, 1,150 now"."""
    stop: frozenset[str] = frozenset()
    """Words between the change and its ends behind which another thing is told."""
    back: frozenset[str] = frozenset()
    """Words that begin a clause behind a semicolon and speak of what stood before it: "; it went from …"."""
    going_on: frozenset[str] = frozenset()
    """Words behind such a word by which the same thing is told on: "has grown fivefold and now counts 540"."""
    apart: frozenset[str] = frozenset()
    """Words anywhere in a sentence that tells of two things or of more than one change."""


class Changed(NamedTuple):
    """Where a change is told in a line, from its first item to the one behind it; and 1 for a rise, -1 for a fall."""

    first: int
    last: int
    way: int
    claim: Claim | None = None


def loose_ends(line: Line, changed: Changed, kinds: Collection[str], loose: Loose) -> Found | None:
    """The change with "old" and "new" in the slots, by its direction; None unless just two figures can be its ends."""
    ends = list(_ends(line, changed, kinds))
    if not changed.way or not line.lower.isdisjoint(loose.apart):
        return None
    own = {"change": changed.claim} if changed.claim is not None else {}
    if len(ends) == 1 and ends[0][1].surface.lower().startswith("from "):
        at = ends[0][0]
        found = Found(
            {**own, "ends": ends[0][1]}, {}, line, min(at, changed.first), max(at + 1, changed.last)
        )
        return None if _parted(line, at, changed, loose) else found
    if len(ends) != 2:
        return None
    (one_at, one), (other_at, other) = ends
    both = levels(one, other)
    if (
        both is None
        or not _one_sort(one, other)
        or not any(_cued(line, at, loose) for at in (one_at, other_at))
    ):
        return None
    nearest = min((one_at, other_at), key=lambda at: min(abs(at - changed.first), abs(at - changed.last)))
    around = one_at < changed.first < other_at
    if any(_parted(line, at, changed, loose) for at in ((one_at, other_at) if around else (nearest,))):
        return None
    rising = both[0].middle <= both[1].middle
    old, new = (one, other) if rising == (changed.way > 0) else (other, one)
    slots = {**own, "old": old, "new": new}
    first, last = min(one_at, changed.first), max(other_at + 1, changed.last)
    return Found(slots, {}, line, first, last)


def _parted(line: Line, at: int, changed: Changed, loose: Loose) -> bool:
    between = line.items[min(at, changed.first) + 1 : max(at, changed.last - 1)]
    if any(
        word in loose.stop and loose.going_on.isdisjoint(between[n + 1 : n + 2])
        for n, word in enumerate(between)
    ):
        return True
    clause = between.index(";") if ";" in between else None
    if clause is not None and loose.back.isdisjoint(between[clause + 1 : clause + 2]):
        return True
    behind = line.items[changed.last : changed.last + _CUE_REACH]
    return "than" in behind and not any(item.startswith("#") for item in behind)


def _one_sort(one: Claim, other: Claim) -> bool:
    """Whether two figures count one thing: of one kind, or the second without its unit ("1.60 euros, now 1.76")."""
    left, right = one.subject, other.subject
    if one.quantity.distribution != other.quantity.distribution:
        return False
    units = one.quantity.unit, other.quantity.unit
    if None not in units and {unit.name for unit in units if unit} & {"percentage point"}:
        return False
    if one.quantity.kind != other.quantity.kind:
        bare = one if one.quantity.kind == "count" else other
        return bare.quantity.kind == "count" and bare.subject is None and bare.quantity.unit is None
    return left is None or right is None or left.head == right.head or not (left.text and right.text)


def _ends(line: Line, changed: Changed, kinds: Collection[str]) -> Iterator[tuple[int, Claim]]:
    for at in range(len(line.items)):
        claim = line.claim(at)
        if claim is None or claim is changed.claim or changed.first <= at < changed.last:
            continue
        counted = claim.quantity.kind == "count" and "percentage" in kinds and claim.subject is not None
        if claim.quantity.kind in kinds and not counted and line.items[at - 1 : at] != ("of",):
            yield at, claim


def _cued(line: Line, at: int, loose: Loose) -> bool:
    near: Sequence[str] = line.items[max(0, at - _CUE_REACH) : at]
    if any(item.startswith("#date:") for item in line.items[at + 1 : at + _CUE_REACH]):
        return True  # "45 cases in 2021 and 117 in 2023"
    if not loose.cues_behind.isdisjoint(line.items[at + 1 : at + _CUE_REACH]):
        return True
    return line.items[at - 1 : at] == ("from",) or not loose.cues.isdisjoint(near)
