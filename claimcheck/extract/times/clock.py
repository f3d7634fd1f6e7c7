"""One time of day as it is written: "9am", "4:17 p.m.", "14:30", "noon", "ten at night"."""

from __future__ import annotations

from claimcheck.extract.reading import Context
from claimcheck.extract.times.dotted import can_be_time, is_at_an_hour
from claimcheck.extract.times.four_figures import is_time
from claimcheck.extract.times.halves import half_of_day
from claimcheck.record import Record

_EVENING = 6
"""The first hour that is one of the evening where it is said to be at night."""


class Time(Record):
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


def _whole_hour(minutes: int, sure: bool, last: int) -> Time:
    """A time that has a name, by its minutes after midnight: noon is twelve already and lies in no half of the day."""
    return Time(minutes // 60, 0, None if minutes else 0, sure, last)


def _by_name(context: Context, at: int) -> Time:
    """ "Noon", "midnight": surely a time behind "at" or before a day, a zone or what happened then."""
    scan, wording = context.scan, context.wording
    before, behind = scan.low[at - 1], scan.low[at + 1]
    alone = wording.has("clock.named_after", before) and (
        not scan.is_word(at + 1)
        or wording.has("clock.named_before", behind)
        or behind in wording.weekdays
        or "time" in (scan.low[at + 2], scan.low[at + 3])
    )
    zoned = behind == "in" or wording.has("clock.zones", behind) or scan.texts[at + 1][:1].isupper()
    beside = before in (",", "(", "or") and zoned  # "11 a.m. Pacific time, noon Eastern"
    sure = alone or beside or wording.has("clock.named_verbs", behind)
    return _whole_hour(wording.tables["clock"]["named"][scan.low[at]], sure, at + 1)


def time_at(context: Context, at: int) -> Time | None:
    """The time that begins at a piece; hours alone are not ``sure``."""
    scan, wording = context.scan, context.wording
    named = wording.tables["clock"]["named"]
    if scan.low[at] == "12" and scan.low[at + 1] in named:  # "12 noon"
        return _whole_hour(named[scan.low[at + 1]], True, at + 2)
    if scan.low[at] in named:
        return _by_name(context, at)
    written = _figures(context, at)
    if written is None or not (0 <= written.hour <= 24 and written.minute < 60):
        return None
    hour, last, behind = written.hour, written.last, scan.low[written.last]
    if hour == 12 and not written.minute and behind in named:
        return Time(hour, 0, 12 if named[behind] else 0, True, last + 1)  # "12 noon"
    half = half_of_day(context, last)
    if half is not None:
        return _in_half(written, *half)
    if behind == "at" and scan.low[last + 1] == "night" and 1 <= hour <= 12 and _moment(context, at):
        return Time(hour, written.minute, 12 if _EVENING <= hour < 12 else 0, True, last + 2)
    if wording.has("clock.after_hour", behind) and (behind != "hrs" or len(scan.low[at]) == 4):
        return Time(hour, written.minute, None, hour <= 12, last + 1)
    return written


def _in_half(written: Time, half: int, last: int) -> Time | None:
    """A time with "am" or "pm" behind it, which an hour above twelve needs not: "17:06 pm"."""
    hour, minute = written.hour, written.minute
    if written.sure and 12 < hour < 24:
        return Time(hour, minute, None, True, last)
    if not 1 <= hour <= 12 and not (hour == 0 and minute):
        return None
    return Time(hour, minute, half, True, last)


def _figures(context: Context, at: int) -> Time | None:
    """The hour and minute as they are written, whatever stands behind them; None for what can be no time."""
    scan, wording = context.scan, context.wording
    word, last = scan.low[at], at + 1
    if word.isdecimal() and len(word) <= 2:
        colon = scan.low[last] == ":" and scan.glued(last) and scan.glued(last + 1)
        if colon and len(scan.low[last + 1]) == 2:
            return _with_colon(context, int(word), last + 1)
        return Time(int(word), 0, None, False, last)
    if word.isdecimal() and len(word) == 4:
        return Time(int(word[:2]), int(word[2:]), None, True, last) if is_time(context, at) else None
    if can_be_time(word):
        return _with_point(context, at)
    if word in wording.ones and 0 < wording.ones[word] < 13:
        return Time(wording.ones[word], 0, None, False, last)
    return None


def _with_colon(context: Context, hour: int, at: int) -> Time | None:
    """ "14:30" by its minutes at a piece, "2:48:40 PM"."""
    scan, last = context.scan, at + 1
    if not scan.low[at].isdecimal():
        return None
    if scan.glued(last) and scan.low[last] == ":":
        if not _seconds(context, last + 1):
            return None
        last += 2
    return Time(hour, int(scan.low[at]), None, True, last)


def _with_point(context: Context, at: int) -> Time | None:
    """ "4.17 pm", "at 19.30": a number with a point and two digits that the words beside it make a time."""
    scan, last = context.scan, at + 1
    before, _, minutes = scan.low[at].partition(".")
    british = scan.low[at - 1] == "at" and context.wording.has("clock.behind_dotted", scan.low[last])
    british = british or context.wording.has("clock.zones", scan.low[last])
    british = british or is_at_an_hour(context, at, last)
    if not british and not half_of_day(context, last):
        return None
    return Time(int(before), int(minutes), None, british, last)


def _moment(context: Context, at: int) -> bool:
    """Whether an hour can stand here, and no count: "from ten at night", not "killed ten at night"."""
    scan, has = context.scan, context.wording.has
    before = scan.low[at - 1]
    return not scan.is_word(at - 1) or has("clock.named_after", before) or has("clock.joins", before)


def _seconds(context: Context, at: int) -> bool:
    """Whether seconds and a half of the day end a time: "2:48:40 PM", "2:48: 40 PM"."""
    word = context.scan.low[at]
    return len(word) == 2 and word.isdecimal() and int(word) < 60 and half_of_day(context, at + 1) is not None
