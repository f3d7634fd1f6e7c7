"""What tells a figure apart from others of its thing, and that such figures are no rivals."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck import Source
from tests.contextualise.reading import claim

SORTS = [
    ("Velm's net profit was €15 million.", "€15 million", {("basis", "net"), ("owner", "velm")}),
    ("Velm's profit after tax was €15 million.", "€15 million", {("basis", "net"), ("owner", "velm")}),
    ("Velm's operating profit fell, and its net profit was €15 million.", "€15 million", {("basis", "net")}),
    ("Velm's profit was €15 million.", "€15 million", {("owner", "velm")}),
    ("Analysts had a profit of €15 million.", "€15 million", set()),
    ("Brandt grew, and its profit was €15 million.", "€15 million", set()),
    ("Third-quarter profit was €15 million.", "€15 million", {("span", "quarter")}),
    ("Orm School in Marl has 640 pupils.", "640", {("owner", "orm")}),
    (
        "In the third quarter of last year Velm's sales were €48 million.",
        "€48 million",
        {("span", "quarter"), ("owner", "velm")},
    ),
    ("Velm's sales were €190 million last year.", "€190 million", {("span", "year"), ("owner", "velm")}),
    ("Harl has scored 12 league goals.", "12", {("competition", "league")}),
    ("Harl has scored 12 goals.", "12", set()),
    ("In the first count, Harl led by 189 votes.", "189", {("round", "first")}),
    ("After the recount Harl led by 214 votes.", "214", {("round", "later")}),
    ("The Orm stood at 7.4 metres on Monday morning.", "7.4 metres", {("hour", "morning")}),
    ("The Orm stood at 7.4 metres at 6 a.m. on Monday.", "7.4 metres", {("hour", "morning")}),
    ("The Orm stood at 7.4 metres at 1 a.m. on Monday.", "7.4 metres", {("hour", "night")}),
    ("The Orm stood at 7.4 metres at 6:30 on Monday.", "7.4 metres", set()),
    ("Some 3,100 people live in the old town of Marl.", "Some 3,100", {("district", "district")}),
    ("Marl sold 31,000 season tickets.", "31,000", {("tickets", "season")}),
    ("Some 1,800 people work at Velm's plant in Marl.", "Some 1,800", {("site", "site")}),
    ("The plant employs 1,800 people.", "1,800", set()),
    ("About 600 workers walked out at Velm's plant in Marl.", "About 600", set()),
    ("A blast killed 12 workers at Velm's plant in Marl.", "12", set()),
    ("Velm has 900 part-time employees.", "900", {("contract", "part-time"), ("owner", "velm")}),
    ("Marl supporters will receive 24,000 tickets.", "24,000", {("allotted", "allotted")}),
    ("The agency received 24,000 comments.", "24,000", set()),
]
APART = [
    ("Velm's net profit was €15 million last year.", "Velm's operating profit was €21 million last year."),
    ("Velm's sales were €1.9 billion last year.", "Velm's sales in the first quarter were €480 million."),
    ("Harl has scored 19 goals this season.", "Harl has scored 12 league goals this season."),
    ("Brandt had a profit of €41 million last year.", "Velm's profit was €13 million last year."),
    ("Orm School in Marl has 640 pupils.", "Beam School in Marl has 480 pupils."),
    ("In the first round 64 percent of voters backed it.", "In the second round 57 percent of voters backed it."),
    ("Velm has 15,500 employees.", "The combined group will have 23,000 employees."),
    ("Volunteers filled 14,000 sandbags in Marl.", "Volunteers filled 9,000 sandbags in Marl on Monday alone."),
    ("The Orm stood at 7.4 m in Tamm at 6 a.m. on Monday.", "The Orm stood at 7.9 m in Tamm at 8 p.m. on Monday."),
    ("Some 3,100 people live in the old town of Marl.", "Some 12,400 people live in Marl."),
    ("Marl sold 31,000 season tickets for the derby.", "Marl sold 52,000 tickets for the derby."),
    ("In the first count in Tamm Harl led by 189 votes.", "After the recount in Tamm Harl led by 214 votes."),
    ("The Orm stood at 7.4 m in Tamm on Monday morning.", "The Orm stood at 7.9 m in Tamm on Monday evening."),
    ("Velm employs 7,500 people in Ondar.", "Some 1,800 people work at Velm's plant in Marl."),
    ("There are 62,000 tickets for the final on 18 May.", "Marl will receive 24,000 tickets for the final on 18 May."),
]  # fmt: skip
RIVALS = [
    ("Velm had a profit of €41 million last year.", "Velm's profit was €13 million last year."),
    ("The company had a profit of €41 million last year.", "Velm's profit was €13 million last year."),
    ("Orm School in Marl has 640 pupils.", "The school in Marl has 480 pupils."),
    ("Velm's net profit was €15 million last year.", "Velm's net profit was €21 million last year."),
    ("Velm's net profit was €15 million last year.", "Velm's profit was €21 million last year."),
    ("Velm's sales were €1.9 billion last year.", "Velm's sales were €1.7 billion last year."),
    ("Harl has scored 19 league goals this season.", "Harl has scored 12 league goals this season."),
    ("Harl has scored 19 goals this season.", "Harl has scored 12 goals this season."),
    ("Velm has 15,500 employees.", "Velm has 23,000 employees."),
    ("Volunteers filled 14,000 sandbags in Marl.", "Volunteers filled 9,000 sandbags in Marl on Monday."),
    ("The Orm stood at 7.4 m in Tamm at 6 a.m. on Monday.", "The Orm stood at 7.9 m in Tamm at 6 a.m. on Monday."),
    ("Some 13,100 people live in Marl.", "Some 11,400 people live in Marl."),
    ("Marl sold 31,000 tickets for the derby.", "Marl sold 52,000 tickets for the derby."),
    ("In the recount in Tamm Harl led by 189 votes.", "After the recount in Tamm Harl led by 214 votes."),
    ("The Orm stood at 7.4 m in Tamm on Monday morning.", "The Orm stood at 7.9 m in Tamm on Monday morning."),
    ("Some 2,300 people work for Velm in Marl.", "Some 1,800 people work at Velm's plant in Marl."),
    ("Marl will receive 20,000 tickets for the final.", "Marl will receive 24,000 tickets for the final."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "told"), SORTS)
def test_what_tells_a_figure_apart(text: str, surface: str, told: set[tuple[str, str]]) -> None:
    assert {(sort.group, sort.name) for sort in claim(text, surface).sorts} == told


@pytest.mark.parametrize(("one", "other"), APART)
def test_figures_of_two_sorts_are_no_rivals(one: str, other: str) -> None:
    found = _checked(one, other)
    assert len({claim.source for claim in found.claims if not claim.quantity.derived}) == 2
    assert not found.conflicts


@pytest.mark.parametrize(("one", "other"), RIVALS)
def test_without_the_telling_word_they_are(one: str, other: str) -> None:
    assert [c.verdict for c in _checked(one, other).conflicts] == ["conflict"]


def _checked(one: str, other: str) -> claimcheck.Findings:
    return claimcheck.check([Source(id="a", name="a", text=one), Source(id="b", name="b", text=other)])
