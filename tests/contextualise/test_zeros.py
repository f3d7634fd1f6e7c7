"""Figures of nought, and words that only look like one."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claims

NOUGHTS = [
    ("No one was killed.", {"deaths"}),
    ("No one was killed or injured in the blast.", {"deaths", "injured"}),
    ("Nobody died in the crash.", {"deaths"}),
    ("No-one has so far been hurt.", {"injured"}),
    ("There were no casualties in the camp.", {"deaths", "injured"}),
    ("No casualties or fatalities were confirmed.", {"deaths", "injured"}),
    ("There were no deaths or injuries.", {"deaths", "injured"}),
    ("No arrests were made.", {"arrested"}),
]


@pytest.mark.parametrize(("text", "measures"), NOUGHTS, ids=[row[0] for row in NOUGHTS])
def test_nothing_of_a_kind_is_a_figure(text: str, measures: set[str]) -> None:
    found = claims(text)
    assert {claim.measure for claim in found} == measures
    assert len({claim.id for claim in found}) == len(found)
    for claim in found:
        assert claim.quantity.amount.value == 0
        assert claim.quantity.derived
        assert text[claim.quantity.start : claim.quantity.end] == claim.surface


SAYS_LESS = [
    "No serious injuries were reported. Twelve boats sank.",
    "There are no reports of deaths. Twelve boats sank.",
    "No one else was hurt. Twelve boats sank.",
    "No one killed him. Twelve boats sank.",
    "No one was seriously hurt. Twelve boats sank.",
    "There was no sale. Twelve boats sank.",
]


@pytest.mark.parametrize("text", SAYS_LESS)
def test_what_says_less_is_none(text: str) -> None:
    assert [claim.surface for claim in claims(text)] == ["Twelve"]
