"""A rate of a box, how often it was taken and their total: "8 bottles a crate, 250 crates. Bottles delivered: 2,800",
"Price per ticket: £20. Tickets sold: 300. Takings: £7,000"."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.phrases.boxes.roles import of_kinds, only
from claimcheck.judge.phrases.topics import root
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.record import Record
from claimcheck.records.claim import Claim


class BoxProduct(Record):
    """A rate, how often and the total."""

    rate: Claim
    often: Claim
    total: Claim

    @property
    def made(self) -> Decimal:
        """The rate so often."""
        return _value(self.rate) * _value(self.often)

    def off(self) -> Decimal:
        """How many times the smaller of the product and the total the larger one is; zero where one of them is."""
        pair = (self.made, _value(self.total))
        return max(pair) / min(pair) if min(pair) > 0 else Decimal(0)


def product(box: Box, words: BoxWords) -> BoxProduct | None:
    """The one product of a box of three figures; of more, of those that one noun or the word of a total joins."""
    known = of_kinds(box, "count", "money", "measurement")
    rates = [(one, each) for one in known if (each := _each(one, words)) is not None]
    if len(rates) != 1 or any(not words.less.isdisjoint(one.bag) for one in known):
        return None
    rate, each = rates[0]
    rest = [one for one in known if one is not rate]
    often = [one for one in rest if one.claim.quantity.kind == "count" and each in _nouns(one, words)]
    often = [
        one for one in often if not _same(one, rate, words) and words.summed.isdisjoint(one.bag)
    ] or often
    if len(often) != 1 or often[0].claim.quantity.distribution:
        return None
    totals = [
        one for one in rest if one is not often[0] and one.claim.quantity.kind == rate.claim.quantity.kind
    ]
    total = only(totals, words.summed, lambda one: _of_one_unit(one, rate)) if totals else None
    if total is None or (rate.claim.quantity.kind != "money" and not _same(total, rate, words)):
        return None
    return BoxProduct(rate.claim, often[0].claim, total.claim)


def _each(one: Field, words: BoxWords) -> str | None:
    """The root of what a rate is taken over: "8 bottles a crate", "price per ticket", "ticket price: £20"."""
    unit = one.claim.quantity.unit
    if unit is not None and unit.per:
        return root(unit.per)
    if one.claim.quantity.distribution:
        return root(one.claim.quantity.distribution.split()[-1])
    led = [noun for each, noun in pairwise(one.label) if each in words.each and noun.isalpha()]
    if led:
        return root(led[-1])
    priced = [noun for noun, price in pairwise(one.before) if price in words.price and noun.isalpha()]
    return root(priced[-1]) if priced and one.claim.quantity.kind == "money" else None


def _nouns(one: Field, words: BoxWords) -> set[str]:
    return {root(item) for item in one.bag if item.isalpha() and item not in words.small}


def _same(one: Field, other: Field, words: BoxWords) -> bool:
    """Whether two counts are of one noun, that of the rate: bottles."""
    noun = other.claim.subject
    return noun is not None and bool(noun.text) and root(noun.head) in _nouns(one, words)


def _of_one_unit(one: Field, rate: Field) -> bool:
    left, right = one.claim.quantity.unit, rate.claim.quantity.unit
    return (left and left.name) == (right and right.name)


def _value(claim: Claim) -> Decimal:
    return claim.quantity.amount.value or Decimal(0)
