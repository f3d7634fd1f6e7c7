"""The draft's figure stands in the source, which says the opposite with it, or counts something else with it."""

from __future__ import annotations

import pytest

from claimcheck import Source, check

SUPPORTED, CONTRADICTED, UNSUPPORTED = "supported", "contradicted", "unsupported"
ROWS = [
    # a rise is no fall
    ("Turnover rose 7 percent.", "Turnover fell 7 percent.", "7 percent", CONTRADICTED, "a fall of 7 %"),
    ("Turnover fell 7 percent.", "Turnover fell by 7 percent.", "7 percent", SUPPORTED, "the same value"),
    ("Turnover was down 7 percent.", "It had a 7 percent drop in turnover.", "7 percent", SUPPORTED, ""),
    ("Rents are 7 percent higher.", "Rents are 7 percent lower.", "7 percent", CONTRADICTED, "a fall of 7 %"),
    # a loss is no profit
    (
        "Brandt made a loss of €31 million.",
        "Brandt made a profit of €31 million.",
        "€31 million",
        CONTRADICTED,
        "profit",
    ),
    ("Brandt lost €31 million.", "Brandt made a loss of €31 million.", "€31 million", SUPPORTED, ""),
    ("Brandt created 450 jobs.", "Brandt cut 450 jobs.", "450", CONTRADICTED, "cut"),
    ("Brandt shed 450 jobs.", "Brandt cut 450 jobs.", "450", SUPPORTED, "the same value"),
    # what is denied
    (
        "Brandt expects 450 jobs to go.",
        "Brandt denied that 450 jobs would go.",
        "450",
        CONTRADICTED,
        "denies it",
    ),
    ("Brandt denied that 450 jobs would go.", "Brandt denied that 450 jobs would go.", "450", SUPPORTED, ""),
    (
        "The council rejected 12 plans.",
        "The council has rejected 12 plans.",
        "12",
        SUPPORTED,
        "the same value",
    ),
    # of what the figure is
    (
        "The gallery keeps 8,000 maps.",
        "The Orsa gallery keeps 8,000 prints and 4,000 maps.",
        "8,000",
        CONTRADICTED,
        "4,000 maps",
    ),
    (
        "The gallery keeps 8,000 prints.",
        "The Orsa gallery keeps 8,000 prints and 4,000 maps.",
        "8,000",
        SUPPORTED,
        "",
    ),
    ("The gallery keeps 8,000 sheets.", "The Orsa gallery keeps 8,000 prints.", "8,000", SUPPORTED, ""),
    # whose it is
    (
        "The bank lent £6 million.",
        "The bank lent £6 million and the fund £9 million.",
        "£6 million",
        SUPPORTED,
        "",
    ),
    (
        "The bank lent £9 million.",
        "The bank lent £6 million and the fund £9 million.",
        "£9 million",
        CONTRADICTED,
        "£6 million",
    ),
    (
        "The fund lent £6 million.",
        "The bank lent £6 million and the fund £9 million.",
        "£6 million",
        CONTRADICTED,
        "£9 million here",
    ),
    (
        "The bank lent £6 million.",
        "Loans were £6 million from the bank and £9 million from the fund.",
        "£6 million",
        SUPPORTED,
        "",
    ),
    (
        "The fund lent £9 million.",
        "Loans were £6 million from the bank and £9 million from the fund.",
        "£9 million",
        SUPPORTED,
        "",
    ),
    (
        "Mia Dorn took 38 percent.",
        "Ivo Kern took 47 percent of the vote, Mia Dorn 38 percent.",
        "38 percent",
        SUPPORTED,
        "",
    ),
    (
        "Mia Dorn took 47 percent.",
        "Ivo Kern took 47 percent of the vote, Mia Dorn 38 percent.",
        "47 percent",
        CONTRADICTED,
        "38 % here",
    ),
    ("Orsa beat Tamm 4-1.", "Tamm beat Orsa 4-1.", "4-1", CONTRADICTED, "the other side wins"),
    ("Orsa beat Tamm 4-1.", "Tamm lost to Orsa 4-1.", "4-1", SUPPORTED, ""),
    # another thing of one day
    (
        "The mine opens on 3 March 2024.",
        "A study came out on 3 March 2024.",
        "3 March 2024",
        UNSUPPORTED,
        "no source",
    ),
    (
        "The mine opens on 3 March 2024.",
        "The mine starts on 3 March 2024.",
        "3 March 2024",
        SUPPORTED,
        "the same date",
    ),
    # what is denied is what the draft says
    ("Brandt sold 300 flats.", "Brandt did not sell 300 flats.", "300", CONTRADICTED, "denies it"),
    ("In the storm 14 boats are missing.", "In the night 14 boats did not return.", "14", SUPPORTED, ""),
    ("Orsa bought it for €4 million.", "Tamm sold it to Orsa for €4 million.", "€4 million", SUPPORTED, ""),
    ("Exports rose 8 percent.", "Imports rose 8 percent.", "8 percent", UNSUPPORTED, "no source"),
]


@pytest.mark.parametrize(("draft", "source", "surface", "status", "how"), ROWS, ids=[row[0] for row in ROWS])
def test_a_figure_of_which_the_source_says_the_opposite(
    draft: str, source: str, surface: str, status: str, how: str
) -> None:
    found = check(
        [
            Source(id="draft", name="draft", text=draft, language="en", role="draft"),
            Source(id="source", name="source", text=source, language="en"),
        ]
    )
    assert surface in {claim.surface for claim in found.claims if claim.source == "source"}
    (line,) = (one for one in found.ledger if one.claim.surface == surface)
    assert line.status == status, line.how
    assert how in line.how
