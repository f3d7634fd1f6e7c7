"""Whether a rate and its number make a total, alone or with another number of the sentence.

What is asked of every pair of numbers is asked of a sorted row of them instead: the values with which a sum comes out
lie between two ends.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.rate_sums import RateSum
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.records.claim import Claim

_Row = list[tuple[Decimal, Claim]]


def middle(spread: Spread) -> Decimal:
    """The middle of a spread, or its one end."""
    if spread.closed:
        return spread.middle
    return spread.low if spread.low.is_finite() else spread.high


def fits(one: RateSum, slack: Decimal) -> bool:
    """Whether a sum comes out, ``slack`` being the share of the total that it may be off; True where unknown."""
    product, whole = one.product, one.whole
    if product is None or whole is None:
        return True
    return product.wider(slack * abs(middle(whole))).meets(whole)


def explained(line: Line, told: Sequence[RateSum], slack: Decimal) -> bool:
    """Whether two of the numbers multiplied make a sum come out, or another figure of the total's sort added to it or
    taken away: "at $95 an hour for three hours, with parts of $140, the bill was $425".

    ``told`` are the sums of one rate, those with one total behind each other.
    """
    if any(_multiplied(list(sums), slack) for _, sums in groupby(told, key=lambda one: one.at)):
        return True
    figures: dict[tuple[str, str], list[tuple[Claim, Decimal]]] = {}
    for claim in line.claims:
        known = spread(claim)
        if known is not None and known.closed:
            figures.setdefault(claim.quantity.sort, []).append((claim, known.middle))
    rows = {
        (sort, sign): sorted(((sign * size, claim) for claim, size in sizes), key=lambda one: one[0])
        for sort, sizes in figures.items()
        for sign in (1, -1)
    }
    return any(
        _with_another(one, rows.get((one.total.quantity.sort, sign), []), slack)
        for one in told
        for sign in (1, -1)
    )


def _multiplied(sums: Sequence[RateSum], slack: Decimal) -> bool:
    """Whether one of the sums with one total comes out when it is taken so many times as a later one tells."""
    behind: list[Decimal] = []
    for one in reversed(sums):
        product, whole = one.product, one.whole
        if product is None or whole is None:
            return True
        off = slack * abs(middle(whole))
        least = whole.low - off
        first = bisect_left(behind, True, key=lambda times: product.high * times >= least)
        tried = behind[first : first + 1] if product.low >= 0 else behind
        if any(product.times(times).wider(off).meets(whole) for times in tried):
            return True
        insort(behind, one.often.times.middle)
    return False


def _with_another(one: RateSum, row: _Row, slack: Decimal) -> bool:
    """Whether a sum comes out when one of a row of other figures of the total's sort is added to the total."""
    product, whole = one.product, one.whole
    if product is None or whole is None:
        return True

    def more(other: tuple[Decimal, Claim]) -> tuple[Spread, Spread]:
        by = one.scale * other[0]
        moved = Spread(whole.low + by, whole.high + by)
        return product.wider(slack * abs(middle(moved))), moved

    def reaches(other: tuple[Decimal, Claim]) -> bool:
        made, moved = more(other)
        return made.low <= moved.high

    own = one.claims
    for other in row[bisect_left(row, True, key=reaches) :]:
        made, moved = more(other)
        if not made.meets(moved):
            return False
        if all(other[1] is not claim for claim in own):
            return True
    return False
