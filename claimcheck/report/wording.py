"""Small phrases that every report for people shares: counts, days, who says it, how it is meant.

What stands in a text comes back as it is; the format that shows it filters it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from claimcheck.records.claim import Claim, Period
from claimcheck.records.findings import Conflict, Coverage, Side
from claimcheck.records.judgement import SEVERITIES
from claimcheck.records.source import Source

MODALITIES = {
    "estimated": "estimated",
    "planned": "planned",
    "denied": "denied",
    "conditional": "conditional",
    "past_event": "of an earlier event",
}
"""How a figure is meant, where it is not plainly asserted."""

_ON = re.compile(r"(?i)^on\s+")


def count(number: int, noun: str, plural: str | None = None) -> str:
    """ "1 source", "2 sources"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def by_severity(conflicts: Iterable[Conflict]) -> str:
    """ "1 error, 2 warnings"."""
    levels = [conflict.severity for conflict in conflicts]
    return ", ".join(count(levels.count(level), level) for level in reversed(SEVERITIES) if level in levels)


def decided(conflicts: Iterable[Conflict]) -> list[str]:
    """What a project has decided about some findings: "2 baselined", "1 suppressed"."""
    statuses = [conflict.status for conflict in conflicts]
    return [f"{n:,} {status}" for status in ("baselined", "suppressed") if (n := statuses.count(status))]


def numbers(coverage: Coverage) -> str:
    """What became of the numbers of a run, without a stop."""
    return (
        f"{coverage.seen:,} numbers seen, {coverage.read:,} read, {coverage.compared:,} compared, "
        f"{coverage.unread:,} not understood"
    )


def texts(sources: Iterable[Source]) -> str:
    """ "2 sources", "1 source and 1 reference sheet"; beside a draft only what it is held against."""
    listed = list(sources)
    sheets = sum(bool(source.rows) for source in listed)
    plain = sum(source.role == "source" and not source.rows for source in listed)
    told = [count(plain, "source")] if plain or not sheets else []
    return " and ".join([*told, *([count(sheets, "reference sheet")] if sheets else [])])


def are_worth_a_look(number: int) -> str:
    """ "1 finding is worth a look", "2 findings are worth a look"."""
    return f"{count(number, 'finding')} {'is' if number == 1 else 'are'} worth a look"


def day(value: date) -> str:
    """ "4 Mar 2025"."""
    return f"{value.day} {value:%b} {value.year}"


def witnesses(side: Side) -> str:
    """How many independent sources give a value, how many more only repeat one of them, and whether the draft does;
    empty for one source alone."""
    texts = len({claim.source for claim in side.claims})
    copies = texts - side.witnesses - side.drafts
    told = [count(side.witnesses, "source")] if side.witnesses or not side.drafts else []
    told += [count(copies, "copy", "copies")] if copies > 0 else []
    told += ["your draft" if side.drafts == 1 else f"{side.drafts:,} of your drafts"] if side.drafts else []
    if texts == 1 and not side.drafts:
        return ""
    return " and ".join(told if len(told) < 3 else [", ".join(told[:-1]), told[-1]])


def is_within_one(conflict: Conflict) -> bool:
    """Whether all claims of a conflict stand in one source."""
    return len({claim.source for claim in conflict.claims}) == 1


def when(claim: Claim, source: Source) -> str:
    """The day or period that a claim speaks of, else the day its source was published."""
    period = claim.period
    if period is not None:
        shown, known = " ".join(_ON.sub("", period.text).split()), days(period)
        if known is None:
            return f"{shown} (date not given)"
        return shown if known in shown or _says_the_day(shown, period) else f"{shown} ({known})"
    if source.published is not None:
        return f"published {day(source.published)}"
    return "no day given"


def _says_the_day(words: str, period: Period) -> bool:
    """Whether the words themselves are the one day in full: "4 March 2025", "March 4, 2025"."""
    if period.first is None or period.first != period.last:
        return False
    number, year = period.first.day, period.first.year
    months = (f"{period.first:%b}", f"{period.first:%B}")
    full = {f"{number} {month} {year}" for month in months} | {
        f"{month} {number}, {year}" for month in months
    }
    return words in {*full, period.first.isoformat()}


def told(conflict: Conflict) -> list[str]:
    """The message of a finding and its reason, the reason only where the message does not end in it."""
    reason = conflict.reason.rstrip(".")
    repeated = conflict.message.rstrip(".").endswith(reason)
    return [conflict.message] if repeated else [conflict.message, conflict.reason]


def days(period: Period) -> str | None:
    """The days of a period as far as they are known, a whole year or month by its name; None when neither end is."""
    first, last = period.first, period.last
    if first is None and last is None:
        return None
    if first == last and first is not None:
        return day(first)
    if first is None and last is not None:
        return f"until {day(last)}"
    if last is None and first is not None:
        return f"from {day(first)}"
    assert first is not None and last is not None
    if first.day == 1 and first.year == last.year and (last + timedelta(1)).day == 1:
        if first.month == last.month:
            return f"{first:%b} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    return f"{day(first)} to {day(last)}"
