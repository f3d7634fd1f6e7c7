"""A day of the week that is named for a date, and does not only tell when something was."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.weekdays.weekday_words import STOPS, WeekdayWords, is_another

_NEXT = 3
_LIKE = 7
_DESCRIBED = 4


def _is_named(line: Line, day: int, date: int, words: WeekdayWords) -> bool:
    """A day of the week that is named, and not only when something was: "3 May 2017, the last Friday of Lent",
    "3 May 2017 is known as the Wednesday the river came", "the Wednesday in question was 3 May 2017"."""
    behind = line.items[day + 1]
    led = next((n for n in range(day - 1, max(-1, day - _NEXT), -1) if line.items[n] in words.naming), None)
    if led is None:
        return False
    if behind not in STOPS and behind not in words.goes_on and behind not in words.being:
        return False  # "the Monday meeting"
    if behind == "of" and "week" in line.items[day + 2 : day + 4]:
        return False  # "the Friday of that week"
    if led == day - 1 and behind == "of" and line.items[day + 2] in words.whose:
        return False  # "3 May 2011, the Friday of his birth"
    if date < day:
        between = line.items[date + 1 : led]
        if between[:1] == (",",) and len(between) == 2 and between[1] in words.being:
            return True  # "June 8, 2024, was a Thursday"
        return between in ((",",), ("–",), ("—",), ("(",)) or (
            between[-1:] == ("as",) and STOPS.isdisjoint(between)
        )
    between = line.items[day + 1 : date]
    subject = not is_another(line, date, words) and (led == 0 or line.items[led - 1] in STOPS)
    was = subject and between[-1:] and between[-1] in words.being and STOPS.isdisjoint(between)
    return bool(was) or (
        between[-1:] in (("was",), ("is",)) and between[-2:-1] in (("it",), ("that",), ("which",))
    )


def _like(line: Line, day: int, date: int, words: WeekdayWords) -> bool:
    """ "It rained on 3 May 2017 as on any other Sunday", "3 May 2017, a day that began like every other Sunday"."""
    led = line.items[max(0, day - _LIKE) : day]
    if led[-1:] != ("other",) or led[-2:-1] not in (("any",), ("every",)) or not date < day:
        return False
    return led[-2] == "any" or not words.like.isdisjoint(led)


def _headed(line: Line, day: int, date: int, words: WeekdayWords) -> bool:
    """A day of the week by itself behind the date: "7 May 2013: 'Saturday. Snow.'"."""
    between = line.items[date + 1 : day]
    return 0 < len(between) < _DESCRIBED and STOPS.issuperset(between) and line.items[day + 1] in STOPS


NAMED_WAYS = (_is_named, _like, _headed)
"""Each asks whether the date of a line is told to be its day of the week."""
