"""Facet by facet: same, different, or unknown where a text leaves it open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from claimcheck.align.facets import compare
from claimcheck.lexicon.wording import Wording, wording
from claimcheck.record import replace
from claimcheck.records.amount import Amount
from claimcheck.records.claim import (
    TREATED,
    Attribution,
    Claim,
    Event,
    Period,
    Person,
    Place,
    Portion,
    Subject,
)
from claimcheck.records.document import Sentence
from claimcheck.records.quantity import Quantity
from claimcheck.rulebook import read_rulebook

SERIOUS, LIGHT = Portion("degree", "serious"), Portion("degree", "light")


@pytest.fixture(scope="module")
def words() -> Wording:
    return wording(read_rulebook().vocabulary)


def claim(kind: str = "count", **facets: Any) -> Claim:
    quantity = Quantity(kind, Amount("vague", None, None), None, 0, 2, "12", 0, 2)  # type: ignore[arg-type]
    return Claim("a#0", "a", quantity, Sentence(0, 2, "12"), **facets)


def subject(head: str, cls: str | None = None, *modifiers: str) -> Subject:
    return Subject(head, head, cls, modifiers, 0, len(head))


def event(cls: str, instance: str | None = None, family: str | None = None) -> Event:
    return Event(cls, cls, cls, family or cls, instance, 0, len(cls))


def place(name: str, *within: str) -> Place:
    return Place(name, name, within, 0, len(name))


def person(name: str) -> Person:
    return Person(name, name, 0, len(name))


def period(text: str, first: date | None = None, last: date | None = None) -> Period:
    return Period(text, first, last or first, "during", 0, len(text))


MAY = date(2023, 5, 2)
JUNE = date(2023, 6, 2)


@pytest.mark.parametrize(
    ("facet", "left", "right", "outcome"),
    [
        ("measure", {"measure": "deaths"}, {"measure": "deaths"}, "same"),
        ("measure", {"measure": "deaths"}, {"measure": "injured"}, "different"),
        ("measure", {"measure": "deaths"}, {}, "unknown"),
        ("measure", {"measure": "trapped"}, {"measure": "residents"}, "same"),
        ("measure", {"subject": subject("bridge")}, {"subject": subject("bridge")}, "unknown"),
        ("subject", {"subject": subject("bridge")}, {"subject": subject("bridge")}, "same"),
        ("subject", {"subject": subject("bridge")}, {"subject": subject("dam")}, "different"),
        (
            "subject",
            {"subject": subject("home", "building")},
            {"subject": subject("house", "building")},
            "same",
        ),
        ("subject", {"subject": subject("person", "person")}, {}, "same"),
        (
            "subject",
            {"subject": subject("man", "person")},
            {"subject": subject("person", "person")},
            "unknown",
        ),
        (
            "subject",
            {"subject": subject("man", "person")},
            {"subject": subject("woman", "person")},
            "different",
        ),
        (
            "subject",
            {"subject": subject("person", "person")},
            {"subject": subject("victim", "person")},
            "same",
        ),
        (
            "subject",
            {"subject": subject("car", None, "red")},
            {"subject": subject("car", None, "blue")},
            "unknown",
        ),
        (
            "subject",
            {"subject": subject("man", "person", "tarn")},
            {"subject": subject("sailor", "person", "tarn")},
            "unknown",
        ),
        ("subject", {"subject": subject("point")}, {"subject": subject("point")}, "unknown"),
        (
            "subject",
            {"subject": subject("point"), "for_whom": person("Jon Weil")},
            {"subject": subject("point"), "for_whom": person("Jon Weil")},
            "same",
        ),
        (
            "subject",
            {"subject": subject("game"), "for_whom": person("Jon Weil"), "act": "play"},
            {"subject": subject("game"), "for_whom": person("Jon Weil"), "act": "miss"},
            "unknown",
        ),
        ("for_whom", {"for_whom": person("Tarn")}, {"for_whom": person("Tarn Rovers")}, "unknown"),
        ("event", {"event": event("flood")}, {"event": event("flood")}, "same"),
        ("event", {"event": event("flood")}, {"event": event("flood", "previous")}, "different"),
        ("event", {"event": event("flood")}, {}, "unknown"),
        ("event", {"event": event("flood")}, {"event": event("storm")}, "unknown"),
        ("place", {"place": place("marl")}, {"place": place("marl")}, "same"),
        ("place", {"place": place("eastern marl", "marl")}, {"place": place("marl")}, "same"),
        ("place", {"place": place("marl")}, {"place": place("ondar")}, "different"),
        ("place", {"place": place("marl")}, {}, "unknown"),
        ("period", {"period": period("Tuesday", MAY)}, {"period": period("2 May", MAY)}, "same"),
        ("period", {"period": period("in May", MAY)}, {"period": period("in June", JUNE)}, "different"),
        ("period", {"period": period("Tuesday")}, {"period": period("Tuesday")}, "unknown"),
        ("scope", {"scope": "subset"}, {}, "different"),
        ("scope", {"scope": "total"}, {}, "same"),
        (
            "scope",
            {"scope": "subset", "portion": Portion("part"), "act": "find"},
            {"act": "find"},
            "different",
        ),
        (
            "scope",
            {"scope": "subset", "portion": Portion("part"), "act": "find", "cues": ("Ferris", "Tamm")},
            {"act": "find", "cues": ("Ferris", "Tamm")},
            "same",
        ),
        ("scope", {"portion": Portion("whole"), "act": "find"}, {"act": "find"}, "different"),
        ("scope", {"portion": Portion("whole"), "act": "find"}, {"act": "charge"}, "same"),
        (
            "scope",
            {"portion": Portion("whole")},
            {"scope": "subset", "portion": Portion("part")},
            "different",
        ),
        ("scope", {"portion": SERIOUS, "scope": "subset"}, {}, "different"),
        ("scope", {"portion": SERIOUS, "scope": "subset"}, {"portion": SERIOUS, "scope": "subset"}, "same"),
        (
            "scope",
            {"portion": SERIOUS, "scope": "subset"},
            {"portion": LIGHT, "scope": "subset"},
            "different",
        ),
        ("scope", {"portion": SERIOUS, "scope": "subset"}, {"portion": Portion("degree", TREATED)}, "same"),
        ("scope", {"portion": Portion("degree", TREATED)}, {}, "same"),
        ("role", {"role": "increment"}, {}, "different"),
        ("modality", {"modality": "estimated"}, {}, "same"),
        ("modality", {"modality": "planned"}, {}, "unknown"),
        ("modality", {"modality": "denied"}, {}, "different"),
        (
            "attribution",
            {"attribution": Attribution("The U.N.", "un", "said", 0, 8)},
            {"attribution": Attribution("the army", "army", "said", 0, 8)},
            "different",
        ),
        ("for_whom", {"for_whom": person("Ann Smith")}, {"for_whom": person("Ann B. Smith")}, "same"),
        (
            "for_whom",
            {"for_whom": person("Ann Smith")},
            {"for_whom": person("Bob Smith")},
            "different",
        ),
    ],
)
def test_a_facet(
    facet: str, left: dict[str, Any], right: dict[str, Any], outcome: str, words: Wording
) -> None:
    assert compare(claim(**left), claim(**right), words)[facet].outcome == outcome
    assert compare(claim(**right), claim(**left), words)[facet].outcome == outcome


def test_durations_of_different_events_are_different(words: Wording) -> None:
    left, right = claim("duration", event=event("siege")), claim("duration", event=event("war"))
    assert compare(left, right, words)["event"].outcome == "different"


def test_the_words_that_decided_are_kept(words: Wording) -> None:
    found = compare(claim(place=place("marl")), claim(place=place("ondar")), words)["place"]
    assert (found.left, found.right) == ("marl", "ondar")


def test_a_people_shares_the_name_of_its_country(words: Wording) -> None:
    one = claim(cues=("Austrian", "railway", "Tamm"))
    other = claim(cues=("Austria", "railway", "tunnel"))
    assert compare(one, other, words)["clause"].left == "austria, railway"


def test_the_place_of_who_tells_a_figure_sets_no_two_of_one_name_apart(words: Wording) -> None:
    said = Attribution("a spokesman in Marl", "marl", "said", 0, 19)
    told = replace(claim(place=place("marl"), cues=("Siva", "ferry")), attribution=said)
    other = claim(place=place("orvel"), cues=("Siva", "sank"))
    assert compare(told, other, words)["place"].outcome == "unknown"
    assert compare(told, replace(other, cues=("ferry", "sank")), words)["place"].outcome == "different"
    assert compare(told, replace(other, place=place("marl")), words)["place"].outcome == "same"
    assert compare(replace(told, attribution=None), other, words)["place"].outcome == "different"
