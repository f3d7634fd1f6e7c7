"""A length beside two times of day: from 9am to 1pm are four hours."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.judge.ruling import Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_MINUTE = Unit("minute", "time", Decimal(60))
_HOUR = Unit("hour", "time", Decimal(3600))
_WHOLE_DAY = 1440


def by_clock(length: Claim, span: Sequence[Claim]) -> Ruling | None:
    """Hold a length against a range of times, or against two; a later time that is told first is the end."""
    stated = spread(length, _MINUTE)
    if stated is None or length.quantity.unit is None or length.quantity.unit.factor is None:
        return None
    far = clock_far(span)
    if far is None:
        return None
    forward = far[0].low
    possible, words = [forward], span[0].surface
    if len(span) > 1:
        if stated.closed:
            possible.append(_WHOLE_DAY - forward)
        if _either_half(span):
            possible.append(forward + _WHOLE_DAY // 2)
        words = f"from {span[0].surface} to {span[1].surface}"
    if any(stated.meets(Spread(minutes, minutes)) for minutes in possible):
        return Ruling("compatible", "the times are as far apart as the text says")
    minutes = possible[0]
    whole = in_unit(minutes / 60, _HOUR) if minutes % 30 == 0 else in_unit(minutes, _MINUTE)
    return Ruling("conflict", f"{words} is {whole}, not {length.surface}")


def clock_far(span: Sequence[Claim]) -> tuple[Spread, Unit] | None:
    """How far two times are apart, and in what; a second time before the first is one of the next day."""
    if len(span) == 1:
        begin, close = span[0].quantity.amount.low, span[0].quantity.amount.high
    else:
        begin, close = (claim.quantity.amount.value for claim in span)
    if begin is None or close is None:
        return None
    minutes = close - begin + (_WHOLE_DAY if close < begin else 0)
    if len(span) > 1 and _either_half(span):
        minutes %= _WHOLE_DAY // 2
    return Spread(minutes, minutes), _MINUTE


def _either_half(span: Sequence[Claim]) -> bool:
    """Whether a time does not say its half of the day: from 9 am to "half past three"."""
    return any(claim.quantity.either_half for claim in span)
