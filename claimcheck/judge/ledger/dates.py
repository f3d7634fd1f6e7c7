"""What one date says of another: the parts both give agree, differ, or are too few."""

from __future__ import annotations

from typing import Literal

from claimcheck.records.quantity import DateParts

_PARTS = ("year", "month", "day", "weekday")
_LEFT_OUT = {"weekday", "year"}
"""Parts that a draft may give though the source leaves them to the reader."""


def bearing_of_dates(
    mine: DateParts | None, theirs: DateParts | None, *, told: bool = True
) -> Literal["gives", "excludes", "leaves open"] | None:
    """Whether the source's date is the draft's: it gives every part of it, but perhaps the weekday or the year.

    A date that is not ``told`` as such, a bare weekday, rules none out: it is of another act as often as not.
    """
    if mine is None or theirs is None:
        return None
    if mine == theirs:
        return "gives"
    parts = {part: (getattr(mine, part), getattr(theirs, part)) for part in _PARTS}
    given = {part: pair for part, pair in parts.items() if pair[0] is not None}
    both = {part: pair for part, pair in given.items() if pair[1] is not None}
    if any(one != other for one, other in both.values()):
        return "excludes" if told and mine.end is None and theirs.end is None else "leaves open"
    if both and set(given) - set(both) <= _LEFT_OUT:
        return "gives"
    return "leaves open" if both else None
