"""A date or time of day must exist: there is no 31 June and no 25:10."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar

from claimcheck.judge.phrases import Found, Phrasing, lines
from claimcheck.judge.phrases.line import speaks
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "not-compared")
TAKES = "text"
_END_OF_DAY = re.compile(r"(?<![\d:.])24[:.](?!00)\d\d(?![\d:.])")
_FORENOON = re.compile(r"(?:1[3-9]|2[0-4])(?:[:.]\d\d)? ?a\.?m\b", re.IGNORECASE)
_FIGURES = re.compile(r"\d{4}-(\d\d)-(\d\d)(?![\d-])")
_MONTHS = 12
_WORDS = 5
_HOURS = re.compile(r"(\d\d?)\.?(\d\d)")
_GROUPS = ("total", "group", "number", "class", "some")
_LEAP, _FEBRUARY = 2000, 2
_SLIP, _LAST_HOUR, _LAST_MINUTE, _LAST_DAY = 29, 24, 59, 31


class Parameters(Phrasing):
    """Shapes of days and times that no reader takes for a date or time, because none is: "on 32 May", "25:10 GMT"."""

    SLOTS: ClassVar = {
        "day": ("count",),
        "nth": ("ordinal",),
        "month": ("date",),
        "dated_month": ("date",),
        "long": ("duration",),
        "begin": ("date",),
        "time": ("clock_time",),
        "hour": ("count",),
        "minute": ("count",),
        "second": ("count",),
        "dotted": ("count",),
        "four": ("count",),
        "oclock": ("count",),
        "beside": ("clock_time",),
    }

    runs: frozenset[str] = frozenset()
    """Words for what leaves by the clock, in whose sentences "the 23.74" is a time."""
    dated_by: frozenset[str] = frozenset()
    """Words right before a date, by which "31 June" is no 31 graduates of June."""
    denied: tuple[str, ...] = ()
    """Words right before a date that say that it does not exist: "there is no 31 April"."""
    unreal: tuple[str, ...] = ()
    """Words right behind it that say so: "31 June, a day that does not exist"."""
    numbered: frozenset[str] = frozenset()
    """Words right before figures with hyphens that are a number of a case or a file, and no date."""
    scores: tuple[str, ...] = ()
    """Words by which two numbers with a colon are a score or a verse, and no time."""
    common: frozenset[str] = frozenset()
    """Those of them that are told of much else, so that two numbers behind "at" are a time: "lost power at"."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find dates and times that are in no calendar and on no clock."""
    made = []
    for claim in claims:
        parts = claim.quantity.date
        if parts is not None:
            reason = _missing(parts) or (parts.end and _missing(parts.end)) or _stamp(claim, parameters)
        else:
            reason = _after_midnight(claim, parameters)
        if reason and speaks(claim) and not _counts(claim, parameters) and not _denied(claim, parameters):
            made.append(RuledOn((claim,), Ruling("conflict", reason)))
    for found in parameters.find(claims):
        reason = _never(found, parameters)
        if reason:
            made.append(RuledOn(found.claims, Ruling("conflict", reason)))
    return made


def _missing(parts: DateParts) -> str | None:
    if parts.month is None or parts.day is None:
        return None
    days = calendar.monthrange(parts.year or _LEAP, parts.month)[1]
    if parts.day <= days:
        return None
    year = f" {parts.year}" if parts.year and parts.month == _FEBRUARY else ""
    return f"{calendar.month_name[parts.month]}{year} has {days} days, not {parts.day}"


def _stamp(claim: Claim, parameters: Parameters) -> str | None:
    """A date in figures of which no order of month and day is in the calendar: "stamped 2019-14-22"."""
    at = claim.quantity.start - claim.sentence.start
    found = _FIGURES.match(claim.sentence.text, at)
    led = next(iter(reversed(claim.sentence.text[:at].lower().split())), "")
    if found is None or led.strip(".:#(") in parameters.numbered:
        return None
    month, day = int(found[1]), int(found[2])
    if month <= _MONTHS or (day <= _MONTHS and month <= _LAST_DAY):
        return None
    return f"there is no month {month}: {found[0]} is no date"


def _denied(claim: Claim, parameters: Parameters) -> bool:
    """Whether the text itself says that a date or a time does not exist."""
    at, end = claim.quantity.start - claim.sentence.start, claim.quantity.end - claim.sentence.start
    before = " ".join(claim.sentence.text[:at].lower().split()[-_WORDS:])
    behind = " ".join(claim.sentence.text[end:].lower().replace("’", "'").split()[: 2 * _WORDS])
    return before.endswith(parameters.denied) or any(said in behind for said in parameters.unreal)


def _counts(claim: Claim, parameters: Parameters) -> bool:
    """Whether a day and a month are a number and what it counts: "a total of 31 June graduates"."""
    at, end = claim.quantity.start - claim.sentence.start, claim.quantity.end - claim.sentence.start
    before, behind = claim.sentence.text[:at].lower().split()[-2:], claim.sentence.text[end:].split()[:1]
    if claim.quantity.date is None or claim.quantity.date.year is not None or not claim.surface[:1].isdigit():
        return False
    dated = bool(before) and before[-1] in parameters.dated_by and before[0] not in _GROUPS
    return bool(behind) and behind[0].isalpha() and noun_lemma(behind[0]) != behind[0] and not dated


def _after_midnight(claim: Claim, parameters: Parameters) -> str | None:
    """24:00 ends a day, and nothing comes behind it; before noon there are twelve hours."""
    if claim.quantity.kind == "clock_time" and _FORENOON.match(claim.surface):
        return f"there is no {claim.surface}: the hours before noon end at 12"
    late = _END_OF_DAY.search(claim.surface)
    if claim.quantity.kind != "clock_time" or late is None:
        return None
    before = claim.sentence.text[: claim.quantity.start - claim.sentence.start].split()[-1:]
    if (
        before
        and before[0][0].isupper()
        and before[0].isalpha()
        and claim.quantity.start > claim.sentence.start
        and claim.surface[0].isdigit()
    ):
        return None  # "preached on Matthew 24:35"
    score = any(not line.lower.isdisjoint(parameters.scores) for line in lines([claim]))
    return None if score else f"there is no {late[0]}: a day ends at 24:00"


def _never(found: Found, parameters: Parameters) -> str | None:
    if found.first and found.line.items[found.first - 1] == ":":
        return None  # minutes and seconds of "2:48:40 PM"
    values = {name: claim.quantity.amount.value for name, claim in found.slots.items()}
    month = found.slots.get("month")
    if month is not None and not _bare_month(month):
        return None
    if "long" in found.slots:
        return _ordinal_second(found.slots["long"])
    if "dated_month" in found.slots and (not _bare_month(found.slots["dated_month"]) or _counted(found)):
        return None
    day = values.get("day", values.get("nth"))
    if found.line.items[found.first] == "of" and day is not None and _of_many(found):
        return None
    if day is not None:
        return f"no month has a day {day}" if _LAST_DAY < day < 100 or not day else None
    if "oclock" in values:
        hour = values["oclock"]
        return f"there is no {hour} o'clock: a day has 24 hours" if hour and _LAST_HOUR < hour < 100 else None
    told = found.line.lower.intersection(parameters.scores)
    leaves = told <= parameters.common and not found.line.lower.isdisjoint(parameters.runs)
    if told and not leaves and not _at(found, parameters) and not _on_a_clock(found, parameters):
        return None  # but "the express left at 19.64 and hit a tram at a level crossing"
    if "second" in values:
        second = values["second"]
        return f"there is no second {second}: a minute has 60" if second and 59 < second < 100 else None
    named = found.line.items[found.first] == "the" and "service" not in found.words
    return None if named and not _runs(found, parameters) else _no_time(found)


def _no_time(found: Found) -> str | None:
    """Why there is no such hour or minute; None for a time, and for what hardly was meant as one."""
    values = {name: claim.quantity.amount.value for name, claim in found.slots.items()}
    hour, minute = values.get("hour"), values.get("minute")
    if "dotted" in found.slots or "four" in found.slots:
        hour, minute = _written(found.slots.get("dotted", found.slots.get("four")))
    if "early" in found.words:
        hour = Decimal(found.words["early"])
    if hour is None or minute is None:
        return None
    if hour > _SLIP and not {"clock", "half"} & found.words.keys():
        return None  # "at 40:60 it stays blue"
    if hour > _LAST_HOUR:
        return f"there is no {hour}:{minute:02}: a day has 24 hours"
    return f"there is no {hour}:{minute:02}: an hour has 60 minutes" if minute > _LAST_MINUTE else None


def _of_many(found: Found) -> bool:
    """Whether a number before a month counts something: "of 45 August weddings", "a total of 32 June arrivals"."""
    items = found.line.items
    noun = items[found.last]
    return (noun.isalpha() and noun_lemma(noun) != noun) or items[found.first - 1] in _GROUPS


def _ordinal_second(claim: Claim) -> str | None:
    """A day that is read as a length: "the thirty-second of July"."""
    return f"no month has a day like the {claim.surface}" if claim.surface.endswith("-second") else None


def _counted(found: Found) -> bool:
    """Whether a number before a month and a year may count something: "of the 45 March 1921 graduates"."""
    month = found.slots["dated_month"]
    behind = month.sentence.text[month.quantity.end - month.sentence.start :].split()[:1]
    goes_on = bool(behind) and behind[0][:1].isalpha() and noun_lemma(behind[0]) != behind[0]
    return goes_on or found.line.items[found.first - 1] in ("the", "of", "all", "total")


def _runs(found: Found, parameters: Parameters) -> bool:
    """Whether "the 23.74" is what leaves by the clock: the sentence speaks of trains, or a place follows."""
    word = found.line.words[found.last] if found.last < len(found.line.words) else None
    place = found.line.items[found.last - 1] in ("from", "to") and word is not None and word.text[0].isupper()
    return place or not found.line.lower.isdisjoint(parameters.runs)


def _on_a_clock(found: Found, parameters: Parameters) -> bool:
    """Whether a word right behind two numbers says that they are a time, or they stand beside one: "at 9:75 p.m. two
    guards were tied up", "from 25:00 to 05:00"."""
    behind = found.line.items[found.last : found.last + 1]
    return (
        behind in {(half,) for half in parameters.words["half"]}
        or "clock" in found.words
        or "beside" in found.slots
    )


def _at(found: Found, parameters: Parameters) -> bool:
    """Whether two numbers with a colon are a time whatever the sentence is of: "was lost at 13:71", "lost their
    signal at 13:71"; not "levelled the score at 13:71"."""
    if found.line.items[found.first] != "at":
        return False
    led = found.line.items[max(0, found.first - 3) : found.first]
    told = found.line.lower.intersection(parameters.scores)
    return "was" in led or (told <= parameters.common and told.isdisjoint(led[-1:]))


def _bare_month(claim: Claim) -> bool:
    """Whether a date is a month and a year: "March 2017"."""
    date = claim.quantity.date
    return date is not None and date.month is not None and date.day is None


def _written(claim: Claim | None) -> tuple[Decimal | None, Decimal | None]:
    """The hour and the minute of "27.40" and of "2570"."""
    written = _HOURS.fullmatch(claim.surface) if claim is not None else None
    return (Decimal(written[1]), Decimal(written[2])) if written else (None, None)
