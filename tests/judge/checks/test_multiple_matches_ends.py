"""Doubled, halved and tripled against the figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "multiple-matches-ends"

CONTRADICTS = (
    "Membership doubled from 40 to 70 last year.",
    "Sales tripled, from $2 million to $9 million, the firm said.",
    "The number of cases nearly doubled from 100 to 230.",
    "The price of bread more than doubled to 90 cents from 60 cents.",
    "The workforce was halved from 900 to 700.",
    "Exports quadrupled to $8 billion from $4 billion a decade ago.",
    "The club's debt has more than tripled, from 20 million euros to 50 million euros.",
    "Rents almost trebled from 500 euros to 800 euros in the port.",
    "Attendance doubled to 30,000 people, up from 22,000.",
    "The staff grew from 100 to 150, doubling in a year.",
    "The crowd numbered 45,000, twice the 15,000 at the last march.",
    "The fine more than halved from $1,000 to $700.",
    "The number of wolves has doubled from 150 to 400 in a decade.",
    "The toll tripled to 30 from 14 on Monday.",
    "The council has halved the subsidy from 60,000 euros to 40,000 euros.",
    "Traffic more than doubled, from 3.2 million passengers to 5.1 million passengers.",
    "The firm quadrupled its staff from 50 to 120 people.",
    "Donations nearly tripled from $10,000 to $45,000.",
    "Water use fell from 400 litres to 300 litres, halving in four years.",
    "Its market share doubled from 10 percent to 15 percent.",
    "He earned 90,000 euros, three times the 45,000 euros of a teacher.",
    "The fee will double to $30, up from $20.",
    "The herd almost halved from 200 cows to 60 cows.",
    "Applications more than trebled to 2,000 from 800 a year earlier.",
    "The new chimney, at 90 metres, is four times the height of the 40-metre tower it replaces.",
    "At 75, he is twice the age of his wife, who is 52.",
    "Last year there were 20 attacks, five times the number in 2010, when eight were recorded.",
    "The audience was half the size of last year's: 4,500 came, compared with 6,000 in 2022.",
    "The tower drew 400 visitors in May; by July the figure, the keeper says with pride, had trebled to 900.",
    '"We had 12 beehives when my father died and I have 60 now, four times as many," Anneke said.',
    "A litre of milk costs twice what it did before the war: 30 dinars then, 90 dinars today.",
    "Halving the dose, from 80 milligrams to 30, did nothing for the headaches.",
    "The ferry now carries 240 lorries a week. In 2015 it carried 90, half that number.",
    "The queue, an hour ago 40 people long, was suddenly 160: it had tripled.",
    "Once home to 6,000 miners, the valley has lost two-thirds of them and counts 3,500.",
    "Ten years ago there were 25 wolves in the park. There are 100 today, twice as many.",
    "Their rent, €500 in January, will be double that by summer: €1,400.",
    "The price of a coffin doubled between the two epidemics, from 20 florins to 70.",
    "Yields fell by a quarter, said the agronomist: eight tonnes a hectare became five.",
    "With the bypass open the drive to the port takes a third of the time it did, 20 minutes instead of 40.",
    "Half as many hikers were lost this summer as last: 60 were searched for, compared with 80.",
    "Attendance at the abbey was barely half that of the cathedral - 4,200 pilgrims came compared with "
    "5,600 - but the abbot was content.",
    "\"We had 30 calls a week about the gulls, and it's tripled. We're at 45 now,\" said the warden.",
    "The mine has twice the staff of the quarry, employing 340 to the quarry's 240.",
    "The lake is twice as deep as its neighbour, measuring 60 metres against the neighbour's 42.",
    "Half as many ewes were lost to wolves in the valley as on the ridge: 60 against 80.",
    "House prices on the coast have tripled in a decade, from £90,000 to £210,000, according to the land registry.",
    "The firm, which employed 120 people five years ago, has since quadrupled its workforce to 360.",
    "Crowds were double those of last year: 14,000 came through the gates, against 9,500.",
    "A five-fold rise in cases, from 120 in May to 360 in June, has alarmed doctors in Marl.",
    "Down by half, herring landings at Ostra came to 60 tonnes against last winter's 90.",
    "The stamp, 45 cents until May, will cost $1.20, twice as much.",
    "Bookings trebled, to 41,200 (same period last year: 20,300).",
)

AGREES = (
    "Flour has doubled in price since 2010 and now costs $4.50 a bag, up from $3.20 last year.",
    "Rents doubled between 2009 and 2012, and have since come back by a quarter, from $1,200 to $900.",
    "Membership doubled from 40 to 80 last year.",
    "Sales tripled, from $3 million to $9 million, the firm said.",
    "The number of cases nearly doubled from 100 to 190.",
    "The price of bread more than doubled to 90 cents from 40 cents.",
    "The workforce was halved from 900 to 450.",
    "Exports quadrupled to $8 billion from $1.9 billion a decade ago.",
    "The bank doubled its offer, and the price rose from 40 euros to 50 euros.",
    "Rents almost doubled from 500 euros to 950 euros in the port.",
    "The army doubled the guard from 6 p.m. to 9 p.m. with 40 men.",
    "The crowd numbered 30,000, twice the 15,000 at the last march.",
    "The fine more than halved from $1,000 to $400.",
    "The team won the double in 1998 and moved from 40 members to 70.",
    "The number of wolves has doubled from 150 to 310 in a decade.",
    "The toll tripled to 30 from 10 on Monday.",
    "The council has halved the subsidy from 60,000 euros to 30,000 euros.",
    "Traffic more than doubled, from 2 million passengers to 5 million passengers.",
    "The firm quadrupled its staff from 50 to 200 people.",
    "Donations nearly tripled from $10,000 to $28,000.",
    "The bank doubled its profit, and its share price rose from $20 to $23.",
    "Its market share doubled from 10 percent to 20 percent.",
    "He earned 90,000 euros, twice the 45,000 euros of a teacher.",
    "The fee will double to $40, up from $20.",
    "The club doubled as a school from 1990 to 2004 with 30 pupils.",
    "The herd almost halved from 200 cows to 110 cows.",
    "At 70, he is twice the age of his wife, who is 35.",
    "Prices doubled in a year in which 400 shops closed, compared with 300 the year before.",
    "The lighthouse drew 400 visitors in its first summer; by its third the figure had trebled to 1,200.",
    "The queue doubled after lunch. There were 40 people in the hall and 160 in the yard.",
    "The ferry now carries 240 lorries a week and has doubled its fares, from 30 francs.",
    "There were 40 wolves in 2001 and 90 in 2011, and the number has doubled since.",
    "The bakery has 12 ovens, twice as many as its rival, and 30 bakers.",
    "Rents doubled in the city, while in the suburbs they rose from €500 to €700.",
    "The club tripled its members in a decade to 600, 250 of them women.",
    "It took 60 minutes by boat and 90 by road; the new tunnel will halve the journey.",
    "The price halved overnight: a share that cost €8 on Monday cost €4.10 on Tuesday.",
    "At 60 metres the mast is three times as high as the church, whose 15-metre nave is the town's pride.",
    "The choir has doubled in size. In May it sang for 300 guests and in June for 900.",
    "Sales of 200 cakes on Friday and 700 on Saturday meant that the stall took twice as much as last year.",
    "The new tower is twice the height of the old one, rising 90 metres to the old one's 45.",
    "Half the time he lost by four games, rather than five.",
    "Flour has doubled in price since the bridge closed and rents now stand at $450, up from $320.",
    "Half as many hikers were lost this summer as last: 40 were searched for, compared with 80.",
    "The mine has twice the debts of the quarry, and employs 340 to the quarry's 240.",
    "The lake is twice as deep as its neighbour, and 60 kilometres long against the neighbour's 42.",
    "The abbey drew half the crowd of the cathedral, whose choir sang 14 hymns to the abbey's nine.",
    "Sales at the bakery have doubled since the war began and the owner pays $900 in rent, up from $700.",
    "The tanker is twice the length of the ferry, measuring 240 metres to the ferry's 120.",
    "The choir has half the members it did, 30 rather than 60, and sings for 45 minutes.",
    "The town has doubled in size since the mine opened and now has 12 schools, up from nine.",
    "The club's wage bill was twice that of its rival, and it finished 12 points behind, with 60 to the rival's 72.",
    "Twice as many women as men applied, with 400 offered a place compared with 300 last year.",
    "The firm doubled its orders and says it has 300 staff now, against 220 in May.",
    "Three times the size of Wales, the park lost 40 elephants last year compared with 30 the year before.",
    "A three-fold rise in cases, from 120 in May to 360 in June, has alarmed doctors in Marl.",
    "At €290m the bridge cost a third of the €900m spent on the tunnel.",
    "The bus costs €3, against €2.80 last year, and is twice as slow.",
    "The stamp, 60 cents until May, will cost $1.20, twice as much.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
