"""A length in hours beside two hours of two named days: 6pm on Monday to 6pm on Thursday are 72 hours."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.calendar import WEEKDAYS
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.line import Line, kind
from claimcheck.judge.phrases.spans.stretches import Stretch
from claimcheck.judge.phrases.spans.ties import Ties
from claimcheck.judge.phrases.spread import Spread, spread
from claimcheck.judge.ruling import Ruling
from claimcheck.records.unit import Unit

_HOUR = Unit("hour", "time", Decimal(3600))
_DAY_HOURS, _MINUTES = 24, 60
_FAR = 3
_BEHIND = 4
_AFTER = ("after", "before", "of", "than")


def between_hours(line: Line, ties: Ties) -> tuple[int, Stretch, Ruling] | None:
    """The place of the only length in hours of a sentence, its only two hours with their days, and what they make."""
    points = [at for at, claim in line.numbers if kind(claim) == "clock_time"]
    told = [at for at, claim in line.numbers if claim.quantity.kind == "duration"]
    if len(points) != 2 or len(told) != 1 or not line.lower.isdisjoint(ties.recurring):
        return None
    days = [_day(line, at) for at in points]
    length, (first, last) = line.claim(told[0]), [line.claim(at) for at in points]
    if None in days or length is None or first is None or last is None or line.items[told[0] - 1] in _AFTER:
        return None
    unit, ends = length.quantity.unit, [claim.quantity.amount.value for claim in (first, last)]
    stated = spread(length, _HOUR) if unit is not None and unit.name == "hour" else None
    if (
        stated is None
        or not stated.closed
        or None in ends
        or first.quantity.either_half
        or last.quantity.either_half
    ):
        return None
    on_days = Decimal(((days[1] or 0) - (days[0] or 0)) % len(WEEKDAYS) * _DAY_HOURS)
    apart = on_days + ((ends[1] or 0) - (ends[0] or 0)) / Decimal(_MINUTES)
    if apart <= 0 or not apart / _FAR <= stated.middle <= apart * _FAR:
        return None
    span = Stretch((first, last), *points)
    if stated.meets(Spread(apart, apart)):
        return told[0], span, Ruling("compatible", "the times are as far apart as the text says")
    true = in_unit(apart, _HOUR)
    return (
        told[0],
        span,
        Ruling("conflict", f"from {first.surface} to {last.surface} is {true}, not {length.surface}"),
    )


def _day(line: Line, at: int) -> int | None:
    """The day of the week behind an hour, as its place in the week: "6pm on Monday", "6pm on the same Tuesday"."""
    near = line.items[at + 1 : at + 1 + _BEHIND]
    named = next((n for n, item in enumerate(near) if item in WEEKDAYS), None)
    return (
        WEEKDAYS.index(near[named])
        if named is not None and not any("#" in item for item in near[:named])
        else None
    )
