"""The row of a claim in the JSON contract, and the rows inside it. See :mod:`claimcheck.report.contract`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

# "class" and "from" are keywords of Python: these rows cannot be written as classes.
SubjectRow = TypedDict(
    "SubjectRow", {"text": str, "head": str, "class": str | None, "start": int, "end": int}
)
EventRow = TypedDict(
    "EventRow",
    {"text": str, "head": str, "class": str | None, "instance": str | None, "start": int, "end": int},
)
PeriodRow = TypedDict(
    "PeriodRow", {"text": str, "from": str | None, "to": str | None, "start": int, "end": int}
)


class LocatorRow(TypedDict, total=False):
    """Where in a file that is no plain text."""

    page: int
    paragraph: int
    field: str


class AmountRow(TypedDict):
    """How exactly the number is meant."""

    kind: Literal["exact", "about", "between", "at_least", "more_than", "at_most", "less_than", "vague"]
    hedge: str | None


class PlaceRow(TypedDict):
    """Where the figure holds."""

    text: str
    start: int
    end: int


class AttributionRow(TypedDict):
    """Who says it."""

    speaker: str
    verb: str | None
    start: int
    end: int


class ClaimRow(TypedDict):
    """One number with what it measures. ``low`` and ``high`` are in ``unit``; null is an open end.

    ``sentence`` begins at ``sentence_start``; of one longer than 1,000 characters it is the stretch around the number.
    """

    id: str
    source: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    locator: LocatorRow | None
    surface: str
    sentence: str
    sentence_start: int
    kind: Literal[
        "count", "money", "duration", "percentage", "ratio", "measurement", "clock_time", "date",
        "age", "score", "ordinal", "magnitude",
    ]  # fmt: skip
    amount: AmountRow
    low: float | None
    high: float | None
    low_text: str | None
    high_text: str | None
    unit: str | None
    date: str | None
    subject: SubjectRow | None
    measure: str | None
    event: EventRow | None
    place: PlaceRow | None
    period: PeriodRow | None
    scope: Literal["total", "subset", "other", "unspecified"]
    role: Literal["level", "increment", "change", "rate", "target", "limit", "share", "rank", "part_of_date"]
    modality: Literal["asserted", "estimated", "planned", "denied", "conditional", "past_event"]
    attribution: AttributionRow | None
    derived: bool
