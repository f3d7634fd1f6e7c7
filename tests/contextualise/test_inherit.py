"""What a number takes over from its neighbour in a list, and a bare duration from a clock window."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

SHARED = [
    ("The storm killed 12 farmers and 8 fishermen.", "8", "deaths", "fisherman"),
    ("The storm killed 12 people in Homs and 15 in Hama.", "15", "deaths", "person"),
    ("The storm left three men and two women dead.", "three", "deaths", "man"),
    ("The storm injured 23 people on Monday, 11 of them seriously.", "11", "injured", "person"),
]


@pytest.mark.parametrize(("text", "surface", "measure", "head"), SHARED, ids=[row[0] for row in SHARED])
def test_a_list_shares_its_measure(text: str, surface: str, measure: str, head: str) -> None:
    found = claim(text, surface)
    assert found.measure == measure
    assert found.subject is not None
    assert found.subject.head == head
    assert not found.attached, "what is taken over is not said of the number itself"


def test_a_list_of_parts_is_of_one_whole() -> None:
    text = "The mill will cut 1,400 jobs, 380 of them in Ribe and 210 in Elk."
    assert [claim(text, surface).scope for surface in ("1,400", "380", "210")] == [
        "unspecified",
        "subset",
        "subset",
    ]


def test_another_noun_is_no_part() -> None:
    text = "The mill will cut 1,400 jobs, 380 of them in Ribe and 12 shops in Elk."
    assert claim(text, "12").scope == "unspecified"


ALONE = [
    ("The storm injured 23 people on Monday, 11 of them farmers.", "11"),
    ("The storm killed 12 farmers, but 8 boats came back.", "8"),
    ("The storm killed 12 farmers, and the mayor opened 8 schools.", "8"),
    ("The storm killed 12 farmers because 8 dams broke.", "8"),
    ("The storm met 12 farmers and 8 wounded fishermen.", "12"),
    ("The crew pulled 12 sailors from the water, and 8 people were missing.", "12"),
]


@pytest.mark.parametrize(("text", "surface"), ALONE, ids=[row[0] for row in ALONE])
def test_another_clause_shares_nothing(text: str, surface: str) -> None:
    assert claim(text, surface).measure is None


def test_what_a_change_led_to_is_of_its_measure() -> None:
    assert claim("Revenue rose 12 percent to $3.4 billion.", "$3.4 billion").measure == "revenue"
    assert claim("Revenue rose 12 percent, and $3.4 billion was paid.", "$3.4 billion").measure != "revenue"


def test_a_bare_duration_is_the_window_of_the_same_length() -> None:
    text = "The pause will run from 9am to 7pm. That gives them 10 hours to leave."
    found = claim(text, "10 hours")
    assert found.event is not None
    assert found.event.cls == "pause_in_fighting"
    assert found.event.assumed


def test_a_duration_of_another_length_is_not_that_window() -> None:
    text = "The pause will run from 9am to 7pm. The drive took 3 hours."
    assert claim(text, "3 hours").event is None
