"""Days of the week against their dates."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "weekday-matches-date"

CONTRADICTS = (
    "The by-election in Marl, called for March 10, 2022 (Thursday), was put off to March 22 (Monday), "
    "its clerk said.",
    "The fair opens on Friday, 7 June 2019, and closes on Sunday, 8 June, the town said.",
    "The trial was moved from Monday, March 4, 2019, to Wednesday, March 7.",
    "We lost the roof on the Friday, which was the 8th of March 2014, and slept in the barn.",
    "The bank shut its doors on the Monday, that's the 4th of June 2019, and nobody had been told.",
)
AGREES = (
    "The by-election in Marl, called for March 10, 2022 (Thursday), was put off to March 22 (Tuesday), its clerk said.",
    "The fair opens on Friday, 7 June 2019, and closes on Sunday, 9 June, the town said.",
    "The hearing set for Friday, 29 December 2017, was put off to Friday, 5 January.",
    "The pact of Friday, 1 March 2019, runs out on Sunday, 1 March, the ministry said.",
    "We lost the roof on the Saturday, which was the 8th of March 2014, and slept in the barn.",
    "On Monday, it emerged that the pact of 4 June 2019 had lapsed.",
    "He was born on 3 March 1987 and will be sworn in on Tuesday, 5 May.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The day of the week is not that of the date."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The two agree, or the sentence does not say that they are of one day."""
    assert not fires(RULE, text)
