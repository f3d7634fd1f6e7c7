"""Warnings of one sort beyond a handful are counted: a thousand texts may say as often that they share a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from claimcheck.records.findings import Notice

MOST = 8
"""How many warnings of one sort are shown one by one."""


def folded(notices: Sequence[Notice], most: int = MOST) -> Iterable[Notice]:
    """The warnings to show, in their order: of each code at most ``most``, the last followed by how many were left out.

    One left out would be as long as the line that says so: it is shown.
    """
    told = Counter(notice.code for notice in notices)
    shown: Counter[str] = Counter()
    for notice in notices:
        left = told[notice.code] - most
        shown[notice.code] += 1
        if left <= 1 or shown[notice.code] <= most:
            yield notice
        if left > 1 and shown[notice.code] == most:
            yield Notice(notice.code, f"… and {left:,} more like the last: --format json lists them all")
