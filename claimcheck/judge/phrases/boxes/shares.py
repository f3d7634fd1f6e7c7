"""The share of a box with its part and its whole: "Wins 22, played 40. Win rate: 65%", "Seats: 450. Occupied: 300"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.phrases.boxes.roles import of_kinds, one_unit, only
from claimcheck.judge.phrases.topics import root
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.record import Record
from claimcheck.records.claim import Claim


class BoxShare(Record):
    """A share with the figures it is made of."""

    share: Claim
    part: Claim
    whole: Claim


def shares(box: Box, words: BoxWords) -> Iterator[BoxShare]:
    """The shares of a box of which the labels tell part and whole."""
    told = [one for one in of_kinds(box, "percentage") if not words.rates.isdisjoint(one.bag)]
    counts = of_kinds(box, "count", "money", "measurement")
    for share in told:
        both = _by_table(share, counts, words) or _by_root(share, counts, words)
        if both is not None and one_unit(*both):
            yield BoxShare(share.claim, both[0].claim, both[1].claim)


def _by_table(share: Field, counts: Sequence[Field], words: BoxWords) -> tuple[Field, Field] | None:
    """The part and the whole that the table has for a share: wins and games for a win rate."""
    for row in words.shares:
        if not row.rate.isdisjoint(share.bag):
            part = only(counts, row.part)
            whole = only([one for one in counts if one is not part], row.whole)
            if part is not None and whole is not None:
                return part, whole
    return None


def _by_root(share: Field, counts: Sequence[Field], words: BoxWords) -> tuple[Field, Field] | None:
    """The one of two figures that a share has its name from, and the other: "Rejected: 12. Checked: 40. Rejection
    rate: 30%"."""
    if len(counts) != 2:
        return None
    names = {root(item) for item in share.bag - words.rates if item.isalpha()}
    parts = [one for one in counts if _named(one.bag - words.rates, names)]
    if len(parts) != 1:
        return None
    whole = counts[1] if parts[0] is counts[0] else counts[0]
    return (parts[0], whole) if words.no_whole.isdisjoint(whole.bag) else None


def _named(bag: Set[str], names: Set[str]) -> bool:
    return any(root(item) in names for item in bag if item.isalpha())
