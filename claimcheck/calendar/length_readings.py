"""What the name of a length of time means: "two weeks ago", "last month", "the past three years"."""

from __future__ import annotations

from claimcheck.calendar.dates import (
    Days,
    months_later,
    shifted,
    weekday_after,
    weekday_before,
    year_days,
)
from claimcheck.calendar.setting import UNKNOWN, Match, Reading, Setting, in_lower
from claimcheck.calendar.spans import named_span, quarter, rolling_span
from claimcheck.calendar.wording import Words


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
    words, which = setting.words, in_lower(match["which"])
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
    words, which = setting.words, in_lower(match["which"])
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
    if (
        days is None
        and match["which"]
        and in_lower(match["which"]) in setting.words.this
        and setting.published
    ):
        days = year_days(setting.published.year)
    return Reading(*days) if days else UNKNOWN


def unknown_meant(match: Match, setting: Setting) -> Reading:
    return UNKNOWN


def _number(word: str, words: Words) -> int | None:
    if word.isdecimal():
        return int(word)
    return words.numbers.get(word.lower())


def _length(word: str, words: Words) -> str:
    key = word.lower()
    return words.lengths.get(key) or words.lengths[key.removesuffix("s")]
