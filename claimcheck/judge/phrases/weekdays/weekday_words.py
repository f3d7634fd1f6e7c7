"""The words by which a rule knows what day of the week a date is said to be."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import DASHES, QUOTES
from claimcheck.strict import Strict

MARKS = DASHES | QUOTES | {",", "(", "-", ":"}
"""Marks between a date and its day of the week."""
STOPS = MARKS | {".", ";", ")", "!", "?"}


class WeekdayWords(Strict):
    """Words between a date and a day of the week."""

    being: frozenset[str] = frozenset()
    """Verbs by which a date is a weekday: "fell on a Sunday"."""
    meant: frozenset[str] = frozenset()
    """Subjects that mean the date just told of, or to be told of: "It was a Thursday"."""
    another: frozenset[str] = frozenset()
    """Words right before a date that is not the day told of: "It was a Sunday before 3 May 2015"."""
    parting: frozenset[str] = frozenset()
    """Words between the two by which they are of two days."""
    times_of_day: tuple[str, ...] = ()
    """Words between a weekday and its date: "Tuesday night, 13 November"."""
    adverbial: frozenset[str] = frozenset()
    """Words before "that Sunday" by which it may be the one after the date: "on that Sunday"."""
    goes_on: frozenset[str] = frozenset()
    """Words behind a day of the week that go on about it and make no name of it: "the Monday on which"."""
    whose: frozenset[str] = frozenset()
    """Words before what a day is of, by which it is told for that and not for the date: "the Friday of his birth"."""
    led: frozenset[str] = frozenset()
    """Words before a day of the week that name nothing: "on a", "just another"."""
    one: frozenset[str] = frozenset()
    """Articles by which a date is one of the days of that name: "a Sunday"."""
    naming: frozenset[str] = frozenset()
    """Words by which a day of the week is told for its date: "the Friday that the ovens burst"."""
    ended: frozenset[str] = frozenset()
    """Words behind a day of the week by which the sentence goes on with something else: "It was a Sunday, and"."""
    relative: frozenset[str] = frozenset()
    """Words that tell it of the date right before: ", which is a Monday"."""
    since: frozenset[str] = frozenset()
    """Words that lead to what a day of the week means for the rest: "As that is a Friday, …"."""
    like: frozenset[str] = frozenset()
    """Words before "any other Tuesday" by which the date was one."""


def is_another(line: Line, date: int, words: WeekdayWords) -> bool:
    """Whether the words before a date make it another day: "since 3 May", not "the night of 3 May"."""
    return line.items[date - 1] in words.another and line.items[date - 2] not in words.times_of_day
