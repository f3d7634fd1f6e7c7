"""Dates of publication as they are written."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.calendar import parse_published


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("October 20, 2016, 5:09 PM", "2016-10-20"),
        ("Jul 2, 2013", "2013-07-02"),
        ("2016-11-02", "2016-11-02"),
        ("2016-11-02T10:00:00Z", "2016-11-02"),
        ("20161102T120000Z", "2016-11-02"),
        ("2 November 2016", "2016-11-02"),
        ("Friday August 2, 2013", "2013-08-02"),
        ("Fri, 02 Aug 2013 10:00 GMT", "2013-08-02"),
        ("Sept. 4, 2012", "2012-09-04"),
        ("4th of July, 2012", "2012-07-04"),
        ("13/4/2016", "2016-04-13"),
        ("4/13/2016", "2016-04-13"),
        ("published on 5.5.2016", "2016-05-05"),
    ],
)
def test_reads(text: str, expected: str) -> None:
    found = parse_published(text)
    assert found is not None
    assert found.isoformat() == expected


@pytest.mark.parametrize(
    "text",
    ["", "Friday", "2016", "March", "3/4/2016", "February 30, 2016", "Mayor 5, 2012", "1/2", "0000-00-00"],
)
def test_does_not_invent(text: str) -> None:
    assert parse_published(text) is None


@given(st.text())
def test_any_text(text: str) -> None:
    """No year is made up: what is read has its digits in the text."""
    found = parse_published(text)
    assert found is None or f"{found.year % 100:02}" in "".join(
        str(unicodedata.digit(char)) if char.isdigit() else char for char in text
    )


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["{0:%Y-%m-%d}", "{0.day} {0:%B %Y}", "{0:%B} {0.day}, {0.year}"]),
)
def test_any_day(day: date, shape: str) -> None:
    assert parse_published(shape.format(day)) == day
