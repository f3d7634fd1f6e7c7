"""Figures of two texts that look like slips of each other, and figures that are the only ones of their kind."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Source, check
from claimcheck.records.findings import Conflict

LOUD = ("warning", "error")


def found(left: str, right: str, *surfaces: str, days: tuple[date, date] | None = None) -> Conflict | None:
    """The conflict that has both figures; that both were read is part of every test."""
    published = days or (None, None)
    texts = zip(("left", "right"), (left, right), published, strict=True)
    told = check([Source(id=name, name=name, text=text, published=day) for name, text, day in texts])
    assert set(surfaces) <= {claim.surface for claim in told.claims}, [one.surface for one in told.claims]
    return next(
        (one for one in told.conflicts if set(surfaces) <= {claim.surface for claim in one.claims}),
        None,
    )


SLIPS = [
    ("The health office has confirmed 1,243 cases.", "The office counted 1,423 cases by nightfall.", "1,243", "1,423"),
    ("The board proposed a dividend of $1.20 a share.", "A dividend of $1.02 per share is due.", "$1.20 a share",
     "$1.02 per share"),
    ("Parliament passed the bill by 318 votes to 274.", "In all 318 members voted for the bill and 247 against it.",
     "274", "247"),
    ("The tower of Saint Odo was completed in 1724.", "The bell tower of Saint Odo, completed in 1742, fell.",
     "1724", "1742"),
    ("The rocket Aurel lifted off at 6:42 a.m. local time.", "At 6:24 a.m. local time Aurel left its pad.",
     "6:42 a.m.", "6:24 a.m."),
    ("The contract is worth $640,000 a year.", "The city has a contract of $460,000 a year with the caterer.",
     "$640,000 a year", "$460,000 a year"),
    ("The ground is designed for 42,500 spectators.", "The stadium can hold 45,200 people.", "42,500", "45,200"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "one", "other"), SLIPS, ids=[row[2] for row in SLIPS])
def test_swapped_digits_are_found(left: str, right: str, one: str, other: str) -> None:
    assert found(left, right, one, other) is not None
    assert found(right, left, one, other) is not None


@pytest.mark.parametrize(("left", "right", "one", "other"), SLIPS[:-2], ids=[row[2] for row in SLIPS[:-2]])
def test_swapped_digits_of_one_thing_are_loud(left: str, right: str, one: str, other: str) -> None:
    conflict = found(left, right, one, other)
    assert conflict is not None
    assert conflict.severity in LOUD


def test_swapped_digits_of_two_names_are_no_slip() -> None:
    conflict = found(
        "Last year the port of Lund moved 41 million containers and kept its place.",
        "Last year the port of Orvel moved 14 million containers and kept its place.",
        "41 million", "14 million",
    )  # fmt: skip
    assert conflict is None or conflict.severity == "info"


LONE = [
    ("A crowd of 52,318 watched the game.", "There were 48,318 people watching the game.", "52,318", "48,318"),
    ("The satellite weighs 1,800 kilograms.", "The satellite has a weight of 1,300 kilograms.", "1,800 kilograms",
     "1,300 kilograms"),
    ("Thieves took nine gold vases.", "The thieves had left with seven gold vases.", "nine", "seven"),
    ("The epicentre was 18 km northeast of Marl. Tarn lies 9 km northeast of Marl.",
     "The epicentre lay 28 km northeast of Marl.", "18 km", "28 km"),
    ("The law takes effect on 1 January 2027.", "The new law takes effect on 1 March 2027.", "1 January 2027",
     "1 March 2027"),
    ("Police arrested Curtis Mabry at 6:40 p.m. on Saturday.", "Curtis Mabry was arrested on Saturday at 7:40 p.m.",
     "6:40 p.m.", "7:40 p.m."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "one", "other"), LONE, ids=[row[2] for row in LONE])
def test_the_only_figures_of_their_kind_are_loud(left: str, right: str, one: str, other: str) -> None:
    for conflict in (found(left, right, one, other), found(right, left, one, other)):
        assert conflict is not None
        assert conflict.severity in LOUD


QUIET = [
    ("The ferry weighs 8,200 tonnes.", "The barge beside it weighs 6,100 tonnes.", "8,200 tonnes", "6,100 tonnes"),
    ("The brewer made a profit of $18 million.", "The bottler had a profit of $24 million.", "$18 million",
     "$24 million"),
    ("The river rose to 6.4 metres on Monday.", "The river rose to 7.4 metres on Wednesday.", "6.4 metres",
     "7.4 metres"),
    ("Brandt received 12,300 votes.", "Hale received 15,400 votes.", "12,300", "15,400"),
    ("Inflation was 5.24 percent in May.", "Inflation was 5.42 percent in June.", "5.24 percent", "5.42 percent"),
    ("Weil was booked for a foul in the 20th minute.", "Weil was sent off for a foul in the 61st minute.", "20th",
     "61st"),
    ("The Marl museum, founded in 1879, will close.", "The Marl museum, extended in 1897, will close.", "1879", "1897"),
    ("The team won the cup in 1989.", "The team won the cup in 1998.", "1989", "1998"),
    ("The river stood at 5.42 metres on the gauge.", "In that year the river stood at 4.97 metres on the gauge.",
     "5.42 metres", "4.97 metres"),
    ("Since the outbreak began 17 children have been admitted to hospital.",
     "Three children were still in hospital on Tuesday.", "17", "Three"),
    ("A first estimate put the loss at €180,000.", "The loss was €212,450, the bank said.", "€180,000", "€212,450"),
    ("Brandt was found guilty on 12 counts of fraud.", "Brandt had been charged with 15 counts of fraud.", "12", "15"),
    ("Of the 148 riders who started the day, three gave up.", "Only 145 riders came home.", "148", "145"),
    ("The quake killed 211 people since it struck in October.", "The quake killed 38 people in the week to Sunday.",
     "211", "38"),
    ("The deal is worth $8.2 billion.", "Including debt, the deal is worth $9.7 billion.", "$8.2 billion",
     "$9.7 billion"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "one", "other"), QUIET, ids=[row[2] for row in QUIET])
def test_figures_of_two_things_are_quiet(left: str, right: str, one: str, other: str) -> None:
    for conflict in (found(left, right, one, other), found(right, left, one, other)):
        assert conflict is None or conflict.severity == "info"


def test_a_tally_up_to_a_day_that_was_over_has_not_grown() -> None:
    days = date(2024, 8, 7), date(2024, 8, 8)
    left = "The flood in Belandi has killed 57 people, the ministry said."
    grown = found(left, "The flood in Belandi has killed 91 people.", "57", "91", days=days)
    assert grown is not None
    assert grown.verdict == "update"
    counted = found(left, "By Tuesday the flood in Belandi had killed 91 people.", "57", "91", days=days)
    assert counted is not None
    assert (counted.verdict, counted.severity) == ("conflict", "warning")
    assert any("counted “By Tuesday”" in note for note in counted.notes)
    same_day = found(left, "By Wednesday the flood in Belandi had killed 91 people.", "57", "91", days=days)
    assert same_day is not None
    assert same_day.verdict == "update"


def test_a_depth_added_to_a_distance_is_no_total() -> None:
    left = "The epicentre lay 18 km northeast of Marl, at a depth of 10 km."
    assert found(left, "The epicentre was 28 km northeast of Marl.", "18 km", "28 km") is not None


def test_a_ministers_warning_converts_nothing() -> None:
    text = "A zone of six kilometres was drawn. The observatory warned that up to five centimetres of ash may fall."
    told = check([Source(id="wire", name="wire", text=text)])
    assert {"six kilometres", "up to five centimetres"} <= {claim.surface for claim in told.claims}
    assert told.conflicts == ()


def test_those_who_still_live_somewhere_are_those_who_are_trapped_there() -> None:
    conflict = found(
        "About 275,000 people are trapped in the besieged city of Orvel.",
        "An estimated 250,000 people are still living in the besieged city of Orvel.",
        "About 275,000", "An estimated 250,000",
    )  # fmt: skip
    assert conflict is not None
    assert conflict.severity in LOUD


def test_what_is_still_there_is_no_rest_where_nobody_came() -> None:
    assert found("The town still has 14 pubs.", "The town has 19 pubs.", "14", "19") is not None


def test_a_slip_makes_no_error_of_what_is_only_likely() -> None:
    conflict = found(
        "The new ship is 234 metres long.", "Its sister ship is 243 metres long.", "234 metres", "243 metres"
    )
    assert conflict is not None
    assert conflict.severity != "error"
