"""The one set of figures of a passage that can be a rate, how often it was paid and their total, by unit and position.

No words need join them: a figure of the rate's unit that is told as a total is held against the product of all that
stand with the rate, and left alone where any of them, in any order, make it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.figures import Cues, Figure, figures
from claimcheck.judge.phrases.rates.only_three import only_three
from claimcheck.judge.phrases.rates.rate_sums import in_unit_of
from claimcheck.judge.phrases.rates.roles import Roles, alike, roles
from claimcheck.judge.phrases.rates.timely import counted_in, ratios
from claimcheck.judge.phrases.spread import Spread
from claimcheck.judge.phrases.topics import Words
from claimcheck.records.claim import Claim

_MOST = 6


class Product(NamedTuple):
    """A rate, what it is taken so often, their total, and what they make in the total's unit."""

    rate: Claim
    often: tuple[Claim, ...]
    total: Claim
    made: Decimal
    times: Decimal
    """How many of the rate's time are in the total's, where no figure says it: 12 of "$90 a month, $1,200 a year"."""
    places: tuple[int, ...] = ()
    """The items that they are."""
    fits: bool = False
    """Whether they do make it."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The numbers, in text order."""
        return tuple(sorted((self.rate, *self.often, self.total), key=lambda claim: claim.quantity.start))


def lone_product(
    line: Line, scales: Scales, cues: Cues, words: Words, slack: Decimal, nearness: Decimal
) -> Product | None:
    """The product that is not its total, None where another reading comes out or several are possible."""
    known = figures(line, scales)
    if known is None or not 2 <= len(known) <= _MOST:
        return None
    one_set = _widest(list(roles(line, known, scales, cues, words)))
    one_set = one_set or _widest(list(only_three(line, known, scales, cues)))
    if one_set is None:
        return None
    rate, often, total = one_set
    scale = in_unit_of(total.claim, rate.claim, scales)
    if scale <= 0:
        return None
    whole = total.size.times(scale)
    plain = [one._replace(size=Spread(one.size.middle, one.size.middle)) for one in (rate, *often)]
    made = [
        (size.middle * times, times)
        for times in ratios(line, known, scales)
        for size in _products(plain[0], plain[1:], line, scales)
    ]
    if not often:
        made = [one for one in made if one[1] != 1]
    if not made:
        return None
    if not (fits := any(_off(one[0], whole.middle) - 1 <= slack for one in made)) and _comes_out(
        known, rate, total, scales, line, slack
    ):
        return None
    value, times = min(made, key=lambda one: _off(one[0], whole.middle))
    if fits:
        return Product(rate.claim, tuple(one.claim for one in often), total.claim, value, times, fits=True)
    if not often and whole.middle < value and _alternative(line, total):
        return None
    off = _off(value, whole.middle)
    if off > nearness and not any(abs(off / ten - 1) < slack for ten in (10, 100, 1000)):
        return None
    return Product(
        rate.claim,
        tuple(one.claim for one in often),
        total.claim,
        value / scale,
        times,
        tuple(one.at for one in (rate, *often, total)),
    )


def _alternative(line: Line, total: Figure) -> bool:
    """Whether a lower price may be another offer: "$9 a month or $90 a year"; behind a comma it is the same again."""
    return line.items[total.at - 1] == "or" and line.items[total.at - 2] != ","


def _widest(sets: Sequence[Roles]) -> Roles | None:
    """The first of the sets of most figures, None where those are not of one total and the same figures."""
    held = [({total.at}, {rate.at, *(one.at for one in often)}) for rate, often, total in sets]
    most = max((len(roles) for _, roles in held), default=0)
    widest = [n for n, (_, roles) in enumerate(held) if len(roles) == most]
    return sets[widest[0]] if widest and all(held[n] == held[widest[0]] for n in widest) else None


def _off(one: Decimal, other: Decimal) -> Decimal:
    return max(one, other) / min(one, other)


def _products(rate: Figure, often: Sequence[Figure], line: Line, scales: Scales) -> Iterator[Spread]:
    """What a rate makes with all of some figures, for each time that a length may be counted in."""
    for sizes in product(*(counted_in(line, one, scales) for one in often)):
        made = rate.size
        for size in sizes:
            made = Spread(made.low * size.low, made.high * size.high)
        yield made


def _comes_out(
    known: Sequence[Figure], rate: Figure, total: Figure, scales: Scales, line: Line, slack: Decimal
) -> bool:
    """Whether any of the figures make another, or the rate and some of them the total with or without one more."""
    scale = in_unit_of(total.claim, rate.claim, scales)
    whole = total.size.times(scale)
    others = [one for one in known if one not in (rate, total)]
    wholes = [whole]
    for one in others:
        if alike(one, total, scales):
            size = one.size.times(in_unit_of(one.claim, rate.claim, scales))
            wholes += [Spread(whole.low + size.low, whole.high + size.high)]
            if whole.low > size.high:
                wholes += [Spread(whole.low - size.high, whole.high - size.low)]
    for count in range(len(others) + 1):
        for some in combinations(others, count):
            for size in _products(rate, some, line, scales):
                for times in ratios(line, known, scales):
                    if not some and (times == 1 or rate.size.middle == 1):
                        continue
                    made = size.times(times)
                    if any(made.wider(slack * abs(one.middle)).meets(one) for one in wholes):
                        return True
    return False
