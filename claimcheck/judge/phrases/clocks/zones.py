"""The zones of a rule, and where a sentence names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shapes import Phrasing
from claimcheck.strict import Strict


class Zone(Strict):
    """Hours ahead of UTC in January and in July, and the names the zone goes by."""

    january: Decimal
    july: Decimal
    names: tuple[str, ...]


class ZoneWords(Phrasing):
    """``zones``: shapes name them ``<zone>`` for the first time and ``<other>`` for the second."""

    SLOTS: ClassVar = {"left": ("clock_time",), "right": ("clock_time",)}

    zones: Annotated[tuple[Zone, ...], Field(min_length=1)]
    """The zones, each with its hours ahead of UTC in winter and in summer and its names."""
    one_moment: tuple[str, ...] = ()
    """Words and marks between two times that make them one moment: "(", "which", "or"."""
    clocks: tuple[str, ...] = ()
    """Phrases before a time that tell what a clock somewhere showed at the moment: where it was."""
    there: frozenset[str] = frozenset()
    """Nouns by which a time is that of somebody elsewhere: "8 p.m. at her end", "noon his time"."""
    apiece: frozenset[str] = frozenset()
    """What happens in each of two places by its own clock: "polls close at 9 p.m. in Lisbon and 8 p.m. in Madrid"."""
    at_once: tuple[str, ...] = ()
    """Phrases anywhere in a sentence by which all that it tells is of one moment: simultaneously, live."""
    small: tuple[str, ...] = ()
    """Beside the names of zones the only words between two times that only a mark makes one moment."""
    like_january: frozenset[str] = frozenset()
    """Months in which all clocks stand as in January."""
    like_july: frozenset[str] = frozenset()
    """Months in which all clocks stand as in July."""
    two: tuple[str, ...] = ()
    """Words between two times that make them two moments: "landed", "and", "until"."""
    moving: frozenset[str] = frozenset()
    """Verbs of who is in two places at two times: left, flew, landed."""

    @cached_property
    def by_name(self) -> Mapping[str, Zone]:
        """The zone of each name, by its key."""
        named: dict[str, Zone] = {}
        for zone in self.zones:
            for name in zone.names:
                named.setdefault(_key(name), zone)
        return named

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and the names of the zones."""
        names = tuple(name for zone in self.zones for name in zone.names)
        return {**self.words, "zone": names, "other": names}

    def named(self, name: str) -> Zone:
        """The zone of that name, as a shape found it."""
        return self.by_name[_key(name)]


def _key(name: str) -> str:
    """A name in lower case, its apostrophe as a table writes it: a sentence is cut into "st john 's"."""
    return name.lower().replace("’", "'").replace(" '", "'")


def zones_in(line: Line, words: ZoneWords) -> Iterator[tuple[int, str]]:
    """The names of zones in a sentence, with their places."""
    n = 0
    while n < len(line.items):
        named = (" ".join(line.items[n : n + size]) for size in (3, 2, 1))
        name = next((name for name in named if _key(name) in words.by_name), None)
        if name is not None:
            yield n, name
        n += len(name.split()) if name is not None else 1
