"""A share, a ratio or a change that two values make."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

_ONE = Decimal(1)
WORDED = Decimal("0.02")
"""How far "a third" or "one in eight" may lie from the share that it stands for."""


def shares_of(
    claim: Claim, one: Decimal, other: Decimal, words: tuple[str, str], uncertain: Decimal
) -> Iterator[tuple[Decimal, Decimal, str]]:
    """The ways a share, a ratio or a change comes from two values, in the unit of the claim."""
    times = Decimal(100) if claim.quantity.kind == "percentage" else _ONE
    step = claim.quantity.amount.step
    own = step / 2 if step is not None else Decimal(0)
    if not any(letter.isdigit() for letter in claim.quantity.surface):
        own = max(own, WORDED * times)
    (small, few), (large, many) = sorted(((one, words[0]), (other, words[1])))
    for base, told in (
        (large, f"{few} is {{}} less than {many}"),
        (small, f"{many} is {{}} more than {few}"),
    ):
        share = (large - small) / base * times
        yield share, own + uncertain * large / base * times, told.format(_share(share, times))
    share = small / large * times
    yield share, own + uncertain * share, f"{few} against {many}: {_share(share, times)}"
    share = large / small * times
    yield share, own + uncertain * share, f"{many} against {few}: {_share(share, times)}"


def _share(share: Decimal, times: Decimal) -> str:
    return f"{number(round(share * 100 / times, 1))} %"


def unsure(claim: Claim) -> Decimal:
    """The share of a value that its rounding leaves open."""
    amount = claim.quantity.amount
    if not amount.value or amount.step is None or amount.step <= 1:
        return Decimal(0)
    return amount.step / 2 / abs(amount.value)
