"""What the name of a day, month or year means: "29 October", "last March", "the early 1990s", "yesterday".

Each takes the match and the setting and says which days are meant; ``Reading(None, None)`` is an expression that was
understood as one and names no days by itself ("the first three days").
"""

from __future__ import annotations

import re

from claimcheck.calendar.dates import (
    shifted,
    weekday_after,
    weekday_before,
    year_days,
)
from claimcheck.calendar.setting import UNKNOWN, Match, Reading, Setting, dated, in_lower, leading_digits
from claimcheck.calendar.spans import third
from claimcheck.record import replace
from claimcheck.records.quantity import DateParts

_NAME_BEFORE = re.compile(r"[A-Z][\w’']*\s$")


def date_meant(match: Match, setting: Setting) -> Reading:
    found = match.groupdict()
    weekday = found.get("weekday")
    parts = DateParts(
        year=int(found["year"]) if found.get("year") else None,
        month=setting.words.months[found["month"].rstrip(".").lower()],
        day=leading_digits(found["day"]),
        weekday=setting.words.weekdays[weekday.rstrip(".").lower()] if weekday else None,
    )
    if found.get("until"):
        parts = replace(parts, end=replace(parts, day=leading_digits(found["until"]), weekday=None))
    return dated(parts, setting)


def iso_meant(match: Match, setting: Setting) -> Reading:
    return dated(DateParts(int(match["year"]), int(match["month"]), int(match["day"])), setting)


def day_meant(match: Match, setting: Setting) -> Reading:
    return dated(DateParts(day=leading_digits(match["day"])), setting)


def month_meant(match: Match, setting: Setting) -> Reading | None:
    words, which = setting.words, (match["which"] or "").lower()
    year = int(match["year"]) if match["year"] else None
    if not (which or year or match["part"] or match["spoken"] or match["lead"] is not None):
        return None  # a bare "March" or "May" may be anything
    if which in words.before:
        setting = replace(setting, tense="past")
    elif which in words.next:
        setting = replace(setting, tense="future")
    part = words.parts[in_lower(match["part"])] if match["part"] else None
    return dated(DateParts(year=year, month=words.months[match["month"].lower()]), setting, part)


def year_meant(match: Match, setting: Setting) -> Reading | None:
    year = int(match["year"])
    if match["second"]:
        second = int(match["second"])
        last = second if second > 99 else year - year % 100 + second
        days = year_days(year, last) if year < last else None
        return Reading(*days) if days else None
    part = setting.words.parts[in_lower(match["part"])] if match["part"] else None
    return dated(DateParts(year=year), setting, part)


def decade_meant(match: Match, setting: Setting) -> Reading:
    days = year_days(int(match["year"]), int(match["year"]) + 9)
    if days and match["part"]:
        days = third(days, setting.words.parts[in_lower(match["part"])])
    return Reading(*days) if days else UNKNOWN


def weekday_meant(match: Match, setting: Setting) -> Reading:
    parts = DateParts(weekday=setting.words.weekdays[match["weekday"].lower()])
    which, published = (match["which"] or "").lower(), setting.published
    if published is None or parts.weekday is None or which not in setting.words.before | setting.words.next:
        return dated(parts, setting)
    if which in setting.words.before:
        day = weekday_before(shifted(published, -1), parts.weekday)
    else:
        day = weekday_after(shifted(published, 1), parts.weekday)
    return Reading(day, day, parts)


def relative_day_meant(match: Match, setting: Setting) -> Reading | None:
    if match["day"][0].isupper() and _NAME_BEFORE.search(
        match.string, max(0, match.start() - 40), match.start()
    ):
        return None  # a part of a name: "USA Today"
    if setting.published is None:
        return UNKNOWN
    day = shifted(setting.published, setting.words.days[in_lower(match["day"])])
    return Reading(day, day)
