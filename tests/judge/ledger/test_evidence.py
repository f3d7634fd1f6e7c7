"""How loud a conflict is: what makes up for an event that is not named, and what does not."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Source, check, read_rulebook

RULES = read_rulebook()


def severities(first: str, other: str, surfaces: tuple[str, str]) -> set[tuple[str, str]]:
    """The rule and severity of each conflict between two texts; both numbers must have been read."""
    texts = [
        Source(id=str(n), name=str(n), text=text, language="en") for n, text in enumerate((first, other))
    ]
    found = check(texts, RULES)
    for number, surface in enumerate(surfaces):
        read = [claim.surface for claim in found.claims if claim.source == str(number)]
        assert surface in read, f"unread: {surface!r} among {read}"
    return {(conflict.rule, conflict.severity) for conflict in found.conflicts}


LOUD = [
    (
        "Five bombs were dropped on the camp, they told us.",
        "Four bombs were dropped within a few moments.",
        ("Five", "Four"),
        "counts-differ",
    ),
    (
        "Judge Ana Reyes read out a 48-page ruling.",
        "The parties have seen a 47-page ruling.",
        ("48", "47"),
        "counts-differ",
    ),
    (
        "The Tamm Valley study drew nearly 235,000 comments from Orvel.",
        "In Orvel the Tamm Valley study brought 275,000 comments.",
        ("nearly 235,000", "275,000"),
        "counts-differ",
    ),
    (
        "Ida Holm and Jon Vesely were arrested by police on Tuesday.",
        "Ida Holm and Jon Vesely were arrested Wednesday.",
        ("Tuesday", "Wednesday"),
        "days-differ",
    ),
    (
        "The family sold the Bresk field for $30 million in 1957.",
        "Her generation sold the Bresk field for $30 million in 1967.",
        ("1957", "1967"),
        "days-differ",
    ),
    (
        "Ana Reyes now has 2,301 points as a Harrier.",
        "With this Reyes has 2,302 points as a Harrier.",
        ("2,301", "2,302"),
        "counts-differ",
    ),
    (
        "The camp was bombed. No one was killed in the attack, aid workers said.",
        "The camp was bombed. A local official said 12 people had been killed.",
        ("No one was killed", "12"),
        "deaths-differ",
    ),
    # of many counts of points, those that lie near each other are of one thing
    (
        "Ana Reyes scored 23 points. It was 14 points to 8 points at half time. "
        "Reyes now has 2,116 points as a Harrier.",
        "Ana Reyes scored 23 points. It was 14 points to 8 points at half time. "
        "Reyes now has 2,106 points as a Harrier.",
        ("2,116", "2,106"),
        "counts-differ",
    ),
    # one hour, told in the same words
    (
        "Jon Vesely, said the Orvel Highway Patrol, drove on Route 12 at 2:30 a.m.",
        "Jon Vesely drove on Route 12, said the Orvel Highway Patrol, at 2 a.m.",
        ("2:30 a.m.", "2 a.m."),
        "told-alike",
    ),
    # an incident that is a shooting
    (
        "The shooting on Bresk Avenue in Orvel occurred at 2:30 p.m.",
        "The incident on Bresk Avenue in Orvel occurred at 4 p.m.",
        ("2:30 p.m.", "4 p.m."),
        "days-differ",
    ),
]


@pytest.mark.parametrize(("first", "other", "surfaces", "rule"), LOUD, ids=[row[2][0] for row in LOUD])
def test_what_is_known_to_be_one_thing_is_loud(
    first: str, other: str, surfaces: tuple[str, str], rule: str
) -> None:
    assert (rule, "warning") in severities(first, other, surfaces) or (rule, "error") in severities(
        first, other, surfaces
    )


QUIET = [
    # words that any storm has
    (
        "The rain left 2,100 homes without power.",
        "Rain fell, and 5,400 homes lost power.",
        ("2,100", "5,400"),
    ),
    # one act of the same name, other people
    (
        "The Harriers placed Jon Vesely on the list Tuesday.",
        "Ida Holm was placed on the list Wednesday.",
        ("Tuesday", "Wednesday"),
    ),
    # one of those who were there
    (
        "The gunman killed one employee at the Orvel party of Tamm Foods.",
        "At the Orvel party of Tamm Foods a dozen employees were dancing.",
        ("one", "a dozen"),
    ),
    # one day, told on two
    (
        "The girl, Ida Holm of Orvel, died Sunday.",
        "Ida Holm of Orvel died on Sunday, her aunt said.",
        ("Sunday", "Sunday"),
    ),
    # a part of the world
    (
        "The tsunami of 2004 killed 170,000 people in Aceh.",
        "The tsunami of 2004 killed 230,000 people in 13 countries.",
        ("170,000", "230,000"),
    ),
    # hours that nobody looked at closely
    (
        "The shooting on Bresk Avenue in Orvel occurred about 3:50 p.m.",
        "The shooting on Bresk Avenue in Orvel occurred around 3:30 p.m.",
        ("about 3:50 p.m.", "around 3:30 p.m."),
    ),
    # figures of two machines in the same words
    (
        "The new Tamm Core laptop by Harlow has a 1.7-metre cable.",
        "The new Tamm Core tower by Harlow has a 2.3-metre cable.",
        ("1.7-metre", "2.3-metre"),
    ),
]


@pytest.mark.parametrize(("first", "other", "surfaces"), QUIET, ids=[row[2][0] for row in QUIET])
def test_what_only_may_be_one_thing_is_not(first: str, other: str, surfaces: tuple[str, str]) -> None:
    assert {severity for _, severity in severities(first, other, surfaces)} <= {"info"}


def test_hedged_hours_are_worth_a_look() -> None:
    first, other = (
        f"The shooting on Bresk Avenue in Orvel occurred {hour}."
        for hour in ("about 3:50 p.m.", "around 3:30 p.m.")
    )
    assert severities(first, other, ("about 3:50 p.m.", "around 3:30 p.m.")) == {("days-differ", "info")}


def test_two_nouns_are_less_sure_than_one() -> None:
    first, other = "The quake in Orvel damaged 42 office buildings.", "The quake in Orvel damaged 18 houses."
    assert severities(first, other, ("42", "18")) == {("tallies-differ", "warning")}
    assert severities(first, other.replace("houses", "office buildings"), ("42", "18")) == {
        ("tallies-differ", "error")
    }


def test_what_is_many_times_as_much_is_another_thing() -> None:
    first, other = "In Orvel 17 bridges are closed.", "In Orvel 1,204 bridges are closed."
    assert severities(first, other, ("17", "1,204")) == set()
    assert severities(first, other.replace("1,204", "1,700"), ("17", "1,700"))  # a hundred times: a slip?


def test_a_bound_is_no_repetition_of_another_value() -> None:
    first = "Ana Reyes paid $4,218.35 at the Harlow Spa. She spent over $300 at the Harlow Spa shop."
    other = "Ana Reyes paid $4,118.35 at the Harlow Spa."
    texts = [
        Source(id=str(n), name=str(n), text=text, language="en") for n, text in enumerate((first, other))
    ]
    found = check(texts, RULES)
    assert len([claim for claim in found.claims if claim.quantity.kind == "money"]) == 3
    sides = [{side.value for side in conflict.sides} for conflict in found.conflicts]
    assert sides == [{"$4,218.35", "$4,118.35"}]


AGES = [("2023-05-06", "2023-05-08", "warning"), ("2023-05-06", "2023-09-09", "info"), (None, None, "info")]


@pytest.mark.parametrize(("first", "other", "severity"), AGES, ids=["days apart", "months apart", "no day"])
def test_a_birthday_hardly_lies_between_two_days(first: str | None, other: str | None, severity: str) -> None:
    days = [None if day is None else date.fromisoformat(day) for day in (first, other)]
    texts = [
        Source(id=str(n), name=str(n), text=f"Ida Holm, {31 + n}, won.", language="en", published=day)
        for n, day in enumerate(days)
    ]
    assert [conflict.severity for conflict in check(texts, RULES).conflicts] == [severity]
