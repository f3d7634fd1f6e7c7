"""Whether a verb of a sentence deals out one whole, so that each share is another's: "coal gave 48 percent, gas 35"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.entries import JOINTS, Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.lexicon import verb_lemma

_LONGEST_NAME = 5
_SEVERAL = 3
_WHOLE = (("accounted", "for"), ("accounts", "for"), ("account", "for"), ("made", "up"), ("make", "up"))


def dealt_out(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether a verb deals out the first share and the others follow it without one of their own."""
    first = f" {' '.join((*shares[0].before, *shares[0].after))} "
    noun = shares[0].before[
        -3:-2
    ]  # "home games accounted for 62 per cent of their points and away games for 47"
    whole = shares[0].before[-2:] in _WHOLE and all({*noun} <= {*entry.before} for entry in shares[1:])
    if of_its_own(shares[0], dividing) and not whole:
        return False
    if not any(f" {verb} " in first for verb in dividing.verbs) and not deals(shares[0], dividing):
        return False
    inside = not dividing.inside.isdisjoint(shares[0].words)
    if inside and all(entry.after[:1] == ("in",) for entry in shares[1:]):
        return True
    towards = [_towards(entry, dividing) for entry in shares[1:]]
    if None not in towards:
        return len(set(towards)) == 1
    return all(name_first(line, entry) for entry in shares[1:]) or all(_name_last(entry) for entry in shares)


def deals(first: Entry, dividing: Dividing) -> bool:
    """Whether a verb tells what nobody can do with what another did it with: "Norway bought half of the salmon"."""
    if of_its_own(first, dividing):
        return False
    near = (*first.before[-1:], *first.after[:1])
    return any(word in dividing.deals or verb_lemma(word) in dividing.deals for word in near)


def of_its_own(first: Entry, dividing: Dividing) -> bool:
    """Whether a share is of what its holder has, so that the others have a whole each: "drew half of its visitors".

    Those to whom it goes may be the holder's: "half of the farm went to his daughter".
    """
    behind = first.claim.sentence.text[first.claim.quantity.end - first.claim.sentence.start :]
    near = (*first.whole, *first.after, *behind.lower().split()[:_LONGEST_NAME])
    return any(word in dividing.theirs and near[n - 1] not in dividing.towards for n, word in enumerate(near))


def _name_last(entry: Entry) -> bool:
    """ "44 % chose Duarte, 38 % Kowalczyk": nothing but a name or a verb and a name behind the share."""
    name = entry.claim.sentence.text[entry.claim.quantity.end - entry.claim.sentence.start :].lstrip()
    short = 0 < len(entry.after) <= _LONGEST_NAME
    return not entry.before and short and (len(entry.after) < _SEVERAL or name[:1].isupper())


def _towards(entry: Entry, dividing: Dividing) -> str | None:
    return next((word for word in (*entry.after[:1], *entry.before[-1:]) if word in dividing.towards), None)


def name_first(line: Line, entry: Entry) -> bool:
    """ "gas 35 percent", "the founders 39 percent": nothing but a name before the share, and nothing behind it."""
    led = entry.before or apposed(line, entry)
    return 0 < len(led) <= _LONGEST_NAME and not entry.after and not entry.whole


def apposed(line: Line, entry: Entry) -> tuple[str, ...]:
    """The words before an insertion that ends right before a share: "the miller, who came late, 52 percent"."""
    if line.items[entry.at - 1] != ",":
        return ()
    last = entry.at - 2
    while last > 0 and line.items[last] not in JOINTS and not line.items[last].startswith("#"):
        last -= 1
    first = last
    while (
        first > 0 and line.items[first - 1].replace("-", "").isalpha() and line.items[first - 1] not in JOINTS
    ):
        first -= 1
    return line.items[first:last] if line.items[last] == "," else ()
