"""Shares that were worked out of two figures of their sentence to the last digit: 51.43 per cent of 360 and 700."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from claimcheck.judge.phrases.line import Line
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import ADDITIVE

_HUNDRED = Decimal(100)
_FEW = 8
"""Figures of a sentence; in a longer row two make any share."""
_FINE = Decimal("0.01")


def fine_shares(line: Line) -> Iterator[tuple[Claim, Claim, Claim]]:
    """Parts and wholes with the share in per cent, of two decimals or more, that is theirs to the last digit."""
    shares = [claim for claim in line.claims if claim.quantity.kind == "percentage" and _is_fine(claim)]
    figures = [
        claim for claim in line.claims if claim.quantity.kind in ADDITIVE and claim.quantity.amount.value
    ]
    if not shares or len(figures) > _FEW:
        return
    for part, whole in permutations(figures, 2):
        for share in shares:
            if _makes(part, whole, share):
                yield part, whole, share


def _is_fine(claim: Claim) -> bool:
    step, unit = claim.quantity.amount.step, claim.quantity.unit
    return step is not None and step <= _FINE and unit is not None and unit.name == "percent"


def _makes(part: Claim, whole: Claim, share: Claim) -> bool:
    """Whether a part and a whole of one sort make a share, rounded or cut off as it is written."""
    little, much = part.quantity.amount.value, whole.quantity.amount.value
    told, step = share.quantity.amount.value, share.quantity.amount.step
    if not little or not much or told is None or step is None or part.quantity.sort != whole.quantity.sort:
        return False
    return part.quantity.unit == whole.quantity.unit and abs(little / much * _HUNDRED - told) < step
