"""Which picture shows a conflict best."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source
from claimcheck.report.page.dots import Dots, dots
from claimcheck.report.page.timeline import TimeLine, timeline
from claimcheck.report.page.week import Week, week

Picture = Dots | TimeLine | Week


def picture(conflict: Conflict, sources: Mapping[str, Source]) -> Picture | None:
    """A week for a weekday that does not fit, a time line for tallies of several days, else dots on one axis.

    None where nothing can be drawn: the words stand for themselves.
    """
    return week(conflict) or timeline(conflict, sources) or dots(conflict, sources)
