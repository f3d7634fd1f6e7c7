"""Whose an age is, by the fullest name the text gives."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim, claims

AGES = [
    ("Ida Holm, 66, left the house.", "66", "Ida Holm"),
    ("The 66-year-old Ida Holm left the house.", "66-year-old", "Ida Holm"),
    ("Ida Holm, a 66-year-old welder, left the house.", "66-year-old", "Ida Holm"),
    ("Ida Holm left the house. Holm, 66, was seen at noon.", "66", "Ida Holm"),
]


@pytest.mark.parametrize(("text", "surface", "name"), AGES, ids=[row[0] for row in AGES])
def test_an_age_belongs_to_a_person(text: str, surface: str, name: str) -> None:
    whose = claim(text, surface).for_whom
    assert whose is not None
    assert whose.name == name
    assert text[whose.start : whose.end] == whose.text


NOBODY = [
    ("A 66-year-old woman left the house.", "66-year-old"),
    ("The 66 houses belong to Ida Holm.", "66"),
    ("Ida Holm bought 66 acres.", "66 acres"),
]


@pytest.mark.parametrize(("text", "surface"), NOBODY, ids=[row[0] for row in NOBODY])
def test_no_person_is_named_beside_it(text: str, surface: str) -> None:
    assert claim(text, surface).for_whom is None


def test_two_persons_keep_their_own_ages() -> None:
    text = "Ida Holm, 66, and Jon Vesely, 48, left the house."
    assert [c.for_whom.name for c in claims(text) if c.for_whom is not None] == ["Ida Holm", "Jon Vesely"]


def test_an_age_before_a_name_is_not_that_of_the_name_before_it() -> None:
    text = "The dead are 34-year-old Ida Holm, 20-year-old Jon Vesely and 22-year-old Ana Reyes."
    assert [c.for_whom.name for c in claims(text) if c.for_whom is not None] == [
        "Ida Holm",
        "Jon Vesely",
        "Ana Reyes",
    ]


DOERS = [
    ("Ida Holm was not there; Jon Vesely resigned on Tuesday.", "Jon Vesely"),
    ("The navy patrolling the Gulf of Tamm foiled a raid on Tuesday.", None),
    ("The Orvel police arrested a man on Tuesday.", None),
]


@pytest.mark.parametrize(("text", "name"), DOERS, ids=[row[0] for row in DOERS])
def test_who_did_what_stands_right_before_the_verb(text: str, name: str | None) -> None:
    whose = claim(text, "Tuesday").for_whom
    assert (whose.name if whose is not None else None) == name
