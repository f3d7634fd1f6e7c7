"""Clock times as they are spoken: "half past three", "a quarter to six", "twenty to twelve"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading
from claimcheck.extract.times.halves import half_of_day

_HOUR, _DAY, _NOON = 60, 1440, 12


def read_spoken_time(context: Context, at: int) -> Outcome:
    """Minutes past or to an hour; without "in the morning" or the like it may be of either half of the day."""
    scan, table = context.scan, context.wording.tables["clock"]
    spoken = at + (scan.low[at] == "a")
    minutes = table["spoken"].get(scan.low[spoken])
    if minutes is None:
        return None
    last = spoken + 1
    if scan.low[last] == "-" and table["spoken"].get(scan.low[last + 1], _HOUR) < minutes:
        minutes, last = minutes + table["spoken"][scan.low[last + 1]], last + 2  # "twenty-five"
    last += scan.low[last] == "minutes"
    past, to = scan.low[last] == "past", scan.low[last] == "to"
    hour = _hour(context, last + 1)
    if hour is None or not (past or (to and _told(context, at, last + 2))):
        return None
    half = half_of_day(context, last + 2)
    end = half[1] if half is not None else last + 2
    value = (
        hour % _NOON * _HOUR + (minutes if past else -minutes) + (half[0] * _HOUR if half is not None else 0)
    )
    amount = Decimal(value % (_DAY if half is not None else _NOON * _HOUR))
    first, stop = scan.starts[at], scan.ends[end - 1]
    return Reading(
        "clock_time", at, end, first, stop, first, stop, amount, amount, step=Decimal(1), either_half=half is None,
    )  # fmt: skip


def _hour(context: Context, at: int) -> int | None:
    word = context.scan.low[at]
    hour = int(word) if word.isdecimal() and len(word) <= 2 else context.wording.ones.get(word, 0)
    return hour if 0 < hour <= _NOON else None


def _told(context: Context, at: int, last: int) -> bool:
    """Whether "ten to six" is a time: behind "at", or behind "was" and before "when"; a vote is ten to six as well."""
    before, behind = context.scan.low[at - 1], context.scan.low[last]
    return context.wording.has("clock.spoken_after", before) or (
        context.wording.has("clock.spoken_was", before) and context.wording.has("clock.spoken_when", behind)
    )


_CUE = Cue(("clock.spoken_joints",))
reader = Reader(read_spoken_time, (), (_CUE,), (Cue(("clock.spoken",), ("a",), where="at"),))
