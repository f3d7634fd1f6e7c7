"""Two shares of which nothing can be in both, whatever words tell them: those under a limit and those over it.

Most things that are told of a share can be so besides others ("62 percent own a car, 55 percent a boat"). What is told
with a word and its opposite, or with nothing else beside it, cannot.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.judge.phrases.topics import names, root
from claimcheck.lexicon.marks import MARKS
from claimcheck.lexicon.senses import Senses

_TURNS = ("while", "whereas", "but", "though")
_PAIR = 2
_ROOT = 4
_NEW = 1
"""Nouns that the second of two opposites may name anew: more, and it is the opposite of something else."""


def excluding(
    line: Line, shares: Sequence[Entry], dividing: Dividing, senses: Senses, words: Mapping[str, Set[str]]
) -> bool:
    """Whether what is told of two shares cannot be true of one thing."""
    if len(shares) != _PAIR or any(entry.after[:1] and entry.after[0] in dividing.placed for entry in shares):
        return False
    one, other = (_predicate(line, shares, n) for n in range(_PAIR))
    if not one or not other:
        return False
    here, there = (line.items[first:last] for first, last in (one, other))
    if any(item.startswith("#") or item in words["timely"] or item in words["times"] for item in there):
        return False  # "80 percent passed on Monday and 45 percent failed on Friday"
    small = dividing.denying.union(*(word for pair in dividing.opposites for word in pair))

    def named(n: int) -> bool:
        item = line.items[n]
        return names(line, n, words) and item not in small and not item.startswith(senses.negatives)

    known = {root(item) for item in here}
    again = {root(item) for item in there}
    new = sum(root(line.items[n]) not in known and named(n) for n in range(*other))
    left = any(root(line.items[n]) not in again and named(n) for n in range(*one))
    sole = [any(_alone(item, dividing) for item in part) for part in (here, there)]
    begins = [
        part[len(one.whole) + bool(one.whole) :][:1] for part, one in zip((here, there), shares, strict=True)
    ]
    if (
        any(sole)
        and all(begins)
        and len({root(item) for (item,) in begins}) == 1
        and known != {root(item) for item in there}
    ):
        return True
    if new > (0 if left else _NEW):
        return False  # "60 percent said yes to trams, 55 percent no to cars"
    return _denied(here, there, dividing) or _opposed(here, there, dividing, senses)


def _alone(item: str, dividing: Dividing) -> bool:
    """Whether a word says that nothing else is so: "only", "diesel-only"."""
    return item in dividing.sole or item.rpartition("-")[2] in dividing.sole


def one_each(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether words before or behind all shares say that each goes with one only: "everyone had one vote"."""
    if not shares:
        return False
    first = shares[0].at - len(shares[0].before)
    last = shares[-1].at + 1
    while last < len(line.items) and line.items[last] not in MARKS:
        last += 1
    for part in (range(first), range(last, len(line.items))):
        said = {word for n in part for word in _said(line, n)}
        if not said.isdisjoint(dividing.every) and not said.isdisjoint(dividing.single):
            return True
    return False


def _said(line: Line, n: int) -> list[str]:
    """The words of an item, those of a number too."""
    claim = line.claim(n)
    return [line.items[n]] if claim is None else claim.surface.lower().split()


def _predicate(line: Line, shares: Sequence[Entry], n: int) -> tuple[int, int] | None:
    """The items of what is told of a share: behind it, up to a mark, a turn or what is told of the next."""
    first = shares[n].at + 1
    end = shares[n + 1].at - len(shares[n + 1].before) if n + 1 < len(shares) else len(line.items)
    last = first
    while last < end and line.items[last] not in MARKS and line.items[last] not in _TURNS:
        last += 1
    while last > first and line.items[last - 1] == "and":
        last -= 1
    return (first, last) if last > first else None


def _denied(here: tuple[str, ...], there: tuple[str, ...], dividing: Dividing) -> bool:
    """Whether one says that what the other tells is not so: "had a licence", "had none"."""
    denied = [
        any(item in dividing.denying or item.endswith(("n't", "n’t")) for item in part)
        for part in (here, there)
    ]
    if denied[0] == denied[1]:
        return False
    mine, theirs = ({root(item) for item in part if len(item) >= _ROOT} for part in (here, there))
    return len(there) <= _PAIR or bool(mine & theirs)


def _opposed(here: tuple[str, ...], there: tuple[str, ...], dividing: Dividing, senses: Senses) -> bool:
    """Whether each has one of two words that are opposites, and not both."""
    mine, theirs = (frozenset(form for item in part for form in senses.forms(item)) for part in (here, there))
    for one, another in (*dividing.opposites, *senses.pairs):
        for left, right in ((one, another), (another, one)):
            if (
                not mine.isdisjoint(left)
                and not theirs.isdisjoint(right)
                and mine.isdisjoint(right)
                and theirs.isdisjoint(left)
            ):
                return True
    return any(
        word.startswith(no) and len(word) > len(no) + 3 and word[len(no) :] in bare
        for word_set, bare in ((mine, theirs), (theirs, mine))
        for word in word_set - bare
        for no in senses.negatives
    )
