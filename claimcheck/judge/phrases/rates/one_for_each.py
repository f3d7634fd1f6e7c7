"""How many there are for each one of something: "one doctor for every 700 people", of 18,000 people and 15 doctors."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.records.claim import Claim

_REACH = 6
_FAR = 5
_EVERY = ("every", "each")
_ONE = ("a", "one", "an", "single")


class OneForEach(NamedTuple):
    """The many and the few of a line, and how many of the many each of the few is said to stand for."""

    many: Claim
    few: Claim
    each: Claim
    real: Spread
    stated: Spread

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The numbers, in text order."""
        return tuple(sorted((self.many, self.few, self.each), key=lambda claim: claim.quantity.start))


def one_for_each(line: Line) -> OneForEach | None:
    """What a line tells so, where it has just two other counts and they are not wholly apart from it."""
    if line.bag.isdisjoint(_EVERY):
        return None
    told = next((at for at in range(2, len(line.items)) if _every(line, at)), None)
    each = line.claim(told) if told is not None else None
    if told is None or each is None or each.quantity.amount.value in (None, 1):
        return None
    others = [
        claim
        for at, claim in line.numbers
        if at != told and claim.quantity.kind == "count" and claim.quantity.amount.value != 1
    ]
    stated, sizes = (
        spread(each),
        [known for claim in others if (known := spread(claim)) and known.closed and known.low > 0],
    )
    if stated is None or not stated.closed or len(sizes) != 2 or len(others) != 2 or sizes[0] == sizes[1]:
        return None
    first_is_many = sizes[0].middle > sizes[1].middle
    many, few = (sizes[0], sizes[1]) if first_is_many else (sizes[1], sizes[0])
    real = Spread(many.low / few.high, many.high / few.low)
    off = max(real.middle, stated.middle) / max(min(real.middle, stated.middle), Decimal("0.01"))
    if off > _FAR:
        return None
    return OneForEach(
        others[0 if first_is_many else 1], others[1 if first_is_many else 0], each, real, stated
    )


def _every(line: Line, at: int) -> bool:
    """Whether a number stands behind "one … for every"."""
    if (
        line.claim(at) is None
        or line.items[at - 1] not in _EVERY
        or line.items[at - 2] not in ("for", "to", "in")
    ):
        return False
    for n in range(at - 3, max(at - _REACH, -1), -1):
        claim = line.claim(n)
        if line.items[n] in _ONE or (claim is not None and claim.quantity.amount.value == 1):
            return True
    return False
