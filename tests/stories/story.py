"""A story of the fixtures: its texts, and what ``expected.yaml`` says must be found in them.

    about: one line
    conflicts:            # each is one finding at warning or above
      - topic: in plain words
        sides:            # each a mapping of file name to a quote or a list of quotes
          - wire.md: "killed [12] people"
          - paper.txt: "killed [14] people"
    updates:              # the same, for findings whose verdict is "update"
    quiet:                # quotes that no finding at warning or above puts on different sides
      - why: in plain words
        quotes: [{wire.md: "..."}, {paper.txt: "..."}]
    read:                 # what must have been read, and how
      - {in: wire.md, quote: "killed [12] people", kind: count, low: 12, high: 12}

A quote stands in its source exactly once; the number is what stands between "[" and "]".
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tests.house.repository import ROOT

STORIES = ROOT / "fixtures" / "stories"
QUIET = ROOT / "fixtures" / "quiet"


@dataclass(frozen=True)
class Place:
    """A stretch of one source that an expectation points at."""

    source: str
    start: int
    end: int
    quote: str

    def overlaps(self, source: str, start: int, end: int) -> bool:
        return self.source == source and self.start < end and start < self.end

    def __str__(self) -> str:
        return f"{self.source}: {self.quote}"


@dataclass(frozen=True)
class Topic:
    """A finding that is expected: its sides, each the places that must stand on it."""

    topic: str
    sides: tuple[tuple[Place, ...], ...]


@dataclass(frozen=True)
class Reading:
    """A number that must have been read, with those of its properties that the file names."""

    place: Place
    properties: dict[str, Any]


@dataclass(frozen=True)
class Story:
    """The parsed expectations of one folder."""

    folder: Path
    conflicts: tuple[Topic, ...]
    updates: tuple[Topic, ...]
    quiet: tuple[tuple[str, tuple[Place, ...]], ...]
    read: tuple[Reading, ...]

    @property
    def sources(self) -> Path:
        return self.folder / "sources"


def folders(parent: Path) -> list[Path]:
    """The stories under a folder, by name."""
    return sorted(p.parent for p in parent.glob("*/expected.yaml"))


def load(folder: Path) -> Story:
    """The story of a folder; an expectation that does not fit its texts is an error."""
    content = YAML(typ="safe", pure=True).load((folder / "expected.yaml").read_text(encoding="utf-8"))
    unknown = set(content) - {"about", "conflicts", "updates", "quiet", "read"}
    if unknown:
        raise ValueError(f"{folder.name}: unknown keys {sorted(unknown)}")

    def place(name: str, quote: str) -> Place:
        text = (folder / "sources" / name).read_bytes().decode("utf-8")
        start, end = quote.index("["), quote.index("]") - 1
        plain = quote.replace("[", "", 1).replace("]", "", 1)
        if text.count(plain) != 1:
            raise ValueError(f"{folder.name}: {plain!r} stands in {name} {text.count(plain)} times, not once")
        at = text.index(plain)
        return Place(name, at + start, at + end, quote)

    def places(side: dict[str, str | list[str]]) -> tuple[Place, ...]:
        return tuple(
            place(name, quote)
            for name, quotes in side.items()
            for quote in ([quotes] if isinstance(quotes, str) else quotes)
        )

    def topics(key: str) -> tuple[Topic, ...]:
        return tuple(
            Topic(entry["topic"], tuple(places(side) for side in entry["sides"]))
            for entry in content.get(key, ())
        )

    return Story(
        folder,
        topics("conflicts"),
        topics("updates"),
        tuple(
            (entry["why"], tuple(p for q in entry["quotes"] for p in places(q)))
            for entry in content.get("quiet", ())
        ),
        tuple(
            Reading(
                place(entry["in"], entry["quote"]),
                {k: v for k, v in entry.items() if k not in ("in", "quote")},
            )
            for entry in content.get("read", ())
        ),
    )


def number(value: object) -> Decimal | None:
    """A YAML number as the exact decimal it was written as."""
    return None if value is None else Decimal(str(value))
