"""A weekday and a date that stand together must be one day: 29 October 2016 was a Saturday, not a Friday."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date

from claimcheck.calendar import in_words
from claimcheck.judge.phrases import lines
from claimcheck.judge.phrases.line import speaks
from claimcheck.judge.phrases.weekdays.told_of import told_behind, told_of
from claimcheck.judge.phrases.weekdays.weekday_words import WeekdayWords
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

_BEHIND = re.compile(
    r"\s*[,(—–-]\s*(?:which (?:was|is|fell on|falls on) |it was |that was )?(?:an? )?"
    r"((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!['’]s|\s+[a-z]*(?:night|morning|evening))"
)
_SHORT_BEHIND = re.compile(r"\s*\((Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?\)")
_SHORTEST = 3
"""Letters of a weekday cut short."""
OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "text"


class Parameters(WeekdayWords):
    """``within_years``: a year that the text leaves out is taken from the day of publication; the weekday must
    also be off in every year up to this many away, or the finding notes the year in which it would fit."""

    within_years: int = 1


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold the weekday of each date against the calendar (proleptic Gregorian, as Python's ``date``)."""
    made = []
    for claim in claims:
        parts = claim.quantity.date
        if parts is not None and parts.day is not None:
            weekday = parts.weekday if parts.weekday is not None else _beside(claim, parameters)
            ruling = _ruling(claim, parts, weekday, parameters, facts) if weekday is not None else None
            made += [RuledOn((claim,), ruling)] if ruling is not None else []
    ruled = {one.claims[0].id for one in made}
    told = [found for line in lines(claims, _dated) for found in told_of(line, parameters)]
    for claim, weekday in (*told, *told_behind([one for one in claims if speaks(one)], parameters)):
        parts = claim.quantity.date
        if claim.id not in ruled and parts is not None:
            ruling = _ruling(claim, parts, weekday, parameters, facts)
            made += [RuledOn((claim,), ruling)] if ruling is not None else []
    return made


def _dated(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.date is not None and claim.quantity.date.day for claim in claims)


def _ruling(
    claim: Claim, parts: DateParts, weekday: int, parameters: Parameters, facts: Facts
) -> Ruling | None:
    """What the calendar says of a date and a weekday; None where the month or the year is not known."""
    if parts.day is None or parts.month is None:
        return None
    published = facts.published.get(claim.source)
    year = parts.year or (published.year if published else None)
    if year is None:
        return None
    try:
        day = date(year, parts.month, parts.day)
    except ValueError:
        return None  # another check tells of it
    if parts.year is None and published is not None and (day - published).days > 200:
        day = day.replace(year=year - 1)  # "Sunday 28 December" in a text of 2 January
    said = calendar.day_name[weekday]
    if day.weekday() == weekday:
        return Ruling("compatible", f"{in_words(day)} was a {said}")
    reason = f"{in_words(day)} was a {calendar.day_name[day.weekday()]}, not a {said}"
    notes = []
    if parts.year is None:
        origin = f"published {in_words(published)}" if published else "no date of publication"
        notes.append(f"the text gives no year; {day.year} comes from its own date ({origin})")
        notes += _other_years(day, weekday, parameters.within_years)
    return Ruling("conflict", reason, notes=tuple(notes), doubts=0 if parts.year is not None else 1)


def _beside(claim: Claim, parameters: Parameters) -> int | None:
    """The weekday beside a date: "Tuesday night, 13 November", "15 February 2013 (Wednesday)", "2010, which fell on a
    Wednesday"."""
    days = [day.lower() for day in calendar.day_name]
    behind = _BEHIND.match(claim.sentence.text[claim.quantity.end - claim.sentence.start :])
    if behind is not None:
        return days.index(behind[1].lower())
    short = _SHORT_BEHIND.match(claim.sentence.text[claim.quantity.end - claim.sentence.start :])
    if short is not None:
        return next(n for n, day in enumerate(days) if day.startswith(short[1].lower()))
    said = claim.sentence.text[: claim.quantity.start - claim.sentence.start].replace(",", " ").split()
    while said and said[-1].lower() in parameters.times_of_day:
        said.pop()
    last = said[-1] if said else ""
    if last.lower() in days:
        return days.index(last.lower())
    # "Mon., Oct. 20"; a lone "Sat" may be a verb
    cut = last.removesuffix(".").lower() if last[:1].isupper() and last.endswith(".") else ""
    return next((n for n, day in enumerate(days) if len(cut) >= _SHORTEST and day.startswith(cut)), None)


def _other_years(day: date, weekday: int, reach: int) -> list[str]:
    fitting = []
    for year in range(day.year - reach, day.year + reach + 1):
        try:
            if year != day.year and day.replace(year=year).weekday() == weekday:
                fitting.append(str(year))
        except ValueError:  # 29 February
            continue
    return [f"it would fit in {' or '.join(fitting)}"] if fitting else []
