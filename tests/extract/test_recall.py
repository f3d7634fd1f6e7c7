"""What the benchmark's recall leaves out: the listed cases and nothing else."""

from __future__ import annotations

import pytest

from benchmarks.recall import LEFT_OUT, NAMES, left_out, recall
from claimcheck.extract import quantities_of
from claimcheck.rulebook import read_rulebook


@pytest.mark.parametrize(
    ("text", "surface", "case"),
    [
        ("Ring +1-555-0100/0199 today", "555", "a telephone number or the address of a machine"),
        ("It began in 1987", "1987", "a bare year or a part of a date"),
        ("Due on 4/25/2019 there", "25", "a part of a date in digits"),
        ("Come in the early morning", "in the early morning", "a time of day without a number"),
        ("He wants a litre of milk", "a litre", "an article or 'all' where no number is meant"),
        ("It is 3^12 here", "3^12", "a power as arithmetic"),
        ("The width is 2,7 here", "2,7", "a comma that may be decimal or part a list"),
        ("the BRK-212 plan", "212", NAMES),
        ("a dozen boats", "a dozen", None),
        ("an hour and a half", "an hour and a half", None),
        ("It cost 1987 dollars and 12 cents", "12", None),
        ("at 9 in the morning", "9 in the morning", None),
    ],
)
def test_left_out(text: str, surface: str, case: str | None) -> None:
    assert left_out(text, surface, quantities_of(text, read_rulebook().vocabulary).vetoed) == case


def test_what_is_left_out_counts_neither_way() -> None:
    row = {
        "text": "It began in 1987 with 12 boats and 5 cars.",
        "quantities": [{"value": value, "surface": str(value)} for value in (1987, 12, 5)],
    }
    counted = recall([(row, [{"value": 12.0}, {"value": [3, 4]}], [])])
    assert (counted.asked, counted.read, counted.read_of_rest, counted.rest) == (3, 1, 1, 2)


def test_every_case_is_named() -> None:
    assert all(case[0].islower() for case in LEFT_OUT)
