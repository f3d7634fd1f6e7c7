"""Whether the words of two clauses set their figures apart: two days, two places, two ends, two sorts, two times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from claimcheck.judge.phrases.same import kept
from claimcheck.judge.phrases.voices.agreeing import is_time
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.judge.rivals.nearness import days_named
from claimcheck.records.claim import Claim

_PHRASE = 3
_MARKS = ".,;:!?"
_PLACING = frozenset(("on", "at", "by", "in", "near", "from", "under", "over", "inside", "outside"))
_AT = frozenset(("by", "since"))
_TIMED = frozenset(("after", "before", "since", "until"))


class Told(Protocol):
    """The words around a figure."""

    @property
    def all(self) -> list[str]:
        """All of them."""

    @property
    def after(self) -> list[str]:
        """Those behind it."""

    @property
    def claim(self) -> Claim:
        """The figure."""


def two_days(told: Iterable[Claim]) -> bool:
    """Whether the sentences of what is told name two days or months, of which each may have a figure of its own."""
    texts = {claim.sentence.start: claim.sentence.text for claim in told}
    days, months = zip(*map(_days, texts.values()), strict=True)
    return max(len(frozenset().union(*days)), len(frozenset().union(*months))) > 1


@kept
@lru_cache(maxsize=4096)  # asked for every two figures of a text
def _days(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The weekdays and the months that a sentence names."""
    return days_named(text)


def two_moments(one: Claim, other: Claim, words: Beside) -> bool:
    """Whether each of two figures is told with a time of its own: "at noon it was 14; by nightfall he gave 19"."""
    first, second = sorted((one, other), key=lambda claim: claim.quantity.start)
    same = first.sentence.start == second.sentence.start
    until = first.quantity.end - first.sentence.start
    left = first.sentence.text[:until] if same else first.sentence.text
    right = second.sentence.text[until if same else 0 :]
    named = [words.times & {word.strip(_MARKS) for word in text.lower().split()} for text in (left, right)]
    return all(named) and not named[1] <= named[0]


def told_apart(left: Told, right: Told, words: Beside) -> bool:
    """Whether a word tells that the second figure is of another thing, day or part than the first."""
    behind = _timeless(right.all, words)
    if left.claim.quantity.kind == "duration":
        behind = [item for item, led in pairwise((*behind, "")) if item != "after" or led[:1] != "#"]
    everything = (*_timeless(left.all, words), *behind)
    shared = {item for item in left.all if item in right.all}
    shared |= _of_the_same(left, right) | _of_the_same(right, left)
    shared |= {item for led, item in pairwise(everything) if item == "then" and led in _AT}  # "by then"
    if right.after[:1] == ["more"] or of_two_sorts(left.all, right.all):
        return True
    if any(
        (item in words.apart and item not in shared and next_one != "one") or item.startswith("#ordinal:")
        for item, next_one in pairwise((*everything, ""))
    ):
        return True  # but "and I lifted every one"
    ends = [
        told.after[told.claim.subject is not None and told.after[:1] == [told.claim.subject.text.lower()] :]
        for told in (left, right)
    ]
    if (
        two_places(left.after, right.after)
        or two_ends(*ends)
        or _other_way(left, right, words)
        or _other_time(left, right, words)
    ):
        return True
    if right.claim.scope in ("subset", "other"):
        return True
    timed = {item for item in right.all if item.startswith(("#date:", "#clock_time:"))}
    if timed and not is_time(right.claim):
        return True
    return not words.times.intersection(right.all) <= set(left.all) and words.same.isdisjoint(right.all)


def of_two_sorts(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a noun of both is of two things: "sales of tea", "sales of iron"."""
    first, second = (
        {led: item for led, of, item in zip(items, items[1:], items[2:], strict=False) if of == "of"}
        for items in (one, other)
    )
    heads = first.keys() & second.keys()
    return any(
        first[head].isalpha() and second[head].isalpha() and first[head] != second[head] for head in heads
    )


def _of_the_same(one: Told, other: Told) -> set[str]:
    """Words of the one that tell a time by what the other names too: "dead fish after the spill", "from that spill"."""
    both = {item for item in one.all if item in other.all and len(item) > _PHRASE}
    return {
        item
        for n, item in enumerate(one.all)
        if both.intersection(one.all[n + 1 : n + 1 + _PHRASE]) and item in _TIMED
    }


def two_places(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the words right behind two figures tell two places: "140 on the bridge", "95 by the bend"."""
    tails = left[:_PHRASE], right[:_PHRASE]
    back = any(tail[1:2] in (["it"], ["them"]) for tail in tails)  # "from the charity", "from it"
    return not back and all(tail and tail[0] in _PLACING for tail in tails) and tails[0][-1] != tails[1][-1]


def two_ends(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether what follows two figures is the same up to a noun: "on duty for the fair", "on duty for the match"."""
    n = 0
    while n < min(len(left), len(right)) and left[n] == right[n]:
        n += 1
    return n > 1 and left[n - 1] in ("the", "a", "an") and len(left) > n < len(right)


def _timeless(items: Sequence[str], words: Beside) -> list[str]:
    """The items without those that only say which week or year: "last year"."""
    return [item for item, behind in pairwise((*items, "")) if item != "last" or behind not in words.times]


def _other_time(left: Told, right: Told, words: Beside) -> bool:
    """Whether both name one sort of time and not the same one: "last season", "this season"."""
    one, other = (
        {pair for pair in pairwise(clause.all) if pair[1] in words.times} for clause in (left, right)
    )
    return any(
        time == there and led != here and not words.which.isdisjoint((led, here))
        for led, time in one
        for here, there in other
    )


def _other_way(left: Told, right: Told, words: Beside) -> bool:
    """Whether one is measured in another way than the other: a height is no length."""
    one, other = (
        {n for n, way in enumerate(words.ways) if way & set(clause.all)} for clause in (left, right)
    )
    return bool(one and other) and one.isdisjoint(other)
