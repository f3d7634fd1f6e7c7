"""Changes of shares, in points and in per cent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "points-or-percent"

CONTRADICTS = (
    (
        "Six years ago 40 per cent of the island's power came from the wind; now 50 per cent does, which its "
        "minister hails as a ten per cent improvement."
    ),
    (
        "The bank's mortgage rate stands at 5 per cent. It was 4 per cent in March, so borrowers face a 1 per "
        "cent rise."
    ),
    "Support for the bypass has grown by 15 per cent, from 30 per cent of residents to 45.",
    (
        "Obesity among recruits was 12 percent in 2000 and is 18 percent today, the surgeon general said; she "
        "blamed the 6 percent increase on sugar."
    ),
    "Where once 80 per cent of parishioners came to Mass, 60 per cent do, a fall of 20 per cent.",
    "VAT on books, now 8%, was 4% until April: up four per cent.",
    (
        "A third of the seats were held by women after the last election. After this one it is 40 per cent, 12 "
        "percentage points more."
    ),
    "Unemployment has come down two percentage points, to 7 percent from 11 percent.",
    (
        "The share of pupils who walk to school fell to 35 per cent; ten years earlier it had been 50 per "
        "cent. Doctors deplore the 15 per cent drop."
    ),
    "Its stake goes from 20 percent to 25 percent under the deal, an addition of 5 percent.",
    (
        "Humidity in the vault dropped by 10 per cent between Monday, when it read 60 per cent, and Friday, "
        "when it read 50."
    ),
    "The jobless rate rose from 5% to 7%, up 2 percent.",
    "Support for the party fell 5 percent, from 30 percent to 25 percent.",
    "The share of women rose from 20% to 30% (up 10%).",
    "Turnout was up 12 percentage points to 60 percent from 50 percent.",
    "Inflation eased to 3 percent from 4 percent, down 1 percent.",
    "The tax rises from 19 percent to 21 percent, an increase of two percent.",
    "Her approval rating dropped 15 percent to 40 percent from 55 percent.",
    "The vacancy rate climbed from 8 to 12 percent, a rise of 4 percent.",
    "The share of renters rose 30 percent from 20 percent to 30 percent.",
    "The party's vote fell 6 percentage points from 34% to 30%.",
    "The levy goes up 0.5 percent to 2.5 percent from 2 percent.",
    "The mortgage rate went up 2 percent, from 4 percent to 6 percent.",
    "The party's share slipped from 24% to 21%, down 3 percent.",
    "Value-added tax will rise from 17% to 20%, a jump of 3 percent.",
    "The share of smokers fell to 18 percent from 24 percent, a drop of 6 percent.",
    "The city's vacancy rate increased 3 percentage points, from 5 percent to 10 percent.",
    "Capacity use dropped from 80 percent to 60 percent, a decline of 20 percent.",
    "The dividend tax fell 15 percent, from 30 percent to 20 percent.",
    "The president's approval rose from 40 percent to 44 percent, up 4 percent.",
    "The interest rate was cut from 8% to 6% (down 2%).",
    "Participation climbed from 50 percent to 60 percent, a gain of 8 percentage points.",
    "The quota will be raised 10 percent, from 30 percent to 40 percent.",
    "The number of visitors rose by 15 percentage points to 230,000, from 200,000 the previous year.",
    "The union's membership has gone down 4 percentage points, from 250,000 to 240,000.",
    "The share of trains on time dropped by 10 percent, from 92 percent to 82 percent.",
    "The yield rose 25 basis points to 4.5 percent from 4 percent.",
    "Approval of the prime minister has dropped 7 per cent since June, from 42 per cent to 35 per cent, "
    "the poll found.",
    "The bank lifted its key rate from 3 percent to 3.5 percent, the half a percent increase its "
    "governor had promised.",
    "Vacancy in the city's offices stood at 12 per cent, up from nine per cent, a rise of three per cent.",
    "Gross margin widened by 150 basis points to 42.5% (prior year: 39.5%), the tile maker said.",
    "Like others, the hotel chain did well in May: occupancy rose by two percentage points to 86.5% (2022: 81.5%).",
    "Savers with the bank will see its base rate drop by 1 per cent in May. It goes to 5 per cent; it "
    "has been 6 per cent since March.",
)

AGREES = (
    "The bank's mortgage rate stands at 5 per cent. It was 4 per cent in March. House prices fell 1 per cent.",
    "Support for the bypass has grown by 15 points, from 30 per cent of residents to 45.",
    "The levy went from 25 per cent to 20 and receipts fell 5 per cent.",
    "Obesity among recruits was 12 percent in 2000 and is 18 percent today, a 50 percent increase.",
    "VAT on books, now 8%, was 4% until April; sales are down four per cent.",
    "Unemployment came down two percentage points to 9 percent from 11 percent.",
    "Wages rose 3 per cent in a year in which inflation went from 2 per cent to 5 per cent.",
    "Its stake goes from 20 percent to 25 percent under the deal, and its shares added 5 percent.",
    "The party won 30 per cent, 5 points up, and its ally 12 per cent, 3 points down.",
    "The growth forecast was cut to 2 percent from 3 percent as exports slid 1 percent in June.",
    "Of the voters 55 per cent said yes, and 45 per cent no; turnout dropped 10 per cent.",
    "The jobless rate rose from 5% to 7%, up 2 percentage points.",
    "Support for the party fell 5 points, from 30 percent to 25 percent.",
    "The bank raised its key rate by 50 percent to 3 percent from 2 percent.",
    "The share of women rose from 20% to 30% (up 50%).",
    "Turnout was up 10 percentage points to 60 percent from 50 percent.",
    "Inflation eased to 3 percent from 4 percent, and wages rose 1 percent.",
    "The tax rises from 19 percent to 21 percent, which costs a family 2 percent of its income.",
    "Sales rose 5 percent, and the margin rose from 20 percent to 22 percent.",
    "The bank pays 2 percent on deposits, from 1 percent to 3 percent in other banks.",
    "Growth slowed to 2 percent, from 3 percent in May.",
    "The share of renters rose by a half, or 50 percent, from 20 percent to 30 percent.",
    "Its stake went up from 15% to 25%, by 10 percentage points.",
    "The mortgage rate went up 50 percent, from 4 percent to 6 percent.",
    "The party's share slipped from 24% to 21%, down 3 percentage points.",
    "Value-added tax will rise from 17% to 20%, while prices may jump 3 percent.",
    "The failure rate climbed by 25 percent to 25 percent from 20 percent last year.",
    "The share of smokers fell to 18 percent from 24 percent, and beer sales fell 6 percent.",
    "The share price rose 3 percent after the bank lifted its target from 5 percent to 7 percent.",
    "Capacity use dropped from 80 percent to 60 percent, a decline of 25 percent.",
    "The dividend tax fell by a third, from 30 percent to 20 percent.",
    "Between 40 percent and 44 percent of the voters, 2 percent more than in 2012, stayed at home.",
    "The interest rate was cut from 8% to 6% (down 25%).",
    "Participation climbed from 50 percent to 60 percent, a gain of 10 percentage points.",
    "Pay will rise 2 percent this year and from 3 percent to 4 percent in 2018.",
    "The yield fell 8 basis points to 3.92 percent, from 4.00 percent at Thursday's close.",
    "The share of women grew by half, from 12 percent to 18 percent, in a workforce that grew 6 percent.",
    "The Greens are backed by 18 per cent of voters, up from 12, and by 25 per cent of the young, a rise of 6 points.",
    "Turnout was 48 per cent, down from 55, and the mayor blamed the 7 per cent rise in bus fares.",
    "The tax was opposed by 60 per cent of firms and 45 per cent of homes; the 15 per cent levy starts in May.",
    "The rate of 6 per cent is up from 4; the 2 per cent target was missed again.",
    "Some 64 per cent of the crews voted for the deal and 54 per cent of the pilots, who will get the 10 "
    "per cent rise in May.",
    "Gross margin widened by 300 basis points to 42.5% (prior year: 39.5%), the tile maker said.",
    "Like-for-like sales grew 4.5% (2022: 6.1%), and the margin by 20 basis points.",
    "Savers with the bank will see its base rate drop by 1 percentage point in May. It goes to 5 per "
    "cent; it has been 6 per cent.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
