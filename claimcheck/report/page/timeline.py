"""A tally over time: when each number was given on one axis, the number on the other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source
from claimcheck.report.extents import common_unit, extent
from claimcheck.report.figures import figure
from claimcheck.report.letters import colour, letter
from claimcheck.report.naming import label
from claimcheck.report.page.scale import Tick, days, scale
from claimcheck.report.wording import day

_POINTS = 40
_DAYS = 3
"""Fewer days make no course of events, unless the finding is that a count has grown."""


class Point(Record):
    """One number: ``left`` and ``top`` in per cent of the picture."""

    letter: str
    colour: str
    left: float
    top: float
    words: str
    when: str
    sources: str


class TimeLine(Record):
    """Points over days. The ticks of ``values`` are in per cent from the top."""

    points: tuple[Point, ...]
    days: tuple[Tick, ...]
    values: tuple[Tick, ...]
    caption: str
    kind: Literal["timeline"] = "timeline"


def timeline(conflict: Conflict, sources: Mapping[str, Source]) -> TimeLine | None:
    """The numbers over the days they stand for; None where they are no tallies, or of one day, or undated."""
    if {claim.quantity.kind for claim in conflict.claims} != {"count"}:
        return None
    unit = common_unit(conflict)
    placed: dict[tuple[date, int], list[Claim]] = {}
    for side, group in enumerate(conflict.sides):
        for claim in group.claims:
            when = day_of(claim, sources[claim.source])
            found = extent(claim, unit)
            if when is None or found is None or found.value is None:
                return None
            placed.setdefault((when, side), []).append(claim)
    dated = len({when for when, _ in placed})
    if dated < (2 if conflict.verdict == "update" else _DAYS) or len(placed) > _POINTS:
        return None
    across = days([when.toordinal() for when, _ in placed])
    known = [end for claim in conflict.claims if (e := extent(claim, unit)) is not None for end in e.known]
    up = scale(known)
    points = []
    for (when, side), claims in sorted(placed.items()):
        found = extent(claims[0], unit)
        assert found is not None and found.value is not None
        points.append(
            Point(
                letter(side),
                colour(side),
                across.at(when.toordinal()),
                round(100 - up.at(found.value), 2),
                figure(claims[0].quantity),
                day(when),
                ", ".join(dict.fromkeys(label(sources[claim.source]) for claim in claims)),
            )
        )
    caption = "Each number over the day that it stands for, or that its text was published."
    values = tuple(Tick(round(100 - tick.at, 2), tick.label) for tick in up.ticks)
    return TimeLine(tuple(points), across.ticks, values, caption)


def day_of(claim: Claim, source: Source) -> date | None:
    """The last day that a claim speaks of, else the day its text was published."""
    if claim.period is not None and claim.period.last is not None:
        return claim.period.last
    return source.published
