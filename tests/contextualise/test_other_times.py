"""Figures of a time to come and of another occasion, parts told by their place, and what only looks like them."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck import Source
from tests.contextualise.reading import claim

LATER = [
    ("Orm School will have 480 pupils next year.", "480", True),
    ("Orm School will have 480 pupils.", "480", False),
    ("Orm School has 480 pupils this year.", "480", False),
    ("Velm will cut 480 jobs next year.", "480", False),
]
OCCASIONS = [
    ("In the first leg, at Tamm, 30 fans had been held.", "30", "past_event"),
    ("A year earlier 30 fans had been held.", "30", "past_event"),
    ("By Monday 30 fans had been held.", "30", "asserted"),
    ("In the first leg 30 fans were held.", "30", "asserted"),
]
PLACES = [
    ("About 1,400 posts will go, among them 400 in Marl.", "About 1,400", None),
    ("About 1,400 posts will go, among them 400 in Marl.", "400", "marl"),
    ("Velm will cut 400 jobs in its owner's home town of Marl.", "400", "marl"),
    ("Velm said 400 jobs would go in Velm's home town of Marl.", "400", "marl"),
    ("After the recount in Tamm Harl led by 214 votes.", "214", "tamm"),
    ("In Tamm Harl led by 214 votes.", "214", "tamm"),
    ("At the count in Tamm Ida Harl led by 214 votes.", "214", "tamm"),
    ("In New York Harl led by 214 votes.", "214", "new york"),
    ("In North Tamm Harl led by 214 votes.", "214", "north tamm harl"),
    ("On Monday police in Lower Marl arrested 12 people.", "12", "lower marl"),
    ("The storm flooded 12 houses in Beam Valley.", "12", "beam valley"),
]
MEASURES = [
    ("Some 15 percent of its beds are closed.", "Some 15 percent", None),
    ("Velm shares closed at $12.", "$12", "share_price"),
    ("Velm employs 7,500 people.", "7,500", "employed"),
    ("Velm hired 750 people.", "750", "hired"),
    ("Tickets are on sale from £25 at the gates.", "£25", "price"),
    ("The loss was 15 percent of sales.", "15 percent", "revenue"),
]
SILENT = [
    ("Orm School has 640 pupils.", "Orm School will have 480 pupils next year."),
    ("Velm will cut 1,100 jobs in Marl.", "About 500 workers of Velm gathered in Marl on Tuesday."),
    ("Velm will cut 1,400 jobs, among them 400 in Marl.", "Velm will cut 400 jobs in Marl."),
]
TOLD = [
    ("Orm School has 640 pupils.", "Orm School has 480 pupils.", {"640", "480"}),
    ("Velm will cut 640 jobs in Marl next year.", "Velm is cutting 480 jobs in Marl.", {"640", "480"}),
    ("Velm will cut 1,100 jobs in Marl.", "Velm will dismiss 500 workers in Marl.", {"1,100", "500"}),
    ("Velm will cut 1,400 jobs, among them 400 in Marl.", "Velm will cut 600 jobs in Marl.", {"400", "600"}),
    (
        "Police arrested 11 fans in Orvel on Saturday. In the first leg, at Tamm, 30 fans had been held.",
        "Police arrested 30 fans in Orvel on Saturday.",
        {"11", "30"},
    ),
]


def test_a_time_of_comparison_is_nobodys() -> None:
    assert claim("Marl sold 52,000 tickets, 8,000 more than last year.", "52,000").period is None
    found = claim("Marl sold 52,000 tickets last year, more than in 2020.", "52,000").period
    assert found is not None and found.text == "last year"


@pytest.mark.parametrize(("text", "surface", "later"), LATER)
def test_what_there_will_be(text: str, surface: str, later: bool) -> None:
    period = claim(text, surface).period
    assert (period is not None and period.later) is later


@pytest.mark.parametrize(("text", "surface", "modality"), OCCASIONS)
def test_another_occasion(text: str, surface: str, modality: str) -> None:
    assert claim(text, surface).modality == modality


@pytest.mark.parametrize(("text", "surface", "place"), PLACES)
def test_whose_place_it_is(text: str, surface: str, place: str | None) -> None:
    found = claim(text, surface).place
    assert (found.name if found is not None else None) == place


@pytest.mark.parametrize(("text", "surface", "measure"), MEASURES)
def test_measures(text: str, surface: str, measure: str | None) -> None:
    assert claim(text, surface).measure == measure


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_no_rivals(one: str, other: str) -> None:
    found = _checked(one, other)
    assert len({claim.source for claim in found.claims if claim.quantity.kind == "count"}) == 2
    assert not found.conflicts


@pytest.mark.parametrize(("one", "other", "surfaces"), TOLD)
def test_rivals(one: str, other: str, surfaces: set[str]) -> None:
    found = _checked(one, other)
    assert [{claim.surface for claim in conflict.claims} for conflict in found.conflicts] == [surfaces]


def test_places_at_large_name_no_topic() -> None:
    found = _checked(
        "Velm has 23,000 employees in 31 countries.", "Velm has 25,000 employees in 31 countries."
    )
    assert [conflict.topic for conflict in found.conflicts] == ["people employed"]


def _checked(one: str, other: str) -> claimcheck.Findings:
    return claimcheck.check([Source(id="a", name="a", text=one), Source(id="b", name="b", text=other)])
