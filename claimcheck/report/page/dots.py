"""Dots and intervals on one axis: each value with its hedge or bound, one row for every different value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source
from claimcheck.report.extents import Extent, common_unit, extent
from claimcheck.report.figures import figure
from claimcheck.report.letters import colour, letter
from claimcheck.report.naming import label
from claimcheck.report.page.scale import Scale, Tick, days, scale, steps
from claimcheck.report.wording import count

_ROWS = 14
"""Rows drawn before the rest is counted: more are no longer seen at a glance."""
_NAMES = 3
_DAY = 24 * 60


class Row(Record):
    """One value: its dot, or its interval, in per cent from the left; None where there is none."""

    letter: str
    colour: str
    words: str
    sources: str
    dot: float | None
    low: float | None
    high: float | None
    open_low: bool
    open_high: bool
    hedged: bool


class Dots(Record):
    """Rows over one axis. ``caption`` says what the axis measures, and what the marks mean."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    caption: str
    kind: Literal["dots"] = "dots"


def dots(conflict: Conflict, sources: Mapping[str, Source]) -> Dots | None:
    """The values of a conflict on one axis; None where fewer than two have a place on it."""
    kinds = {claim.quantity.kind for claim in conflict.claims}
    if kinds == {"date"}:
        return _drawn(conflict, sources, _days_of, _calendar, "The calendar, in days.")
    if kinds == {"clock_time"}:
        return _drawn(conflict, sources, lambda claim: extent(claim, None), _clock, "The hours of one day.")
    if "date" in kinds or "clock_time" in kinds or "score" in kinds:
        return None
    unit = common_unit(conflict)
    caption = "" if unit is None else f"In {unit.named(None)}."
    return _drawn(conflict, sources, lambda claim: extent(claim, unit), scale, caption)


def _drawn(
    conflict: Conflict,
    sources: Mapping[str, Source],
    placed: Callable[[Claim], Extent | None],
    axis: Callable[[Sequence[Decimal]], Scale],
    caption: str,
) -> Dots | None:
    found: dict[tuple[int, Extent], list[Claim]] = {}
    for side, group in enumerate(conflict.sides):
        for claim in group.claims:
            if (place := placed(claim)) is not None:
                found.setdefault((side, place), []).append(claim)
    if len({place for _, place in found}) < 2:
        return None
    shown = list(found.items())[:_ROWS]
    line = axis([end for (_, place), _ in shown for end in place.known])
    rows = tuple(_row(side, place, claims, line, sources) for (side, place), claims in shown)
    if line.logarithmic:
        caption += " Each step of the axis is a multiple of the one before."
    elif not line.from_zero and axis is scale:
        caption += " The axis does not begin at zero."
    if any(row.hedged for row in rows):
        caption += " A hollow dot is an approximate number."
    if any(row.open_low or row.open_high for row in rows):
        caption += " An arrow is a bound: so much or more, so much or less."
    if len(found) > len(shown):
        caption += f" {count(len(found) - len(shown), 'more value is', 'more values are')} not drawn."
    return Dots(rows, line.ticks, caption.strip())


def _row(
    side: int, place: Extent, claims: Sequence[Claim], line: Scale, sources: Mapping[str, Source]
) -> Row:
    names = list(dict.fromkeys(label(sources[claim.source]) for claim in claims))
    told = ", ".join(names[:_NAMES])
    if len(names) > _NAMES:
        told += f" and {count(len(names) - _NAMES, 'other')}"
    ranged = place.value is None
    open_low = place.kind in ("at_most", "less_than") or (ranged and place.low is None)
    open_high = place.kind in ("at_least", "more_than") or (ranged and place.high is None)
    return Row(
        letter=letter(side),
        colour=colour(side),
        words=figure(claims[0].quantity),
        sources=told,
        dot=None if place.value is None else line.at(place.value),
        low=line.at(place.low) if ranged and place.low is not None else None,
        high=line.at(place.high) if ranged and place.high is not None else None,
        open_low=open_low,
        open_high=open_high,
        hedged=place.kind in ("about", "vague"),
    )


def _days_of(claim: Claim) -> Extent | None:
    period = claim.period
    if period is None or period.first is None or period.last is None:
        return None
    first, last = Decimal(period.first.toordinal()), Decimal(period.last.toordinal())
    if first == last:
        return Extent("exact", first, first, first)
    return Extent("between", first, last, None)


def _calendar(values: Sequence[Decimal]) -> Scale:
    return days([int(value) for value in values])


def _clock(values: Sequence[Decimal]) -> Scale:
    axis = steps([0, _DAY], lambda minutes: f"{minutes // 60:02d}:00")
    return axis if all(0 <= value <= _DAY for value in values) else scale(values)
