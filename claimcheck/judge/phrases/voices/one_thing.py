"""Whether two clauses give a figure of one thing, by their words and their values."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from claimcheck.judge.phrases.voices.clauses import Beside, Clause, own_noun, widened
from claimcheck.lexicon.stems import stem
from claimcheck.records.claim import Claim


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
