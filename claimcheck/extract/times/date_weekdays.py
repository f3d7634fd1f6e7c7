"""The weekday beside a date: "Friday, 3 May", "Friday (3 May)", "3 May 2016, a Friday"."""

from __future__ import annotations

from claimcheck.extract.reading import Context, Reading
from claimcheck.record import replace


def with_weekday(context: Context, found: Reading) -> Reading:
    """The date with the weekday before it ("Friday, 3 May", "Friday (3 May)") or behind it ("3 May 2016, a Friday")."""
    scan, at = context.scan, found.first - 1
    if found.date is None or found.date.day is None:
        return found
    behind = _weekday_behind(context, found)
    if behind is not None:
        found.date = replace(found.date, weekday=behind)
        found.last += 3
        found.end = found.number_end = scan.ends[found.last - 1]
        return found
    bracket = scan.low[at] == "(" and scan.low[found.last] == ")"
    at -= bracket
    if scan.low[at] == "the" and scan.capital(at - 1):
        at -= 1
    if scan.low[at] in (",", "."):
        at -= 1
    weekday = context.wording.weekdays.get(scan.low[at])
    if weekday is None or not scan.capital(at):
        return found
    if bracket:
        found.last += 1
        found.end = found.number_end = scan.ends[found.last - 1]
    found.first, found.start, found.number_start = at, scan.starts[at], scan.starts[at]
    found.date = replace(found.date, weekday=weekday)
    return found


def _weekday_behind(context: Context, found: Reading) -> int | None:
    """The weekday of "3 May 2016, a Friday" and "3 May 2016 (a Friday)"."""
    scan, last = context.scan, found.last
    if scan.low[last] not in (",", "(") or scan.low[last + 1] != "a" or not scan.capital(last + 2):
        return None
    return context.wording.weekdays.get(scan.low[last + 2])
