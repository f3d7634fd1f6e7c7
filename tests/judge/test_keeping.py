"""All that somebody has and what was done with some of it are two figures, though each is the only one of its noun."""

from __future__ import annotations

import pytest

from claimcheck import Source, check


def severities(left: str, right: str) -> list[str]:
    found = check([Source(id="left", name="left", text=left), Source(id="right", name="right", text=right)])
    assert {claim.source for claim in found.claims if claim.quantity.kind == "count"} == {"left", "right"}
    return [conflict.severity for conflict in found.conflicts]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The airline has 40 aircraft.", "The airline ordered 25 aircraft."),
        ("The strike by 2,000 nurses began.", "The hospital employs some 3,500 nurses."),
        ("The museum has had 60 galleries.", "The museum closed 40 galleries."),
    ],
)
def test_what_there_is_and_what_was_done_is_only_worth_a_look(left: str, right: str) -> None:
    assert "warning" not in severities(left, right)
    assert "warning" not in severities(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The airline has 40 aircraft.", "The airline owns 25 aircraft."),
        ("The airline ordered 40 aircraft.", "The airline agreed to buy 25 aircraft."),
        ("The parliament has 150 seats.", "The 180-seat parliament met."),
    ],
)
def test_two_figures_of_what_there_is_are_a_warning(left: str, right: str) -> None:
    assert severities(left, right) == ["warning"]
