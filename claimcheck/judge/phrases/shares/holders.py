"""Whether each share of a sentence is another holder's of one thing: candidates, owners, parts of a mixture."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shares.dealing import apposed, of_its_own
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.lexicon import noun_lemma

_LONGEST_NAME = 5
_BEHIND = frozenset(("in", "at", "from", "last", "this", "and", "for", "on", "while", "with", "to"))


def held_of_one(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether the first share is some of one thing that its subject has, and each other is another's who is named.

    "The monks grow 60 percent of the valley's rye and the abbey's tenants 55 percent"; but no "60 percent of the
    tenants", who can do many things, and no "her party", which may have the same.
    """
    first = shares[0]
    whole = _whole(line, first)
    if whole is None or whole in dividing.people or noun_lemma(whole) != whole or of_its_own(first, dividing):
        return False
    if any(not dividing.parting.isdisjoint(entry.before) for entry in shares):
        return False
    if not first.before or first.before[0] in dividing.placed or first.before[-1] in dividing.placed:
        return False
    for entry in shares[1:]:
        led = entry.before
        if (
            not led
            or not dividing.theirs.isdisjoint(led)
            or entry.whole
            or not dividing.placed.isdisjoint(entry.after[:1])
        ):
            return False
        if led[0] in dividing.placed or len(led) > _LONGEST_NAME + 1:
            return False
    return True


def _whole(line: Line, entry: Entry) -> str | None:
    """The noun of the whole that a share is said to be of."""
    n = entry.at + 1
    if line.items[n] != "of":
        return None
    last = None
    for item in line.items[n + 1 : n + 1 + _LONGEST_NAME]:
        if item == "'s":
            continue
        if not item[0].isalpha() or item in _BEHIND:
            break
        last = item
    return last


def voted(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether each share is another candidate's."""
    if line.bag.isdisjoint(dividing.votes):
        return False
    names = [entry.before or apposed(line, entry) for entry in shares]
    if any(not dividing.places.isdisjoint(name) for name in names[1:]):
        return False
    return all(names) and len(set(names)) == len(names) and all(not entry.after for entry in shares[1:])


def mixed(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether a thing is a mixture of what the shares are of: "the blend is 60 percent rye and 55 percent wheat"."""
    named = all(0 < len(entry.after) <= _LONGEST_NAME for entry in shares)
    return (
        named and not dividing.mixtures.isdisjoint(line.bag) and not any(entry.before for entry in shares[1:])
    )


def held(shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether each share is another's stake in one thing: "he has a 60 percent stake, the fund a 55 percent stake"."""
    stakes = all(not dividing.stakes.isdisjoint(entry.after[:2]) for entry in shares)
    owners = all(len(set(entry.before) - {"a", "an", "the"}) > 0 for entry in shares)
    return stakes and owners and len({entry.after[2:] for entry in shares if "in" in entry.after}) < 2


def dealt_in_row(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether as many holders as shares have them in one row: "the two cousins own 60 and 55 percent of the mill"."""
    first, last = shares[0], shares[-1]
    if first.before == () or any(entry.before or entry.after for entry in shares[1:-1]) or last.before:
        return False
    counts = [line.claim(at) for at in range(max(0, first.at - _LONGEST_NAME), first.at)]
    many = [claim.quantity.amount.value for claim in counts if claim is not None]
    return many == [len(shares)] and not dividing.owning.isdisjoint(first.before) and not first.whole
