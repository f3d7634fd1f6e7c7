"""Whose and of what a figure is, where a sentence gives several: "the state paid €4m and the city €8m"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.judge.ledger.bearing import bearing
from claimcheck.judge.values import value
from claimcheck.lexicon import noun_lemma, tokens
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import NAMING

_BETWEEN = 5
"""Words between two counts of one list: "6,000 paintings and 3,000 drawings"."""
_MARKS = frozenset(",;:–—()")
"""Behind these, and behind the words of ``joins``, another figure has its own holder."""
_ANYBODY = "person"


class Rival(NamedTuple):
    """The figure that a source gives for what the draft speaks of, and what it says of both, in words."""

    claim: Claim
    how: str


def rival(
    claim: Claim, other: Claim, draft: Sequence[Claim], source: Sequence[Claim], joins: frozenset[str]
) -> Rival | None:
    """A figure beside a source's ``other``, which has the draft's value, that is of the draft's thing or holder.

    ``draft`` and ``source`` have the claims of both sentences; ``joins`` are words between two
    holders. None where ``other`` may well be the draft's.
    """
    if claim.quantity.kind in NAMING:
        return None
    beside = [
        one
        for one in source
        if one.id != other.id
        and one.quantity.kind == other.quantity.kind
        and bearing(claim, one) == "excludes"
    ]
    for one in beside:
        if (
            _counts_mine(claim, other, one)
            or _is_whole(claim, other, one, joins)
            or _did_mine(claim, other, one)
        ):
            return Rival(one, f"the source gives {value(one)}, and {value(other)}")
    mine, theirs = _holder(claim, draft, joins), _holder(other, source, joins)
    if (
        not mine
        or not theirs
        or mine & _around(other, source, joins)
        or theirs & _around(claim, draft, joins)
    ):
        return None
    for one in beside:
        if mine & _holder(one, source, joins):
            return Rival(
                one,
                f"the source gives {value(one)} here, and {value(other)} beside “{_holder_in_words(theirs)}”",
            )
    return None


def of_another(
    claim: Claim,
    other: Claim,
    given: Claim,
    draft: Sequence[Claim],
    source: Sequence[Claim],
    joins: frozenset[str],
) -> bool:
    """Whether a source's ``other`` is another's, since ``given``, in its sentence, is of whom the draft speaks."""
    if other.sentence != given.sentence or other.quantity.kind in NAMING:
        return False
    mine = _holder(claim, draft, joins)
    his = _holder(given, source, joins) | _words_behind(given, joins)
    return bool(mine & his) and mine.isdisjoint(_around(other, source, joins))


def _counts_mine(claim: Claim, other: Claim, one: Claim) -> bool:
    """Whether another count of one list counts the draft's things, and ``other`` things of another sort."""
    if claim.quantity.kind != "count" or None in (claim.subject, other.subject, one.subject):
        return False
    mine, theirs, its = claim.subject, other.subject, one.subject
    if mine is None or theirs is None or its is None or mine.head != its.head or mine.head == theirs.head:
        return False
    if mine.cls is not None and mine.cls == theirs.cls and _ANYBODY in (mine.head, theirs.head):
        return False
    if claim.measure is not None and one.measure is not None and claim.measure != one.measure:
        return False
    between = _words_between(min(other, one, key=_start), max(other, one, key=_start))
    return len(between) <= _BETWEEN and not {",", "and"}.isdisjoint(between)


def _is_whole(claim: Claim, other: Claim, one: Claim, joins: frozenset[str]) -> bool:
    """Whether ``other`` is told as a part of a figure for what the draft speaks of, and the draft does not say which:
    "2,100 people, 820 of them nurses"."""
    if (
        other.scope != "subset"
        or claim.scope == "subset"
        or one.scope == "subset"
        or not _one_thing(claim, one)
    ):
        return False
    part, whole = other.quantity.amount.value, one.quantity.amount.value
    if part is None or whole is None or part >= whole or not _one_thing(other, one):
        return False
    told = {cue.lower() for cue in claim.cues}
    return claim.measure is not None and told.isdisjoint(
        noun_lemma(word) for word in _words_behind(other, joins)
    )


def _did_mine(claim: Claim, other: Claim, one: Claim) -> bool:
    """Whether what the draft says of its figure is said of another beside ``other``: "of 640 beds 96 were closed"."""
    if claim.quantity.kind != "count" or claim.act is None or claim.act != one.act or other.act is not None:
        return False
    return _one_thing(claim, one) and _one_thing(claim, other)


def _one_thing(claim: Claim, other: Claim) -> bool:
    heads = [one.subject.head for one in (claim, other) if one.subject is not None]
    return len(heads) == 2 and heads[0] == heads[1] and claim.measure == other.measure


def _start(claim: Claim) -> int:
    return claim.quantity.start


def _words_between(first: Claim, last: Claim) -> list[str]:
    if first.sentence != last.sentence:
        return []
    start = first.sentence.start
    text = first.sentence.text[first.quantity.end - start : last.quantity.start - start]
    return [token.lower for token in tokens(text, 0)]


def _segment(claim: Claim, sentence: Sequence[Claim], joins: frozenset[str]) -> list[str]:
    """The words before a figure, back to the figure before it or to what joins them; as written."""
    start, end = claim.sentence.start, claim.quantity.start
    ends = [one.quantity.end for one in sentence if one.quantity.end <= end and not one.quantity.derived]
    text = claim.sentence.text[max([start, *ends]) - start : end - start]
    found: list[str] = []
    for token in tokens(text, 0):
        found = [] if token.lower in _MARKS or token.lower in joins else [*found, token.text]
    return found


def _holder(claim: Claim, sentence: Sequence[Claim], joins: frozenset[str]) -> frozenset[str]:
    """Who or what stands first before a figure: all parts of a name, else one noun; none behind a joining word."""
    told = {cue.lower() for cue in claim.cues}
    words = [
        word for word in _segment(claim, sentence, joins) if {word.lower(), noun_lemma(word.lower())} & told
    ]
    name: list[str] = []
    for word in words:
        if name and not word[0].isupper():
            break
        name.append(word.lower())
        if not word[0].isupper():
            break
    return frozenset(name)


def _around(claim: Claim, sentence: Sequence[Claim], joins: frozenset[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in _segment(claim, sentence, joins)) | _words_behind(claim, joins)


def _words_behind(claim: Claim, joins: frozenset[str]) -> frozenset[str]:
    """The words behind a figure up to what joins it to the next: "£9 million from the fund"."""
    found: list[str] = []
    for token in tokens(claim.text_behind, 0):
        if token.lower in _MARKS or token.lower in joins or token.text[0].isdigit():
            break
        found.append(token.lower)
    return frozenset(found)


def _holder_in_words(holder: frozenset[str]) -> str:
    return " ".join(sorted(holder))
