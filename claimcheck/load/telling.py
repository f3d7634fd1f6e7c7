"""What the user says of sources by their names: ``--published`` and ``--publisher``, or their keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from claimcheck.calendar import parse_published
from claimcheck.errors import Problem
from claimcheck.load.file_names import printable
from claimcheck.records.source import Source

STDIN = "-"
"""How standard input is named."""


def told(
    sources: Sequence[Source],
    published: Mapping[str, str],
    publisher: Mapping[str, str],
    absent: Collection[str],
    errors: list[Problem],
) -> list[Source]:
    """The sources with what the user says of them; a name that fits none, or a bad date, is an error."""
    known = {source.id: source for source in sources}
    for option, key, said in (
        ("--published", "published", published),
        ("--publisher", "publisher", publisher),
    ):
        for name, value in said.items():
            fitting = [one for one in known.values() if name in _names(one)]
            if not fitting and name in absent:
                continue
            if not fitting:
                errors.append(Problem("usage", f"{option} names no source of this run: {printable(name)}"))
                continue
            day = parse_published(value) if key == "published" else None
            if key == "published" and day is None:
                errors.append(
                    Problem(
                        "usage",
                        f"{option} {printable(name)}={printable(value)}: not a date",
                        advice="Write it 2016-11-02.",
                    )
                )
                continue
            for one in fitting:
                said_in = "configuration" if name in absent else option
                update = {key: day or value, "origins": {**one.origins, key: said_in}}
                known[one.id] = one.model_copy(update=update)
    return list(known.values())


def told_apart(sources: Sequence[Source]) -> tuple[Source, ...]:
    """The sources, those of one file name called by their ids: "wire.txt copies wire.txt" tells nobody anything."""
    called = Counter(source.name for source in sources)
    return tuple(
        one.model_copy(update={"name": one.id}) if called[one.name] > 1 and one.path else one
        for one in sources
    )


def _names(source: Source) -> tuple[str, ...]:
    return source.id, source.name, Path(source.name).stem, *((STDIN,) if source.path is None else ())
