"""Labelled figures in a row, as fact boxes have them, read by every check that they are something to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CONTRADICTS = (
    ("change-matches-ends", "Library visits 2022: 40,000\nLibrary visits 2023: 50,000\nChange: 35%"),
    ("change-matches-ends", "- March: 120 vans\n- April: 150 vans\n- Growth: +50%"),
    ("change-matches-ends", "Jobs before – 400. Jobs after – 300. Cut: 35 per cent."),
    ("change-matches-ends", "Visitors (2023): 40,000. Visitors (2024): 30,000. Change: -40%."),
    (
        "change-matches-ends",
        "Bus fare then: £2.40. Bus fare now: £3.00. It is a rise of 35 per cent, riders say.",
    ),
    ("average-within-range", "Dawn in Orvel: low 3C, high 9C, average 12C."),
    ("average-within-range", "Marks – lowest 34, highest 88, mean 91."),
    ("average-within-range", "Age range: 20 to 40. Median age: 45."),
    ("average-within-range", "Lot prices\nCheapest: £1,200\nDearest: £9,000\nAverage: £950"),
    ("parts-match-total", "Final table: wins 4, losses 6, ties 5. Total 17."),
    ("parts-match-total", "Staff\nNurses: 120\nDoctors: 45\nPorters: 30\nTotal: 205"),
    ("parts-match-total", "Adult visitors: 300. Child visitors: 120. Total visitors: 450."),
    ("parts-match-total", "Land: £2.5m; building: £6m; fees: £1m. Total cost: £10.5m."),
    ("parts-match-total", "Played 10, won 8, lost 4."),
    ("share-matches-parts", "Wins 18, played 40. Win rate: 55%."),
    ("share-matches-parts", "Seats: 450\nOccupied: 300\nLoad factor: 80%"),
    ("share-matches-parts", "Checked: 40. Rejected: 12. Rejection rate: 45%."),
    ("share-matches-parts", "Electorate: 60,000. Votes cast: 30,000. Turnout: 62%."),
    ("length-matches-span", "Start 10:15:00, finish 13:05:00, official time 2:20:00."),
    ("length-matches-span", "Starts: 7.30pm. Ends: 10pm. Duration: three hours."),
    ("rate-matches-total", "Blankets: 12 blankets a bale, 150 bales. Blankets handed out in total: 2,400."),
    ("rate-matches-total", "Price per ticket: £20. Tickets sold: 300. Takings: £7,000."),
    ("rank-within-count", "Entrants: 18. Placed 21st: Mr Dorn, a baker."),
    ("shares-within-whole", "Shareholders: the state 51%, Veldt Oil 30%, staff 24%"),
)

AGREES = (
    ("change-matches-ends", "- March: 120 vans\n- April: 150 vans\n- Growth: +25%"),
    ("change-matches-ends", "Visitors (2023): 40,000. Visitors (2024): 30,000. Change: -25%."),
    ("change-matches-ends", "Price then: £1.20. Price now: £1.80. Inflation: 25%."),
    ("change-matches-ends", "Crime in March: 120. Crime in April: 150. Arrests rose by 10 percent."),
    (
        "change-matches-ends",
        "Sales 2022: 400. Sales 2023: 500. That was an increase of 15 percent on the forecast.",
    ),
    ("change-matches-ends", "Deaths in 2022: 40. Deaths in 2023: 50. Road deaths rose by 10 percent."),
    ("change-matches-ends", "Sales 2022: 4,000. Sales 2023: 5,000. Target: up 40%."),
    ("change-matches-ends", "Population: 12,000 (2011), 15,000 (2021). Unemployment: 6%, up 2%."),
    ("parts-match-total", "Rooms: 40, suites: 12, total staff: 60."),
    ("parts-match-total", "Gross: £500. Tax: £100. Total: £400."),
    ("average-within-range", "Dawn in Orvel: low 3C, high 9C, average 6C."),
    ("average-within-range", "Low: 3C. High: 9C. Average for November: 12C."),
    ("average-within-range", "Low: 3C. High: 9C. Average high: 11C. Record high: 19C."),
    ("average-within-range", "Min wage £9, max wage £15. Average rent £900."),
    ("parts-match-total", "Adult visitors: 300. Child visitors: 120. Total visitors: 420."),
    ("parts-match-total", "Played 10, won 5, lost 2."),
    ("parts-match-total", "Price: £20. Discount: £5. Total: £21."),
    ("parts-match-total", "Cases: 5. Recovered: 20. Total beds: 30."),
    ("parts-match-total", "Top scorers: Kane 12, Lopez 9, Mills 8. Total goals: 31"),
    ("share-matches-parts", "Wins 22, played 40. Win rate: 55%."),
    ("share-matches-parts", "Pupils 300, staff 45, pass rate 95%."),
    ("share-matches-parts", "Population: 64,000. Unemployed: 3,000. Unemployment rate: 9%."),
    ("share-matches-parts", "Electorate: 60,000. Votes for Brandt: 30,000. Vote share: 62%."),
    ("length-matches-span", "Start 09:30:00, finish 12:04:30, gun time 2:34:30, chip time 2:33:58."),
    ("length-matches-span", "Starts: 7.30pm. Ends: 10pm. Running time: two hours, plus interval."),
    ("length-matches-span", "Start: 22:00. End: 02:00. Duration: 4 hours"),
    ("rate-matches-total", "Blankets: 12 blankets a bale, 150 bales. Blankets handed out in total: 1,800."),
    ("rate-matches-total", "Ticket price: £20. Tickets sold: 300. Sponsorship: £5,000. Cost: £9,000."),
    ("rank-within-count", "Entrants: 20. World ranking: 45th."),
    ("rank-within-count", "Entrants from Velm: 20. Finished: 45th."),
    ("shares-within-whole", "Literacy: 85%. Employment: 60%. Home owners: 40%."),
    ("shares-within-whole", "Turnout: Marl 64%, Orvel 58%."),
    ("shares-within-whole", "Men hold 70 percent of posts at the bank and women 60 percent at the school."),
)


@pytest.mark.parametrize(("rule", "text"), CONTRADICTS)
def test_a_box_contradicts_itself(fires: Callable[[str, str], bool], rule: str, text: str) -> None:
    """Labels alone say how the figures belong together."""
    assert fires(rule, text)


@pytest.mark.parametrize(("rule", "text"), AGREES)
def test_a_box_agrees_or_is_left_alone(fires: Callable[[str, str], bool], rule: str, text: str) -> None:
    """The figures agree, or their labels name things that need not fit each other."""
    assert not fires(rule, text)
