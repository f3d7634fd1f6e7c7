"""Things called by the name of their make are one thing, whatever noun stands behind the name."""

from __future__ import annotations

import pytest

from claimcheck.align.makes import one_make
from tests.contextualise.reading import claim

PAIRS = [
    ("Ardal ordered 60 V5 Hawk jets.", "60", "It signed for 55 Velm V5 Hawks.", "55", True),
    ("Ardal ordered 60 V5 Hawk jets.", "60", "It signed for 55 Velm V5 Kites.", "55", False),
    ("They mended 60 Tarn bridges.", "60", "They mended 55 Tarn roads.", "55", False),
    ("They held 60 Ondarian prisoners.", "60", "They held 55 Ondarians.", "55", False),
    ("Ardal ordered 60 jets.", "60", "Ardal ordered 55 planes.", "55", False),
]


@pytest.mark.parametrize(
    ("one", "first", "other", "second", "same"), PAIRS, ids=[f"{row[0]} {row[2]}" for row in PAIRS]
)
def test_one_make(one: str, first: str, other: str, second: str, same: bool) -> None:
    left, right = claim(one, first).subject, claim(other, second).subject
    assert left is not None
    assert right is not None
    assert one_make(left, right) is same
    assert one_make(right, left) is same
