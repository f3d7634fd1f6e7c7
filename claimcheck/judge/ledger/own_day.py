"""Whether a date of a draft is the day on which the draft itself comes out, for which no source is asked."""

from __future__ import annotations

from datetime import date

from claimcheck.records.claim import Claim
from claimcheck.records.quantity import MOMENTS, DateParts

_POSTED = ("dateline", "byline")


def is_own_day(claim: Claim, published: date | None) -> bool:
    """Whether a date or time tells when its text came out: in a line of posting, at the head of a wire story, or, being
    that day (``published``), in a line of its own."""
    if claim.quantity.kind not in MOMENTS:
        return False
    if claim.part in _POSTED:
        return True
    if published is None or not _is_day(claim.quantity.date, published):
        return False
    return claim.sentence.text.strip(" .") == claim.surface


def _is_day(parts: DateParts | None, day: date) -> bool:
    return parts is not None and (parts.year, parts.month, parts.day) == (day.year, day.month, day.day)
