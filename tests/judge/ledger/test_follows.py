"""What follows from a source's figures, and what only lies near something that could be worked out of them."""

from __future__ import annotations

import pytest

from claimcheck import Source, check

SUPPORTED, CONTRADICTED, UNSUPPORTED = "supported", "contradicted", "unsupported"
MUSEUM = "The Orsa gallery keeps 8,000 prints and 4,000 maps."
HALL = "The new hall cost the town $2 million. Its roof cost $8 million."
TRAINS = "Of the 5,200 trains, 3,900 ran on time. The Orvel line sold 6,000 tickets."
RIDERS = "The number of riders fell from 60,000 in May to 45,000 in June."
SHOPS = "Shops had 8,000 jobs last year and 10,000 jobs this year."
FLATS = "Marl has power again in 75 percent of its 6,800 flats."
BEDS = "Of the 90 beds in the clinic, 20 are empty."

ROWS = [
    # a share is one of what the draft names
    ("Water ruined 50 percent of the maps.", MUSEUM, "50 percent", UNSUPPORTED),
    ("Water ruined 62 percent of the maps.", MUSEUM, "62 percent", UNSUPPORTED),
    ("Visits went up by 75 percent.", HALL, "75 percent", UNSUPPORTED),
    ("On the day 75 percent of the trains ran on time.", TRAINS, "75 percent", SUPPORTED),
    ("Three quarters of the trains ran on time.", TRAINS, "Three quarters", SUPPORTED),
    ("A quarter of the trains ran on time.", TRAINS, "A quarter", UNSUPPORTED),
    ("On the day 65 percent of the trains ran on time.", TRAINS, "65 percent", UNSUPPORTED),
    ("On the day 33 percent of the trains ran on time.", TRAINS, "33 percent", UNSUPPORTED),
    # round figures make no round share
    ("Riders fell by 25 percent.", RIDERS, "25 percent", SUPPORTED),
    ("Riders fell by 28 percent.", RIDERS, "28 percent", CONTRADICTED),
    ("Shops have 25 percent more jobs than last year.", SHOPS, "25 percent", SUPPORTED),
    ("Shops have 25 percent fewer jobs than last year.", SHOPS, "25 percent", UNSUPPORTED),
    # a rise is no fall
    ("Riders rose by 25 percent.", RIDERS, "25 percent", CONTRADICTED),
    ("Riders rose by 33 percent.", RIDERS, "33 percent", CONTRADICTED),
    ("Riders fell by 33 percent.", RIDERS, "33 percent", CONTRADICTED),
    ("Riders on night trains fell by 33 percent.", RIDERS, "33 percent", UNSUPPORTED),
    # a share of a whole, and what is left of it
    ("Marl has power in 5,100 flats.", FLATS, "5,100", SUPPORTED),
    ("Marl has power in some 5,100 flats.", FLATS, "some 5,100", SUPPORTED),
    ("Marl has power in 4,100 flats.", FLATS, "4,100", CONTRADICTED),
    ("Some 70 of the 90 beds are occupied.", BEDS, "Some 70", SUPPORTED),
    ("Some 70 of the 90 beds are empty.", BEDS, "Some 70", CONTRADICTED),
    ("Some 50 of the 90 beds are occupied.", BEDS, "Some 50", CONTRADICTED),
    # figures of other things
    ("Riders fell by 25 percent.", "Bread fell from 80 cents to 60 cents.", "25 percent", UNSUPPORTED),
]


@pytest.mark.parametrize(("draft", "source", "surface", "status"), ROWS, ids=[row[0] for row in ROWS])
def test_a_share_or_a_change_of_two_figures(draft: str, source: str, surface: str, status: str) -> None:
    found = check(
        [
            Source(id="draft", name="draft", text=draft, language="en", role="draft"),
            Source(id="source", name="source", text=source, language="en"),
        ]
    )
    assert len([claim for claim in found.claims if claim.source == "source"]) >= 2, "unread"
    lines = {line.claim.surface: line for line in found.ledger}
    assert surface in lines, f"not read: {surface}; read: {sorted(lines)}"
    assert lines[surface].status == status, lines[surface].how
