"""Axes, places on them, and which picture shows a conflict."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.record import replace
from claimcheck.records.claim import Claim, Period
from claimcheck.records.findings import Conflict, Findings, Side
from claimcheck.records.quantity import DateParts
from claimcheck.records.unit import Unit
from claimcheck.report.extents import common_unit, extent
from claimcheck.report.letters import letter
from claimcheck.report.page.dots import Dots
from claimcheck.report.page.pictures import picture
from claimcheck.report.page.scale import days, scale, short
from claimcheck.report.page.timeline import TimeLine
from claimcheck.report.page.week import Week
from tests.report.flood import DAY, HOUR, Story

DECIMALS = st.builds(
    lambda digits, power: Decimal(digits).scaleb(power), st.integers(-99_999, 99_999), st.integers(-55, 55)
)


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ("8 11", ["0", "5", "10", "15"]),
        ("250000 275000", ["0", "100,000", "200,000", "300,000"]),
        ("10 10", ["0", "2.5", "5", "7.5", "10"]),
        ("0 0", ["0", "0.25", "0.5", "0.75", "1"]),
        ("1200000 1213000", ["1.2m", "1.205m", "1.21m", "1.215m"]),
        ("3 30000", ["1", "100", "10,000", "1m"]),
        ("-4 12", ["-5", "0", "5", "10", "15"]),
    ],
)
def test_an_axis_has_round_marks(values: str, labels: list[str]) -> None:
    shown = [tick.label for tick in scale([Decimal(value) for value in values.split()]).ticks]
    assert shown == labels


@given(st.lists(DECIMALS, min_size=1, max_size=6))
def test_every_value_has_a_place_in_its_order(values: list[Decimal]) -> None:
    axis = scale(values)
    places = [axis.at(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 100 for place in places)
    assert 2 <= len(axis.ticks) <= 8
    assert all(0 < len(tick.label) <= 16 for tick in axis.ticks)
    assert [tick.at for tick in axis.ticks] == sorted(tick.at for tick in axis.ticks)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (date(2025, 3, 1), date(2025, 3, 5), ["1 Mar", "2 Mar", "3 Mar", "4 Mar", "5 Mar"]),
        (date(2024, 12, 30), date(2025, 1, 2), ["30 Dec", "31 Dec", "1 Jan", "2 Jan"]),
        (date(2024, 1, 1), date(2025, 1, 1), ["Jan 2024", "Apr 2024", "Jul 2024", "Oct 2024", "Jan 2025"]),
        (date.max, date.max, ["30 Dec", "31 Dec", ""]),
        (date.min, date.min, ["", "1 Jan", "2 Jan"]),
        (date(2025, 3, 1), date(2025, 3, 1), ["28 Feb", "1 Mar", "2 Mar"]),
    ],
)
def test_an_axis_of_days(first: date, last: date, labels: list[str]) -> None:
    axis = days([last.toordinal(), first.toordinal()])
    assert [tick.label for tick in axis.ticks] == labels


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("999", "999"),
        ("1500000", "1.5m"),
        ("3000000000", "3bn"),
        ("-2000000", "-2m"),
        ("1E+40", "1e+40"),
        ("0.00000012", "1.2e-7"),
    ],
)
def test_marks_are_short(value: str, shown: str) -> None:
    assert short(Decimal(value)) == shown


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (53, "BB")])
def test_sides_have_letters(number: int, name: str) -> None:
    assert letter(number) == name


def conflict(findings: Findings, *claims: Claim, verdict: str = "conflict") -> Conflict:
    """A finding with one side for each claim."""
    sides = tuple(Side(claim.surface, (claim,), 1) for claim in claims)
    return replace(findings.conflicts[3], sides=sides, judgements=(), verdict=verdict)


def drawn(story: Story, made: Conflict) -> object:
    return picture(made, story.sources)


def test_values_in_two_units_share_an_axis(story: Story, findings: Findings) -> None:
    board = story.claim("herald.txt", "36 hours", "36", kind="duration", unit=HOUR)
    mayor = story.claim("herald.txt", "two days", "2", kind="duration", unit=DAY)
    made = conflict(findings, board, mayor)
    assert common_unit(made) == HOUR
    found = extent(mayor, HOUR)
    assert found is not None
    assert found.value == 48
    plot = drawn(story, made)
    assert isinstance(plot, Dots)
    assert [tick.label for tick in plot.ticks] == ["0", "20", "40", "60"]
    assert [row.words for row in plot.rows] == ["36 hours", "2 days"]
    assert plot.caption == "In hours."


def test_what_cannot_be_converted_is_not_drawn(story: Story, findings: Findings) -> None:
    crown, dollar = Unit("krone", "currency"), Unit("dollar", "currency")
    left = story.claim("herald.txt", "36 hours", "36", kind="money", unit=crown)
    right = story.claim("herald.txt", "two days", "2", kind="money", unit=dollar)
    made = conflict(findings, left, right)
    assert extent(right, crown) is None
    assert drawn(story, made) is None


@pytest.mark.parametrize("value", ["1E+400", "1E-400", "9" * 5000])
def test_numbers_beyond_measure_are_not_drawn(story: Story, findings: Findings, value: str) -> None:
    huge = story.claim("herald.txt", "36 hours", value)
    small = story.claim("ledger.txt", "Three", "3")
    assert extent(huge, None) is None
    assert drawn(story, conflict(findings, huge, small)) is None


def test_bounds_are_arrows_and_hedges_hollow_dots(story: Story, findings: Findings) -> None:
    floor = story.claim("herald.txt", "36 hours", "36", amount="about", hedge="about")
    floor = replace(
        floor,
        quantity=replace(floor.quantity, amount=replace(floor.quantity.amount, kind="at_least", high=None)),
    )
    about = story.claim("ledger.txt", "Three", "3", amount="about", hedge="about")
    plot = drawn(story, conflict(findings, floor, about))
    assert isinstance(plot, Dots)
    assert [(row.open_low, row.open_high, row.hedged) for row in plot.rows] == [
        (False, True, False),
        (False, False, True),
    ]
    assert "hollow dot" in plot.caption
    assert "arrow is a bound" in plot.caption


def test_a_growing_count_is_a_line_in_time(story: Story, findings: Findings) -> None:
    early = replace(
        story.claim("herald.txt", "Five", "3"),
        period=Period("", date(2025, 3, 1), date(2025, 3, 1), "as_of", 0, 0),
    )
    late = story.claim("ledger.txt", "Three", "9")
    grown = drawn(story, conflict(findings, early, late, verdict="update"))
    assert isinstance(grown, TimeLine)
    assert [(point.when, point.words) for point in grown.points] == [("1 Mar 2025", "3"), ("4 Mar 2025", "9")]
    assert grown.points[0].left < grown.points[1].left
    assert grown.points[0].top > grown.points[1].top
    assert isinstance(drawn(story, conflict(findings, early, late)), Dots), "two days are no course of events"


@pytest.mark.parametrize(("named", "shown"), [(0, True), (2, False)])
def test_a_weekday_that_does_not_fit_is_shown_in_its_week(
    story: Story, findings: Findings, named: int, shown: bool
) -> None:
    claim = story.claim(
        "evening post.txt", "Monday, 5 March 2025", None, kind="date", amount="vague",
        parts=DateParts(2025, 3, 5, named), period=("Monday, 5 March 2025", date(2025, 3, 5)),
    )  # fmt: skip
    week = drawn(story, conflict(findings, claim))
    assert isinstance(week, Week) is shown
    if isinstance(week, Week):
        assert [day.number for day in week.days if day.dated] == ["5 Mar"]
        assert [day.name for day in week.days if day.named] == ["Mon"]
        assert week.caption == "5 Mar 2025 is a Wednesday; the text says Monday."
