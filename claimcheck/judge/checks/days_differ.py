"""Two sources give another day, or another hour, for one act."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from claimcheck.calendar import resolve
from claimcheck.judge.rivals.nearness import beside_act
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.slips import neighbours_swapped
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared
from claimcheck.records.pairing import Pairing, weight
from claimcheck.records.quantity import DateParts
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "pairing"
HALF_DAY = 12 * 60
SWAPPED = ("two neighbouring digits are swapped: a slip of the keyboard?",)
NAMES = 2
"""Names that two clauses share from which an act of theirs is hardly two."""


class Parameters(Strict):
    """``minutes``: by how much two clock times of one act may differ, twice that where one is hedged
    ("about 3 p.m."); witnesses round to a quarter of an hour."""

    minutes: Annotated[int, Field(ge=0, le=12 * 60)] = 15
    words: Annotated[int, Field(ge=0)] = 0
    """Words that two clauses must share beside that of the act: a president announces something every day."""
    weight: Annotated[int, Field(ge=0)] = 0
    """The same, names and other numbers counting double: one name is enough, or two plain words."""


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether two clauses share enough words beside that of their act."""
    beside = beside_act(pairing, facts.roots)
    return len(beside) >= parameters.words and weight(beside) >= parameters.weight


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two dates by the parts that both give, or two clock times by the minute."""
    left, right = pairing.left, pairing.right
    if left.quantity.kind != right.quantity.kind:
        return Ruling("not_compared", "one is a day and the other an hour")
    if left.quantity.kind == "clock_time":
        return _hours(left, right, parameters.minutes, _of_one_act(pairing, facts))
    one, other = _parts(left, facts), _parts(right, facts)
    if _one_weekday(left, right, one, other):
        return Ruling("compatible", "they name the same weekday")
    if one is None or other is None or one.end is not None or other.end is not None:
        return Ruling("not_compared", "one of them names no single date")
    told = [(getattr(one, part), getattr(other, part)) for part in ("year", "month", "day", "weekday")]
    both = [(a, b) for a, b in told if a is not None and b is not None]
    if not both:
        return Ruling("not_compared", "they have no part of the date in common")
    if all(a == b for a, b in both):
        return Ruling("compatible", "they can be one day")
    reason = f"{left.surface} and {right.surface} are not the same {_finest(one, other)}"
    slip = pairing.named_alike and _slip_of_year(one, other)
    return Ruling(
        "conflict",
        reason,
        notes=SWAPPED if slip else (),
        doubts=int(not _of_one_act(pairing, facts) and not slip),
    )


def _one_weekday(left: Claim, right: Claim, one: DateParts | None, other: DateParts | None) -> bool:
    """Whether one of them only names the weekday that the other is: texts of two days that each say "on Sunday" were
    more often put online on different days than they speak of two Sundays.

    ``one`` and ``other`` are the dates with what the day of publication adds.
    """
    if one is None or other is None or one.weekday is None or other.weekday is None:
        return False
    return one.weekday == other.weekday and (_bare(left) or _bare(right))


def _finest(one: DateParts, other: DateParts) -> str:
    """The smallest part of a date that both give: two bare years are not the same year."""
    if one.month is None or other.month is None:
        bare = one.weekday is None or other.weekday is None
        return "year" if bare else "day"
    return "month" if one.day is None or other.day is None else "day"


def _bare(claim: Claim) -> bool:
    parts = claim.quantity.date
    return parts is not None and parts.weekday is not None and parts.day is None and parts.month is None


def _of_a_year(claim: Claim) -> bool:
    return claim.quantity.date is not None and claim.quantity.date.year_alone


def _parts(claim: Claim, facts: Facts) -> DateParts | None:
    """The parts of a date, with those that the day of publication adds; the weekday follows from a whole date."""
    parts = claim.quantity.date
    if parts is None:
        return None
    days = resolve(parts, facts.published.get(claim.source))
    if days is None or days[0] != days[1]:
        return parts
    day = days[0]
    return replace(parts, year=day.year, month=day.month, day=day.day, weekday=day.weekday())


def _of_one_act(pairing: Pairing, facts: Facts) -> bool:
    """Whether two acts are hardly two: their clauses share names, or enough words and neither text gives such an act
    another time. Of weekdays two texts name many, and a cup is won in many years."""
    if any(_bare(claim) or _of_a_year(claim) for claim in (pairing.left, pairing.right)):
        return _named_alike(pairing)
    alone = pairing.same("clause") and facts.lone.of_one_act(pairing.left, pairing.right)
    return alone or _named_alike(pairing)


def _named_alike(pairing: Pairing) -> bool:
    """Whether the two clauses share names or another number: an act of the same people, in the same place, at the
    same price."""
    return sum(word[:1].isupper() + NAMES * word[:1].isdigit() for word in pairing.shared) >= NAMES


def _slip_of_year(one: DateParts, other: DateParts) -> bool:
    """Whether two dates are one but for two digits of the year; a cup may be won in 1989 and in 1998."""
    if one.year is None or other.year is None or (one.month, one.day) != (other.month, other.day):
        return False
    return _swapped(one.year, other.year, 4)


def _swapped(one: int, other: int, digits: int) -> bool:
    """Whether two years, or the minutes of two times, are one but for two neighbouring digits: 1931 and 1913."""
    return neighbours_swapped(f"{one:0{digits}}", f"{other:0{digits}}")


def _length(minutes: int) -> str:
    """ "45 minutes", "2 hours", "1 hour and 5 minutes"."""
    hours, rest = divmod(minutes, 60)
    told = [(hours, "hour"), (rest, "minute")]
    return " and ".join(f"{n} {unit}{'s' if n > 1 else ''}" for n, unit in told if n)


def _hours(left: Claim, right: Claim, minutes: int, named: bool) -> Ruling:
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None:
        return Ruling("not_compared", "one of them is no single time")
    compared = Compared((one, one), (other, other), "minute after midnight")
    apart = abs(one - other)
    if left.quantity.either_half or right.quantity.either_half:
        apart %= HALF_DAY  # "5:30" and "5:30 p.m." are one time
        apart = min(apart, HALF_DAY - apart)
    if apart <= minutes or 24 * 60 - apart <= minutes:
        return Ruling("compatible", "they are the same time, or nearly", compared)
    slip = one // 60 % 12 == other // 60 % 12 and apart < 60 and _swapped(int(one % 60), int(other % 60), 2)
    doubts = 0 if named or apart == HALF_DAY else 1 - slip
    if any(claim.quantity.amount.kind == "about" for claim in (left, right)) and apart <= 2 * minutes:
        doubts += 2
    note = ("they are twelve hours apart: a.m. for p.m.?",) if apart == HALF_DAY else SWAPPED if slip else ()
    return Ruling(
        "conflict",
        f"{left.surface} and {right.surface} are {_length(int(apart))} apart",
        compared,
        note,
        doubts,
    )
