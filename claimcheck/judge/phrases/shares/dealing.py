"""Whether a verb of a sentence deals out one whole, so that each share is another's: "coal gave 48 percent, gas 35"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.lexicon import verb_lemma

_LONGEST_NAME = 5
_SEVERAL = 3


def dealt_out(shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether a verb deals out the first share and the others follow it without one of their own."""
    first = f" {' '.join((*shares[0].before, *shares[0].after))} "
    if of_its_own(shares[0], dividing):
        return False
    if not any(f" {verb} " in first for verb in dividing.verbs) and not deals(shares[0], dividing):
        return False
    inside = not dividing.inside.isdisjoint(shares[0].words)
    if inside and all(entry.after[:1] == ("in",) for entry in shares[1:]):
        return True
    towards = [_towards(entry, dividing) for entry in shares[1:]]
    if None not in towards:
        return len(set(towards)) == 1
    return all(name_first(entry) for entry in shares[1:]) or all(_name_last(entry) for entry in shares)


def deals(first: Entry, dividing: Dividing) -> bool:
    """Whether a verb tells what nobody can do with what another did it with: "Norway bought half of the salmon"."""
    if of_its_own(first, dividing):
        return False
    near = (*first.before[-1:], *first.after[:1])
    return any(word in dividing.deals or verb_lemma(word) in dividing.deals for word in near)


def of_its_own(first: Entry, dividing: Dividing) -> bool:
    """Whether a share is of what its holder has, so that the others have a whole each: "drew half of its visitors"."""
    behind = first.claim.sentence.text[first.claim.quantity.end - first.claim.sentence.start :]
    near = (*first.whole, *first.after, *behind.lower().split()[:_LONGEST_NAME])
    return not dividing.theirs.isdisjoint(near)


def _name_last(entry: Entry) -> bool:
    """ "44 % chose Duarte, 38 % Kowalczyk": nothing but a name or a verb and a name behind the share."""
    name = entry.claim.sentence.text[entry.claim.quantity.end - entry.claim.sentence.start :].lstrip()
    short = 0 < len(entry.after) <= _LONGEST_NAME
    return not entry.before and short and (len(entry.after) < _SEVERAL or name[:1].isupper())


def _towards(entry: Entry, dividing: Dividing) -> str | None:
    return next((word for word in (*entry.after[:1], *entry.before[-1:]) if word in dividing.towards), None)


def name_first(entry: Entry) -> bool:
    """ "gas 35 percent", "the founders 39 percent": nothing but a name before the share, and nothing behind it."""
    return 0 < len(entry.before) <= _LONGEST_NAME and not entry.after and not entry.whole
