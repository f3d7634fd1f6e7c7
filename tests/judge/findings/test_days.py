"""Of which days the values of a finding are told, and which of three are of one day."""

from __future__ import annotations

from datetime import date

import claimcheck
from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source

PLANNED = (date(2021, 3, 17), "Lorries will roll into Ormel during the nine-hour ceasefire on Thursday.")
SAME_DAY = (
    date(2021, 3, 18),
    "The rebels in Ormel agreed at first to a 12-hour ceasefire, for the schools.",
)
NEXT_MONTH = (
    date(2021, 4, 14),
    "The ceasefire in Ormel is to run on Friday from 8am to 6pm, the army announced.",
)


def finding(*texts: tuple[date, str]) -> Conflict:
    sources = [
        Source(id=f"{at}.txt", name=f"{at}.txt", text=text, language="en", published=day)
        for at, (day, text) in enumerate(texts)
    ]
    (found,) = claimcheck.check(sources).conflicts
    return found


def test_values_of_one_day_are_held_against_each_other_and_the_rest_set_apart() -> None:
    found = finding(PLANNED, SAME_DAY, NEXT_MONTH)
    assert sorted(side.value for side in found.sides) == ["10 hours", "12 hours", "9 hours"]
    assert found.reason == "9 hours and 12 hours cannot both be true; 10 hours is told of another day"
    assert found.notes == (
        "10 hours is told of another day - 10 hours: Friday (16 April 2021); 9 hours: Thursday (18 March 2021); "
        "12 hours: no day given (published 18 March 2021)",
    )


def test_two_values_of_two_days_keep_the_note() -> None:
    found = finding(PLANNED, NEXT_MONTH)
    assert found.notes[0].startswith("they may not be about the same day - ")


def test_a_week_and_a_day_of_it_are_not_two_days() -> None:
    this_week = (date(2021, 3, 18), "Floods this week killed 30 people in Ormel.")
    on_tuesday = (date(2021, 3, 18), "Floods in Ormel on Tuesday killed 41 people.")
    found = finding(this_week, on_tuesday)
    assert [side.value for side in found.sides] == ["30 people", "41 people"]
    assert not any("same day" in note for note in found.notes)


def test_values_of_one_day_cannot_all_be_true() -> None:
    texts = [(date(2021, 3, 18), f"Floods in Ormel on Tuesday killed {n} people.") for n in (30, 41, 53)]
    found = finding(*texts)
    assert found.reason == "30 people, 41 people and 53 people cannot all be true"
