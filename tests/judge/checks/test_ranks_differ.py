"""Places in one ranking, and records, in two texts."""

from __future__ import annotations

import pytest

from claimcheck import Source, check
from claimcheck.records.findings import Findings
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

RULES = ("ranks-differ", "records-differ")


def findings(rulebook: Rulebook, wire: str, paper: str) -> Findings:
    sources = [
        Source(id=name, name=name, text=text, language="en")
        for name, text in (("paper", paper), ("wire", wire))
    ]
    return check(sources, rulebook, Settings(select=RULES))


@pytest.mark.parametrize(
    ("wire", "paper", "numbers"),
    [
        (
            "Ferrol is the fifth-largest port in the country.",
            "The strike began in Ferrol, the fourth largest port in the country.",
            ("fifth", "fourth"),
        ),
        (
            "Kestrel Bank is Ondar's 3rd-biggest lender.",
            "Kestrel Bank, the second biggest lender in Ondar, will close 40 branches.",
            ("3rd", "second"),
        ),
        (
            "Officials called it Tarn's worst flood since 1954.",
            "The river left Tarn with its worst flood since 1964.",
            ("1954", "1964"),
        ),
        (
            "It was Moor's 27th victory on the tour.",
            "Lena Moor took her 28th victory on the tour.",
            ("27th", "28th"),
        ),
        (
            "Rovers' 14th win of the season put them on top.",
            "Rovers celebrated their 15th win of the season.",
            ("14th", "15th"),
        ),
        (
            "A record 12,400 runners finished the Marl marathon on Sunday.",
            "The Marl marathon on Sunday had a record 14,200 runners at the finish.",
            ("12,400", "14,200"),
        ),
        (
            "Mount Keld, the second highest mountain in Ondar, was closed.",
            "Mount Keld is the third highest mountain in Ondar.",
            ("second", "third"),
        ),
        (
            "Shares of Orlo fell to $12, Orlo's lowest close since 2009.",
            "Orlo's lowest close since 2012 came on Monday.",
            ("2009", "2012"),
        ),
        (
            "The painting sold for a record $45 million at Weil's auction house.",
            "Weil's auction house sold the painting for a record $54 million.",
            ("$45 million", "$54 million"),
        ),
    ],
)
def test_two_places_in_one_ranking(
    rulebook: Rulebook, wire: str, paper: str, numbers: tuple[str, str]
) -> None:
    found = findings(rulebook, wire, paper)
    assert [{claim.surface for claim in one.claims} for one in found.conflicts] == [set(numbers)]


@pytest.mark.parametrize(
    ("wire", "paper", "numbers"),
    [
        (
            "Marl is Ondar's second largest city.",
            "Marl is the third largest city in Europe.",
            ("second", "third"),
        ),
        (
            "It was the worst flood since 1954 in Tarn.",
            "It was the worst fire in Tarn since 1964.",
            ("1954", "1964"),
        ),
        ("Brandt won her 12th singles title.", "Brandt won her 13th doubles title.", ("12th", "13th")),
        ("His third marathon was his fastest.", "His fourth marathon was his fastest.", ("third", "fourth")),
        (
            "Lena Moor is the third oldest member of the house.",
            "Lena Moor is the fourth longest serving member of the house.",
            ("third", "fourth"),
        ),
        (
            "The bridge is the second longest in Ondar.",
            "The bridge is the third longest in Europe.",
            ("second", "third"),
        ),
        (
            "Ferrol had its wettest May since 1998.",
            "Ferrol had its wettest June since 2003.",
            ("1998", "2003"),
        ),
        (
            "A record 45 C was measured in Ferrol on Monday.",
            "A record 43 C was measured in Tarn on Monday.",
            ("45 C", "43 C"),
        ),
        ("Rovers' 14th win at home put them on top.", "Rovers' 21st win put them on top.", ("14th", "21st")),
        (
            "Tarn's biggest employer since 1954 is the mill.",
            "Tarn's biggest employer since 1990 is the port.",
            ("1954", "1990"),
        ),
        ("Holm was placed 4th in the slalom.", "Holm was placed 6th in the downhill.", ("4th", "6th")),
        (
            "The film is the third best selling of the year.",
            "The film is the second best selling of all time.",
            ("third", "second"),
        ),
    ],
)
def test_two_rankings(rulebook: Rulebook, wire: str, paper: str, numbers: tuple[str, str]) -> None:
    found = findings(rulebook, wire, paper)
    assert set(numbers) <= {claim.surface for claim in found.claims}
    assert not found.conflicts


def test_an_ordinal_that_is_no_place_in_a_ranking_is_compared_with_none(rulebook: Rulebook) -> None:
    found = findings(rulebook, "The second fire broke out in Marl.", "The third fire broke out in Marl.")
    assert {claim.surface for claim in found.claims} == {"second", "third"}
    assert not found.judgements
