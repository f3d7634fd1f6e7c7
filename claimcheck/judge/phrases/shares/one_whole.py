"""Whether the build of a sentence makes its shares those of one whole: a thing, a contest, one answer."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.judge.phrases.shares.row import percent_of
from claimcheck.lexicon import noun_lemma

_SEVERAL = 3
_NAME = 2
_ABOUT = Decimal(115)
_MASS = Decimal(130)
_AGAINST = ("to", "against")


def made_of(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether a verb says what a thing is: "the alloy is 78 percent tin, 19 percent lead and 9 percent zinc"."""
    first, *others = shares
    if len(shares) < _SEVERAL or first.before[-1:] == () or first.before[-1] not in dividing.being:
        return False
    told = all(0 < len(entry.after) <= _NAME and not entry.whole for entry in shares)
    return told and not any(entry.before for entry in others) and _come_to(shares) <= _ABOUT


def _come_to(shares: Sequence[Entry]) -> Decimal:
    return sum((percent_of(entry.claim) for entry in shares), Decimal(0))


def of_a_mass(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether each share of what has no members goes to another place: "Of the land, 55 percent is in oats, 35 percent
    in rye and 20 percent in flax"; of pupils who "are in the choir" some may be in the band too."""
    first, *others = shares
    if len(shares) < _SEVERAL or line.items[0] != "of" or _come_to(shares) > _MASS:
        return False
    if first.before or first.after[:1] == () or first.after[0] not in dividing.singular:
        return False
    told = {entry.after[:1] for entry in others}
    return told == {first.after[1:2]} and told <= {(place,) for place in dividing.places}


def of_its_own(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether each share is of what one has of its own, in another place: "gets 64 percent of its revenue in the north,
    26 percent in the south"; what a party gets "of the vote in the north" is of the north's."""
    first, *others = shares
    own = not dividing.owned.isdisjoint(first.whole[:1]) and not dividing.earning.isdisjoint(first.before)
    if not own or _come_to(shares) > _MASS:
        return False
    return not any(entry.before or entry.whole or entry.after[:1] != ("in",) for entry in others)


def contested(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether the shares are those of the two sides of one vote: "won with 54 per cent of the vote to 49 for No"."""
    if len(shares) != _NAME:
        return False
    one, other = shares
    between = line.items[one.at + 1 : other.at]
    led = between[-1:] != () and between[-1] in _AGAINST
    votes = any(noun_lemma(item) in dividing.votes for item in between[:-1])
    return led and votes and "from" not in line.items[: one.at]


def asked_for_one(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether a question asks for one thing only: "asked which team they follow", "asked whom they trust most"."""
    if _come_to(shares) > _ABOUT or not dividing.denying.isdisjoint(line.items[: shares[0].at]):
        return False  # "asked which they would never buy"
    for n, item in enumerate(line.items[:-2]):
        if item == "asked" and line.items[n + 1] in dividing.asking:
            noun = line.items[n + 2]
            return line.items[n + 1] != "which" or (noun.isalpha() and noun_lemma(noun) == noun)
    return False
