"""One moment in two time zones: 4:30 a.m. in Paris is 10:30 p.m. Eastern, not 11:30."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.phrases import Found, Line, Phrasing, lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_DAY = 1440
_REACH = 9
_TURNING_MONTHS = (3, 4, 9, 10, 11)
"""Months in which one half of the world has changed its clocks and the other has not."""


class Zone(BaseModel):
    """Hours ahead of UTC in January and in July, and the names the zone goes by."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    january: Decimal
    july: Decimal
    names: tuple[str, ...]


class Parameters(Phrasing):
    """``zones``: shapes name them ``<zone>`` for the first time and ``<other>`` for the second."""

    SLOTS: ClassVar = {"left": ("clock_time",), "right": ("clock_time",)}

    zones: Annotated[tuple[Zone, ...], Field(min_length=1)]

    one_moment: tuple[str, ...] = ()
    """Words and marks between two times that make them one moment: "(", "which", "or"."""
    two: tuple[str, ...] = ()
    """Words between two times that make them two moments: "landed", "and", "until"."""

    @cached_property
    def zone_names(self) -> frozenset[str]:
        """All names of all zones, in lower case."""
        return frozenset(name.lower() for zone in self.zones for name in zone.names)

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and the names of the zones."""
        names = tuple(name for zone in self.zones for name in zone.names)
        return {**self.words, "zone": names, "other": names}

    def named(self, name: str) -> Zone:
        """The zone of that name, as a shape found it."""
        return next(zone for zone in self.zones if name in {one.lower() for one in zone.names})


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold two times that name their zones against each other."""
    made = []
    for line in lines(claims, _two_times):
        for found in list(parameters.find_in(line)) or _beside(line, parameters):
            ruling = _ruling(found, parameters, facts.published.get(found.claims[0].source))
            if ruling is not None:
                made.append(RuledOn(found.claims, ruling))
    return made


def _two_times(claims: Sequence[Claim]) -> bool:
    return sum(claim.quantity.kind == "clock_time" for claim in claims) > 1


def _beside(line: Line, parameters: Parameters) -> list[Found]:
    """The only two times of a sentence, each with the name of a zone, and words between that make them one moment."""
    at = [
        n for n in range(len(line.items)) if (claim := line.claim(n)) and claim.quantity.kind == "clock_time"
    ]
    if len(at) != 2:
        return []
    here, there = (
        _zone_behind(line, at[0], at[1], parameters),
        _zone_behind(line, at[1], len(line.items), parameters),
    )
    here = here or _zone_before(line, at[0], parameters)
    left, right = line.claim(at[0]), line.claim(at[1])
    between = line.items[at[0] + 1 : at[1]]
    one = any(item in parameters.one_moment for item in between) and not any(
        item in parameters.two for item in between
    )
    if here is None or there is None or left is None or right is None or not one:
        return []
    return [Found({"left": left, "right": right}, {"zone": here, "other": there}, line, at[0], at[1] + 1)]


def _zone_before(line: Line, at: int, parameters: Parameters) -> str | None:
    """The nearest name of a zone before a time: "traders in Chicago were told at 7:45 a.m."."""
    for n in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if line.items[n] in parameters.zone_names and line.items[n - 1] in ("in", "at", "from"):
            return line.items[n]
    return None


def _zone_behind(line: Line, at: int, end: int, parameters: Parameters) -> str | None:
    """The name of the first zone behind a time, before the next time."""
    for n in range(at + 1, min(end, at + 1 + _REACH)):
        for length in (2, 1):
            name = " ".join(line.items[n : n + length])
            if name in parameters.zone_names:
                return name
    return None


def _ruling(found: Found, parameters: Parameters, published: date | None) -> Ruling | None:
    left, right = found.slots["left"], found.slots["right"]
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None:
        return None
    here, there = parameters.named(found.words["zone"]), parameters.named(found.words["other"])
    if here == there:
        return None
    together = {_apart(here.january, there.january), _apart(here.july, there.july)}
    stated = int(one - other) % _DAY
    if stated in together:
        return Ruling("compatible", "the two times are one moment")
    crossed = {_apart(here.january, there.july), _apart(here.july, there.january)} - together
    if stated in crossed and published is not None and published.month in _TURNING_MONTHS:
        return Ruling("compatible", "the two times are one moment while only one side has changed its clocks")
    possible = sorted({_clock(int(one - apart) % _DAY) for apart in together})
    zone = found.words["other"].upper() if len(found.words["other"]) <= 4 else found.words["other"].title()
    reason = (
        f"{left.surface} {_named(found.words['zone'])} is {' or '.join(possible)} {zone}, not {right.surface}"
    )
    if stated not in crossed or published is not None:
        return Ruling("conflict", reason)
    note = "it would fit in the weeks of spring and autumn in which only one side has changed its clocks"
    return Ruling("conflict", reason, notes=(note,))


def _named(zone: str) -> str:
    return zone.upper() if len(zone) <= 4 else f"({zone.title()})"


def _apart(here: Decimal, there: Decimal) -> int:
    """By how many minutes the first clock is ahead of the second, within a day."""
    return int((here - there) * 60) % _DAY


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    half = "a.m." if hour < 12 else "p.m."
    return f"{(hour - 1) % 12 + 1}:{minute:02} {half}"
