"""One moment in two time zones: 4:30 a.m. in Paris is 10:30 p.m. Eastern, not 11:30."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
_DAY, _HALF_DAY = 1440, 720
_REACH = 12
_BEFORE = 4
"""Words before the first time: "where it was 3 p.m."."""
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
    clocks: tuple[str, ...] = ()
    """Phrases before a time that tell what a clock somewhere showed at the moment: where it was."""
    small: tuple[str, ...] = ()
    """Beside the names of zones the only words between two times that only a mark makes one moment."""
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
    """The only two times of a sentence with its only two zones, each time with the zone told with it, where words
    say that both are one moment."""
    at = [n for n, claim in line.numbers if claim.quantity.kind == "clock_time"]
    left, right = (line.claim(at[0]), line.claim(at[1])) if len(at) == 2 else (None, None)
    zones = _distinct(list(_zones(line, parameters)), parameters) if left is not None else []
    if len(zones) != 2 or left is None or right is None:
        return []
    (first, here), (second, there) = zones
    if not _one_moment(line, at[0], at[1], parameters, behind=second > at[1]):
        return []
    if first - at[1] > _REACH or second - at[1] > _REACH or at[0] - first > _REACH:
        return []
    return [Found({"left": left, "right": right}, {"zone": here, "other": there}, line, at[0], at[1] + 1)]


def _distinct(zones: Sequence[tuple[int, str]], parameters: Parameters) -> list[tuple[int, str]]:
    """The zones of a sentence without a name whose zone the next one names again: "China's premier in Shanghai"."""
    return [
        one
        for n, one in enumerate(zones)
        if n + 1 == len(zones) or parameters.named(one[1]) != parameters.named(zones[n + 1][1])
    ]


def _one_moment(line: Line, left: int, right: int, parameters: Parameters, *, behind: bool) -> bool:
    """Whether words say that two times are one moment: "where it was 3 p.m.", "3 p.m. in Madrid, which is 2 a.m.".

    A mark alone does only where the second zone stands ``behind`` its time: "9 p.m., its sister in London at 6 p.m.".
    """
    text = f" {' '.join(line.items[max(0, left - _BEFORE) : right])} "
    if any(f" {phrase} " in text for phrase in parameters.clocks):
        return True
    between = line.items[left + 1 : right]
    one = any(item in parameters.one_moment and (item.isalpha() or item == "(") for item in between)
    if not one and behind and any(item in parameters.one_moment for item in between):
        zones = {word for _, name in _zones(line, parameters) for word in name.split()}
        one = all(item in zones or item in parameters.small or not item.isalpha() for item in between)
    return one and not any(item in parameters.two for item in between)


def _zones(line: Line, parameters: Parameters) -> Iterator[tuple[int, str]]:
    """The names of zones in a sentence, with their places."""
    n = 0
    while n < len(line.items):
        name = next(
            (
                name
                for size in (3, 2, 1)
                if (name := " ".join(line.items[n : n + size])) in parameters.zone_names
            ),
            None,
        )
        if name is not None:
            yield n, name
        n += len(name.split()) if name is not None else 1


def _ruling(found: Found, parameters: Parameters, published: date | None) -> Ruling | None:
    left, right = found.slots["left"], found.slots["right"]
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None:
        return None
    here, there = parameters.named(found.words["zone"]), parameters.named(found.words["other"])
    if found.words["zone"] == found.words["other"]:
        return None
    together = {_apart(here.january, there.january), _apart(here.july, there.july)}
    stated = int(one - other) % _DAY
    if left.quantity.either_half or right.quantity.either_half:
        halves = {(minutes + _HALF_DAY) % _DAY for minutes in together}  # "6 p.m., half past seven in Delhi"
        together |= halves if stated in halves else set()
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
