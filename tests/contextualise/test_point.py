"""From which point a length is measured, and by what name the point is known."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

POINTS = [
    ("Harl won 12 seconds ahead of Joost Verrin.", "12 seconds", "ahead verrin"),
    ("Harl was 12 seconds clear of Ondar's Joost Verrin.", "12 seconds", "ahead verrin"),
    ("Harl has 12 seconds on Verrin.", "12 seconds", "ahead verrin"),
    ("Harl leads Joost Verrin by 12 seconds.", "12 seconds", "ahead verrin"),
    ("Verrin trails Harl by 12 seconds.", "12 seconds", "behind harl"),
    ("They left 50 minutes after the first alarm.", "50 minutes", "after alarm"),
    ("They left 50 minutes after the alarm sounded.", "50 minutes", "after alarm"),
    ("Fifty minutes after the alarm they left.", "Fifty minutes", "after alarm"),
    ("She spoke nine days before Verrin's inauguration.", "nine days", "before inauguration"),
    ("The wreck lies 12 km off the coast of Marl.", "12 km", "away coast"),
    ("The tower stands 12 metres above the road.", "12 metres", "above road"),
    ("The epicentre lay 18 km northeast of Marl.", "18 km", "northeast marl"),
    ("The epicentre lay 18 km north-east of Marl.", "18 km", "northeast marl"),
    # lateness is measured from the plan, by whatever name
    ("The bridge is three years late, and over budget.", "three years", "behind schedule"),
    ("The bridge opened two years overdue.", "two years", "behind schedule"),
    ("The bridge was finished 19 months behind its programme.", "19 months", "behind schedule"),
    ("The bridge opened four months early.", "four months", "ahead schedule"),
]
NONE = [
    ("She spoke nine days before Verrin took office.", "nine days"),
    ("Harl has 12 seconds on the clock.", "12 seconds"),
    ("They left 50 minutes after that.", "50 minutes"),
    ("The talks took 50 minutes.", "50 minutes"),
    ("It cut the talks by 50 minutes.", "50 minutes"),
    ("There were 12 people after the alarm.", "12"),
    ("The thief struck three minutes later.", "three minutes"),
    ("She wore a three-year late blooming rose.", "three-year"),
]


@pytest.mark.parametrize(("text", "surface", "name"), POINTS, ids=[row[0] for row in POINTS])
def test_a_length_is_measured_from_a_point(text: str, surface: str, name: str) -> None:
    found = claim(text, surface).point
    assert found is not None
    assert f"{found.way} {found.name}" == name


@pytest.mark.parametrize(("text", "surface"), NONE, ids=[row[0] for row in NONE])
def test_no_point_is_named(text: str, surface: str) -> None:
    assert claim(text, surface).point is None
