"""Of which days the values of a finding are told: what may explain them, and which of them speak of one day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping, Sequence
from datetime import date

from claimcheck.calendar import in_words
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Side

_NEWS = 7
"""Days: a text that names no day tells of what was in the news when it came out."""
_WEEKDAYS = {*(name.lower() for name in calendar.day_name), "today", "yesterday", "tomorrow"}
_PREPOSITION = re.compile(r"(?i)^(?:on|in|at|by|until|from|through)\s+")

Published = Mapping[str, date]
Days = tuple[date, date]


def day_of(claim: Claim) -> str | None:
    """The day or period of a claim in words: "Friday (4 November 2016)", "Thursday (date not given)"."""
    period = claim.period
    if period is None:
        return None
    words = _PREPOSITION.sub("", " ".join(period.text.split()))
    if period.first is None and period.last is None:
        return f"{words} (date not given)" if words.lower() in _WEEKDAYS else words
    if period.first is not None and period.first == period.last:
        day = in_words(period.first)
        return day if words.lower() in (day.lower(), _american(period.first)) else f"{words} ({day})"
    return words


def told_of(sides: Sequence[Side]) -> str | None:
    """A note with each value's day, where two of them at least name days that have none in common."""
    named = [_days_in_words(side) for side in sides]
    unlike = any(
        one and other and all(a != b and _disjoint(a, b) for a in one for b in other)
        for at, one in enumerate(named)
        for other in named[at + 1 :]
    )
    return f"they may not be about the same day - {_listed(sides, {})}" if unlike else None


def of_one_day(sides: Sequence[Side], published: Published) -> tuple[Side, ...]:
    """The sides that speak of one day where the others speak of days of their own; empty where that cannot be told.

    Of "10 hours on Friday", "8 hours on the Thursday before last" and "11 hours" in a text of that Thursday, the last
    two.
    """
    days = [_days(side, published) for side in sides]
    groups: list[list[int]] = []
    for at, mine in enumerate(days):
        near = [group for group in groups if any(_near(mine, days[other]) for other in group)]
        groups = [group for group in groups if group not in near] + [[at, *(n for one in near for n in one)]]
    several = [group for group in groups if len(group) > 1]
    if len(several) != 1 or len(groups) == 1:
        return ()
    return tuple(side for at, side in enumerate(sides) if at in several[0])


def set_apart(sides: Sequence[Side], others: Sequence[Side], published: Published) -> str:
    """A note on the sides that are told of another day than ``others``, with the days of all."""
    apart = [side.value for side in sides if side not in others]
    verb = "is" if len(apart) == 1 else "are"
    told = _listed([*(side for side in sides if side not in others), *others], published)
    return f"{' and '.join(apart)} {verb} told of another day - {told}"


def _listed(sides: Sequence[Side], published: Published) -> str:
    return "; ".join(f"{side.value}: {_told(side, published)}" for side in sides)


def _told(side: Side, published: Published) -> str:
    days: dict[str, str] = {}
    for words in sorted(filter(None, (day_of(claim) for claim in side.claims)), key=len):
        days.setdefault(words.partition(" (")[2] or words, words)  # "this Friday" is the "Friday" beside it
    known = sorted({published[claim.source] for claim in side.claims if claim.source in published})
    out = f" (published {', '.join(map(in_words, known))})" if known else ""
    return ", ".join(sorted(days.values())) or f"no day given{out}"


def _days_in_words(side: Side) -> list[Days | str]:
    """The days that a side's claims name; in words where they are not known."""
    found: list[Days | str] = []
    for claim in side.claims:
        period, words = claim.period, day_of(claim)
        if period is None or words is None:
            continue
        if period.first is not None and period.last is not None:
            found.append((period.first, period.last))
        else:
            found.append(words)
    return found


def _disjoint(one: Days | str, other: Days | str) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return True
    return one[1] < other[0] or other[1] < one[0]


def _days(side: Side, published: Published) -> list[tuple[Days, bool]]:
    """The days that a side names, and else those on which its texts came out; which of the two says the mark."""
    named = [(days, True) for days in _days_in_words(side) if not isinstance(days, str)]
    out = [published[claim.source] for claim in side.claims if claim.source in published]
    return named or [((day, day), False) for day in out]


def _near(one: Sequence[tuple[Days, bool]], other: Sequence[tuple[Days, bool]]) -> bool:
    if not one or not other:
        return True
    for left, told in one:
        for right, said in other:
            gap = max((right[0] - left[1]).days, (left[0] - right[1]).days, 0)
            if gap <= (0 if told and said else _NEWS):
                return True
    return False


def _american(day: date) -> str:
    return f"{calendar.month_name[day.month]} {day.day}, {day.year}".lower()
