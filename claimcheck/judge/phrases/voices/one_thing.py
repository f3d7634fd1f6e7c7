"""Whether two clauses give a figure of one thing, by their words and their values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from claimcheck.calendar import is_month, names_weekday
from claimcheck.judge.phrases.same import kept
from claimcheck.judge.phrases.spread import levels, spread
from claimcheck.judge.phrases.voices.clauses import Beside, Clause, own_noun, widened
from claimcheck.lexicon import tokens
from claimcheck.lexicon.stems import stem
from claimcheck.record import replace
from claimcheck.records.claim import Claim


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


_PHRASE = 3
_PLACING = frozenset(("on", "at", "by", "in", "near", "from", "under", "over", "inside", "outside"))
_AT = frozenset(("by", "since"))
_TIMED = frozenset(("after", "before", "since", "until"))
SHARES = {"ratio", "percentage"}


def agree(one: Claim, other: Claim, far: Decimal, hedged: Decimal) -> bool:
    """Whether two values can both be true, or are so far from each other that they are of two things."""
    if other.quantity.kind != one.quantity.kind and {one.quantity.kind, other.quantity.kind} != SHARES:
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
    low, high = sorted(end.low if end.low.is_finite() and end.low > 0 else end.high for end in both)
    about = any(claim.quantity.amount.kind == "about" for claim in (one, other))
    slack = high * hedged if about and high.is_finite() else Decimal(0)
    return both[0].wider(slack).meets(both[1]) or low <= 0 or high >= far * low


def two_days(told: Iterable[Claim]) -> bool:
    """Whether the sentences of what is told name two days or months, of which each may have a figure of its own."""
    texts = {claim.sentence.start: claim.sentence.text for claim in told}
    days, months = zip(*map(_days, texts.values()), strict=True)
    return max(len(frozenset().union(*days)), len(frozenset().union(*months))) > 1


@kept
@lru_cache(maxsize=4096)  # asked for every two figures of a text
def _days(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The weekdays and the months that a sentence names."""
    named = [token.text for token in tokens(text, 0) if token.text[:1].isupper()]
    return frozenset(filter(names_weekday, named)), frozenset(filter(is_month, named))


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
    if any(item.startswith(("#date:", "#clock_time:")) for item in right.all):
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
    return all(tail and tail[0] in _PLACING for tail in tails) and tails[0][-1] != tails[1][-1]


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


def about_one_thing(left: Clause, right: Clause, words: Beside, endings: Set[str]) -> bool:
    """Whether the second clause tells nothing new but its figure, or both count what happened to the same."""
    one, other = left.claim, right.claim
    noun, named = own_noun(other), own_noun(one)
    tallies = noun is not None and None not in (one.measure, other.measure) and other.quantity.kind == "count"
    if tallies and (noun != named or "subset" not in (one.scope, other.scope)):
        return False  # two tallies with their nouns are for their pairing to tell
    counted = not words.counting.isdisjoint(right.before)
    written = {stem(item, endings) for item in left.all if len(item) > 2}
    about = widened(written, words, endings)
    same = noun in (None, named) or (named is None and one.subject is None) or _of_people(one, other)
    before = _without_again(right.before, words)
    told = _told(right, before, words, endings, counted=counted, noun_is_known=same and noun is not None)
    if right.own and told and not counted and (left.own if told <= written else not right.contrasts):
        return False  # "it would send 300", "it would send 120"
    if other.quantity.kind == one.quantity.kind == "count" and one.measure == other.measure is not None:
        return one.attached or other.attached
    if _of_his_own(right.before, written, words, endings):
        return False
    if told <= about:
        return same or stem(noun or "", endings) in about
    if None not in (one.measure, other.measure) and one.measure != other.measure:
        return False  # 300 dead and 450 hurt
    # "… stole data of 8 million customers, but the bank says that records of 600,000 customers were taken"
    bare = other.quantity.unit is None and noun is None
    few = len(told - about) <= words.unknown
    if bare and one.quantity.unit is not None and right.contrasts:
        return few
    new = {stem(item, endings) for led, item in pairwise(before) if led in words.leads}
    if not (told - about).isdisjoint(new):
        return False  # "its lorries are worth": of something else
    named_alike = noun == named if other.quantity.kind == "count" else not bare
    return same and named_alike and bool(told & about) and few


def _without_again(before: Sequence[str], words: Beside) -> list[str]:
    """The words before a figure without those that only say that it is the same again: "of the same voyage"."""
    if words.again.isdisjoint(before):
        return list(before)
    return [item for led, item in pairwise(["", *before]) if led not in words.again]


def _told(
    clause: Clause,
    before: Sequence[str],
    words: Beside,
    endings: Set[str],
    *,
    counted: bool,
    noun_is_known: bool,
) -> set[str]:
    """What a clause tells beside its figure, without the words in which any figure is told."""
    known = words.figures | words.counting | words.hearers | (words.counters if counted else frozenset())
    if not words.again.isdisjoint(clause.before):
        known |= words.making | words.again
    tail = clause.told_behind(words)[noun_is_known:]
    items = [item for item in (*before, *tail) if item[0].isalpha() and item not in known]
    return {stem(item, endings) for item in (*items, *clause.having)}


def _of_his_own(before: Sequence[str], written: Set[str], words: Beside, endings: Set[str]) -> bool:
    """Whether a figure is of something that was not named and is somebody's: "his shops made", not "its cost was"."""
    owned = (item for led, item in pairwise(before) if led in words.owning and item not in words.known)
    return any(item.isalpha() and stem(item, endings) not in written for item in owned)


def _of_people(one: Claim, other: Claim) -> bool:
    """Whether one counts people and the other some sort of them: "120,000 people", "45,000 refugees"."""
    left, right = one.subject, other.subject
    if left is None or right is None or left.cls != right.cls:
        return False
    return left.cls == "person" and "person" in (left.head, right.head)
