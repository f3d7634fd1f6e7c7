"""What each expression of time means: one function for each shape.

Each takes the match and the setting and says which days are meant; ``Reading(None, None)``
is an expression that was understood as one and names no days by itself ("the first three days").
"""

from __future__ import annotations

import re
from datetime import date

from claimcheck.calendar.dates import (
    Days,
    Tense,
    months_later,
    resolve,
    shifted,
    weekday_after,
    weekday_before,
    year_days,
)
from claimcheck.calendar.spans import named_span, quarter, rolling_span, third
from claimcheck.calendar.wording import Words
from claimcheck.record import Record, replace
from claimcheck.records.quantity import DateParts


class Setting(Record):
    """What an expression is read against: the words, the day of publication and the tense around it."""

    words: Words
    published: date | None
    tense: Tense | None


class Reading(Record):
    """First and last day, either None when not known; ``parts`` where the words are a plain date."""

    first: date | None
    last: date | None
    parts: DateParts | None = None


Match = re.Match[str]
_NAME_BEFORE = re.compile(r"[A-Z][\w’']*\s$")
UNKNOWN = Reading(None, None)


def dated(parts: DateParts, setting: Setting, part: int | None = None) -> Reading:
    """The days of a date as the setting has them."""
    days = resolve(parts, setting.published, setting.tense)
    if days is None:
        return Reading(None, None, parts)
    if part is not None:
        return Reading(*third(days, part))
    return Reading(days[0], days[1], parts)


def date_meant(match: Match, setting: Setting) -> Reading:
    found = match.groupdict()
    weekday = found.get("weekday")
    parts = DateParts(
        year=int(found["year"]) if found.get("year") else None,
        month=setting.words.months[found["month"].rstrip(".").lower()],
        day=_leading(found["day"]),
        weekday=setting.words.weekdays[weekday.rstrip(".").lower()] if weekday else None,
    )
    if found.get("until"):
        parts = replace(parts, end=replace(parts, day=_leading(found["until"]), weekday=None))
    return dated(parts, setting)


def iso_meant(match: Match, setting: Setting) -> Reading:
    return dated(DateParts(int(match["year"]), int(match["month"]), int(match["day"])), setting)


def day_meant(match: Match, setting: Setting) -> Reading:
    return dated(DateParts(day=_leading(match["day"])), setting)


def month_meant(match: Match, setting: Setting) -> Reading | None:
    words, which = setting.words, (match["which"] or "").lower()
    year = int(match["year"]) if match["year"] else None
    if not (which or year or match["part"] or match["spoken"] or match["lead"] is not None):
        return None  # a bare "March" or "May" may be anything
    if which in words.before:
        setting = replace(setting, tense="past")
    elif which in words.next:
        setting = replace(setting, tense="future")
    part = words.parts[_plain(match["part"])] if match["part"] else None
    return dated(DateParts(year=year, month=words.months[match["month"].lower()]), setting, part)


def year_meant(match: Match, setting: Setting) -> Reading | None:
    year = int(match["year"])
    if match["second"]:
        second = int(match["second"])
        last = second if second > 99 else year - year % 100 + second
        days = year_days(year, last) if year < last else None
        return Reading(*days) if days else None
    part = setting.words.parts[_plain(match["part"])] if match["part"] else None
    return dated(DateParts(year=year), setting, part)


def decade_meant(match: Match, setting: Setting) -> Reading:
    days = year_days(int(match["year"]), int(match["year"]) + 9)
    if days and match["part"]:
        days = third(days, setting.words.parts[_plain(match["part"])])
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
    day = shifted(setting.published, setting.words.days[_plain(match["day"])])
    return Reading(day, day)


def ago_meant(match: Match, setting: Setting) -> Reading:
    count = _number(match["number"], setting.words)
    if setting.published is None or count is None:
        return UNKNOWN
    length = _length(match["length"], setting.words)
    if length in ("minute", "hour", "day"):
        days = count if length == "day" else (count // 24 if length == "hour" else 0)
        day = shifted(setting.published, -days)
        return Reading(day, day)
    if length in ("week", "fortnight", "weekend"):
        day = shifted(setting.published, -count * (14 if length == "fortnight" else 7))
        return Reading(shifted(day, -3), shifted(day, 3))
    back = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[length]
    around = months_later(setting.published, -count * back)
    span = named_span("month" if length == "month" else "year", around)
    return Reading(*span)


def named_meant(match: Match, setting: Setting) -> Reading:
    """ "last week", "earlier this year", "next month": calendar weeks, months and years."""
    words, which = setting.words, _plain(match["which"])
    length = _length(match["length"], words)
    if setting.published is None or length in ("minute", "hour"):
        return UNKNOWN
    if which in words.rolling:
        return Reading(*rolling_span(length, 1, setting.published, back=which in words.before))
    step = -1 if which in words.before else 1 if which in words.next else 0
    return Reading(*named_span(length, setting.published, step))


def weekend_meant(match: Match, setting: Setting) -> Reading:
    if setting.published is None:
        return UNKNOWN
    find = weekday_after if setting.tense == "future" else weekday_before
    saturday = find(setting.published, 5)
    return Reading(saturday, shifted(saturday, 1))


def rolling_meant(match: Match, setting: Setting) -> Reading:
    words, which = setting.words, _plain(match["which"])
    count = _number(match["number"], words) if match["number"] else None
    if setting.published is None:
        return UNKNOWN
    back = which not in words.next
    if which in words.recent or count is None:
        return Reading(None, setting.published) if back else Reading(setting.published, None)
    return Reading(*rolling_span(_length(match["length"], words), count, setting.published, back=back))


def quarter_meant(match: Match, setting: Setting) -> Reading:
    number, halves = setting.words.ordinals[match["ordinal"].lower()], match["what"].lower() == "half"
    if halves and (number > 2 or not (match["year"] or match["this"])):
        return UNKNOWN  # of a game, as likely as of a year
    year = int(match["year"]) if match["year"] else None
    days = quarter(number, 2 if halves else 4, year, setting.published)
    return Reading(*days) if days else UNKNOWN


def season_meant(match: Match, setting: Setting) -> Reading | None:
    if not (match["which"] or match["year"] or match["the"]):
        return None  # "to spring", "a fall"
    # Which months a summer has differs between the halves of the earth: only the year is known.
    days: Days | None = year_days(int(match["year"])) if match["year"] else None
    if days is None and match["which"] and _plain(match["which"]) in setting.words.this and setting.published:
        days = year_days(setting.published.year)
    return Reading(*days) if days else UNKNOWN


def unknown_meant(match: Match, setting: Setting) -> Reading:
    return UNKNOWN


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _leading(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _number(word: str, words: Words) -> int | None:
    if word.isdecimal():
        return int(word)
    return words.numbers.get(word.lower())


def _length(word: str, words: Words) -> str:
    key = word.lower()
    return words.lengths.get(key) or words.lengths[key.removesuffix("s")]
