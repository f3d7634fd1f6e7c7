"""Dates resolved against the day of publication."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.calendar import resolve, weekday_after, weekday_before
from claimcheck.records.quantity import DateParts

WEDNESDAY = date(2016, 11, 2)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("parts", "tense", "first", "last"),
    [
        (DateParts(2016, 10, 29), None, "2016-10-29", "2016-10-29"),
        (DateParts(month=10, day=29), None, "2016-10-29", "2016-10-29"),
        (DateParts(month=10, day=29, weekday=4), None, "2016-10-29", "2016-10-29"),
        (DateParts(month=12, day=28), None, "2016-12-28", "2016-12-28"),
        (DateParts(month=12, day=28), "past", "2015-12-28", "2015-12-28"),
        (DateParts(month=1, day=10), None, "2017-01-10", "2017-01-10"),
        (DateParts(month=5, day=4), None, "2016-05-04", "2016-05-04"),
        (DateParts(month=5, day=4), "future", "2017-05-04", "2017-05-04"),
        (DateParts(month=8), None, "2016-08-01", "2016-08-31"),
        (DateParts(month=11), None, "2016-11-01", "2016-11-30"),
        (DateParts(2012, 2), None, "2012-02-01", "2012-02-29"),
        (DateParts(2011), None, "2011-01-01", "2011-12-31"),
        (DateParts(day=19), None, "2016-10-19", "2016-10-19"),
        (DateParts(weekday=2), None, "2016-11-02", "2016-11-02"),
        (DateParts(weekday=4), None, "2016-10-28", "2016-10-28"),
        (DateParts(weekday=4), "future", "2016-11-04", "2016-11-04"),
        (DateParts(month=11, day=2, end=DateParts(month=11, day=5)), None, "2016-11-02", "2016-11-05"),
        (DateParts(day=2, end=DateParts(month=11, day=5)), None, "2016-11-02", "2016-11-05"),
        (DateParts(month=12, day=28, end=DateParts(2013, 1, 3)), None, "2012-12-28", "2013-01-03"),
        (DateParts(weekday=4, end=DateParts(weekday=0)), "future", "2016-11-04", "2016-11-07"),
    ],
)
def test_resolves(parts: DateParts, tense: str | None, first: str, last: str) -> None:
    assert resolve(parts, WEDNESDAY, tense) == (day(first), day(last))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "parts",
    [
        DateParts(2016, 2, 30),
        DateParts(month=2, day=30),
        DateParts(2016, day=3),
        DateParts(month=13, day=1),
        DateParts(),
    ],
)
def test_no_such_day(parts: DateParts) -> None:
    assert resolve(parts, WEDNESDAY) is None


def test_nothing_is_guessed_without_publication() -> None:
    assert resolve(DateParts(month=10, day=29), None) is None
    assert resolve(DateParts(weekday=4), None) is None
    assert resolve(DateParts(2016, 10, 29), None) == (date(2016, 10, 29), date(2016, 10, 29))


@given(st.dates(date(1900, 1, 8), date(2100, 1, 1)), st.integers(0, 6))
def test_weekdays_around_a_day(published: date, weekday: int) -> None:
    before, after = weekday_before(published, weekday), weekday_after(published, weekday)
    assert before.weekday() == after.weekday() == weekday
    assert timedelta(0) <= published - before < timedelta(7)
    assert timedelta(0) <= after - published < timedelta(7)


@given(
    st.builds(
        DateParts,
        st.none() | st.integers(0, 12000),
        st.none() | st.integers(0, 14),
        st.none() | st.integers(0, 40),
        st.none() | st.integers(0, 6),
        st.none()
        | st.builds(DateParts, st.none(), st.none() | st.integers(0, 14), st.none() | st.integers(0, 40)),
    ),
    st.none() | st.dates(),
)
@example(DateParts(None, None, None, 1, None), date.min)
@example(DateParts(None, None, None, 1, None), date.max)
def test_any_parts_give_days_in_order_or_nothing(parts: DateParts, published: date | None) -> None:
    days = resolve(parts, published)
    assert days is None or days[0] <= days[1]
