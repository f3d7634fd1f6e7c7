"""Whose an age is, by the fullest name the text gives."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim, claims

AGES = [
    ("Ida Holm, 66, left the house.", "66", "Ida Holm"),
    ("The 66-year-old Ida Holm left the house.", "66-year-old", "Ida Holm"),
    ("Ida Holm, a 66-year-old welder, left the house.", "66-year-old", "Ida Holm"),
    ("Ida Holm left the house. Holm, 66, was seen at noon.", "66", "Ida Holm"),
    ("A 22 year old Ft. Orvel soldier Jon T. Vesely was found.", "22 year old", "Jon Vesely"),
    ("He shot a 72-year-old customer, Jon Vesely.", "72-year-old", "Jon Vesely"),
    ('Jon "Red" Marek Vesely, 26, came.', "26", "Jon Marek Vesely"),
    ("The owner, identified as 42-year-old Jon Vesely, left.", "42-year-old", "Jon Vesely"),
    ("A 42-year-old man named Jon Vesely left.", "42-year-old", "Jon Vesely"),
    ("Jon Vesely Jr., 34, left.", "34", "Jon Vesely Jr"),
    ("Jon Vesely was taken in. He is only 27 years old.", "27 years old", "Jon Vesely"),
    ("The bodies are those of Ana de la Cruz, 34, and her son.", "34", "Ana de la Cruz"),
    ("A 66-year-old man, Sheriff Vesely said, left the house.", "66-year-old", "man"),
    ("Ida Holm, 66, met Jon Vesely. Holm, 66, was tired.", "66", "Ida Holm"),
    ("Ida Holm, the 66-year-old head of the club, left.", "66-year-old", "Ida Holm"),
    ("Ida Holm (66) left the house.", "66", "Ida Holm"),
    ("Ida Holm is 66.", "66", "Ida Holm"),
    ("Ida Holm is 66 and lives in Orvel.", "66", "Ida Holm"),
    ("Her captain, Ida Holm, is 66 and lives in Orvel.", "66", "Ida Holm"),
    ("Ida Holm, aged 66, left the house.", "66", "Ida Holm"),
    ("The guard who was hit, Ida Holm, aged 66, left the house.", "66", "Ida Holm"),
    ("Ida Holm, the Civic Union's 66-year-old leader, left.", "66-year-old", "Ida Holm"),
    ("Ida Holm died in Orvel aged 66.", "66", "Ida Holm"),
    ("Ida Holm, who is 66, left the house.", "66", "Ida Holm"),
    ("Ida Holm, who has just turned 66, left the house.", "66", "Ida Holm"),
    ("Ida Holm, the chair of Orvel Rowing, who turned 66 in May, left.", "66", "Ida Holm"),
    ("Ida Holm, a 66-year-old GP, left the house.", "66-year-old", "Ida Holm"),
    ("In New Orvel, a 66-year-old GP, Ida Holm, left.", "66-year-old", "GP"),
    ("Ida Holm won the race. The 66-year-old crossed the line first.", "66-year-old", "Ida Holm"),
    ("Ida Holm won the race. The 66-year-old newlywed died.", "66-year-old", "newlywed"),
    # well behind the name, with nobody else between
    ("Ida Holm, of Orvel, aged 66, left the house.", "66", "Ida Holm"),
    ("Ida Holm, from Orvel, who was 66, left the house.", "66", "Ida Holm"),
    ("Ida Holm, a widow aged 66, left the house.", "66", "Ida Holm"),
    ("Ida Holm, the victim, 66, had left the house.", "66", "Ida Holm"),
    ("Ida Holm, who died on Sunday at the age of 66, was a welder.", "66", "Ida Holm"),
    ("Ida Holm is here. Holm, now 66, was tired.", "66", "Ida Holm"),
    ("Ida Holm is here. Holm turned 66 in May.", "66", "Ida Holm"),
    ("Ida Holm was 66.", "66", "Ida Holm"),
    ("The late Ida Holm was 66.", "66", "Ida Holm"),
    ("At 66, Ida Holm is the oldest.", "66", "Ida Holm"),
    # who is said to be the one of that age
    ("The victim, 66, has been identified as Ida Holm.", "66", "Ida Holm"),
    ("A woman, 66, named Ida Holm left.", "66", "Ida Holm"),
    ("A 66-year-old woman identified by police on Monday as Ida Holm left.", "66-year-old", "Ida Holm"),
    # before any full name a last name may be another's
    ("Holm, 66, has left. His successor, Ida Holm, is young.", "66", "Holm"),
    ("Ida Holm is here. Judge Holm, 66, was tired.", "66", "Judge Holm"),
    ("A 7-year-old Orvel girl is home. The 7-year-old girl was shot.", "7-year-old", "girl"),
]


@pytest.mark.parametrize(("text", "surface", "name"), AGES, ids=[row[0] for row in AGES])
def test_an_age_belongs_to_a_person(text: str, surface: str, name: str) -> None:
    whose = claim(text, surface).for_whom
    assert whose is not None
    assert whose.name == name
    assert text[whose.start : whose.end] == whose.text


NOBODY = [
    ("Last updated at 13:42 on 23 July 2013", "13:42"),
    ("A 66-year-old left the house.", "66-year-old"),
    ("A 66-year-old man and a 31-year-old man left the house.", "66-year-old"),
    ("Jon Vesely spoke of Orvel, when he was 5 years old.", "5 years old"),
    ("Ida Holm met her uncle, Jon Holm. Holm, 66, was tired.", "66"),
    ("Ida Holm and her son, 12, left the house.", "12"),
    ("Ida Holm was hit by Jon Vesely, of Orvel, aged 66.", "66"),
    ("Ida Holm lives in a house that is 66 years old.", "66 years old"),
    ("Ida Holm has a tortoise, aged 66.", "66"),
    ("Ida Holm's welder, aged 66, left.", "66"),
    ("A man who hit Ida Holm was 66.", "66"),
    ("Ida Holm and Jon Vesely, both of Orvel, aged 27 and 66, left.", "66"),
    ("At 35, Mount Orvel was the hottest place.", "35"),
    ("Ida Holm was 19 years old when she was arrested in 1990.", "19 years old"),
    ("Ida Holm was 40 years old when her husband was killed.", "40 years old"),
    ("Ida Holm, whose husband is aged 66, left the house.", "66"),
    ("Orvel United signed him at the age of 19.", "19"),
    # what somebody did at an age is not how old they are
    ("Ida Holm was 17 years old when she joined the club.", "17 years old"),
    ("At 17, Ida Holm joined the club.", "17"),
    ("Ida Holm joined the club at the age of 17.", "17"),
    ("Ida Holm joined the club aged 17.", "17"),
    ("Ida Holm, then 17, joined the club.", "17"),
    ("The then-17-year-old Ida Holm joined the club.", "17-year-old"),
    ("When Ida Holm turned 17, she joined the club.", "17"),
    ("The 66 houses belong to Ida Holm.", "66"),
    ("Ida Holm won the race. The 66-year-old welder crossed the line first.", "66-year-old"),
    ("Ida Holm is here. Holm was charged. The 66-year-old was held.", "66-year-old"),
    ("The brother of Ida Holm, who is 66, left the house.", "66"),
    ("The father, the chair of Orvel, who is 66, left the house.", "66"),
    ("The Orvel Index is 66.", "66"),
    ("In Orvel, aged 66, she began to paint.", "66"),
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
