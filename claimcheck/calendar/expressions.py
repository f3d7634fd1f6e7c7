"""The expressions that place something in time: an anchor, a pattern and a reading for each shape."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from claimcheck.calendar import date_readings, length_readings
from claimcheck.calendar.setting import Reading, Setting
from claimcheck.calendar.wording import Words, words_of
from claimcheck.record import Record

if TYPE_CHECKING:
    from claimcheck.rulebook import Vocabulary

Read = Callable[[re.Match[str], Setting], Reading | None]


class Expression(Record, eq=False, dict=True):
    """A shape: it stands only where a word or number of one of its ``anchors`` does.

    Its pattern is compiled when the first such text is met: most texts hold few of the shapes.
    """

    anchors: frozenset[str]
    template: str
    read: Read
    words: Words

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled template."""
        return self.words.pattern(self.template)


_UNTIL = r"(?:\s*[-–]\s*|\s+(?:to|and|until|through)\s+)(?P<until><day>)"
_LEADS = ("in", "since", "by", "until", "from", "to", "of", "during")
_BEHIND = "|".join(rf"(?i:(?<=\b{word}\s))" for word in _LEADS)
_LEAD = f"(?P<lead>{_BEHIND})?"
_SHAPES: tuple[tuple[str, str, Read], ...] = (
    (
        "year",
        r"(?<![\d.])(?P<year><year>)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
        date_readings.iso_meant,
    ),
    (
        "month",
        rf"(?:\b(?P<weekday><anyweekday>),? )?(?:the )?(?<![\d.,:$£€/-])(?P<day><day>)(?:{_UNTIL})?"
        r"(?: of)?(?: |-)(?P<month><anymonth>)(?!\w)(?:,? (?P<year><year>))?",
        date_readings.date_meant,
    ),
    (
        "month",
        r"(?:\b(?P<weekday><anyweekday>),? )?\b(?P<month><anymonth>) (?:the )?(?P<day><day>)"
        rf"(?![.,:]\d|\s?(?:-|–)?(?:year|hour|percent)|\w)"
        rf"(?:{_UNTIL}(?!\w|[.,:]\d| (?:people|percent|years?|days?)))?(?:,? (?P<year><year>))?",
        date_readings.date_meant,
    ),
    (
        "ordinal",
        r"(?i:(?<=\bon\s))the (?P<day>\d\d?(?:st|nd|rd|th))(?=\s*(?:[.,;:!?)”\"]|$))",
        date_readings.day_meant,
    ),
    (
        "month",
        rf"{_LEAD}(?:\b(?P<part><part>)[\s-])?(?:\b(?P<spoken>(?i:the month of)) )?"
        r"(?:\b(?P<which><which>) )?\b(?P<month><month>)\b(?:,?(?: of)? (?P<year><year>)(?!\w))?",
        date_readings.month_meant,
    ),
    (
        "year",
        r"(?:\b(?P<part><part>)[\s-])?(?:\b(?i:the year|fiscal year|fiscal) )?"
        r"(?<![\w.,$£€#/–-])(?P<year><year>)(?:[-–/](?P<second>(?:\d\d)?\d\d)(?!\d))?(?![\w/]|[.,:]\d|-\w)",
        date_readings.year_meant,
    ),
    (
        "year",
        r"(?:\b(?P<part><part>)[\s-])?(?:\bthe )?(?<![\w.,$])(?P<year>(?:1[5-9]|20)\d0)['’]?s\b",
        date_readings.decade_meant,
    ),
    (
        "weekday",
        r"(?:\b(?P<which><which>) |\b(?:<part>) )?\b(?P<weekday><weekday>)\b"
        r"(?:['’]s\b)?(?: (?:<daypart>)\b)?",
        date_readings.weekday_meant,
    ),
    (
        "relday",
        r"\b(?P<day><relday>)\b(?:['’]s\b)?(?: (?:<daypart>)\b)?",
        date_readings.relative_day_meant,
    ),
    ("length", r"\b(?P<number><number>) (?P<length><length>) ago\b", length_readings.ago_meant),
    (
        "length",
        r"\b(?:<part> )?(?P<which><which>) (?P<length><length>)\b(?!s)",
        length_readings.named_meant,
    ),
    (
        "length",
        r"\bthe (?:<length>) (?i:to|ending|ended)(?= (?i:on )?[A-Z0-9])",  # "in the week to Sunday"
        length_readings.unknown_meant,
    ),
    (
        "length",
        r"(?i:(?<=\bover\s)|(?<=\bat\s)|(?<=\bduring\s))the weekend\b",
        length_readings.weekend_meant,
    ),
    (
        "length",
        r"(?:\bthe )?\b(?P<which><rolling>)(?: (?P<number><number>))? (?P<length><length>)\b",
        length_readings.rolling_meant,
    ),
    (
        "length half",
        r"\bthe (?P<ordinal><ordinal>)(?: (?i:fiscal|financial))?(?: |-)(?P<what>(?i:quarter|half))"
        r"(?: (?i:of )?(?:(?P<this>(?i:the year)\b)|(?i:fiscal )?(?P<year><year>)))?",
        length_readings.quarter_meant,
    ),
    (
        "length",
        r"(?:\b(?:the|its|their|a) )?\b(?:<inner>)(?: <number>)? (?:<length>)\b",
        length_readings.unknown_meant,
    ),
    ("turn", r"\b(?:the )?(?:<before>) (?:<turn>)\b", length_readings.unknown_meant),
    (
        "season",
        r"\b(?:(?P<which><which>) |(?P<the>(?i:in) (?:(?i:the|early|late|mid) )?))?"
        r"(?P<season><season>)\b(?:(?: of)? (?P<year><year>)\b)?",
        length_readings.season_meant,
    ),
)
"""The anchors of each shape, its template (``<year>`` stands for the words of a table) and what reads a match."""


@lru_cache(maxsize=8)
def expressions(vocabulary: Vocabulary) -> tuple[Expression, ...]:
    """Every expression; of two matches that begin together the longer counts, then the earlier listed."""
    words = words_of(vocabulary)
    return tuple(
        Expression(frozenset(anchors.split()), template, read, words) for anchors, template, read in _SHAPES
    )
