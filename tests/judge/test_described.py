"""Two things of one noun that the words before it tell apart have a figure each."""

from __future__ import annotations

import pytest

from claimcheck import Source, check


def reported(left: str, right: str) -> int:
    found = check([Source(id="left", name="left", text=left), Source(id="right", name="right", text=right)])
    assert {claim.source for claim in found.claims if claim.quantity.kind != "ordinal"} == {"left", "right"}
    return len(found.conflicts)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The north car park holds 200 cars.", "The south car park holds 300 cars."),
        ("The left wing of the house has 12 rooms.", "The right wing of the house has 20 rooms."),
        ("The men's team won 14 medals.", "The women's team won 20 medals."),
        ("Police said the blue van was doing 80 mph.", "Police said the white van was doing 60 mph."),
        ("The second flight carried 120 people.", "The first flight carried 95 people."),
        ("The junior squad has 18 players.", "The senior squad has 26 players."),
        ("In the north of the island 40 homes burnt.", "In the south of the island 70 homes burnt."),
    ],
)
def test_two_things_of_one_noun_are_not_held_against_each_other(left: str, right: str) -> None:
    assert reported(left, right) == reported(right, left) == 0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The north car park holds 200 cars.", "The north car park holds 300 cars."),
        ("The north car park holds 200 cars.", "The car park holds 300 cars."),
        ("The old north car park holds 200 cars.", "The north car park, now new, holds 300 cars."),
        ("State officials say 14 people died.", "Local officials say 16 people died."),
        ("The white van was doing 80 mph in the north.", "The van was doing 60 mph in the south."),
    ],
)
def test_one_thing_described_in_two_ways_is_held(left: str, right: str) -> None:
    assert reported(left, right) == reported(right, left) == 1
