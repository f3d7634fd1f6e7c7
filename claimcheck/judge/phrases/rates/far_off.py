"""Whether a total is so far off what its rate makes that the two are of two things, and no slip of a digit."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.rate_sums import RateSum
from claimcheck.judge.phrases.rates.tied import Ties, paid_by_time

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
