"""What an expression of time is read against, and what it is read as."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.calendar.dates import (
    Tense,
    resolve,
)
from claimcheck.calendar.spans import third
from claimcheck.calendar.wording import Words
from claimcheck.record import Record
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
UNKNOWN = Reading(None, None)


def dated(parts: DateParts, setting: Setting, part: int | None = None) -> Reading:
    """The days of a date as the setting has them."""
    days = resolve(parts, setting.published, setting.tense)
    if days is None:
        return Reading(None, None, parts)
    if part is not None:
        return Reading(*third(days, part))
    return Reading(days[0], days[1], parts)


def in_lower(words: str) -> str:
    """Words in lower case with single spaces."""
    return " ".join(words.lower().split())


def leading_digits(day: str) -> int:
    """The digits of a day: 4 of "4th"."""
    return int(re.sub(r"\D", "", day))
