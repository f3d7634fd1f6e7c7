"""The counted thing: its noun, its modifiers, and what stands in for a noun that is not there."""

from __future__ import annotations

import pytest

from claimcheck.contextualise.nouns.subject import subject
from claimcheck.contextualise.view import view
from claimcheck.extract import quantities_of
from claimcheck.lexicon import lemmas_of
from claimcheck.lexicon.wording import wording
from claimcheck.records.claim import Subject
from claimcheck.records.document import Sentence
from claimcheck.rulebook import Vocabulary, read_rulebook

VOCABULARY: Vocabulary = read_rulebook().vocabulary


def subjects(text: str) -> list[Subject | None]:
    """The subjects of all quantities of a sentence, in order."""
    read = quantities_of(text, VOCABULARY).quantities
    seen = view(Sentence(0, len(text), text), read, VOCABULARY)
    return [subject(seen, number, lemmas_of(VOCABULARY), wording(VOCABULARY)) for number in range(len(read))]


def test_a_verb_behind_a_number_is_no_noun() -> None:
    found = subjects("Ten men were freed while 14 remain in custody and 3 arrive late.")
    heads = [one.head if one else None for one in found]
    assert len(heads) == 3
    assert heads[0] == "man"
    assert not {"remain", "arrive"} & set(heads)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("two new exit routes for the sailors", ["route"]),
        ("the 18,000 it handled", [None]),
        ("6 billion, three times the 4 billion of May", [None, "time", None]),
        ("275,000 people trapped by floods", ["person"]),
        ("14 daily flights to Orvel", ["flight"]),
        ("24 equal monthly payments", ["payment"]),
        ("900 Nusra fighters left", ["fighter"]),
        ("six other corridors opened", ["corridor"]),
        ("the two sides met", ["side"]),
        ("at least one suburb of the city", ["suburb"]),
        ("one of the oldest bridges fell", ["bridge"]),
        ("one of two corridors", ["corridor", "corridor"]),
        ("hundreds of people fled", ["person"]),
        ("46 civilians at least died", ["civilian"]),
        ("500 or more boats sank", ["boat"]),
        ("12 men and 8 women", ["man", "woman"]),
        ("two local and three foreign reporters", ["reporter", "reporter"]),
        ("12 or 13 passengers", ["passenger"]),
        ("More than 6 million homes, including 1.5 million in the north", ["home", "home"]),
        ("three dead and 20 injured", ["person", "person"]),
        ("it killed 12 and injured 30", ["person", "person"]),
        ("a 12-man crew", ["man"]),
        ("a 225-page report", ["page"]),
        ("five of her daughter's children", ["child"]),
        ("a mother of two", ["child"]),
        ("two-thirds of voters", ["voter"]),
        ("half its population", ["population"]),
        ("sued three times", ["time"]),
        ("30,000 Sudanese arrived", ["sudanese"]),
        ("four MPs left", ["mp"]),
        ("The index (at 16,300.03 up 58.06 points) closed.", ["point", "point"]),
        ("It ended at 1,463.78 points and they at 1,334.20.", ["point", "point"]),
        ("45 people injured", ["person"]),
        ("two men hurt, one critically injured", ["man", "man"]),
        ("one critically injured", ["person"]),
        ("one of the wounded employees", ["employee"]),
        ("100 people rioted", ["person"]),
        ("He won seven times.", ["time"]),
        ("two small, friendly dogs", ["dog"]),
        ("54,000 cheer her return", ["person"]),
        ("Some 480 boats fish for cod", ["boat"]),
        ("all three live there", ["person"]),
        ("when one hit a kerb", [None]),
        ("one person fired the shots", ["person"]),
        ("one canine unit also came", ["unit"]),
        ("Police said all three suffered non-fatal injuries", [None]),
        ("Divers found 312 amphorae, all broken", ["amphorae"]),
        ("90 fell ill", ["person"]),
        ("six crew drowned", ["crew"]),
        ("the 200 person crowd", ["person"]),
        ("nine illegal break-ins", ["break-in"]),
        ("two former deliverymen", ["deliveryman"]),
        ("1,300 federal and independent scientists", ["scientist"]),
        ("one of the nation's most gifted and feared players", ["player"]),
        ("one of the nation's most enduring and best loved characters", [None]),
        ("3 per cent of the car's price", ["price"]),
        ("12 men and old women", ["man"]),
        ("It fell by 24 to 410 last week.", [None, None]),
    ],
)
def test_head(text: str, heads: list[str]) -> None:
    found = subjects(text)
    assert [what.head if what else None for what in found] == heads


def test_modifiers_stand_before_the_head_in_text_order() -> None:
    (what,) = subjects("two new exit routes for the sailors")
    assert what is not None
    assert (what.text, what.modifiers) == ("new exit routes", ("new", "exit"))


def test_an_implied_subject_has_no_text() -> None:
    what = subjects("20 injured")[0]
    assert what is not None
    assert (what.text, what.cls) == ("", "person")


@pytest.mark.parametrize(
    "text", ["It cost $5 million.", "for two weeks", "up 3%", "The figure was 195.", "3,5 of it"]
)
def test_no_noun_no_subject(text: str) -> None:
    found = subjects(text)
    assert all(what is None for what in found)


def test_the_words_stand_where_the_subject_says() -> None:
    text = "Police said two unarmed security guards ran."
    (what,) = subjects(text)
    assert what is not None
    assert text[what.start : what.end] == what.text == "unarmed security guards"


def test_a_noun_that_gathers_people_tells_what_the_number_behind_it_counts() -> None:
    jobs, workforce = subjects("The mill will cut 40 jobs of its workforce of 300.")
    assert jobs is not None
    assert jobs.head == "job"
    assert workforce is not None
    assert (workforce.head, workforce.text) == ("person", "")
