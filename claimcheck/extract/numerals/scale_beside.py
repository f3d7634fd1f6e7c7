"""Whether the number next to one has a scale: beside "275k" and "0.3 million", the m of "0.275m" is a million."""

from __future__ import annotations

from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording

_REACH = 4


def scaled_beside(scan: Scan, first: int, last: int, wording: Wording) -> bool:
    """Whether a number in digits with a scale that is no unit ends before, or begins behind, the pieces [first, last).

    Between the two stand only marks and words of a list or a change (``between_scaled``).
    """
    return _before(scan, first, wording) or _scaled_behind(scan, last, wording)


def _before(scan: Scan, at: int, wording: Wording) -> bool:
    near = at - 1
    while near > max(0, at - _REACH) and wording.has("numerals.between_scaled", scan.low[near]):
        near -= 1
    return near < at - 1 and scan.digits(near - 1) and _is_scale(scan, near, wording)


def _scaled_behind(scan: Scan, at: int, wording: Wording) -> bool:
    near = at
    while near < at + _REACH and wording.has("numerals.between_scaled", scan.low[near]):
        near += 1
    return near > at and scan.digits(near) and _is_scale(scan, near + 1, wording)


def _is_scale(scan: Scan, at: int, wording: Wording) -> bool:
    """Scale words, abbreviations and capital letters; "k" too, which no unit is."""
    word, raw = scan.low[at], scan.texts[at]
    return (
        word in wording.scales
        or wording.has("numerals.scales_beside", word)
        or (raw in ("k", "K", "M", "B") and scan.glued(at))
    )
