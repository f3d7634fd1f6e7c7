"""Whose a count is, a length of time or a sum: the one who had it, did it, or to whom it was done."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

DOERS = [
    ("Ida Holm was not there; Jon Vesely resigned on Tuesday.", "Jon Vesely"),
    ("The navy patrolling the Gulf of Tamm foiled a raid on Tuesday.", None),
    ("The Orvel police arrested a man on Tuesday.", None),
]


@pytest.mark.parametrize(("text", "name"), DOERS, ids=[row[0] for row in DOERS])
def test_who_did_what_stands_right_before_the_verb(text: str, name: str | None) -> None:
    whose = claim(text, "Tuesday").for_whom
    assert (whose.name if whose is not None else None) == name


OWN = [
    ("Jon Vesely scored 23 points on Friday.", "23", "Jon Vesely"),
    ("Jon Vesely now has 2,029 points.", "2,029", "Jon Vesely"),
    ("Jon Vesely had 11 points and 10 rebounds.", "10", "Jon Vesely"),
    ("Jon Vesely had 11 points, and Ida Holm added 14 points.", "14", "Ida Holm"),
    ("Jon Vesely led them with 25 points while grabbing seven rebounds.", "seven", "Jon Vesely"),
    ("Jon Vesely left early. He missed nine games.", "nine", "Jon Vesely"),
    ("Jon Vesely was hurt in May and missed nine games.", "nine", "Jon Vesely"),
    ("Jon Vesely was shot seven times.", "seven", "Jon Vesely"),
    ("Jon Vesely's 12 points were not enough.", "12", "Jon Vesely"),
    ("Jon Vesely scored all 12 of his points early.", "12", "Jon Vesely"),
    ("Ida Holm came. Her 12 paintings were sold.", "12", "Ida Holm"),
    (
        "Jon Vesely was quiet. The 47-year-old was led away to begin a term of six years.",
        "six years",
        "Jon Vesely",
    ),
    ("The board met hours after Jon Vesely was given six years.", "six years", "Jon Vesely"),
]


@pytest.mark.parametrize(("text", "surface", "name"), OWN, ids=[row[0] for row in OWN])
def test_a_figure_has_a_holder(text: str, surface: str, name: str) -> None:
    whose = claim(text, surface).for_whom
    assert whose is not None
    assert whose.name == name


OTHERS = [
    ("There were nine games to come.", "nine"),
    ("Officers scored nine points.", "nine"),
    ("Jon Vesely left, and the team missed nine games.", "nine"),
    ("Jon Vesely said nine games were missed.", "nine"),
    ("Jon Vesely said that it missed nine games.", "nine"),
    ("The men of Vesely Street scored nine points.", "nine"),
    ("Jon Vesely left. A 47-year-old was jailed for nine years.", "nine years"),
    ("A fire that Jon Vesely saw killed nine people.", "nine"),
]


@pytest.mark.parametrize(("text", "surface"), OTHERS, ids=[row[0] for row in OTHERS])
def test_what_others_did_is_not_theirs(text: str, surface: str) -> None:
    assert claim(text, surface).for_whom is None
