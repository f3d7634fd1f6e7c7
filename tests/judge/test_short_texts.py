"""Two short texts that begin alike: what follows in other words is noted, and what is told of something else is not."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Source, check

DAY = date(2025, 5, 13)
MINE = ("The Orm mine in Tarn flooded on Monday.", "Water filled the Orm mine in Tarn on Monday.")
HALL = ("The old guild hall in Tarn burned down.", "Fire has destroyed the guild hall in Tarn.")
BARON = ("The actor Ida Brandt was banned in Tarn.", "Ida Brandt, an actor, may not play in Tarn.")
RACE = ("Lena Weil won the Tarn regatta.", "The Tarn regatta was won by Lena Weil.")
EXAM = ("Tarn held its final exam.", "The final exam in Tarn is over.")

NOTED = [
    (MINE, "The dam above it gave way shortly after 4 a.m.", "The disaster began at 6 a.m."),
    (
        MINE,
        "The flood of Monday is the worst in years. It struck at 4 a.m.",
        "It was 6 a.m. when the dam collapsed.",
    ),
    (MINE, "The alarm was raised at 3 a.m.", "The dam gave way at 5 a.m."),
    (HALL, "It dates from 1904.", "Erected in 1911, it was a landmark."),
    (HALL, "The 1904 hall was listed.", "It had stood there since 1911."),
    (HALL, "It was opened in 1904.", "The hall was built in 1911."),
    (BARON, "The ban lasts two years.", "She was excluded for three years."),
    (BARON, "The ban was over after two years.", "She had to stay away for three years."),
    (RACE, "Her time was 2:11:32.", "She crossed the line in 2:14:05."),
    (RACE, "The lake is 800 metres wide.", "It has a diameter of 950 metres."),
    (EXAM, "The exam was passed by 68 percent.", "77 percent got through the exam."),
]


@pytest.mark.parametrize(("leads", "one", "other"), NOTED, ids=[row[1] for row in NOTED])
def test_one_fact_in_other_words_is_noted(leads: tuple[str, str], one: str, other: str) -> None:
    found = _found(leads, one, other)
    assert [severity for severity, _ in found] == ["info"], found


APART = [
    # another act of the thing, or what follows
    (MINE, "The dam failed at 4 a.m.", "The road was closed at 6 a.m."),
    (MINE, "The dam failed at 4 a.m.", "The mayor visited the place at 6 a.m."),
    (MINE, "The dam failed at 4 a.m.", "The alarm was raised at 4:30 a.m."),
    (MINE, "The dam failed at 4 a.m.", "The water was gone by 6 a.m."),
    (MINE, "The dam failed on Monday.", "Divers left on Thursday."),
    (HALL, "It was built in 1904.", "It was sold in 1911."),
    (HALL, "It was built in 1904.", "It had stood empty since 1911."),
    (HALL, "It was built in 1904.", "Its tower was added in 1911."),
    (HALL, "It was built in 1904.", "It was founded in 1911."),
    # another length
    (BARON, "The ban lasts two years.", "Her last ban was three years long."),
    (BARON, "The ban lasts two years.", "She had led the troupe for three years."),
    (MINE, "The water is 14 metres deep.", "It lies 22 metres from the river."),
    (MINE, "The water is 14 metres deep.", "A pipe of 22 metres burst."),
    (RACE, "Her time was 2:11:32.", "The record is 2:09:05."),
    (RACE, "Her time was 2:11:32.", "Ana Ruiz came in after 2:14:05."),
    # another share
    (EXAM, "The exam was passed by 68 percent.", "Last year 77 percent passed the exam."),
]


@pytest.mark.parametrize(("leads", "one", "other"), APART, ids=[f"{row[1]} {row[2]}" for row in APART])
def test_what_is_told_of_something_else_is_not(leads: tuple[str, str], one: str, other: str) -> None:
    assert _found(leads, one, other) == []


def _found(leads: tuple[str, str], one: str, other: str) -> list[tuple[str, str]]:
    """Severity and reason of each finding between two texts; both must have a figure behind their first sentence."""
    sources = [
        Source(id=name, name=name, text=f"{lead} {told}", language="en", published=DAY)
        for name, lead, told in (("a", leads[0], one), ("b", leads[1], other))
    ]
    found = check(sources)
    for number, lead in enumerate(leads):
        behind = [c for c in found.claims if c.source == "ab"[number] and c.quantity.start > len(lead)]
        assert behind, "not read"
    return [(c.severity, c.reason) for c in found.conflicts if len({claim.source for claim in c.claims}) > 1]
