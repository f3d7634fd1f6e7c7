"""Parts and wholes that one text tells beside each other: the other text's figure is no rival of either."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Findings, Source, check


def held(one: str, other: str, later: bool = False) -> Findings:
    days = date(2024, 5, 6), date(2024, 5, 7 if later else 6)
    texts = zip("ab", (one, other), days, strict=True)
    return check([Source(id=n, name=n, text=t, language="en", published=day) for n, t, day in texts])


def surfaces(findings: Findings) -> list[set[str]]:
    return [{claim.surface for claim in conflict.claims} for conflict in findings.conflicts]


PARTS = [
    # a narrower noun
    (
        "The blast in Tamm killed four people on Monday, among them two girls.",
        "Two girls were killed in the blast in Tamm on Monday.",
        {"four", "Two"},
    ),
    (
        "The blast in Tamm killed seven people on Monday, three women and four men.",
        "Three women were killed in the blast in Tamm on Monday.",
        {"seven", "Three"},
    ),
    # a part that the other text tells as one
    (
        "The flood in Tamm destroyed 23 homes on Monday, 11 of them new.",
        "The flood in Tamm destroyed 11 new homes on Monday, and it rained.",
        {"11"},
    ),
    # sums of a sentence
    (
        "The flood destroyed 120 homes in Tamm on Monday and 40 homes in Orvel.",
        "The flood destroyed 160 homes on Monday.",
        {"120", "40", "160"},
    ),
    (
        "Two men and two women were shot in Tamm on Sunday.",
        "Four people were shot in Tamm on Sunday.",
        {"Two", "two", "Four"},
    ),
    # a part before its whole
    (
        "The Greens in Tamm won 17 seats on Sunday.",
        "On Sunday the Greens in Tamm took 17 of the 35 seats.",
        {"17", "35"},
    ),
    # one more, told behind it
    (
        "Four people died at the scene of the Tamm crash and a fifth died in hospital.",
        "Five people died in the Tamm crash.",
        {"Four", "Five"},
    ),
    (
        "Fines totalled €5 million for Orvel and €3 million for Tamm AG.",
        "Orvel and Tamm AG were fined €8 million.",
        {"€5 million", "€8 million"},
    ),
]


@pytest.mark.parametrize(("one", "other", "read"), PARTS, ids=[row[0] for row in PARTS])
def test_a_part_and_its_whole_are_no_rivals(one: str, other: str, read: set[str]) -> None:
    for findings in (held(one, other), held(other, one)):
        assert read <= {claim.surface for claim in findings.claims}
        assert surfaces(findings) == []


RIVALS = [
    (
        "The blast in Tamm killed four people on Monday, among them two girls.",
        "The blast in Tamm killed five people on Monday.",
        {"four", "five"},
    ),
    # the same was done to the same things: the four that exploded are not meant
    (
        "Five bombs were dropped on Tamm in the attack, of which four exploded.",
        "Four bombs were dropped on Tamm in the attack.",
        {"Five", "Four"},
    ),
    (
        "The flood in Tamm destroyed 120 homes on Monday and damaged 40 homes.",
        "The flood in Tamm destroyed 160 homes on Monday.",
        {"120", "160"},
    ),
]


@pytest.mark.parametrize(("one", "other", "sides"), RIVALS, ids=[row[0] for row in RIVALS])
def test_figures_of_one_thing_stay_rivals(one: str, other: str, sides: set[str]) -> None:
    assert sides in surfaces(held(one, other))
    assert sides in surfaces(held(other, one))


def test_a_part_cannot_have_grown_where_the_whole_has_not() -> None:
    one = "The blast in Tamm killed five people. The blast killed two men, police said."
    other = "In Tamm five people were killed by the blast. The blast killed three men, police said."
    found = [
        c for c in held(one, other, later=True).conflicts if {x.surface for x in c.claims} == {"two", "three"}
    ]
    assert [c.verdict for c in found] == ["conflict"]


def test_a_part_may_grow_with_its_whole() -> None:
    one = "The blast in Tamm killed five people. The blast killed two men, police said."
    other = "The blast in Tamm killed six people. The blast killed three men, police said."
    found = [
        c for c in held(one, other, later=True).conflicts if {"two", "three"} <= {x.surface for x in c.claims}
    ]
    assert [c.verdict for c in found] == ["update"]
