"""One moment in two time zones: 4:30 a.m. in Paris is 10:30 p.m. Eastern, not 11:30."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from string import capwords

from claimcheck.judge.phrases import Found, Line
from claimcheck.judge.phrases.clocks.one_moment import listed, of_one_moment
from claimcheck.judge.phrases.clocks.paired import paired
from claimcheck.judge.phrases.clocks.zones import ZoneWords
from claimcheck.judge.phrases.line import joined
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_DAY, _HALF_DAY = 1440, 720
_TWO = 2
_TURNING_MONTHS = (3, 4, 9, 10, 11)
"""Months in which one half of the world has changed its clocks and the other has not."""


class Parameters(ZoneWords):
    """The zones, and the words by which two times are one moment."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold two times that name their zones against each other."""
    made = []
    before: Line | None = None
    for line in untold_lines(claims, facts.speech, _has_time, led=False):
        times = _times(line.claims)
        both = joined(before, line) if before is not None and times == _times(before.claims) == 1 else None
        before = line
        found = (listed(line, parameters) or list(parameters.find_in(line))) if times > 1 else []
        pairs = list(paired(line, parameters)) if times > _TWO and len(found) < _TWO else []
        for one in [] if any(pairs) else found:
            made += _ruled([one], parameters, facts)
        for ways in pairs:
            made += _ruled(ways, parameters, facts)
        if not found and times > 1:
            made += _ruled(of_one_moment(line, parameters), parameters, facts)
        if both is not None:
            made += _ruled(of_one_moment(both, parameters, apart=True), parameters, facts)
    return made


def _ruled(ways: Sequence[Found], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """One moment by any way in which the times can be told by the zones; else what the first way makes of it."""
    if not ways:
        return []
    rulings = [_ruling(found, parameters, facts.published.get(found.claims[0].source)) for found in ways]
    told = [ruling for ruling in rulings if ruling is not None]
    fits = next((ruling for ruling in told if ruling.verdict == "compatible"), None)
    return [RuledOn(ways[0].claims, fits or told[0])] if told else []


def _has_time(claims: Sequence[Claim]) -> bool:
    return _times(claims) > 0


def _times(claims: Sequence[Claim]) -> int:
    return sum(claim.quantity.kind == "clock_time" for claim in claims)


def _ruling(found: Found, parameters: Parameters, published: date | None) -> Ruling | None:
    left, right = found.slots["left"], found.slots["right"]
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None:
        return None
    here, there = parameters.named(found.words["zone"]), parameters.named(found.words["other"])
    if found.words["zone"] == found.words["other"] or _by_their_own_clocks(found, parameters):
        return None
    winter, summer = _minutes_ahead(here.january, there.january), _minutes_ahead(here.july, there.july)
    months = _months(found, parameters)
    if months and months <= parameters.like_january:
        summer = winter
    elif months and months <= parameters.like_july:
        winter = summer
    together = {winter, summer}
    stated = int(one - other) % _DAY
    if _either_half(left) or _either_half(right):
        halves = {(minutes + _HALF_DAY) % _DAY for minutes in together}  # "6 p.m., half past seven in Delhi"
        together |= halves if stated in halves else set()
    if stated in together:
        return Ruling("compatible", "the two times are one moment")
    crossed = {_minutes_ahead(here.january, there.july), _minutes_ahead(here.july, there.january)} - together
    if stated in crossed and published is not None and published.month in _TURNING_MONTHS:
        return Ruling("compatible", "the two times are one moment while only one side has changed its clocks")
    possible = sorted({_clock(int(one - apart) % _DAY) for apart in together})
    zone = _shown(found.words["other"])
    told = _zone_in_words(found.words["zone"])
    reason = f"{left.surface} {told} is {' or '.join(possible)} {zone}, not {right.surface}"
    if stated not in crossed or published is not None:
        return Ruling("conflict", reason)
    note = "it would fit in the weeks of spring and autumn in which only one side has changed its clocks"
    return Ruling("conflict", reason, notes=(note,))


def _by_their_own_clocks(found: Found, parameters: Parameters) -> bool:
    """Whether two times that only an "and" joins are of two events: "polls close at 8 p.m. in London and 8 p.m. in
    New York"."""
    left, right = (found.slots[side] for side in ("left", "right"))
    ahead, items = found.line.place(left), found.line.items
    between = items[ahead + 1 : found.line.place(right)]
    alike = left.quantity.amount.value == right.quantity.amount.value
    added = "and" in between and MARKS.isdisjoint(between)
    return added and (alike or not parameters.apiece.isdisjoint(items[:ahead]))


def _either_half(claim: Claim) -> bool:
    """Whether a time may be of either half of the day: "one o'clock", whatever the words around made of it."""
    return claim.quantity.either_half or claim.surface.lower().replace("’", "'").endswith("o'clock")


def _months(found: Found, parameters: Parameters) -> set[str]:
    """The months that a sentence names."""
    dates = [claim.quantity.date for claim in found.line.claims if claim.quantity.date is not None]
    months = {calendar.month_name[date.month].lower() for date in dates if date.month}
    return months | (found.line.bag & (parameters.like_january | parameters.like_july))


def _zone_in_words(zone: str) -> str:
    return _shown(zone) if len(zone) <= 4 else f"({_shown(zone)})"


def _shown(zone: str) -> str:
    """The name of a zone as it is written: "EST", "St John's"."""
    return zone.upper() if len(zone) <= 4 else capwords(zone.replace(" '", "'"))


def _minutes_ahead(here: Decimal, there: Decimal) -> int:
    """By how many minutes the first clock is ahead of the second, within a day."""
    return int((here - there) * 60) % _DAY


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    half = "a.m." if hour < 12 else "p.m."
    return f"{(hour - 1) % 12 + 1}:{minute:02} {half}"
