"""The sides of a finding and their order."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Source, check

FLOOD = "The flood in Marl has killed {} people."


@pytest.mark.parametrize("days", [(1, 2, 3), (3, 3, 3)], ids=["update", "conflict"])
def test_the_smaller_value_stands_before_the_larger_one(days: tuple[int, ...]) -> None:
    """In the order of the numbers and not of their digits: 8, 9, 10."""
    sources = [
        Source(id=f"{n}", name=f"{n}", text=FLOOD.format(dead), published=date(2024, 6, day))
        for n, (dead, day) in enumerate(zip((8, 9, 10), days, strict=True))
    ]
    for given in (sources, sources[::-1]):
        [found] = check(given).conflicts
        assert found.verdict == ("update" if days == (1, 2, 3) else "conflict")
        assert [side.value for side in found.sides] == ["8 people", "9 people", "10 people"]
