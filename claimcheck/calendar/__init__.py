"""Dates, weekdays and periods, and the arithmetic on them; shared by the stages, knows none of them."""

from claimcheck.calendar.dates import Days, Tense, resolve, weekday_after, weekday_before
from claimcheck.calendar.periods import period, periods
from claimcheck.calendar.published import (
    WEEKDAYS,
    in_words,
    is_month,
    is_month_or_weekday,
    month_named,
    names_weekday,
    parse_published,
)

__all__ = [
    "WEEKDAYS",
    "Days",
    "Tense",
    "in_words",
    "is_month",
    "is_month_or_weekday",
    "month_named",
    "names_weekday",
    "parse_published",
    "period",
    "periods",
    "resolve",
    "weekday_after",
    "weekday_before",
]
