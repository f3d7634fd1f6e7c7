"""One long number for two things, in two sources."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

RULE = "same-value-two-things"


def two(rulebook: Rulebook, wire: str, paper: str, *select: str) -> Findings:
    sources = [
        Source(id=name, name=name, text=text, language="en")
        for name, text in (("wire", wire), ("paper", paper))
    ]
    findings = check(sources, rulebook, Settings(select=select or (RULE,)))
    assert {claim.source for claim in findings.claims} == {"wire", "paper"}
    return findings


@pytest.mark.parametrize(
    ("wire", "paper"),
    [
        ("The storm killed 4,460 people.", "Some families slept in 4,460 shelters after the storm."),
        ("In Marl 1,273 were injured.", "In Marl 1,273 houses were destroyed."),
        ("The firm sold 317 buses.", "The firm hired 317 drivers."),
        ("The firm has 2,345 employees.", "The firm runs 2,345 lorries."),
        ("The flood displaced 8,120 people.", "The flood killed 8,120 people."),
        ("The army lost 431 tanks.", "The army lost 431 soldiers."),
    ],
)
def test_it_is_pointed_out(rulebook: Rulebook, wire: str, paper: str) -> None:
    (conflict,) = two(rulebook, wire, paper).conflicts
    assert (conflict.rule, conflict.severity) == (RULE, "info")
    assert "is given for two things" in conflict.reason


@pytest.mark.parametrize(
    ("wire", "paper"),
    [
        ("The storm killed 4,460 people.", "The death toll of the storm rose to 4,460."),
        ("The storm killed 4,400 people.", "Some families slept in 4,400 shelters after the storm."),
        ("The storm killed 45 people.", "Some families slept in 45 shelters after the storm."),
        ("The storm killed about 4,460 people.", "Some families slept in 4,460 shelters."),
        ("The storm killed 4,460 people.", "Some families slept in 4,461 shelters."),
        ("The storm killed 4,460 people.", "The storm dropped 4,460 tonnes of snow."),
        (
            "The storm killed 4,460 people.",
            "Some families slept in 4,460 shelters; 4,460 people were killed.",
        ),
    ],
)
def test_it_is_left_alone(rulebook: Rulebook, wire: str, paper: str) -> None:
    findings = two(rulebook, wire, paper, RULE, "deaths-differ")
    assert [c for c in findings.conflicts if c.rule == RULE] == []


def test_another_rule_goes_first(rulebook: Rulebook) -> None:
    findings = two(
        rulebook,
        "The storm in Marl killed 446 people.",
        "The storm in Marl killed 464 people.",
        "deaths-differ",
        RULE,
    )
    assert [conflict.rule for conflict in findings.conflicts] == ["deaths-differ"]


@pytest.mark.parametrize(
    ("wire", "paper", "note"),
    [
        ("The river Marl rose to 21 feet.", "The river Marl rose to 21 metres.", "one number in metres"),
        ("The road to Marl has a length of 290 km.", "The road to Marl has a length of 180 km.", "one is the other"),
        ("The road to Marl has a length of 180 miles.", "The road to Marl has a length of 180 km.", "one number in"),
        ("The road to Marl has a length of 290 km.", "The road to Marl has a length of 190 km.", None),
    ],
)  # fmt: skip
def test_two_units_taken_for_each_other(rulebook: Rulebook, wire: str, paper: str, note: str | None) -> None:
    (conflict,) = two(rulebook, wire, paper, "levels-differ", "figures-differ", "readings-differ").conflicts
    told = [line for line in conflict.notes if "taken for each other" in line]
    assert len(told) == (note is not None)
    assert all(note is not None and note in line for line in told)


@pytest.mark.parametrize(
    ("wire", "paper", "conflicts"),
    [
        ("Marl Rovers beat Tarn United 3-1 on Saturday.", "Tarn United lost 3-2 to Marl Rovers at home.", 1),
        ("Marl Rovers beat Tarn United 3-1 on Saturday.", "Tarn United lost 3-1 to Marl Rovers at home.", 0),
        ("Marl Rovers beat Tarn United 4-1 on Saturday.", "Marl Rovers led Tarn United 2-0 at half-time.", 0),
        ("Marl Rovers beat Tarn United 3-1 on Saturday.", "Ondar City lost 3-2 to Lund Athletic at home.", 0),
    ],
)
def test_scores(rulebook: Rulebook, wire: str, paper: str, conflicts: int) -> None:
    findings = two(rulebook, wire, paper, "scores-differ")
    assert sum(claim.quantity.kind == "score" for claim in findings.claims) == 2
    assert len(findings.conflicts) == conflicts
