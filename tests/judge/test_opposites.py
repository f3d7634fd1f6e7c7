"""Two texts give one value in opposite senses: no agreement, and a conflict where both cannot be true."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Findings, Source, check

OPPOSITE = [
    ("Tamm's sales rose 8 percent last year.", "Tamm's sales fell 8 percent last year.", "8 percent"),
    ("The Arn rose by 40 cm in Lund on Monday.", "The Arn fell by 40 cm in Lund on Monday.", "40 cm"),
    ("Shares in Tamm gained 4 percent on Monday.", "Shares in Tamm lost 4 percent on Monday.", "4 percent"),
    ("Orsa beat Marl 3-1 on Saturday.", "Marl beat Orsa 3-1 on Saturday.", "3-1"),
    ("Orsa beat Marl 3-1 on Saturday.", "Orsa lost 3-1 to Marl on Saturday.", "3-1"),
    ("The board closed four parks in Lund.", "The board spared four parks in Lund.", "four"),
    ("MPs voted 61 to 40 for the bill.", "MPs voted 61 to 40 against the bill.", "61"),
]
ALIKE = [
    ("Tamm's sales rose 8 percent last year.", "Tamm's sales were up 8 percent last year.", "8 percent"),
    ("Orsa beat Marl 3-1 on Saturday.", "On Saturday Marl were beaten 3-1 by Orsa.", "3-1"),
    ("Ferro will close 40 shops to cut costs.", "Ferro is closing 40 stores.", "40"),
    ("The court freed 12 traders.", "The court acquitted 12 traders.", "12"),
]


def _checked(left: str, right: str, surface: str) -> Findings:
    texts = {"left": left, "right": right}
    found = check(
        [
            Source(id=name, name=name, text=text, language="en", published=date(2024, 3, 6))
            for name, text in texts.items()
        ]
    )
    assert {one.source for one in found.claims if one.surface == surface} == set(texts)
    return found


@pytest.mark.parametrize(("left", "right", "surface"), OPPOSITE, ids=[row[1] for row in OPPOSITE])
def test_one_value_told_as_opposites_is_a_conflict(left: str, right: str, surface: str) -> None:
    found = _checked(left, right, surface)
    conflict = next(one for one in found.conflicts if {claim.surface for claim in one.claims} == {surface})
    assert "left says" in conflict.reason
    assert "right says" in conflict.reason
    assert not any(claim.surface == surface for one in found.agreements for claim in one.claims)


@pytest.mark.parametrize(("left", "right", "surface"), ALIKE, ids=[row[1] for row in ALIKE])
def test_one_value_told_in_other_words_agrees(left: str, right: str, surface: str) -> None:
    found = _checked(left, right, surface)
    assert not found.conflicts
    assert any(claim.surface == surface for one in found.agreements for claim in one.claims)


@pytest.mark.parametrize(
    ("left", "right", "surface"),
    [
        ("The Greens won 14 seats in Lund.", "The Reds won 14 seats in Lund.", "14"),
        ("Ida Holm earns €48,000 a year.", "Jon Vesely earns €48,000 a year.", "€48,000 a year"),
        ("Holm won 47 percent of the vote.", "Vesely won 47 percent of the vote.", "47 percent"),
    ],
)
def test_one_value_of_two_names_is_no_agreement(left: str, right: str, surface: str) -> None:
    assert not _checked(left, right, surface).agreements


def test_what_both_may_be_true_of_is_no_agreement_and_no_conflict() -> None:
    found = _checked("In Lund 12 people survived the crash.", "In Lund 12 people died in the crash.", "12")
    assert not found.agreements
    assert not found.conflicts
