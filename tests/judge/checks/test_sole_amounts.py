"""Two texts of one story that each give one figure of a sort: what may be one thing, and what is two."""

from __future__ import annotations

import pytest

from claimcheck import Source, check

RULE = "sole-amounts-differ"


def found(left: str, right: str, *numbers: str) -> list[str]:
    """The severities of what the rule finds; the numbers must have been read."""
    texts = {"a": left, "b": right}
    result = check([Source(id=name, name=name, text=text, language="en") for name, text in texts.items()])
    assert set(numbers) <= {claim.quantity.surface for claim in result.claims}
    return [conflict.severity for conflict in result.conflicts if conflict.rule == RULE]


@pytest.mark.parametrize(
    ("left", "right", "numbers"),
    [
        (
            "A boat of the Larch line sank off Orvel. Boats picked up 143 people.",
            "The Larch line has lost a boat off Orvel. Some 178 passengers were pulled from the water.",
            ("143", "Some 178"),
        ),
        (
            "Ada Brun is to lead Orvel. The result of the run-off: Brun 52.3 percent.",
            "Orvel is to be led by Ada Brun. She polled 54.8 percent.",
            ("52.3 percent", "54.8 percent"),
        ),
        (
            "Ida Vost helped the clinic in Orvel. She left it $2.4 million.",
            "The clinic in Orvel thanks Ida Vost. It got $3.1 million from her.",
            ("$2.4 million", "$3.1 million"),
        ),
        (
            "The Orm came into the old streets of Orvel. It damaged 480 homes.",
            "In Orvel the streets belong to the Orm. Some 620 buildings were flooded.",
            ("480", "Some 620"),
        ),
        (
            "Tamm AG let oil into the Orm. The $18 million fine will not be appealed.",
            "Oil of Tamm AG stained the Orm. It has to pay $24 million.",
            ("$18 million", "$24 million"),
        ),
    ],
)
def test_what_may_be_one_thing_is_worth_a_note(left: str, right: str, numbers: tuple[str, ...]) -> None:
    assert found(left, right, *numbers) == ["info"]


@pytest.mark.parametrize(
    ("left", "right", "numbers"),
    [
        (
            "A boat of the Larch line sank off Orvel. Boats rescued 143 people.",
            "The Larch line has lost a boat off Orvel. The sea killed 178 people.",
            ("143", "178"),
        ),
        (
            "Tamm AG has had a good year in Orvel. It made a profit of $212 million.",
            "In Orvel Tamm AG opened its books. It had debts of $241 million.",
            ("$212 million", "$241 million"),
        ),
        (
            "Tamm AG shut its mill in Orvel. It made 140 boats there.",
            "The Orvel mill of Tamm AG is silent. It owned 170 cows.",
            ("140", "170"),
        ),
        (
            "Tamm AG shut its mill in Orvel. The shares lost 12 percent in 2021.",
            "The Orvel mill of Tamm AG is silent. The shares lost 14 percent in 2024.",
            ("12 percent", "14 percent"),
        ),
        (
            "Ida Vost helped the clinic in Orvel. She may need another $215 million.",
            "The clinic in Orvel thanks Ida Vost. It needs $363 million.",
            ("$215 million", "$363 million"),
        ),
    ],
)
def test_what_is_two_things_is_left_alone(left: str, right: str, numbers: tuple[str, ...]) -> None:
    assert found(left, right, *numbers) == []
