"""How long something took beside its start and its end, in a box: "Start 09:30, finish 12:05, time 2:35"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.phrases.boxes.roles import of_kinds, only
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_DAY = Decimal(86_400)
_HOUR = Decimal(3600)
_MINUTE = Decimal(60)


class BoxTime(Record):
    """Two times of day, what lies between them and how long it is told to be, both in seconds."""

    begun: Claim
    ended: Claim
    lasted: Claim
    real: Decimal
    stated: Decimal

    @property
    def fits(self) -> bool:
        """Whether the two are a minute or a hundredth of the length apart at most."""
        return abs(self.real - self.stated) <= max(_MINUTE, self.stated / 100)

    @property
    def said(self) -> str:
        """What lies between the two times, in words."""
        far = f"{self.real // _HOUR} h {self.real % _HOUR // _MINUTE} min"
        return f"from {self.begun.surface} to {self.ended.surface} is {far}, not {self.lasted.surface}"


def times(box: Box, words: BoxWords) -> BoxTime | None:
    """The one length of a box with the one start and the one end; None where it may leave a break out."""
    if breaks(box, words):
        return None
    clocks, long = of_kinds(box, "clock_time", "duration"), of_kinds(box, "duration")
    lasted = only(long, words.lasted)
    begun, ended = (
        only([one for one in clocks if one is not lasted], labels) for labels in (words.begun, words.ended)
    )
    if lasted is None or begun is None or ended is None or begun is ended:
        return None
    moments = [_of_day(one) for one in (begun, ended)]
    stated = _seconds(lasted)
    if moments[0] is None or moments[1] is None or stated is None:
        return None
    real = (moments[1] - moments[0] + _DAY) % _DAY
    return BoxTime(begun.claim, ended.claim, lasted.claim, real, stated)


def breaks(box: Box, words: BoxWords) -> bool:
    """Whether a length may leave some of the time out: "moving time", "running time two hours, plus interval"."""
    return any(not words.apart.isdisjoint(one.line.bag) for one in box)


def _of_day(one: Field) -> Decimal | None:
    """The seconds since midnight of a time of day; one with seconds is read as a length ("09:30:00")."""
    quantity = one.claim.quantity
    if quantity.kind == "clock_time":
        return (
            None if quantity.amount.value is None or quantity.either_half else quantity.amount.value * _MINUTE
        )
    seconds = _seconds(one)
    return seconds if seconds is not None and seconds < _DAY and ":" in one.claim.surface else None


def _seconds(one: Field) -> Decimal | None:
    unit, value = one.claim.quantity.unit, one.claim.quantity.amount.value
    if unit is None or not unit.factor or value is None or not 0 < unit.factor <= _HOUR:
        return None
    return value * unit.factor
