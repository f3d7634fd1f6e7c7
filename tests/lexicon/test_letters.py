"""Words without accents, and names of places that papers write in several ways."""

from __future__ import annotations

import pytest

from claimcheck import read_rulebook
from claimcheck.contextualise.places.words import place_words
from claimcheck.lexicon.letters import bare, plain

VOCABULARY = read_rulebook().vocabulary


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Erdoğan", "erdogan"),
        ("São Tomé’s", "sao tome's"),
        ("ØSTBØ", "ostbo"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("Đoković", "dokovic"),
        ("Þór", "thor"),
        ("Київ", "київ"),  # letters of another script are themselves
        ("Йорк", "йорк"),
        ("東京", "東京"),
        ("12½", "12½"),
    ],
)
def test_words_are_compared_without_accents(written: str, compared: str) -> None:
    assert plain(written) == compared
    assert bare(written).lower() == compared


def test_capitals_stay_where_they_are_asked_for() -> None:
    assert bare("Æther’s Ñandú") == "Aether's Nandu"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kiev", "kyiv"),
        ("u.s.", "united states"),
        ("d.r. congo", "democratic republic of congo"),
        ("turkiye", "turkey"),
    ],
)
def test_a_place_is_compared_by_one_of_its_names(one: str, other: str) -> None:
    words = place_words(VOCABULARY)
    assert words.known_as(one) == words.known_as(other)
    assert words.known_as(words.known_as(one)) == words.known_as(one)


def test_a_state_is_one_by_its_short_name_behind_a_town() -> None:
    words = place_words(VOCABULARY)
    assert words.holder("calif.") == words.holder("california") == "california"
    assert words.known_as("mo") == "mo", "a town in Norway"
    assert words.root("south america") == "south america"


def test_each_name_of_a_place_stands_for_one() -> None:
    places, nations = VOCABULARY.table("places"), VOCABULARY.table("nations")
    rows = (*nations["cities"], *places["called"], *places["states"])
    named = {(name, row[0]) for row in rows for name in row}
    names = {name for name, _ in named}
    assert len(named) == len(names) > 150
    assert {name for name in names if name != plain(name) or "." in name or "-" in name} == {"l.a"}
