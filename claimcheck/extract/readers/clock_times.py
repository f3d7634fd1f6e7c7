"""Clock times and ranges of them: "9am", "4:17 p.m.", "14:30", "from 9am to 7pm" (and its ten hours)."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading, Skip
from claimcheck.extract.times.clock import Time, time_at
from claimcheck.records.unit import Unit

_DAY, _HALF_DAY, _NOON = 1440, 720, 12


def read_clock_time(context: Context, at: int) -> Outcome:
    """A time of day or a range of them."""
    scan, wording = context.scan, context.wording
    opens = wording.has("clock.opens", scan.low[at])
    first = time_at(context, at + opens)
    if first is None:
        return None
    second = None
    joint, between = scan.low[first.last], scan.low[at] == "between"
    either = wording.has("clock.either", joint)
    if either or (wording.has("clock.joins", joint) and (joint == "and") == between):
        second = time_at(context, first.last + 1)
    if second is not None and not second.sure and wording.has("clock.lengths", scan.low[second.last]):
        second = None  # "until 4 p.m. – five hours"
    if second is not None and not second.sure and scan.low[second.last] in wording.months:
        second = None  # "open from 4 to 20 May"
    if second is not None and _is_range(context, at, opens, first, second):
        whole = _range(context, at, opens, first, second)
        if either:
            whole.derived = None  # "around 6 or 7 p.m." is no hour long
        return whole
    if opens or not first.sure:
        return None
    if _game_clock(context, first):
        return Skip(scan.starts[at], scan.ends[first.last - 1], first.last, "a time on a game clock")
    value = Decimal(first.minutes(None) % _DAY)
    start, end = scan.starts[at], scan.ends[first.last - 1]
    return Reading(
        "clock_time", at, first.last, start, end, start, end, value, value, step=Decimal(1),
        either_half=_either_half(context, at, first),
    )  # fmt: skip


def _either_half(context: Context, at: int, time: Time) -> bool:
    """Whether a time may be twelve hours later as well: "5:30", not "05:30", "17:30", "5:30 GMT" or "noon"."""
    scan = context.scan
    named = scan.low[at] in context.wording.tables["clock"]["named"]
    if named or time.half is not None or not 0 < time.hour <= _NOON or scan.low[at].startswith("0"):
        return False
    return not context.wording.has("clock.zones", scan.low[time.last])


def _is_range(context: Context, at: int, opens: bool, first: Time, second: Time) -> bool:
    if first.half is not None or second.half is not None:
        return True
    if first.sure and second.sure:
        return True
    return (opens or first.sure or second.sure) and not context.wording.sets["clock.cues"].isdisjoint(
        context.scan.low
    )


def _range(context: Context, at: int, opens: bool, first: Time, second: Time) -> Reading:
    scan = context.scan
    low, high = _ends(first, second)
    last = second.last
    inner_start, end = scan.starts[at + opens], scan.ends[last - 1]
    whole = Reading(
        "clock_time", at, last, scan.starts[at], end, inner_start, end, Decimal(low), Decimal(high), "between",
        step=Decimal(1), hedgeable=False,
    )  # fmt: skip
    minutes = high - low
    unit_name, size = ("hour", 60) if minutes % 60 == 0 else ("minute", 1)
    value = Decimal(minutes) / size
    whole.derived = Reading(
        "duration", at + opens, last, inner_start, end, inner_start, end, value, value, step=Decimal(1),
        unit=Unit(unit_name, "time", Decimal(60 * size)), hedgeable=False,
    )  # fmt: skip
    return whole


def _ends(first: Time, second: Time) -> tuple[int, int]:
    """The two ends in minutes, the second after the first: beyond midnight it counts on."""
    low = first.minutes(None)
    high = second.minutes(None)
    if first.half is None and second.half is not None and first.hour <= 12:
        # "5 to 6pm": the half of the day that leaves the shorter stretch.
        low = min((first.minutes(half) for half in (0, 12)), key=lambda minutes: (high - minutes - 1) % _DAY)
    elif second.half is None and first.half is not None and second.hour <= 12:
        high = min((second.minutes(half) for half in (0, 12)), key=lambda minutes: (minutes - low - 1) % _DAY)
    if high <= low:
        high += (
            _HALF_DAY
            if second.half is None and first.half is None and high + _HALF_DAY > low and second.hour <= 12
            else _DAY
        )
    return low, high


def _game_clock(context: Context, time: Time) -> bool:
    word, after = context.scan.low[time.last], context.scan.low[time.last + 1]
    shown = context.wording.has("clock.game_clock", word) or context.wording.has(
        "clock.game_clock", f"{word} {after}"
    )
    return time.half is None and shown


# A time has minutes or half a day, and hours alone need a word such as "opens" in the sentence.
_CUE = Cue(
    (
        "clock.halves",
        "clock.parts_of_day",
        "clock.zones",
        "clock.after_hour",
        "clock.cues",
        "clock.named",
        "clock.dotted_after",
    ),
    (":", "m", "m."),
)
_BESIDE = (
    Cue(
        (
            "clock.halves",
            "clock.zones",
            "clock.after_hour",
            "clock.joins",
            "clock.named",
            "clock.behind_hour",
        ),
        (":", "a", "p"),
        "behind",
    ),
    Cue(("clock.opens", "clock.named"), where="at"),
    Cue(("clock.named_after",), (",", "(", "or"), "before"),
)
reader = Reader(read_clock_time, (_CUE,), (_CUE,), _BESIDE)
