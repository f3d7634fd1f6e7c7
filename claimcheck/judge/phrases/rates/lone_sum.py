"""The only total and the only number that a passage gives for a rate: they are its own where nothing new is named."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence, Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.rate_sums import RateSum
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.judge.phrases.subjects import own_subject
from claimcheck.judge.phrases.topics import Words, names, root
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS, STOPS
from claimcheck.records.claim import Claim

_HELD = frozenset(("than", "against"))
_FROM = frozenset(("from", "against", "versus", "than"))
_BACK = frozenset(("them", "it", "these", "those"))
_OF = frozenset(("for", "from", "of", "with"))
_WITH = frozenset(("in", "of", "for", "on", "with", "including"))
_AFTER = 4
_SLACK = Decimal("0.05")


def lone_sum(
    line: Line, told: Sequence[RateSum], words: Words, beside: Set[str], times: Container[str]
) -> RateSum | None:
    """The one sum that the numbers of a line can be by what they count; None where they may be of two things.

    ``beside``: words that name nothing new beside a total ("the bill"). ``times``: what a sum of money may be paid by
    while others are paid beside it.
    """
    possible = [
        one for one in told if one.often.typed and larger(one) and not one.total.glued and one.one_noun
    ]
    if len(possible) != 1 or made_by_another(line, possible[0]):
        return None
    one = possible[0]
    if _of_something(line, one, words, beside):
        return None
    by_time = one.total.quantity.kind == "money" and one.rate.per in times
    places = one.places
    if any(line.items[at - 1] in _FROM for at in places if at):
        return None  # "up from 3 million a year"
    for before, behind in pairwise(places):
        between = line.items[before + 1 : behind]
        if not words["stop"].isdisjoint(between) or not _HELD.isdisjoint(between):
            return None
        if not STOPS.isdisjoint(between) and not _taken_up(line, one, before):
            return None
        if by_time and not {"and", *STOPS}.isdisjoint(between):
            return None
        if own_subject(line, before + 1, behind, words, beside) and not (
            _refers(line, one) or _made_by_them(line, one, words)
        ):
            return None
    return one


def _of_something(line: Line, one: RateSum, words: Words, beside: Set[str]) -> bool:
    """Whether a total is one of something that was not named: "$2,000 each, and $90,000 in fines"."""
    at, items = one.at, line.items
    if _made_by_them(line, one, words):
        return False
    if at and noun_lemma(items[at - 1]) in words["persons"]:
        return root(items[at - 1]) not in {root(item) for item in items[: at - 1]} and not _refers(line, one)
    if items[at + 1 : at + 2] == () or items[at + 1] not in _WITH:
        return False
    n = at + 2 + (items[at + 2] in words["articles"])
    known = {root(item) for item in items[:at]}
    return n < len(items) and items[n] not in beside and names(line, n, words) and root(items[n]) not in known


def _made_by_them(line: Line, one: RateSum, words: Words) -> bool:
    """Whether what was counted made the total in one clause: "$3 a crossing; the 2,000 crossings brought $7,000"."""
    counted = one.often.claim
    noun = counted.subject if counted is not None else None
    own = noun is not None and noun.head == one.rate.per and one.rate.at < one.often.at < one.at
    before = one.often.at - 1 - (line.items[one.often.at - 1] in words["articles"])
    if line.items[before] in words["prepositions"]:
        return False  # "for the twelve evenings the society paid its singers $2,400"
    return own and MARKS.isdisjoint(line.items[one.often.at : one.at])


def larger(one: RateSum) -> bool:
    """Whether a total can be one: no smaller than what is paid once, where it is paid more than once."""
    product, whole, each = one.product, one.whole, one.each
    if product is None or whole is None or each is None or min(product.low, whole.low, each.low) <= 0:
        return False
    more = one.often.times.low >= 1
    return (whole.high >= each.low) if more else (whole.low <= each.high)


def _taken_up(line: Line, one: RateSum, before: int) -> bool:
    """Whether a sentence behind gives its own number with its total, or speaks of what was counted: "for them"."""
    counted = one.often.at > before and one.at > before and one.rate.at <= before
    return counted or _refers(line, one)


def _refers(line: Line, one: RateSum) -> bool:
    """Whether words behind a total say that it is for what stood before: "paid $4,000 for them"."""
    behind = line.items[one.at + 1 : one.at + _AFTER]
    return any(item in _OF and behind[n + 1] in _BACK for n, item in enumerate(behind[:-1]))


def another_number(line: Line, one: RateSum) -> bool:
    """Whether another number of the line makes the total: "80 cents a litre; four buy six a week, $4.80"."""
    whole, each = one.whole, one.each
    return (
        whole is None
        or each is None
        or any(
            _meets(Spread(each.low * known.low, each.high * known.high), whole)
            for known in _others(line, one)
        )
    )


def made_by_another(line: Line, one: RateSum) -> bool:
    """Whether another number makes a sum come out, or is what the rate and its number make."""
    product, whole = one.product, one.whole
    if product is None or whole is None or another_number(line, one):
        return True
    return any(
        _meets(product, known) or _meets(Spread(product.low * known.low, product.high * known.high), whole)
        for known in _others(line, one)
    )


def _others(line: Line, one: RateSum) -> Iterator[Spread]:
    """The sizes of the other numbers of a line."""
    for at, claim in line.numbers:
        known = None if at in one.places else _size(claim, one)
        if known is not None and known.closed and known.low > 0:
            yield known


def _size(claim: Claim, one: RateSum) -> Spread | None:
    """A number in the unit of the rate, where it has one of its dimension."""
    unit, own = claim.quantity.unit, one.rate.claim.quantity.unit
    if claim.quantity.kind in ("date", "clock_time", "age"):
        return None
    known = spread(claim)
    if known is None or unit is None or own is None or unit.factor is None or own.factor is None:
        return known
    return known.times(unit.factor / own.factor) if unit.dimension == own.dimension else known


def _meets(one: Spread, other: Spread) -> bool:
    return one.wider(_SLACK * abs(one.high)).meets(other) if one.closed and other.closed else True
