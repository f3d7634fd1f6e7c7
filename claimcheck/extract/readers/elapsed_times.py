"""Times that something took, to the second: "2:14:05"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Reading
from claimcheck.records.unit import Unit

_SIXTY, _PADDED = 60, len("05")


def read_elapsed_time(context: Context, at: int) -> Outcome:
    """Hours, minutes and seconds that a run took: "2:14:05"; behind "at" they are a time of day."""
    scan, last = context.scan, at + 5
    hours, minutes, seconds = scan.low[at], scan.low[at + 2], scan.low[at + 4]
    if scan.low[at + 1] != ":" or scan.low[at + 3] != ":" or not all(map(scan.glued, range(at + 1, last))):
        return None
    whole, _, part = seconds.partition(".")
    digits = hours.isdecimal() and minutes.isdecimal() and whole.isdecimal() and (part or "0").isdecimal()
    if not digits or not len(minutes) == len(whole) == _PADDED or max(int(minutes), int(whole)) >= _SIXTY:
        return None
    if len(hours) > _PADDED or _half_of_day(context, last) or (scan.glued(last) and scan.low[last] == ":"):
        return None
    start, end, step = scan.starts[at], scan.ends[last - 1], Decimal(1).scaleb(-len(part))
    if scan.low[at - 1] == "at" or context.wording.has("clock.zones", scan.low[last]):
        clock = Decimal(int(hours) * _SIXTY + int(minutes))
        return Reading("clock_time", at, last, start, end, start, end, clock, clock, step=Decimal(1))
    value = (int(hours) * _SIXTY + int(minutes)) * _SIXTY + Decimal(seconds)
    unit = Unit("second", "time", Decimal(1))
    return Reading("duration", at, last, start, end, start, end, value, value, step=step, unit=unit)


def _half_of_day(context: Context, at: int) -> bool:
    """Whether "pm", "a.m." or the like stands at a piece: then they are a time of day, read as such."""
    word = context.scan.low[at]
    return word in context.wording.tables["clock"]["halves"] or (
        word in ("a", "p") and context.scan.low[at + 1] == "."
    )


reader = Reader(read_elapsed_time, (Cue(pieces=(":",), where="behind"),), NEVER)
