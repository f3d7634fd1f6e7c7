"""A weekday and a date that stand together must be one day: 29 October 2016 was a Saturday, not a Friday."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.calendar import in_words
from claimcheck.judge.phrases import lines
from claimcheck.judge.phrases.line import speaks
from claimcheck.judge.phrases.weekdays.told_of import Weekday, told_behind, told_of
from claimcheck.judge.phrases.weekdays.weekday_words import WeekdayWords
from claimcheck.judge.phrases.weekdays.years import years_beside
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
    said = list(_with_weekdays(claims, parameters))
    years = years_beside([claim for claim, _ in said])
    for claim, weekday in said:
        parts = claim.quantity.date
        if parts is not None:
            ruling = _ruling(claim, parts, weekday, parameters, facts, years.get(claim.id))
            made += [RuledOn((claim,), ruling)] if ruling is not None else []
    ruled = {one.claims[0].id for one in made}
    told = [found for line in lines(claims, _dated) for found in told_of(line, parameters)]
    for claim, weekday in (*told, *told_behind([one for one in claims if speaks(one)], parameters)):
        parts = claim.quantity.date
        if claim.id not in ruled and parts is not None:
            ruling = _ruling(claim, parts, weekday, parameters, facts)
            made += [RuledOn((claim,), ruling)] if ruling is not None else []
    return made


def _with_weekdays(claims: Sequence[Claim], parameters: Parameters) -> Iterator[Weekday]:
    """The dates to the day that have a day of the week of their own or right beside them."""
    for claim in claims:
        parts = claim.quantity.date
        if parts is not None and parts.day is not None:
            weekday = parts.weekday if parts.weekday is not None else _beside(claim, parameters)
            if weekday is not None:
                yield Weekday(claim, weekday)


def _dated(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.date is not None and claim.quantity.date.day for claim in claims)


def _ruling(
    claim: Claim,
    parts: DateParts,
    weekday: int,
    parameters: Parameters,
    facts: Facts,
    beside: int | None = None,
) -> Ruling | None:
    """What the calendar says of a date and a weekday; None where the month or the year is not known.

    ``beside``: the year of another date of the sentence, for one that leaves its year out.
    """
    published = facts.published.get(claim.source)
    year = parts.year or (published.year if published else beside)
    day = _day(parts, year)
    if day is None or year is None:
        return None
    if beside and any(_falls_on(parts, one, weekday) for one in (beside, beside + 1)):
        return None  # "set for Friday, 29 December 2017, and then for Friday, 5 January"
    if parts.year is None and published is not None and (day - published).days > 200:
        day = day.replace(year=year - 1)  # "Sunday 28 December" in a text of 2 January
    said = calendar.day_name[weekday]
    if day.weekday() == weekday:
        return Ruling("compatible", f"{in_words(day)} was a {said}")
    reason = f"{in_words(day)} was a {calendar.day_name[day.weekday()]}, not a {said}"
    notes = []
    if parts.year is None:
        origin = f"its own date (published {in_words(published)})" if published else "the date beside it"
        notes.append(f"the text gives no year; {day.year} comes from {origin}")
        notes += _other_years(day, weekday, parameters.within_years)
    return Ruling("conflict", reason, notes=tuple(notes), doubts=0 if parts.year is not None else 1)


def _day(parts: DateParts, year: int | None) -> date | None:
    """The day in a year; None where it has none, of which another check tells."""
    if parts.day is None or parts.month is None or year is None:
        return None
    try:
        return date(year, parts.month, parts.day)
    except ValueError:
        return None


def _falls_on(parts: DateParts, year: int, weekday: int) -> bool:
    day = _day(parts, year)
    return day is not None and day.weekday() == weekday


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
