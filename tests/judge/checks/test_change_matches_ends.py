"""Changes in per cent against their two ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "change-matches-ends"

CONTRADICTS = (
    "Attendance at the lido grew 10 percent last fall, to 6,500 swimmers from 5,000.",
    (
        "Two summers back the lido drew 8,000 bathers; by the end of August this year 9,200 had paid at its "
        "gate, and the manager boasts of a 35 per cent rise."
    ),
    "Having employed 400 glassblowers at its height, the works now employs 300, a workforce 40 per cent smaller.",
    "Rainfall for May came to 90mm where 60mm is normal: thirty per cent above the average, says the Met Office.",
    (
        "By trimming its staff from eighty to sixty the museum says it has reduced its wage bill's largest "
        "item, headcount, by 40 per cent."
    ),
    "It took Ines Duarte 50 minutes to finish the course. Last year she needed 60, so she is 30 per cent quicker.",
    (
        "Egg production has sunk by 45 per cent: hens at the co-operative laid 2 million in the first quarter, "
        "when a year earlier they had laid 2.5 million."
    ),
    "Turnout slumped 30 percent, with 21,000 ballots cast in place of the 24,000 of four years ago.",
    "Profit rose 20 % from 40 to 50 million dollars.",
    "Sales climbed 30 percent to $55 million from $52 million a year earlier.",
    "The share price was up 10% to 55 pence from 52.",
    "Rents in the city rose by 15 per cent, from 800 to 1,000 euros a month.",
    "Attendance fell 25% from 5,000 to 4,500 this season.",
    "The fare will go from $2.50 to $3, an increase of 10 percent.",
    "The budget was cut by 40 percent to $6 million from $8 million.",
    "The council voted to raise the fee 50 percent from $20 to $25.",
    "Production increased from 200 to 300 cars a week, a rise of 33 percent.",
    "The number of members fell 25% from 40 to 50.",
    "Wheat output slumped 10 percent to 18 million tonnes from 24 million tonnes in 2014.",
    "The airline's fuel bill jumped 40 percent to $1.2 billion from $1.1 billion.",
    "Homicides in the city fell 30 percent, from 60 to 50, police said.",
    "Ticket prices were raised by 10%, from 12 to 15 euros.",
    "Stocks of copper shrank from 300,000 tonnes to 150,000 tonnes, a drop of 60 percent.",
    "The minimum wage rises 12 percent to $9.50 from $9.",
    "Its loss narrowed by 20 percent to 3 million euros from 6 million euros.",
    "The party increased its seats from 20 to 30 (up 30 percent).",
    "The tax on beer goes up 5 percent, from 40 cents to 44 cents a pint.",
    "The waiting list shortened by 50 percent from 900 patients to 600.",
    "The trust says donations increased 25 percent, from £80,000 last year to £120,000 this year.",
    "Sales grew 60% in 2018, to 3.9 million units, up from 3.1 million in 2017.",
    "Exports dropped 12 percent last month to $4.1 billion from $5.3 billion in May.",
    (
        "The lender's profit jumped 35 percent to 540 million euros in the first half from 480 million "
        "euros a year earlier."
    ),
    "Passenger numbers grew 4 percent, to 2.9 million from 2.2 million.",
    "The group posted a 30 percent rise in profit to $13 million from $12 million.",
    "House prices climbed 9 percent from about $200,000 in 2015 to $260,000.",
    "Its debt fell 25 percent to 300 million pounds this year, down from 320 million pounds.",
    "Crude output was cut 20 percent from 10 million tonnes to 9.5 million tonnes a year.",
    "Membership of the union shrank 40 percent in ten years, from 90,000 to 70,000.",
    "The pound fell 2 percent to $1.20 from $1.35.",
    "Bed numbers were cut from 500 to 400, a reduction of 25 percent.",
    "Steel output rose 6 percent to 4 million tonnes in June from 2 million tonnes in May.",
    "Bread went up 15 percent to 1.20 euros from 1.10 euros.",
    "The number of burglaries fell 8 percent last year, from 12,400 to 10,200.",
    "The bank has 1,800 branches, 20 percent fewer than the 2,000 of 2010.",
    "Exports came to $6.2 billion last month, up 30 percent from $5.4 billion in May.",
    "The bill for fuel was 240,000 euros, a 10 percent rise on 200,000 euros.",
    "Only 700 ships docked here in 2016, down 50 percent from 1,000 in 2012.",
    "The museum drew 330,000 visitors, an increase of 20 percent over the 300,000 of 2014.",
    "Pay now averages $27 an hour, up 2 percent from $25.",
    "The deficit was 6 billion pounds, down 10 percent from 8 billion pounds.",
    "The mill used 50,000 tonnes of wood (down 10 percent from 80,000 tonnes).",
    "The league sold 2.4 million tickets, up 50 percent from 2.1 million.",
    "It has 640 beds, a drop of 10 percent from 800.",
    "The pension will be 1,100 euros a month, 5 percent more than the 1,000 euros paid now.",
    "Net income was $44 million, up 30 percent on $40 million a year before.",
    "Revenue was $55 million, up 20 percent from $52 million a year earlier.",
    "The plant made 4,000 cars in May, 30 percent more than the 3,600 in April.",
    "Net profit came to 9 million euros, a 50 percent increase on 8 million euros in 2015.",
    "The average rent is now 800 euros (up 25 percent from 700 euros).",
    "Some 12,000 people visited the fair, down 40 percent from 14,000 last year.",
    "The company employs 450 people, a drop of 30 percent from 500 in 2014.",
    "Turnover reached £3.3 million, a 5 percent rise from £2.2 million.",
    "The fund is worth $90 billion, down 20 percent from $95 billion in January.",
    "The city recorded 36 murders in 2016, up 10 percent from 24 in 2015.",
    "Losses were $12 million, 60 percent lower than the $20 million of the previous year.",
    "Wheat cost $180 a tonne, down 25 percent from $200.",
    "The village had 1,200 inhabitants, an increase of 50 percent from 1,000.",
    "Last year 310 people asked the clinic for help; this year the number is 465, an increase of 20 per cent.",
    "The trust's deficit has grown 35% in a year and now stands at £62m, up from £31m.",
    "Output of copper dropped to 410,000 tonnes in May from 480,000 tonnes in April, or 5 percent.",
    "The miner's shares lost 8 percent on Monday, finishing at A$2.20 after closing at A$2.90 on Friday.",
    "The harvest is forecast at 9.1 million tonnes, up 3 percent on last year's 7 million.",
    "The airline flew 9.6 million people, 6 per cent more than the 7.1 million of the previous year.",
    "Copper closed at $9,600 a tonne in Ondar, having opened the year at $8,000, a rise of 12 per cent "
    "that nobody had foreseen.",
    'The chain had sales of $540 million, versus $500 million a year ago, and its owner praised "growth '
    'of 12 percent in a weak year."',
    "Attendance was 66,000, up from 60,000, and the bishop welcomed a 15 percent rise.",
    "The ward took 3,300 patients versus 3,000 in May, growth of 15 percent in a mild winter.",
    "Grain exports tumbled to 30 million tonnes from 40 million the previous season, a decline of 35 per "
    "cent, the ministry said.",
    'Her agent said the book had gone from 12,000 copies in its first month to 15,000 in its second, "a '
    '40 per cent leap".',
    "Profit rose 20 percent to 55 million crowns from 50 million, more than the board had expected.",
    "The tariff went from 40 crowns to 52, the operator said, a change of 25 percent.",
    "Revenue rose 16% to €553m (2022: €502m), the brewer said.",
    "Operating profit was up 19% at £23.4m (2023: £21.6m), while the margin improved 90 basis points to "
    "12.1% (2023: 11.2%).",
    "Revenue of €553m (2022: €502m) was up 14%, and the dividend was held.",
    "Up 12 per cent, visits to the abbey came to 45,600 against last year's 42,700.",
    "A ferry ticket that was 80p in 2019 is now £1.20 – 35 per cent dearer, says the harbour master.",
    "The crown rose to $1.02 from 98 cents, up 9 percent.",
)

AGREES = (
    "Attendance at the lido grew 10 percent last fall, to 5,500 swimmers from 5,000.",
    (
        "The lido drew 8,000 bathers two summers back; 9,200 paid at its gate this year, and takings at the "
        "cafe rose 35 per cent."
    ),
    (
        "Rainfall for May came to 90mm where 60mm is normal: half as much again. Reservoirs are 30 per cent "
        "fuller than in April."
    ),
    "A loaf that sold for 80 cents in January sells for a dollar today, a jump of 25 per cent in a staple.",
    "The bridge toll, £2 until Sunday, became £3 on Monday morning; traffic fell 20 per cent.",
    "It took Ines Duarte 50 minutes to finish the course; the field of 60 was 30 per cent larger than last year's.",
    "The firm hired 40 drivers in May and 60 in June while its order book swelled by 30 per cent.",
    (
        "Shares rose 5 percent to $42 in early trading, after the retailer reported earnings of 80 cents a "
        "share, against 60 cents expected."
    ),
    "The zoo has 12 tigers and a rival park 15, and visitor numbers at both rose 10 per cent.",
    "Sales grew 12 percent to 900 units. Of those, 300 went abroad, where 250 had been sold in 2020.",
    "Police logged 300 thefts in spring. In summer, when patrols were 20 per cent larger, they logged 200.",
    "The prize, $5,000 in its first year, is $8,000 now. Entries have risen 30 per cent.",
    "Profit rose 25 % from 40 to 50 million dollars.",
    "Sales climbed 6 percent to $55 million from $52 million a year earlier.",
    "The share price was up 5.8% to 55 pence from 52.",
    "Rents in the city rose by 25 per cent, from 800 to 1,000 euros a month.",
    "Attendance fell 10% from 5,000 to 4,500 this season.",
    "The fare will go from $2.50 to $3, an increase of 20 percent.",
    "The budget was cut by a quarter to $6 million from $8 million.",
    "Net income rose 14 percent to $1.6 billion from $1.4 billion.",
    "Sales rose 12 percent to $3.1 billion from a year ago, when the chain had 2,700 shops.",
    "The number of cases rose nearly 50 percent, from 1,010 to 1,490.",
    "Revenue grew more than 20 percent to $61 million, from $50 million.",
    "Shares fell 3% to $40 from a high of $52.",
    "The population rose 7 percent from 2000 to 2010.",
    "Oil fell 4 percent to $45 a barrel, and from 50 wells only 40 still pump.",
    "Exports increased 8% from January to June, to 4,000 tonnes.",
    "Turnover rose 4.8 percent to 2.2 billion euros from 2.1 billion.",
    "The index rose 1.2 percent to 2,024 from 2,000.",
    "The airline's fuel bill jumped 9 percent to $1.2 billion from $1.1 billion.",
    "Homicides in the city fell 17 percent, from 60 to 50, police said.",
    "Ticket prices were raised by 25%, from 12 to 15 euros.",
    "Stocks of copper shrank from 300,000 tonnes to 150,000 tonnes, a drop of 50 percent.",
    "The minimum wage rises 5.6 percent to $9.50 from $9.",
    "Profit was up 3 percent to 41 million, from sales of 400 million.",
    "Some 40 percent of pupils moved from 12 schools to 9 others.",
    "Between 2 and 3 percent of the trains from 40 towns to 70 others were late.",
    "Tourist arrivals grew about 20% to 2.5 million from 2.1 million in 2015.",
    "Output rose 3 percent in May from April and 7 percent from a year earlier to 40,000 units.",
    "Prices rose 2 percent last month, after 3 percent in May, from 101 to 105 on the index over the year.",
    "The bank cut 10 percent of staff and moved from 5 floors to 3.",
    "The stake went up 5 percentage points from 20 percent to 25 percent.",
    "Sales grew 60% in 2018, to 3.9 million units, up from 2.4 million in 2017.",
    "Exports dropped 23 percent last month to $4.1 billion from $5.3 billion in May.",
    (
        "The lender's profit jumped 12.5 percent to 540 million euros in the first half from 480 "
        "million euros a year earlier."
    ),
    "Passenger numbers grew 32 percent, to 2.9 million from 2.2 million.",
    "The group posted an 8 percent rise in profit to $13 million from $12 million.",
    "House prices climbed 30 percent from about $200,000 in 2015 to $260,000.",
    "Its debt fell 6 percent to 300 million pounds this year, down from 320 million pounds.",
    "The share fell 3 percent to 40 euros on Monday in Paris, far from the 52 euros of May.",
    "Turnout rose 5 percent to 400 voters from 80 villages.",
    "The firm grew 10 percent from 2010 to 2015 and now has 40 shops, up from 25.",
    "Membership of the union shrank 22 percent in ten years, from 90,000 to 70,000.",
    "Spending on roads will rise by 14 percent to $8 billion from $7 billion.",
    "The pound fell 11 percent to $1.20 from $1.35.",
    "Bed numbers were cut from 500 to 400, a reduction of 20 percent.",
    "Wages rose 3 percent in the year to June, from which 2 percent went to 40 funds.",
    "Steel output rose 6 percent from May to 4 million tonnes in June.",
    "The bank sold 20 percent of the shares for between 40 euros and 50 euros.",
    "The number of burglaries fell 18 percent last year, from 12,400 to 10,200.",
    "Beer sales rose 3 percent and wine sales went from 40 to 60 bottles a day.",
    "The bank has 1,800 branches, 10 percent fewer than the 2,000 of 2010.",
    "Exports came to $6 billion last month, up 20 percent from $5 billion in May.",
    "The bill for fuel was 240,000 euros, a 20 percent rise on 200,000 euros.",
    "Only 700 ships docked here in 2016, down 30 percent from 1,000 in 2012.",
    "The museum drew 330,000 visitors, an increase of 10 percent over the 300,000 of 2014.",
    "Pay now averages $27 an hour, up 8 percent from $25.",
    "The deficit was 6 billion pounds, down 25 percent from 8 billion pounds.",
    "Of 50,000 tonnes of wood, 10 percent came from 80 farms.",
    "The league sold 2.4 million tickets, up 14 percent from 2.1 million.",
    "The show had 12 actors, and ticket sales were down 10 percent from 80 a night.",
    "The party won 40 seats, up 5 percentage points from 30 percent of the vote.",
    "The firm made 300 loans, up 20 percent on the year, from 12 branches.",
    "Revenue was $55 million, up 6 percent from $52 million a year earlier.",
    "The plant made 4,000 cars in May, 11 percent more than the 3,600 in April.",
    "Net profit came to 9 million euros, a 12.5 percent increase on 8 million euros in 2015.",
    "The average rent is now 800 euros (up 14 percent from 700 euros).",
    "Some 12,000 people visited the fair, down 14 percent from 14,000 last year.",
    "The company employs 450 people, a drop of 10 percent from 500 in 2014.",
    "Turnover reached £3.3 million, a 50 percent rise from £2.2 million.",
    "The fund is worth $90 billion, down 5 percent from $95 billion in January.",
    "The city recorded 36 murders in 2016, up 50 percent from 24 in 2015.",
    "The group has 300 shops, and its sales were up 4 percent from $40 million.",
    "He owns 40 hotels, up 5 percent of which were bought from 30 rivals.",
    "Sales were $30 million, up 4 percent from January, and the group has 12 plants.",
    "Regulators cut the cod quota to 11,500 tons from 12,500, an 8 percent reduction.",
    "Sales rose 4 percent to $2.1 billion and are expected to reach $3 billion next year.",
    "Copper closed at $9,600 a tonne in Ondar, having opened the year at $8,000, a rise of 20 per cent "
    "that nobody had foreseen.",
    'The chain had sales of $550 million, versus $500 million a year ago, and its owner praised "growth '
    'of 12 percent in online orders."',
    "Attendance was 66,000, up from 60,000, and the bishop announced a 15 percent rise in the fee.",
    "Attendance was 66,000, up from 60,000, and the bishop welcomed a 25 percent rise in donations.",
    "Wheat sold at $200 in Marl and $240 in Ostra, and growers expect a rise of 5 percent.",
    "The jobless rate was 8 percent, against 10 percent in Sarnia, after a fall of 3 percent.",
    "Profits at the brewer rose 12 percent to $56 million from $50 million, and its chief executive "
    "hailed a 20 percent jump in exports.",
    "Turnover was £4.2 million, up from £3.5 million, while costs rose 9 per cent.",
    "Copper traded at $9,000 in London, against $9,400 in Shanghai, after a fall of 2 percent on Monday.",
    "The charity helped 4,000 families this year, against 3,200 last year, and blamed a 30 per cent rise in rents.",
    "Beds have fallen from 300 to 240 in a decade; the board regrets a 5 per cent cut this year.",
    "The team drew 30,000 fans, up from 25,000, and the club welcomed growth of 40 percent in a merchandise line.",
    "Sales were 60 million crowns, more than the 50 million expected, and costs rose 5 percent.",
    "Revenue rose 10% to €553m (prior year: €502m), the brewer said.",
    "Operating profit was up 8% at £23.4m (2023: £21.6m), while the margin improved 90 basis points to "
    "12.1% (2023: 11.2%).",
    "Revenue rose 16% to €553m (consensus: €502m), the brewer said.",
    "Sales rose 18% to £108.5m (excluding fuel: £96.2m).",
    "Revenue rose 12% at constant exchange rates to €553m (2022: €502m), the brewer said.",
    "Up 12 per cent, visits to the abbey came to 47,800 against last year's 42,700.",
    "Up 5 per cent on the year, rents in Marl went to $500 in May, and in Sarn from $300 to $400.",
    "Down 20 percent, the herring stock has hit villages such as Ostra, where the fleet went from 90 boats to 45.",
    "Spending on roads rose 3% in real terms, from £100.5m to £110.2m.",
    "A ferry ticket that was 80p in 2019 is now £1.20 – 50 per cent dearer, says the harbour master.",
    "Tin rose 5 percent on the week. It rose from $40 to $60 in the year to May.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
