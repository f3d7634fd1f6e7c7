"""A share, a ratio or a change that two values make."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.judge.ledger.one_sort import shares_out
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import SHARES

_ONE = Decimal(1)
NEAR_WHOLE = 40
"""Characters between a share and the whole that it is of."""
WORDED = Decimal("0.02")
"""How far "a third" or "one in eight" may lie from the share that it stands for."""


def shares_of(
    claim: Claim, one: Decimal, other: Decimal, words: tuple[str, str], way: int
) -> Iterator[tuple[Decimal, Decimal, str]]:
    """The ways a share, a ratio or a change comes from two values, in the unit of the claim.

    ``way``: whether the claim tells of a rise (1), a fall (-1) or neither. A share of round figures is no rounder
    than they are, so that the slack is that of the claim alone.
    """
    times = Decimal(100) if claim.quantity.kind == "percentage" else _ONE
    own = _own_slack(claim, times)
    (small, few), (large, many) = sorted(((one, words[0]), (other, words[1])))
    changed = bool(way) or claim.role == "change"
    part = not changed or shares_out(claim)  # "cuts 7 percent of its jobs"
    for base, told, told_way in (
        (large, f"{few} is {{}} less than {many}", -1),
        (small, f"{many} is {{}} more than {few}", 1),
    ):
        if changed and way in (0, told_way):
            share = (large - small) / base * times
            yield share, own, told.format(_share(share, times))
    if not part:
        return
    share = small / large * times
    yield share, own, f"{few} against {many}: {_share(share, times)}"
    share = large / small * times
    yield share, own, f"{many} against {few}: {_share(share, times)}"


def share_of(share: Claim, whole: Claim) -> Decimal | None:
    """The part of the whole that a share right before it is: 0.62 of "62 percent of the county's 41,000 people"."""
    value = share.quantity.amount.value
    if value is None or share.quantity.kind not in SHARES or not shares_out(share):
        return None
    between = whole.quantity.start - share.quantity.end
    if share.sentence != whole.sentence or not 0 < between <= NEAR_WHOLE:
        return None
    return value / 100 if share.quantity.kind == "percentage" else value


def _own_slack(claim: Claim, times: Decimal) -> Decimal:
    """Half a step of the share as written; more where it is written in words."""
    step = claim.quantity.amount.step
    own = step / 2 if step is not None else Decimal(0)
    worded = not any(letter.isdigit() for letter in claim.quantity.surface)
    return max(own, WORDED * times) if worded else own


def _share(share: Decimal, times: Decimal) -> str:
    return f"{number(round(share * 100 / times, 1))} %"
