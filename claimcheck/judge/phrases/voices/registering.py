"""Two that have only a name and each tell a figure of their own: "Seville recorded 45 degrees, and Madrid 41"."""

from __future__ import annotations

import re
from collections.abc import Set

from claimcheck.records.claim import Claim

_NAME = r"(?:[A-Z][\w.'’-]*\s+){1,3}"
_ALONE = re.compile(rf"[,;]?\s*(?:(?:and|but|while|whereas)\s+)?{_NAME}")
_LED = re.compile(rf"(?:.*[,;]\s+)?{_NAME}(?P<verb>[a-z]+)\s+")
_AHEAD = 120
"""Characters before the first figure in which its name and verb stand."""


def each_registers(one: Claim, other: Claim, verbs: Set[str]) -> bool:
    """Whether the first stands behind a name and one of the verbs, and the second behind a bare name in the same
    sentence: what a place or a shop recorded, sold or had is its own."""
    first, second = sorted((one, other), key=lambda claim: claim.quantity.start)
    if first.sentence != second.sentence:
        return False
    text, start = first.sentence.text, first.sentence.start
    led = _LED.fullmatch(text[: first.quantity.start - start][-_AHEAD:])
    if led is None or led["verb"] not in verbs:
        return False
    between = text[first.quantity.end - start : second.quantity.start - start]
    mark = between.rfind(",")
    return _ALONE.fullmatch(between[mark:] if mark >= 0 else between) is not None
