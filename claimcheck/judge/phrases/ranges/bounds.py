"""The only lower and the only upper bound of a sentence, where nothing says that they are of two things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.judge.phrases.entries import JOINTS
from claimcheck.judge.phrases.line import Line, lines
from claimcheck.judge.phrases.shapes import Found
from claimcheck.records.claim import Claim

_LOWER, _UPPER = ("at_least", "more_than"), ("at_most", "less_than")
_KINDS = ("count", "money", "measurement", "duration", "percentage", "age")
_FAR = 10
_OWN = frozenset(("is", "are", "was", "were", "has", "have", "had", "may", "can", "will", "must"))
"""Verbs that make two statements of two bounds."""


def bounds(claims: Sequence[Claim], joining: frozenset[str]) -> Iterator[Found]:
    """Each pair of bounds that a word joins: "at least 12 cows and at most 9"."""
    for line in lines(claims, lambda here: len(here) > 1):
        lower = [n for n, claim in line.numbers if _bound(claim, _LOWER)]
        upper = [n for n, claim in line.numbers if _bound(claim, _UPPER)]
        if len(lower) != 1 or len(upper) != 1:
            continue
        one, other = line.claim(lower[0]), line.claim(upper[0])
        first, last = sorted((lower[0], upper[0]))
        if one is not None and other is not None and _joined(line, first, last, joining):
            yield Found({"low": one, "high": other}, {"extremes": "bounds"}, line, first, last + 1)


def _bound(claim: Claim, kinds: tuple[str, ...]) -> bool:
    return claim.quantity.kind in _KINDS and claim.quantity.amount.kind in kinds


def _joined(line: Line, first: int, last: int, joining: frozenset[str]) -> bool:
    """Whether the second bound follows a word that joins it to the first, with no clause of its own."""
    between = line.items[first + 1 : last]
    if not between or len(between) > _FAR or between[-1] not in joining:
        return False
    if not _OWN.isdisjoint(between):
        return False  # "at least 12 were hurt and at most 9 were killed"
    return not any(item in (";", ".", ":") for item in between) and not any(
        line.claim(n) for n in range(first + 1, last)
    )


def of_two_things(line: Line, one: Claim, other: Claim) -> bool:
    """Whether two numbers each count something, and not the same, or the word right behind each is another one: "at
    least 70 per cent oats, with no more than 20 per cent sugar", "at least 9 metres high and at most 6 metres deep"."""
    nouns = [_noun(claim) for claim in (one, other)]
    behind = [line.items[line.place(claim) + 1] for claim in (one, other)]
    bounded = all(claim.quantity.amount.kind in (*_LOWER, *_UPPER) for claim in (one, other))
    named = (
        bounded and all(item.isalpha() and item not in JOINTS for item in behind) and behind[0] != behind[1]
    )
    return (bool(nouns[0] and nouns[1]) and nouns[0] != nouns[1]) or named


def _noun(claim: Claim) -> str:
    """What a number counts, if that stands right behind it."""
    noun = claim.subject
    if noun is None or not noun.text or noun.start < claim.quantity.end:
        return ""
    return noun.head
