"""Whether a date of a draft is the day on which the draft itself comes out, for which no source is asked."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.records.claim import Claim

_POSTED = ("dateline", "byline")
_PLACE = re.compile(r"[^a-z]*")
"""What stands before the day of a wire story: "TARNAU, "."""
_AGENCY = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?[-–—:]")
"""What stands behind it: " (Meridian News) - "."""


def is_own_day(claim: Claim, published: date | None) -> bool:
    """Whether a date or time tells when its text came out: in a line of posting, or, being that day (``published``), in
    a line of its own or at the head of a wire story."""
    if claim.quantity.kind not in ("date", "clock_time"):
        return False
    if claim.part in _POSTED:
        return True
    day = claim.quantity.date
    if (
        published is None
        or day is None
        or (day.year, day.month, day.day)
        != (
            published.year,
            published.month,
            published.day,
        )
    ):
        return False
    text, begin = claim.sentence.text, claim.sentence.start
    before, behind = text[: claim.quantity.start - begin], text[claim.quantity.end - begin :]
    alone = not any(map(str.isalnum, before + behind))
    return alone or (_PLACE.fullmatch(before) is not None and _AGENCY.match(behind) is not None)
