"""Moves, multiples, rates and averages told in every order of words, by the seven checks that look for them."""

from __future__ import annotations

import pytest

from tests.judge.checks.conftest import Judge

CONTRADICTS = {
    "average-within-range": (
        "The six finalists, aged 19 to 27, are on average 31 years old.",
        "Pay in the sector ranges from $14 to $22 an hour, the average being $25.",
        "The four lakes have areas of 3, 5, 8 and 12 square kilometres, an average of 14 square kilometres.",
        "The shortest queue took 12 minutes, the longest 40, and the average wait was 47 minutes.",
        "Between 80 and 120 flights leave each day; the daily average is 135.",
        "Yields ran from 2.1 to 3.4 tonnes a hectare and averaged 3.9 tonnes.",
        "The smallest class has 14 pupils and the largest 29, for an average of 33.",
    ),
    "change-matches-ends": (
        "The harbour handled 31,000 containers in May, a 22 percent jump on the 18,000 it handled in April.",
        (
            "Turnover at the bakery chain slid by 30 per cent to 14 million euros; the year before it had "
            "been 15 million."
        ),
        "Milk quotas were cut 12 percent, from 2,500 to 1,900 litres a cow.",
        "A season pass now costs 90 dollars instead of 60, which is 20 percent more.",
        "The theatre sold 4,800 tickets this autumn compared with 6,400 last autumn, a decline of 40 percent.",
        "Hospital admissions rose 15 percent week on week: 920 patients were admitted, up from 610.",
        "From 3.4 tonnes in 2019 the honey harvest has fallen 25 percent, to 1.2 tonnes.",
        "Where 70 boats once fished from the harbour, only 35 are left, 20 percent fewer.",
        "The charity spent £2.1m last year, which was 50 per cent more than the £1.9m it spent in 2020.",
        '"We had 80 members in January and have 120 today, growth of 20 percent," said the club\'s president.',
        "Rainfall of 310 mm was 15 percent above the 200 mm that is usual for March.",
        "Its fleet shrank from 45 to 36 vessels, i.e. by 35 percent.",
        "The jackpot, 4 million euros last week, has swollen by 10 percent to 6 million.",
        "Sales of e-bikes in Denmark soared 80 percent last year to 90,000, compared with 75,000 in 2021.",
        (
            "The number of wolves counted in the park went up from 44 to 61 this winter, an increase of more "
            "than 60 percent."
        ),
        "Premiums will be raised by an average of 12 percent, from 500 to 700 francs a month.",
        "At 36,000, the crowd was 10 percent smaller than last year's 60,000.",
        (
            "The port's throughput dropped by almost 40 percent, to 1.8 million tonnes after 2.1 million "
            "tonnes the previous year."
        ),
        "In five years the price of a loaf has climbed 20 percent: from 1.50 zlotys to 3 zlotys.",
        "Ticket revenue, at 8 million euros, was up 25 percent on the 7.5 million taken in 2019.",
        "The school, which had 300 pupils in 2010, now has 180, a drop of 20 percent.",
        "Deaths on the roads fell from 410 to 330, or 35 percent, the police said.",
        "The company's workforce swelled by 50 percent, to 2,000 employees, from 1,800.",
    ),
    "conversions-agree": (
        "The parcel weighed 4 kilos (12.5 pounds) and ticked.",
        "Snow lay 18 inches deep, or about 80 centimetres, on the pass.",
        "A 26-mile (36-kilometre) fence now divides the valley.",
        "The reactor runs at 300 degrees Celsius, or 820 degrees Fahrenheit.",
        "Firefighters pumped 2,000 gallons (15,000 litres) into the hold.",
        "At an exchange rate of 150 yen to the dollar, the 45,000-yen fee is worth $600.",
    ),
    "multiple-matches-ends": (
        "The price of onions has doubled, to 60 rupees a kilo from 50 rupees in May.",
        "Visitor numbers tripled between 2015 and 2019, from 200,000 to 340,000.",
        (
            "The estate is worth ten times what he paid for it: he bought it for $300,000, and it is now "
            "valued at $1.2 million."
        ),
        "Twice as many people died on the roads in July as in June, 90 against 70.",
        "The number of bank branches has been cut in half since 2010, to 4,000 from 5,000.",
        (
            "The reservoir holds only a third of what it held in spring, 20 million cubic metres compared "
            "with 30 million."
        ),
        "At 450 metres the new tower is twice as high as the old one, which measured 300.",
        "Staff numbers were slashed by two thirds, from 900 to 600.",
        "The budget of the festival, 2 million euros in 2012, has quadrupled to 3 million.",
        "His lead over the runner-up more than doubled, from 12 seconds to 19.",
        "Water levels rose by a third, from 30 metres to 55 metres.",
        "The number of applicants has more than tripled since 2018, when it stood at 2,000, to 4,500 this year.",
        "The bill came to 90,000 euros, three times the 50,000 euros that had been budgeted.",
        "The herd was cut by half, from 600 animals to 420.",
        "Its debt has quintupled in a decade, from $2 billion to $6 billion.",
        "The new stadium holds twice as many fans as the old one: 40,000 against 28,000.",
        "Output of olive oil halved to 300,000 tonnes, from 400,000 tonnes in the previous season.",
        "The mayor's salary is four times that of a teacher, 120,000 euros compared with 40,000 euros.",
    ),
    "points-or-percent": (
        "The unemployment rate fell by 3 percent in the year to June, from 9 percent to 6 percent.",
        "The share of organic milk climbed to 14 percent from 10 percent, a 4 percent increase.",
        "Support for independence stands at 47 percent, 7 percent more than the 40 percent measured in 2018.",
        "The tax will go up two percent, to 12 percent from 10 percent.",
        "Turnout dropped from 71 to 64 percent, a fall of 9 percentage points.",
        "The bank's core capital ratio improved by 3 percent, from 11 percent to 14 percent.",
        (
            "Only 18 percent of pupils walk to school now, against 30 percent ten years ago, a decline of 12 "
            "percent."
        ),
        (
            "The rate of home ownership declined by 4 percent between the two censuses, from 68 percent to 64"
            " percent."
        ),
        "The Liberals rose from 21 to 27 percent, a gain of 8 points.",
        "Corporate tax will fall 5 percent next year, to 20 percent from 25 percent.",
        "Unemployment stood at 9 percent in May, 2 percent higher than the 7 percent of a year ago.",
        "The literacy rate went up by 30 percentage points, from 40 percent to 52 percent.",
        "The bank cut its deposit rate to 2 percent from 3 percent, a reduction of 1 percent.",
    ),
    "rate-matches-total": (
        "A ferry carries 250 passengers a trip and made 12 trips on Sunday, for 4,500 passengers in all.",
        "The press stamps out 90 lids a minute, or 3,600 an hour.",
        "The mosaic has 60 tiles to the square foot, so the 40 square feet took 3,400 tiles.",
        "The charity gave each of 45 schools $2,000, spending $120,000.",
        "Wages of 18 dollars an hour for a 40-hour week come to 860 dollars.",
        "The fund lost $90 million in six months, an average of $25 million a month.",
        "He walked 240 miles in 12 days, covering 30 miles a day.",
        "Rent of €700 a month means €9,600 a year.",
        "The bakery sells 400 loaves a day at 3 euros apiece, taking 1,800 euros.",
        "The festival handed out 500 cups costing 40 cents apiece, a bill of $350.",
        "Two hundred kilos of cherries at 6 euros a kilo brought the farmer 1,800 euros.",
        "The hospital has 300 beds for 90,000 people, one for every 450 residents.",
        "The city pays 12 cleaners $2,500 a month each, $45,000 in total every month.",
        "At £9 per head, the lunch for 60 pensioners cost the parish £740.",
        "The tank, holding 900 litres, empties at 30 litres a minute, so it is dry in 50 minutes.",
    ),
    "rates-agree": (
        "The ring was bought for 6,000 euros ($6,600) and resold for 9,000 euros ($14,400).",
        "A visa costs 90 pounds (115 dollars); the express service is 400 pounds (900 dollars).",
        (
            "The company owes 20 million francs, or $22 million, to its suppliers and 8 million francs, or "
            "$14 million, in tax."
        ),
    ),
}

AGREES = (
    "The harbour handled 31,000 containers in May, a 24 percent jump on the 25,000 it handled in April.",
    (
        "Turnover at the bakery chain slid by 30 per cent to 10.5 million euros; the year before it had "
        "been 15 million."
    ),
    "Sales rose 12 percent to $3.2 billion, beating the $3.1 billion that analysts had expected.",
    "Shares in the airline, which had reached 48 euros in May, fell 4 percent to 37 euros.",
    "The company said sales rose 8 percent, and it raised its dividend to 50 cents from 45 cents.",
    "A season pass now costs 90 dollars instead of 60, and the club expects 20 percent more members.",
    "Revenue in Asia grew 20 percent while costs went up from 40 to 44 million dollars.",
    "The index closed 2 percent higher at 4,120 points, its best level since it stood at 4,300 in March.",
    "Net profit more than doubled to 80 million dollars on sales of 900 million dollars.",
    "Tuition will rise 5 percent next year to $12,000; room and board costs another $9,000.",
    "The town's population, 14,000 in 1990, has been falling by 2 percent a year and is now 9,000.",
    (
        "The council wants to double the number of wardens from the current 20, who issued 400 fines last"
        " year and 300 the year before."
    ),
    (
        "The price of oil has halved since June, when a barrel cost 110 dollars and the ministry took in "
        "40 million a day."
    ),
    "The drug cut deaths by a third, and 40 of 120 patients went home within 20 days.",
    "He is twice the age of his rival, who is 35, and has 40 years in politics.",
    "Three times as many people now live there as in 1950, and 40,000 of the 90,000 flats are empty.",
    "A kilo costs 3 euros, up from 2.50 a year ago, while wages rose only 2 percent.",
    "Interest rates rose to 5 percent from 3 percent and house prices fell 4 percent.",
    (
        "Unemployment fell 2 percent in May from April, to 8 percent of the workforce, compared with 10 "
        "percent in France."
    ),
    "The party gained 5 points to reach 30 percent, while its rival slipped to 25 percent from 28 percent.",
    (
        "Exports fell 10 percent, the steepest drop since 2009, when they fell 22 percent, and imports 5 "
        "percent."
    ),
    "With inflation at 9 percent, up from 7 percent in May, pay rises of 4 percent are a cut.",
    "The group owns 40 percent of the mine and raised its stake in the smelter by 10 percent to 60 percent.",
    "Support for the plan is up 4 percent since May among the 60 percent who have heard of it.",
    (
        "The operator says traffic grew by a quarter to 50,000 vehicles a day; the bridge was designed "
        "for 30,000."
    ),
    (
        "Half the 800 workers were laid off in May and the plant, twice the size of the one in Brno, "
        "makes 500 cars a day."
    ),
    (
        "Attendance was up 25 percent on 2019, at 500 a day, and takings came to 2,000 euros a day "
        "against 1,900."
    ),
    (
        "The orchestra will cut its season by a third, playing 20 concerts in the old hall and 25 in the "
        "new one."
    ),
    (
        "The premium has risen by half since 2010, from 400 to 600 euros, and cover has been cut from "
        "90,000 to 70,000 euros."
    ),
    "The court halved the fine of 40,000 euros but told the firm to pay 35,000 in costs.",
    "Sales of e-bikes in Denmark soared 20 percent last year to 90,000, compared with 75,000 in 2021.",
    "Oil prices rose 3 percent to 82 dollars a barrel, having fallen to 75 dollars last week.",
    "The party won 34 percent of the vote, up from 30 percent, and its membership grew 12 percent.",
    (
        "The airline's shares fell 6 percent to 40 pence after it reported a loss of 30 million pounds, "
        "against a profit of 12 million."
    ),
    (
        "Rents have risen by 8 percent since January, and a two-room flat that cost 900 euros in 2015 now"
        " costs 1,400."
    ),
    "Exports to China were down 15 percent, while those to India climbed from 40 to 52 million dollars.",
    "A tenth of the 3,000 workers are on strike and production is down from 500 to 420 cars a day.",
    "The bakery doubled its staff when it moved, and now sells 900 loaves a day compared with 700 before.",
    "The drug halves the risk: 12 of 400 patients fell ill, compared with 25 of 410 on placebo.",
    "Wages rose 4 percent in the public sector and 6 percent in the private sector.",
    (
        "The number of tourists was up 10 percent on May, at 44,000, but down 30 percent on the 63,000 of"
        " last June."
    ),
    "Turnover climbed 5 percent to 210 million euros and operating profit to 24 million from 19 million.",
    "The tax on diesel will go up by 3 cents, or 5 percent, to 63 cents.",
    "Only half of the 60 boats are licensed, though the number has doubled since 1990 to 30.",
    "Interest of 5 percent is paid on balances from 1,000 to 5,000 euros.",
    "The firm expects sales to rise 10 percent this year; last year they went from 50 to 52 million.",
    "Three times as many men as women applied for the 40 posts, and 12 of those hired are women.",
    "Inflation eased to 4.1 percent in June, from 4.6 percent in May, and food prices rose 9 percent.",
    (
        "The council has set aside 2 million euros, 20 percent of its budget, for roads, compared with "
        "1.5 million last year."
    ),
    (
        "The price of a stamp will rise by 10 percent in April and by another 20 percent in October, from"
        " 1 euro to 1.32."
    ),
    "A ferry carries 250 passengers a trip and made 12 trips on Sunday, for 3,000 passengers in all.",
    "Tickets cost £15 each; 300 people came, raising £2,000 for the lifeboat after costs.",
    "He earns $20 an hour and worked 30 hours last week, paying $400 in rent.",
    "The band sold 400 shirts at 20 euros each and 300 posters, taking 9,500 euros.",
    "The hotel charges 90 euros a night, and its 40 rooms brought in 1.1 million euros last year.",
    "The family pays 800 euros a month in rent and spent 3,000 euros on furniture last year.",
    "Inmates get three meals a day and 12 hours in the yard, and the prison spent 40,000 euros on 300 beds.",
    "Each of the 20 teams has 11 players and paid a fee of 100 euros, and the winners got 5,000 euros.",
    "The bus runs at 50 kilometres an hour and covers 30 kilometres in 45 minutes with stops.",
    "The farm has 200 cows giving 30 litres a day each, and last year sold 1.9 million litres.",
    "Cases are rising by 400 a day and reached 12,000 in three weeks, up from 3,600.",
    "The airline flies 12 times a week to Oslo and carried 90,000 passengers last year.",
    "Some 300 volunteers gave two hours a week each and planted 4,000 trees in a month.",
    "Petrol costs 1.80 euros a litre, and filling a 50-litre tank costs 90 euros.",
    "The lawyer billed 400 dollars an hour for 30 hours, and the expert 9,000 dollars.",
    "The parcel weighed 4 kilos (8.8 pounds) and ticked.",
    "She ran 5 miles, then cycled 30 kilometres and swam 800 metres.",
    "The menu offers a 10-ounce steak, 300 grams of chips and a pint of beer.",
    "The race is over 10 km or, for the young, 3 miles.",
    "He is 1.9 metres tall, 90 kilos, and drives 200 miles a week.",
    "The field, 100 yards long, 60 metres wide, is under water.",
    "A pass costs 50 pounds, a room 80 dollars and a meal 30 euros.",
    "The ring was bought for 6,000 euros ($6,600) and resold for 9,000 euros ($9,900).",
    "In 1990 he paid 10,000 francs ($2,000); in 2020 he was offered 90,000 euros ($105,000).",
    "The prize of £5,000 ($6,300) was split: $2,000 went to the runner-up and £1,000 to charity.",
    "At 150 yen to the dollar, a bowl of noodles costs 900 yen, and a hotel room $80.",
    "The six finalists, aged 19 to 27, beat a team with an average age of 31.",
    "Pay in the sector ranges from $14 to $22 an hour, compared with an average of $25 in banking.",
    "The four lakes have areas of 3, 5, 8 and 12 square kilometres, an average of 7 square kilometres.",
    "Between 80 and 120 flights leave each day; the average delay is 135 minutes.",
    "Ticket prices range from 20 to 90 euros, and the average crowd is 12,000.",
    "The shortest queue took 12 minutes, the longest 40, and the average wait was 24 minutes.",
    "Temperatures will range from 8 to 14 degrees, well below the June average of 19.",
    "Children aged 6 to 11 watch an average of 14 hours of television a week.",
    "The houses have 3 to 5 bedrooms and sell for 400,000 dollars on average.",
)


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule, texts in CONTRADICTS.items() for text in texts]
)
def test_text_contradicts_itself(judged: Judge, rule: str, text: str) -> None:
    """The numbers cannot all be true, wherever they stand."""
    assert judged(rule, text).conflicts


@pytest.mark.parametrize("text", AGREES)
def test_no_check_is_alarmed(judged: Judge, text: str) -> None:
    """The numbers agree, or are of two things."""
    for rule in CONTRADICTS:
        findings = judged(rule, text)
        assert len(findings.claims) > 1, "the numbers were not read"
        assert not findings.conflicts
