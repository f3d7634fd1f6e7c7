"""The day of the week that a sentence, or the one behind it, says a date was, however far from the date it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from claimcheck.calendar import WEEKDAYS
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.weekdays.named_day import NAMED_WAYS
from claimcheck.judge.phrases.weekdays.weekday_words import MARKS, WeekdayWords, is_another
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.records.claim import Claim

_FAR = 11
_DESCRIBED = 4
_NEXT = 3
_MOST = 5


class Weekday(NamedTuple):
    """A date without a day of the week of its own, and the one it is said to be; Monday is 0."""

    claim: Claim
    weekday: int


def told_of(line: Line, words: WeekdayWords) -> Iterator[Weekday]:
    """The only full date of a sentence with a day of the week that the sentence tells of it."""
    days = [at for at in range(len(line.items)) if _is_day(line, at)]
    dates = _dates(line)
    claim = line.claim(dates[0]) if len(dates) == 1 else None
    if claim is None:
        return
    date = dates[0]
    for day in days:
        own = _subject(line, day, words) == line.items[date]
        if own or (len(days) == 1 and any(told(line, day, date, words) for told in _WAYS)):
            yield Weekday(claim, WEEKDAYS.index(line.items[day]))
            return


def told_behind(claims: Sequence[Claim], words: WeekdayWords) -> Iterator[Weekday]:
    """The only date of a sentence with the day of the week of the next one: "… on 3 May 2017. It was a Sunday."

    ``claims`` are all of a text, in text order, the bare days of the week among them.
    """
    sentences = [list(group) for _, group in groupby(claims, key=lambda claim: claim.sentence.start)]
    for one, behind in pairwise(sentences):
        dates = [claim for claim in one if claim.quantity.date is not None]
        days = [claim for claim in behind if claim.quantity.date is not None]
        if (
            len(dates) != 1
            or len(days) != 1
            or not 0 <= behind[0].sentence.start - one[0].sentence.end <= _NEXT
        ):
            continue
        told, day = dates[0].quantity.date, days[0].quantity.date
        if (
            told is None
            or day is None
            or not told.day
            or told.weekday is not None
            or day.day
            or day.weekday is None
        ):
            continue
        sentence = behind[0].sentence
        led = sentence.text[: days[0].quantity.start - sentence.start].lower().split()
        after = sentence.text[days[0].quantity.end - sentence.start :]
        goes_on = next(iter(after.split()), ".")
        if _means(led, words) and (not goes_on[0].isalpha() or goes_on in words.ended):
            yield Weekday(dates[0], day.weekday)


def _means(led: list[str], words: WeekdayWords) -> bool:
    """ "It was a", "The day was a rainy", "As that is a"."""
    if len(led) > 1 and led[0] in words.since:
        led = led[1:]
    if len(led) > 2 and led[0] == "the":
        led = led[1:]
    if len(led) == 1 and led[0] in words.one:
        return True
    told = len(led) > 2 and led[0] in words.meant and led[1].strip(",") in words.being
    aside = (
        len(led) > _MOST
        and led[1].endswith(",")
        and led[-3].endswith(",")
        and led[-2] == "on"
        and led[-1] in words.one
    )
    return told and (aside or (len(led) <= _MOST and led[2] in words.one))


def _dates(line: Line) -> list[int]:
    """The dates to the day, none with a day of the week of its own."""
    return [
        at
        for at, claim in line.numbers
        if (date := claim.quantity.date) is not None
        and date.day
        and date.weekday is None
        and date.end is None
    ]


def _is_day(line: Line, at: int) -> bool:
    """Whether a day of the week stands here, and not "Friday Harbour" or "Monday's"."""
    word = line.words[at]
    if line.items[at] not in WEEKDAYS or word is None or not word.text[0].isupper():
        return False
    behind = line.words[at + 1] if at + 1 < len(line.words) else None
    return behind is None or not (behind.text[0].isupper() or behind.text in GENITIVES)


def _subject(line: Line, day: int, words: WeekdayWords) -> str:
    """What is said to be the day of the week: "it" in "it was a Thursday"."""
    n = day - 1
    if n > 0 and line.items[n - 1] in words.one and line.items[n].isalpha():
        n -= 1  # "a rainy Sunday"
    while n > 0 and line.items[n] in words.led:
        n -= 1
    return line.items[n - 1] if n > 0 and line.items[n] in words.being else ""


def _is(line: Line, day: int, date: int, words: WeekdayWords) -> bool:
    """ "It was a Thursday, they recall, 9 April 2017", "3 May 2015 fell on a Sunday"."""
    subject = _subject(line, day, words)
    if not subject:
        return False
    if subject == line.items[date]:
        return True
    return subject in words.meant and not is_another(line, date, words)


def _apposed(line: Line, day: int, date: int, words: WeekdayWords) -> bool:
    """ "On a Sunday – 29 February 2024 –", "the first Sunday of Advent, 3 December 2014", "the Sunday, that was the 4th
    of May 2014"."""
    between = _before_being(line.items[day + 1 : date], words)
    if not 0 < len(between) <= _FAR or between[-1] not in MARKS or line.items[day - 1] in words.another:
        return False
    if between[-1] == ":" and len(between) > 1:
        return False  # "on Friday, the firm said: 3 May 2017 …"
    return words.parting.isdisjoint(between) and not any(line.claim(n) for n in range(day + 1, date))


def _before_being(between: tuple[str, ...], words: WeekdayWords) -> tuple[str, ...]:
    """The items up to the mark behind which a date is told to be that day: ", that's the", ", which was"."""
    led = between[:-1] if between[-1:] and between[-1] in words.led else between
    said = led[-3:]
    is_told = len(said) == _NEXT and said[0] in MARKS and said[1] in words.meant
    return led[:-2] if is_told and (said[2] in words.being or said[2] in GENITIVES) else between


def _weekday_behind(line: Line, day: int, date: int, words: WeekdayWords) -> bool:
    """ "17 March 2016, a rainy Sunday", "14 March 2012, which by the calendar was a Monday"."""
    between = line.items[date + 1 : day]
    if not 1 < len(between) <= _FAR or between[0] not in MARKS:
        return False
    if between[1] in words.one:
        return len(between) <= _DESCRIBED and all(item.isalpha() for item in between[1:])
    said = (between[1] in words.relative and between[2:3] == ("is",)) or (
        between[1] == "which" and _subject(line, day, words)
    )
    return bool(said) and all(item.isalpha() for item in between[1:])


def _that(line: Line, day: int, date: int, words: WeekdayWords) -> bool:
    """ "… on 27 September 2016; the log describes that Sunday as calm": the object of a verb, not "on that Sunday"."""
    if not date < day or line.items[day - 1] != "that" or is_another(line, date, words):
        return False
    led = line.items[day - 2]
    return led.isalpha() and led not in words.adverbial


_WAYS = (_is, _apposed, _weekday_behind, _that, *NAMED_WAYS)
