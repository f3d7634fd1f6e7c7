"""Whether a figure is asserted, estimated, planned, denied, conditional, or of an earlier event."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

ROWS = [
    ("The fire killed 12 people.", "12", "asserted"),
    # before the number
    ("The bank will close 12 branches.", "12", "planned"),
    ("The bank plans to close 12 branches.", "12", "planned"),
    ("The trial is scheduled to last 12 days.", "12 days", "planned"),
    ("The ministry said it would open 12 shelters.", "12", "planned"),
    ("The bank denied closing 12 branches.", "12", "denied"),
    ("The charity dismissed 17 staff.", "17", "asserted"),
    ("The ministry rejected 30 applications.", "30", "asserted"),
    ("The bank never closed 12 branches.", "12", "denied"),
    ("The bank did not close 12 branches.", "12", "denied"),
    ("The bank didn't close 12 branches.", "12", "denied"),
    ("The flood could reach 12 villages.", "12", "conditional"),
    ("The dam would have killed 12 people.", "12", "conditional"),
    ("The mine is believed to employ 12 boys.", "12", "estimated"),
    ("An estimated 12,000 people fled.", "An estimated 12,000", "estimated"),
    ("The previous pause lasted 12 hours.", "12 hours", "past_event"),
    ("The shooting came just weeks after a driver killed eight people.", "eight", "past_event"),
    ("Weeks after the shooting a driver killed eight people.", "eight", "asserted"),
    # what the text itself takes back
    ("An earlier version of this article said that 12 people had died.", "12", "denied"),
    ("An earlier version of this article gave 12 as the number of the dead.", "12", "denied"),
    ("This article incorrectly said that 12 people had died; the number is 14.", "14", "asserted"),
    ("The story originally said that 12 people had died.", "12", "denied"),
    ("An earlier version of the engine has 12 valves.", "12", "asserted"),
    # what is said of somebody else in a clause of their own
    ("A man who sold homes that did not exist was jailed for nine years.", "nine years", "asserted"),
    ("The men, who denied it all, took 12 cars.", "12", "asserted"),
    ("The men never took 12 cars.", "12", "denied"),
    # of long ago
    ("Ida Holm joined the club at the age of 17.", "17", "past_event"),
    ("Ida Holm died at the age of 91.", "91", "asserted"),
    # behind the number
    ("Six other corridors will open.", "Six", "planned"),
    ("Twelve miners are feared dead.", "Twelve", "estimated"),
    ("Twelve people may have died.", "Twelve", "conditional"),
    ("Twelve boats did not return.", "Twelve", "denied"),
    ("The 11-hour pause will begin at noon.", "11-hour", "planned"),
    # of something else
    ("The mayor did not say how 12 people died.", "12", "asserted"),
    ("The mayor did not regret the 12 arrests.", "12", "asserted"),
    ("Twelve jurors were dismissed.", "Twelve", "asserted"),
    ("Not only 12 boats but the pier burned.", "12", "asserted"),
    ("The road will open after 12 days.", "12 days", "asserted"),
    ("In May some 12 people died.", "some 12", "asserted"),
    ("Police asked Will Hale about 12 thefts.", "about 12", "asserted"),
    ("Her report says the project got 12 barns.", "12", "asserted"),
    ("The fire killed 12 people, and the school will stay closed.", "12", "asserted"),
]


@pytest.mark.parametrize(("text", "surface", "modality"), ROWS, ids=[f"{row[0][:60]}" for row in ROWS])
def test_the_words_of_the_clause_tell_the_modality(text: str, surface: str, modality: str) -> None:
    assert claim(text, surface).modality == modality
