"""What the user says of texts by their names: ``--published`` and ``--publisher``, and the keys of a configuration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from claimcheck.cli import flags
from claimcheck.errors import UsageError
from claimcheck.record import Record

if TYPE_CHECKING:
    from claimcheck.cli.choices import Choices


class Told(Record):
    """Days and publishers by text; the names in ``absent`` need not be of this run."""

    published: Mapping[str, str]
    publisher: Mapping[str, str]
    absent: frozenset[str]


def told(chosen: Choices) -> Told:
    """What flags and configuration say; what a flag says of a text wins."""
    from claimcheck.calendar import parse_published

    keys = chosen.configuration.keys
    for name, day in keys.published.items():
        if parse_published(day) is None:
            message = f"published: '{day}' is not a date; write it 2016-11-02"
            raise UsageError(chosen.configuration.problem(message, "published", name))
    days, names = _given(chosen, "published"), _given(chosen, "publisher")
    return Told(
        {**keys.published, **days},
        {**keys.publisher, **names},
        frozenset({*keys.published, *keys.publisher} - {*days, *names}),
    )


def _given(chosen: Choices, name: str) -> dict[str, str]:
    return flags.pairs(chosen.value(name), f"--{name}") if chosen.from_flag(name) else {}
