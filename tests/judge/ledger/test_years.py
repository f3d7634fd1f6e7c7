"""A figure of one year is no figure of another; "last year" of a source is a year like any other."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Source, check

SUPPORTED, CONTRADICTED, UNSUPPORTED = "supported", "contradicted", "unsupported"
LAST = "The clinic treated 48,200 patients last year, 6 percent more than in 2022."
ROWS = [
    ("The clinic treated 48,200 patients in 2023.", LAST, "2023", SUPPORTED, "“last year”"),
    ("The clinic treated 48,200 patients in 2023.", LAST, "48,200", SUPPORTED, "the same value"),
    ("The clinic treated 48,200 patients in 2022.", LAST, "2022", CONTRADICTED, "of 2023"),
    ("The clinic treated 48,200 patients in 2022.", LAST, "48,200", CONTRADICTED, "of 2023"),
    (
        "In 2022 the clinic treated about 45,500 patients.",
        LAST,
        "about 45,500",
        SUPPORTED,
        "more than 45,472",
    ),
    ("In 2022 the clinic treated about 41,000 patients.", LAST, "about 41,000", UNSUPPORTED, "no source"),
    ("Rents rose 5 percent in 2023.", "Rents rose 5 percent in 2022.", "5 percent", CONTRADICTED, "of 2022"),
    ("In 2025 the 240 flats will be finished.", "Work starts in May on 240 flats.", "240", SUPPORTED, ""),
    ("Rents rose 5 percent in 2022.", "In 2022 rents rose 5 percent.", "2022", SUPPORTED, "the same date"),
]


@pytest.mark.parametrize(
    ("draft", "source", "surface", "status", "how"), ROWS, ids=[f"{row[0]} {row[2]}" for row in ROWS]
)
def test_the_year_of_a_figure(draft: str, source: str, surface: str, status: str, how: str) -> None:
    day = date(2024, 3, 6)
    found = check(
        [
            Source(id="draft", name="draft", text=draft, language="en", role="draft", published=day),
            Source(id="source", name="source", text=source, language="en", published=day),
        ]
    )
    (line,) = (one for one in found.ledger if one.claim.surface == surface)
    assert line.status == status, line.how
    assert how in line.how
