"""What lasted, where no table knows it for an event."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

LENGTHS = [
    ("The jury gave up after 30 hours of deliberations.", "30 hours", "deliberation"),
    ("Ida Brandt gave a 40-minute speech in Marl.", "40-minute", "speech"),
    ("Ida Brandt gave a speech of 40 minutes.", "40 minutes", "speech"),
    ("The fair in Orvel lasted three days.", "three days", "fair"),
    ("The search for the boys took more than three weeks.", "more than three weeks", "search"),
    ("The fair has been running for two weeks.", "two weeks", "fair"),
    ("A seven-hour operation repaired his leg.", "seven-hour", "operation"),
    ("They are proud of it over the last four years.", "four years", None),
    # a pronoun is no thing, nor is a stretch of time
    ("It lasted three days.", "three days", None),
    ("In the 12-month period all was quiet.", "12-month", None),
    # a length of nothing named
    ("She has worked there for 12 years.", "12 years", None),
    ("Ida Brandt lasted three days.", "three days", None),
]


@pytest.mark.parametrize(("text", "surface", "head"), LENGTHS, ids=[row[0] for row in LENGTHS])
def test_the_thing_that_lasted(text: str, surface: str, head: str | None) -> None:
    found = claim(text, surface)
    assert (found.subject.head if found.subject is not None else None) == head
    if found.subject is not None:
        assert text[found.subject.start : found.subject.end] == found.subject.text


def test_an_event_of_the_table_is_an_event() -> None:
    found = claim("The 11-hour ceasefire held.", "11-hour")
    assert found.event is not None
    assert found.subject is None
