"""Whether a date of a draft is the day on which the draft itself comes out, for which no source is asked."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.records.claim import Claim
from claimcheck.records.quantity import MOMENTS, DateParts

_POSTED = ("dateline", "byline")
_PLACE = re.compile(r"[^a-z]*")
"""What stands before the day of a wire story: "TARNAU, "."""
_AGENCY = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?[-–—:]")
"""What stands behind it: " (Meridian News) - "."""


def is_own_day(claim: Claim, published: date | None) -> bool:
    """Whether a date or time tells when its text came out: in a line of posting, or, being that day (``published``), in
    a line of its own or at the head of a wire story."""
    if claim.quantity.kind not in MOMENTS:
        return False
    if claim.part in _POSTED:
        return True
    if published is None or not _is_day(claim.quantity.date, published):
        return False
    text, begin = claim.sentence.text, claim.sentence.start
    before, behind = text[: claim.quantity.start - begin], text[claim.quantity.end - begin :]
    alone = not any(map(str.isalnum, before + behind))
    return alone or (_PLACE.fullmatch(before) is not None and _AGENCY.match(behind) is not None)


def _is_day(parts: DateParts | None, day: date) -> bool:
    return parts is not None and (parts.year, parts.month, parts.day) == (day.year, day.month, day.day)
