"""The figures that a chart in a presentation was drawn from, as a table: its categories, its series."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from math import isfinite
from typing import Any

from claimcheck.load.tables.grid import Cell, Row

_MOST = 10_000  # figures of one chart


def chart_rows(chart: Any) -> Iterator[Row]:
    """A row for each category below one with the names of the series; none of a chart without categories."""
    left = _MOST
    for plot in chart.plots:
        categories = [" ".join(str(category).split()) for category in plot.categories]
        series = [
            (" ".join(str(one.name or "").split()), list(one.values), _is_share(one)) for one in plot.series
        ]
        if not any(categories) or not series:
            continue
        yield [None, *(Cell(name, "") if name else None for name, _, _ in series)]
        for number, category in enumerate(categories):
            left -= len(series)
            if left < 0:
                return
            figures = [
                _figure(values[number] if number < len(values) else None, share=share)
                for _, values, share in series
            ]
            yield [Cell(category, "") if category else None, *figures]
        yield []


def _is_share(series: Any) -> bool:
    """Whether the figures are shown as percentages."""
    return "%" in "".join(series._element.xpath("./c:val//c:formatCode/text()"))


def _figure(value: float | None, *, share: bool) -> Cell | None:
    if value is None or not isfinite(value):
        return None
    exact = Decimal(repr(value)) * (100 if share else 1)
    shown = f"{exact.normalize():f}"
    return Cell(f"{shown}%" if share else shown, "")
