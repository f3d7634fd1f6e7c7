"""Whether a total is so far off what its rate makes that the two are of two things, and no slip of a digit."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.rate_sums import RateSum
from claimcheck.judge.phrases.rates.tied import Ties, paid_by_time

_DAYS = (Decimal(28), Decimal(31))
_LESS, _MORE = Decimal("0.99"), Decimal("1.01")
_CLOSE = Decimal("0.05")
_EQUAL = 3
_TENS = (10, 100, 1000)
_TYPED = 3
"""How many times further off a total may be of which the number counts just what the rate is taken over."""


def too_far_off(
    line: Line,
    one: RateSum,
    made: Decimal,
    stated: Decimal,
    nearness: Decimal,
    said: Ties,
    equals: Set[str],
) -> bool:
    """Whether what is ``stated`` is too far from what is ``made``.

    ``equals`` are words before a number by which it is the same whatever it is.
    """
    off = max(made, stated) / min(made, stated)
    if any(not equals.isdisjoint(line.items[max(0, at - _EQUAL) : at]) for at in one.places[1:]):
        return False
    counted = one.often.typed and one.rate.per != "each" and not paid_by_time(one, said)
    near = nearness * (_TYPED if counted else 1)
    return off > near and not any(abs(off / ten - 1) < _CLOSE for ten in _TENS)


def in_a_month(times: Decimal, made: Decimal, total: Decimal) -> bool:
    """Whether a total is what a rate by the day makes in some month, short or long: 600 meals a day, 16,800 in
    February. ``times``: how many days a month was taken to have."""
    if not _DAYS[0] < times < _DAYS[1] or not times:
        return False
    each = made / times
    return each * _DAYS[0] * _LESS <= total <= each * _DAYS[1] * _MORE
