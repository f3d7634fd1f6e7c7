"""Sums with their conversion beside them: "€20 million ($22 million)", "10,000 francs, about 9,000 dollars,"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from claimcheck.judge.phrases.conversions.beside import beside
from claimcheck.judge.phrases.line import Line
from claimcheck.records.claim import Claim

_SUM = 1000


class Exchanged(NamedTuple):
    """Two sums of which the second is the first in another currency, with their places in the line."""

    left: Claim
    right: Claim
    line: Line
    first: int
    last: int
    sure: bool = True
    """Whether the words say so; else the two are only the next of each other in two currencies."""


def exchanged(
    line: Line, links: Set[str], apart: Set[str] = frozenset(), coins: Set[str] = frozenset()
) -> Iterator[Exchanged]:
    """The pairs of a line in text order; the first of a pair may leave its currency to one before it.

    Two sums in two currencies with no third between them are one, whatever stands between but a word of ``apart``:
    "18 francs, which makes $20", "€2 million. That was $3 million".
    """
    behind = -1
    for (first, left), (last, right) in pairwise(line.numbers):
        if first <= behind or right.quantity.kind != "money" or left.quantity.kind not in ("money", "count"):
            continue
        if left.quantity.kind == "count" and _counts_a_thing(left, coins):
            continue  # "in two rounds, of which 30 million shekels …"
        sure = beside(line, first, last, links) is not None
        between = line.items[first + 1 : last]
        if not sure and ("(" in between or between[-1:] == ("of",)):
            continue  # "sales of $9 billion (a profit of €6 billion)"
        if not sure and (
            not _two_currencies(left, right) or not apart or not apart.isdisjoint(line.items[first:last])
        ):
            continue
        behind = last
        yield Exchanged(left, right, line, first, last, sure)


def _counts_a_thing(claim: Claim, coins: Set[str]) -> bool:
    """Whether a number has a noun of its own that is no coin, and is too small to be a sum."""
    noun, value = claim.subject, claim.quantity.amount.value
    own = noun is not None and bool(noun.text) and noun.start >= claim.quantity.number_end
    small = value is not None and value < _SUM
    return own and small and noun is not None and noun.text.lower() not in coins


def _two_currencies(left: Claim, right: Claim) -> bool:
    """Whether both are sums as they are, each in a currency that is named."""
    one, other = left.quantity, right.quantity
    known = [q.unit.currency or q.unit.name for q in (one, other) if q.unit is not None and q.kind == "money"]
    told = {one.amount.kind, other.amount.kind} <= {"exact", "about"}
    return told and len({*known}) == len(known) == 2


def currency(claim: Claim, known: Sequence[Claim], coins: Set[str]) -> str | None:
    """The currency of a sum; of a bare or generic one that of an earlier sum which its words can mean.

    ``coins`` are nouns that name a currency without its country, and other things elsewhere: "1.5 billion crowns".
    """
    unit = claim.quantity.unit
    if claim.quantity.kind == "money" and unit is not None and unit.currency:
        return unit.currency
    noun = claim.subject.text.lower() if claim.subject is not None else ""
    name = unit.name if unit is not None else noun
    if any(other.quantity.unit is not None and other.quantity.unit.name == name for other in known):
        return name
    for other in known:
        own = other.quantity.unit
        if own is None:
            continue
        if claim.quantity.kind == "count" and not noun:
            return own.currency or own.name
        if (noun and noun in other.surface.lower().split()) or own.name.split()[-1] == name:
            return own.currency or own.name
    return name if claim.quantity.kind == "money" or noun in coins else None
