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
    ("Orsa beat Tamm 4-1.", "Tamm beat Orsa 4-1.", "4-1", CONTRADICTED, "a win of Tamm"),
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
    ("Exports rose 8 percent.", "Imports rose 8 percent.", "8 percent", UNSUPPORTED, "“imports” and not"),
    # one is done when the other is undone
    ("The fair closes on 3 June.", "The fair starts on 3 June.", "3 June", CONTRADICTED, "“starts” and not"),
    ("The fair opens on 3 June.", "The fair starts on 3 June.", "3 June", SUPPORTED, "the same date"),
    ("The fair closes on 9 June.", "It opens on 3 June and closes on 9 June.", "9 June", SUPPORTED, ""),
    ("Orsa will repay €2 billion.", "Orsa will borrow €2 billion.", "€2 billion", CONTRADICTED, "“borrow”"),
    ("The board spared four parks.", "The board closed four parks.", "four", CONTRADICTED, "“closed”"),
    ("Tamm closed 40 stores.", "Tamm added 40 stores.", "40", UNSUPPORTED, "“added” and not “closed”"),
    ("Some 12 people died.", "Some 12 people survived.", "Some 12", UNSUPPORTED, "“survived” and not"),
    ("Some 800 drivers are insured.", "Some 800 drivers are uninsured.", "Some 800", CONTRADICTED, ""),
    ("MPs voted 61 to 40 for it.", "MPs voted 61 to 40 against it.", "61", CONTRADICTED, "“against”"),
    ("The bill passed by 61 votes to 40.", "MPs voted 61 to 40 for the bill.", "61", SUPPORTED, ""),
    (
        "Hill School, which will close, has 640 pupils.",
        "The 640 pupils of Hill School, which opened in 1990, were sent home.",
        "640",
        SUPPORTED,
        "the same value",
    ),
    ("The 240 flats will be finished in May.", "Work starts in June on 240 flats.", "240", SUPPORTED, ""),
    # what is planned has not been done
    ("The wing opened on 3 June.", "The wing is to open on 3 June.", "3 June", CONTRADICTED, "is to be"),
    ("Ferro has cut 300 jobs.", "Ferro plans to cut 300 jobs.", "300", CONTRADICTED, "to be: “cut”"),
    ("Ferro bought 12 trains.", "Ferro is to buy 12 trains.", "12", CONTRADICTED, "to be: “buy”"),
    ("Ferro will buy 12 trains.", "Ferro is to buy 12 trains.", "12", SUPPORTED, "the same value"),
    ("Ferro announced 300 job cuts.", "Ferro announced it will cut 300 jobs.", "300", SUPPORTED, ""),
    # who won
    ("Orsa beat Tamm 3-1.", "Orsa were beaten 3-1 by Tamm.", "3-1", CONTRADICTED, "a win of Tamm"),
    ("Tamm beat Orsa 3-1.", "Orsa were beaten 3-1 by Tamm on Sunday.", "3-1", SUPPORTED, ""),
    ("Orsa won 3-1 at Tamm.", "Tamm won 3-1 at Orsa.", "3-1", CONTRADICTED, "a win of Tamm"),
    (
        "Tamm, who lost 2-0 to Norton last week, beat Orsa 3-1.",
        "Tamm celebrated a 3-1 win over Orsa.",
        "3-1",
        SUPPORTED,
        "",
    ),
    # another thing, a part, another's
    ("The zoo keeps 34 horses.", "The zoo keeps 34 goats and 12 horses.", "34", CONTRADICTED, "12 horses"),
    (
        "The school has 34 pupils.",
        "The school has 640 pupils and 34 teachers.",
        "34",
        CONTRADICTED,
        "640 pupils",
    ),
    ("The clinic has 90 beds.", "The clinic has 90 nurses.", "90", UNSUPPORTED, "another thing: “nurse”"),
    ("The 820 doctors left.", "It employs 2,100 people, 820 of them nurses.", "820", UNSUPPORTED, "“nurse”"),
    (
        "Tamm employs 120 people.",
        "Tamm employs 900 people, 120 of them women.",
        "120",
        CONTRADICTED,
        "900 people",
    ),
    ("Tamm employs 120 women.", "Tamm employs 900 people, 120 of them women.", "120", SUPPORTED, ""),
    ("It closed 640 beds.", "Of its 640 beds 96 were closed in January.", "640", CONTRADICTED, "96 beds"),
    ("It closed 96 beds.", "Of its 640 beds 96 were closed in January.", "96", SUPPORTED, "the same value"),
    ("Jon Vesely has scored 19 goals.", "Ida Holm has scored 19 goals.", "19", UNSUPPORTED, "of Ida Holm"),
    ("Holm has scored 19 goals.", "Ida Holm, the striker, has scored 19 goals.", "19", SUPPORTED, ""),
    ("The Reds won 14 seats.", "The Greens won 14 seats, the Reds 16.", "14", UNSUPPORTED, "of Greens"),
    ("Ramus has sold 4 million albums.", "Rasmus has sold 4 million albums.", "4 million", SUPPORTED, ""),
    ("Officials have 12 suspects.", "Police have 12 suspects.", "12", SUPPORTED, "the same value"),
    ("Forty houses burned down.", "The fire destroyed forty homes.", "Forty", SUPPORTED, ""),
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
    assert surface.lower() in {claim.surface.lower() for claim in found.claims if claim.source == "source"}
    (line,) = (one for one in found.ledger if one.claim.surface == surface)
    assert line.status == status, line.how
    assert how in line.how
