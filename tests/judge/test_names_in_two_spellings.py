"""One name in the spellings of two papers is one name: they differ in its figure, not in whose it is."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import read_rulebook
from claimcheck.pipeline import check
from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source
from claimcheck.settings import Settings

RULEBOOK = read_rulebook()
DAY = date(2025, 5, 13)
PEOPLE = [
    ("Kylian Brappé scored {} goals last season.", "Last season Kylian Brappe scored {} goals."),
    ("Recep Erdağ, {}, won the vote.", "President Recep Erdag, {}, won the vote."),
    ("Nestor & Børg employs {} people in Orvel.", "Nestor & Borg employs {} people in Orvel."),
    ("José Álvar has {} goals.", "Jose Alvar has {} goals."),
    ("Tomas Müllner has {} goals.", "Tomas Muellner has {} goals."),
]
PLACES = [
    ("Kiev", "Kyiv"),
    ("the U.S.", "the United States"),
    ("Türkiye", "Turkey"),
    ("the DRC", "the Democratic Republic of Congo"),
    ("Côte d’Ivoire", "Ivory Coast"),
    ("Fresno, Calif.,", "Fresno, California,"),
    ("São Paulo", "Sao Paulo"),
    ("L.A.", "Los Angeles"),
]


def conflicts(one: str, other: str) -> list[Conflict]:
    sources = [
        Source(id=i, name=i, text=text, language="en", published=DAY)
        for i, text in (("a", one), ("b", other))
    ]
    return list(check(sources, RULEBOOK, Settings()).conflicts)


@pytest.mark.parametrize(("one", "other"), PEOPLE)
def test_whose_a_figure_is(one: str, other: str) -> None:
    assert [found.severity for found in conflicts(one.format(52), other.format(47))] in (
        ["warning"],
        ["error"],
    )
    assert conflicts(one.format(52), other.format(52)) == []


@pytest.mark.parametrize(("one", "other"), PLACES)
def test_where_it_was(one: str, other: str) -> None:
    told = "A train crash killed {} people in {} on Monday, police said."
    found = conflicts(told.format(12, one), told.format(17, other))
    assert [conflict.rule for conflict in found] == ["deaths-differ"]
    assert found[0].severity != "info"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kyiv", "Kharkov"),
        ("the UK", "the US"),
        ("Ghent", "Köln"),
        ("Winston-Salem", "Greensboro"),
        ("South America", "the US"),
        ("the Democratic Republic of Congo", "the Republic of the Congo"),
        ("Lafayette, La.,", "L.A."),
        ("Mo, Norway,", "Hannibal, Mo.,"),
    ],
)
def test_two_places_are_two(one: str, other: str) -> None:
    told = "A train crash killed {} people in {} on Monday, police said."
    found = conflicts(told.format(12, one), told.format(17, other))
    assert [conflict.severity for conflict in found] in ([], ["info"])


@pytest.mark.parametrize(("one", "other"), [("Luis Paez", "Luis Paz"), ("Tom Coe", "Tom Co")])
def test_two_people_are_two(one: str, other: str) -> None:
    assert conflicts(f"{one}, 40, was shot in Lima.", f"{other}, 45, was shot in Lima.") == []
