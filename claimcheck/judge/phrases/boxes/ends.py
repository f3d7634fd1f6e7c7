"""The earlier and the later figure of one thing in a box: "Rent then: $1,500. Rent now: $1,650", "5 in 2022, 15 in
2023", "Q1: 120 cars. Q2: 150 cars"."""

from __future__ import annotations

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.record import Record

_AMOUNTS = frozenset(("count", "money", "measurement", "duration", "percentage", "age"))


class _When(Record):
    """When a figure was: its place in an order, and which of the orders it is. ``rest`` are the label's other words."""

    order: int
    place: int
    rest: tuple[str, ...]


def ends(box: Box, words: BoxWords) -> tuple[Field, Field] | None:
    """The first and the later figure of the one thing of a box that it tells of twice."""
    dated = [(when, one) for one in box if _counts(one) and (when := _when(one, words)) is not None]
    found = []
    for when, one in dated:
        same = [(then, other) for then, other in dated if _of_one(one, when, other, then)]
        if len(same) == 2 and same[0][1] is one and same[0][0].place != same[1][0].place:
            found.append((same[0], same[1]))
    if len(found) != 1:
        return None
    (then, one), (when, other) = found[0]
    return (one, other) if then.place < when.place else (other, one)


def _counts(one: Field) -> bool:
    return one.claim.quantity.kind in _AMOUNTS and one.claim.quantity.amount.value is not None


def _of_one(one: Field, when: _When, other: Field, then: _When) -> bool:
    """Whether two figures have one label but for the time."""
    left, right = one.claim.quantity, other.claim.quantity
    of_one = left.kind == right.kind and left.unit == right.unit
    return of_one and (when.order, when.rest, one.heading) == (then.order, then.rest, other.heading)


def _when(one: Field, words: BoxWords) -> _When | None:
    """The one word or year of a label that tells when its figure was."""
    places = [(n, _place(one, item, words)) for n, item in enumerate(one.label)]
    found = [(at, *place) for at, place in places if place is not None]
    if len(found) != 1:
        return None
    at, order, place = found[0]
    rest = tuple(item for n, item in enumerate(one.label) if n != at and item not in words.small)
    return _When(order, place, rest)


def _place(one: Field, item: str, words: BoxWords) -> tuple[int, int] | None:
    if item.startswith("#date"):
        date = one.line.claims[int(item.rpartition(":")[2])].quantity.date
        plain = date is not None and date.year is not None and date.month is None
        return (-1, date.year) if plain and date is not None and date.year is not None else None
    if item in words.then or item in words.now:
        return -2, int(item in words.now)
    return next(((n, row.index(item)) for n, row in enumerate(words.orders) if item in row), None)
