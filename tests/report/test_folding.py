"""Warnings of one sort: a handful is shown, the rest counted; none of another sort is lost."""

from __future__ import annotations

import pytest

from claimcheck.records.findings import Notice
from claimcheck.report.folding import MOST, folded


@pytest.mark.parametrize(
    ("many", "shown"), [(0, 0), (1, 1), (MOST, MOST), (MOST + 1, MOST + 1), (MOST + 2, MOST + 1)]
)
def test_a_handful_is_shown(many: int, shown: int) -> None:
    notices = [Notice("copy", f"it copies {number}", f"{number}.txt") for number in range(many)]
    assert len(list(folded(notices))) == shown


def test_the_rest_is_counted_where_it_stood() -> None:
    copies = [Notice("copy", f"it copies {number}", f"{number}.txt") for number in range(MOST + 1_200)]
    told = list(folded([*copies, Notice("empty", "holds no text", "a.txt")]))
    assert told[:MOST] == copies[:MOST]
    assert told[MOST].message == "… and 1,200 more like the last: --format json lists them all"
    assert told[MOST].source is None
    assert told[MOST + 1].source == "a.txt"
