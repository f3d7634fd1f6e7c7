"""Clock times and ranges of them: "9am", "4:17 p.m.", "14:30", "from 9am to 7pm" (and its ten hours)."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading, Skip
from claimcheck.record import Record
from claimcheck.records.unit import Unit

_DAY, _HALF_DAY, _NOON = 1440, 720, 12
_EVENING = 6
"""The first hour that is one of the evening where it is said to be at night."""
_NEAR = 8
"""Pieces before a time with a point in which the verb of what happened may stand."""


class _Time(Record):
    """A time as written: ``half`` is 0 (am), 12 (pm) or None; ``sure`` says that it can be nothing else."""

    hour: int
    minute: int
    half: int | None
    sure: bool
    last: int

    def minutes(self, half: int | None) -> int:
        """Minutes after midnight, in the half of the day given or its own."""
        half = self.half if self.half is not None else half
        if half is None or self.hour > 12:
            return self.hour * 60 + self.minute
        return (self.hour % 12 + half) * 60 + self.minute


def read_clock_time(context: Context, at: int) -> Outcome:
    """A time of day or a range of them."""
    scan, wording = context.scan, context.wording
    opens = wording.has("clock.opens", scan.low[at])
    first = _time(context, at + opens)
    if first is None:
        return None
    second = None
    joint, between = scan.low[first.last], scan.low[at] == "between"
    if wording.has("clock.joins", joint) and (joint == "and") == between:
        second = _time(context, first.last + 1)
    if second is not None and not second.sure and wording.has("clock.lengths", scan.low[second.last]):
        second = None  # "until 4 p.m. – five hours"
    if second is not None and _is_range(context, at, opens, first, second):
        return _range(context, at, opens, first, second)
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


def _either_half(context: Context, at: int, time: _Time) -> bool:
    """Whether a time may be twelve hours later as well: "5:30", not "05:30", "17:30", "5:30 GMT" or "noon"."""
    scan = context.scan
    named = scan.low[at] in context.wording.tables["clock"]["named"]
    if named or time.half is not None or not 0 < time.hour <= _NOON or scan.low[at].startswith("0"):
        return False
    return not context.wording.has("clock.zones", scan.low[time.last])


def _time(context: Context, at: int) -> _Time | None:
    """The time that begins at a piece; hours alone are not ``sure``."""
    scan, wording = context.scan, context.wording
    named = wording.tables["clock"]["named"]
    word = scan.low[at]
    if word in named:
        behind = scan.low[at + 1]
        alone = wording.has("clock.named_after", scan.low[at - 1]) and (
            not scan.is_word(at + 1)
            or wording.has("clock.named_before", behind)
            or behind in wording.weekdays
        )
        beside = scan.low[at - 1] in (",", "(", "or") and (
            behind == "in" or wording.has("clock.zones", behind)
        )
        return _Time(named[word] // 60, 0, None if word == "noon" else 0, alone or beside, at + 1)
    hour, minute, last, sure = -1, 0, at + 1, False
    if word.isdecimal() and len(word) <= 2:
        hour = int(word)
        if (
            scan.low[last] == ":"
            and scan.glued(last)
            and scan.glued(last + 1)
            and len(scan.low[last + 1]) == 2
        ):
            if not scan.low[last + 1].isdecimal():
                return None
            minute, last, sure = int(scan.low[last + 1]), last + 2, True
            if scan.glued(last) and scan.low[last] == ":":
                if not _seconds(context, last + 1):
                    return None
                last += 2
    elif word.isdecimal() and len(word) == 4 and wording.has("clock.zones", scan.low[last]):
        hour, minute, sure = int(word[:2]), int(word[2:]), True
    elif "." in word and word.replace(".", "", 1).isdecimal() and len(word.partition(".")[2]) == 2:
        hour, minute = int(word.partition(".")[0] or 99), int(word.partition(".")[2])
        british = scan.low[at - 1] == "at" and wording.has("clock.behind_dotted", scan.low[last])
        british = british or _at_an_hour(context, at, last)
        if not half_of_day(context, last) and not british:
            return None
        sure = british
    elif word in wording.ones and 0 < wording.ones[word] < 13:
        hour = wording.ones[word]
    if not (0 <= hour <= 24 and minute < 60):
        return None
    half = half_of_day(context, last)
    if half is not None:
        if sure and 12 < hour < 24:
            return _Time(hour, minute, None, True, half[1])  # "17:06 pm"
        if not 1 <= hour <= 12 and not (hour == 0 and minute):
            return None
        return _Time(hour, minute, half[0], True, half[1])
    if scan.low[last] == "at" and scan.low[last + 1] == "night" and 1 <= hour <= 12 and _moment(context, at):
        return _Time(hour, minute, 12 if _EVENING <= hour < 12 else 0, True, last + 2)
    if wording.has("clock.after_hour", scan.low[last]) and (scan.low[last] != "hrs" or len(word) == 4):
        return _Time(hour, minute, None, hour <= 12, last + 1)
    return (
        _Time(hour, minute, None, sure, last)
        if sure or word.isdecimal() or half
        else _Time(hour, 0, None, False, last)
    )


def _moment(context: Context, at: int) -> bool:
    """Whether an hour can stand here, and no count: "from ten at night", not "killed ten at night"."""
    scan, has = context.scan, context.wording.has
    before = scan.low[at - 1]
    return not scan.is_word(at - 1) or has("clock.named_after", before) or has("clock.joins", before)


def _seconds(context: Context, at: int) -> bool:
    """Whether seconds and a half of the day end a time: "2:48:40 PM", "2:48: 40 PM"."""
    word = context.scan.low[at]
    return len(word) == 2 and word.isdecimal() and int(word) < 60 and half_of_day(context, at + 1) is not None


def _at_an_hour(context: Context, at: int, last: int) -> bool:
    """Whether a number with a point and two digits is a time by the words around it: no price, no measurement."""
    scan, wording = context.scan, context.wording
    if not wording.has("clock.dotted_after", scan.low[at - 1]):
        return False
    if scan.is_word(last) and not wording.has("clock.dotted_before", scan.low[last]):
        return False
    if scan.low[last] in ("%", "-", "°"):
        return False
    near = scan.low[max(0, at - _NEAR) : at]
    return any(wording.has("clock.dotted_verbs", word) for word in near) or not wording.sets[
        "clock.halves"
    ].isdisjoint(scan.low)


def half_of_day(context: Context, at: int) -> tuple[int, int] | None:
    """ "am", "p.m." or "in the morning" at a piece: 0 or 12, and the piece behind it."""
    scan, wording = context.scan, context.wording
    halves = wording.tables["clock"]["halves"]
    word = scan.low[at]
    if word in ("a", "p") and scan.low[at + 1] == "." and scan.low[at + 2] in ("m", "m."):
        return (0 if word == "a" else 12), at + 3
    if word in halves:
        # "2.1 pm" may be picometres, "I am" a verb: a half of the day stands behind whole hours only.
        return halves[word], at + 1
    if (
        word == "in"
        and scan.low[at + 1] == "the"
        and scan.low[at + 2] in wording.tables["clock"]["parts_of_day"]
    ):
        return wording.tables["clock"]["parts_of_day"][scan.low[at + 2]], at + 3
    return None


def _is_range(context: Context, at: int, opens: bool, first: _Time, second: _Time) -> bool:
    if first.half is not None or second.half is not None:
        return True
    if first.sure and second.sure:
        return True
    return (opens or first.sure or second.sure) and not context.wording.sets["clock.cues"].isdisjoint(
        context.scan.low
    )


def _range(context: Context, at: int, opens: bool, first: _Time, second: _Time) -> Reading:
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


def _ends(first: _Time, second: _Time) -> tuple[int, int]:
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


def _game_clock(context: Context, time: _Time) -> bool:
    word, after = context.scan.low[time.last], context.scan.low[time.last + 1]
    shown = context.wording.has("clock.game_clock", word) or context.wording.has(
        "clock.game_clock", f"{word} {after}"
    )
    return time.half is None and shown


# A time has minutes or half a day, and hours alone need a word such as "opens" in the sentence.
_CUE = Cue(
    ("clock.halves", "clock.parts_of_day", "clock.zones", "clock.after_hour", "clock.cues", "clock.named"),
    (":", "m", "m.", "at", "by", "until", "till", "around", "before", "after"),
)
_BESIDE = (
    Cue(
        ("clock.halves", "clock.zones", "clock.after_hour", "clock.joins"),
        (":", "a", "p", "in", "at", "and"),
        "behind",
    ),
    Cue(("clock.opens", "clock.named"), where="at"),
    Cue(("clock.named_after",), (",", "(", "or"), "before"),
)
reader = Reader(read_clock_time, (_CUE,), (_CUE,), _BESIDE)
