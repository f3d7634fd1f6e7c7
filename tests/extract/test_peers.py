"""What other readers of numbers get wrong on plain news sentences; what is read here instead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.extract import Read

from .conftest import line

QUANTULUM = [
    ("Between 40 and 50 people came", ["count|Between 40 and 50|between 40..50"]),
    ("between 250 and 300 came", ["count|between 250 and 300|between 250..300"]),
    ("from 40 to 50 boats", ["count|from 40 to 50|between 40..50"]),
    ("12-15 boats", ["count|12-15|between 12..15"]),
    ("a quarter of a million", ["count|a quarter of a million|exact 250000"]),
    ("3,00,000 voters", ["count|3,00,000|exact 300000"]),
    ("2,75,000 voters", ["count|2,75,000|exact 275000"]),
    ("around 900 Nusra fighters", ["count|around 900|about 900"]),
    ("1.2m people", ["count|1.2m|exact 1200000"]),
    ("$3.4bn", ["money|$3.4bn|exact 3400000000 dollar"]),
    ("at 4:17 a.m.", ["clock_time|4:17 a.m.|exact 257"]),
    ("burns 22% less per seat", ["percentage|22%|exact 22 percent"]),
    ("burns 22% per seat", ["percentage|22%|exact 22 percent"]),
    ("prices rose 5% a year", ["percentage|5% a year|exact 5 percent per year"]),
    ("hundreds of people", ["count|hundreds|vague 200..999"]),
    ("275,000 people", ["count|275,000|exact 275000"]),
    ("30 doctors in five hospitals", ["count|30|exact 30", "count|five|exact 5"]),
    ("46 civilians", ["count|46|exact 46"]),
    ("one in five", ["ratio|one in five|exact 0.2"]),
    ("a dozen", ["count|a dozen|exact 12"]),
    ("a 5.5 magnitude quake", ["magnitude|5.5 magnitude|exact 5.5"]),
    ("Some two weeks after", ["duration|Some two weeks|about 2 week"]),
    (
        "from 9am to 7pm",
        ["clock_time|from 9am to 7pm|between 540..1140", "duration|9am to 7pm|exact 10 hour"],
    ),
    ("On June 5, 2016, they left", ["date|June 5, 2016|vague "]),
    ("on Friday 29 October", ["date|Friday 29 October|vague "]),
    ("275\u2009000 people", ["count|275\u2009000|exact 275000"]),
    ("275\u00a0000 people", ["count|275\u00a0000|exact 275000"]),
    ("275\u2007000 people", ["count|275\u2007000|exact 275000"]),
    ("275’000 people", ["count|275’000|exact 275000"]),
    ("٢٧٥ people", ["count|٢٧٥|exact 275"]),
    ("۲۷۵ people", ["count|۲۷۵|exact 275"]),
    ("२७५ people", ["count|२७५|exact 275"]),
    ("２７５ people", ["count|２７５|exact 275"]),
    ("\x1b[31m8 hours", ["duration|8 hours|exact 8 hour"]),
]
CQE = [
    ("46 civilians at least", ["count|46 civilians at least|at_least 46.."]),
    ("a six-year-long war", ["duration|six-year-long|exact 6 year"]),
    ("9am to 7pm each day", ["clock_time|9am to 7pm|between 540..1140", "duration|9am to 7pm|exact 10 hour"]),
    ("exactly 46 civilians", ["count|exactly 46|exact 46"]),
]
RECOGNIZERS = [
    ("hundreds came", ["count|hundreds|vague 200..999"]),
    ("USD34.6 million in debt", ["money|USD34.6 million|exact 34600000 dollar"]),
    ("30 in the town", ["count|30|exact 30"]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, rows, id=f"{peer}: {text!a}")
        for peer, table in (("quantulum3", QUANTULUM), ("CQE", CQE), ("Recognizers", RECOGNIZERS))
        for text, rows in table
    ],
)
def test_read_where_a_peer_fails(text: str, expected: list[str], read: Callable[[str], Read]) -> None:
    assert [line(quantity) for quantity in read(text).quantities] == expected


@pytest.mark.parametrize(
    ("text", "surface", "reason"),
    [
        ("phone 555-1234 for 12 seats", "555-1234", "a telephone number"),
        ("since 9/11, 12 men left", "9/11", "a set phrase for a date"),
        ("a Boeing 737 with 12 seats", "737", "a numbered model, flight or ship"),
        ("on Route 66 for 12 days", "66", "a numbered place or route"),
    ],
)
def test_left_out_where_a_peer_reads(
    text: str, surface: str, reason: str, read: Callable[[str], Read]
) -> None:
    found = read(text)
    assert [(veto.surface, veto.reason) for veto in found.vetoed] == [(surface, reason)]
    assert [quantity.amount.value for quantity in found.quantities] == [12]


@pytest.mark.parametrize(
    ("text", "trend", "hedge"),
    [
        ("shares were down 3%", "down", None),
        ("shares were about 3% down", None, "about"),
        ("at 3%", None, None),
    ],
)
def test_changes_and_hedges_a_peer_misses(
    text: str, trend: str | None, hedge: str | None, read: Callable[[str], Read]
) -> None:
    (quantity,) = read(text).quantities
    assert (quantity.trend, quantity.amount.hedge) == (trend, hedge)
    assert quantity.amount.value == 3
