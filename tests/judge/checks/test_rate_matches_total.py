"""Rates against their totals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "rate-matches-total"

CONTRADICTS = (
    "The kitchen served 22,600 meals last month, 600 a day.",
    "The choir hired the bus for four evenings at 320 euros an evening and got an invoice over 1,580 euros.",
    "Each of the 35 stalls uses 12 kilowatts, so the fairground needs 620 kilowatts on a full night.",
    "Eight divers, each carrying two 15-litre tanks, took 320 litres of gas down with them.",
    "The council pays carers £11.50 an hour; for Mrs Doyle's 20 hours that came to £290 last week.",
    "Prisoners get $1.20 per day for their work, which over a 300-day year makes $420.",
    "The quarry sends nine trains a week, each with 22 wagons, or 238 wagons weekly, to the cement works at Alsen.",
    "To fill the 40,000-litre pool, firefighters pumped 500 litres a minute for two hours.",
    "Every household is to be given three bins, and with 4,200 households the town has ordered 14,600 bins.",
    "A jar sells for $7, and in three days at the fair she sold 260 of them and went home with $2,180.",
    "Dinghy hire is $35 an hour, and the Kellys, who were out for six hours, say they were billed $270.",
    "The new contract pays drivers 1,900 rand a week, which over 52 weeks is 118,800 rand.",
    "The bakery turns out 350 loaves an hour and, in a shift of eight hours, 3,800 loaves.",
    ("The 40 guards work 30 hours a week at $12 an hour, which costs the mall $18,400 a week."),
    "She works 20 hours a week at $15 an hour for 40 weeks, $15,000 in all.",
    ("The staff, 60 of them, were each sold 20 shares at a price of $9, a package worth $14,800."),
    (
        "Bottlers get 2 euros for every hundred crates, and on Friday Lena filled 900 crates "
        "and took home 26 euros."
    ),
    ("Parking is put at $6 a car; the 4,000 cars in the spring half-term brought in $31,000 for the trust."),
    ("The farm pays pickers 30 pesos for every dozen bunches; Ana tied 60 bunches and was paid 210 pesos."),
    ("He was told to do 90 hours on the allotments, in weekly stints of five hours over 12 weeks."),
    (
        "The league will pay the referee $800 a week for 30 weeks, $34,000 in all, before a "
        "single bonus is counted."
    ),
    (
        "They had put $50 a month into the club for eight years — $5,800 that nobody can trace "
        "now the treasurer has left."
    ),
    (
        "Each of the 300 nurses will be given a coat costing $80, the union said, and the "
        "$34,000 bill will be met by the trust."
    ),
    "The medal was made of 500 spoons, each weighing 30 grams, giving 21kg of tin.",
    "The plumber asks £60 an hour, was there for four hours and fitted a £90 tap, and sent a bill of £390.",
    "Each of the choir's 30 singers chipped in €15, which gave the treasurer €650 to pay the organist with.",
    (
        '"Nine loaves a minute, that\'s what she does," the baker says of his oven, which turns out 720 of '
        "them in an hour."
    ),
    "For three nights at 85 euros a night the pilgrims were charged 340 euros.",
    "Volunteers planted 400 saplings on each of six Saturdays, or 3,000 in the course of the spring.",
    "With 12 eggs to a box, her 50 boxes make 500 eggs.",
    "The council will spend £2m on potholes in each of the next four years, a total of £12m.",
    "The tanker carries 20,000 litres a trip and, having made 14 trips, has brought the village 380,000 litres.",
    "He smoked 20 cigarettes a day, 4,300 in a year, by his doctor's reckoning.",
    "At a dozen oysters per guest, the forty guests got through 360.",
    "The grant is worth $2.4 million over 6 years, or $600,000 a year.",
    "He will earn 9 million euros over three years, or 4 million euros a year.",
    "The airline will pay $50 million a year for 10 years, a total of $600 million.",
    "The charity paid $300 a month for 12 months, a total of $4,500.",
    "The deal costs the city $120 million over 20 years, at $8 million a year.",
    "Each of the 12 workers got $500, a total of $7,000.",
    "The contract is worth £36 million over four years, or £12 million a year.",
    "The 20 players received $5,000 each, a total of $120,000.",
    "The rent is 2,000 euros a month for five years, a total of 150,000 euros.",
    "The plan would save $10 billion over ten years, or $2 billion a year.",
    "The state will spend $900 million over three years ($450 million a year).",
    "She was fined 100 dollars a day for 30 days, a total of 5,000 dollars.",
    "The bridge will cost 500 million euros over 5 years, or 50 million euros a year.",
    "The lawyers charged $400 an hour for 20 hours, a total of $9,000.",
    "The new tax brings in 6 billion crowns over three years, or 3 billion crowns a year.",
    "Each of the 40 families received 1,000 euros, a total of 60,000 euros.",
    "The pipeline carried 300,000 barrels over 10 days, or 50,000 barrels a day.",
    "The singer signed for $30 million over 5 years, at $9 million a year.",
    "He rented it for 800 euros a month for a year, a total of 12,000 euros.",
    "The programme costs $45 million over nine years, about $10 million a year.",
    "The 15 riders got 200 pounds apiece, a total of 4,000 pounds.",
    "The loan is repaid at $200 a week for 50 weeks, a total of $12,000.",
    "The club spends 24 million euros over two years, or 1.5 million euros a month.",
    "The paper sold 70,000 copies in 7 days, or 20,000 copies a day.",
    "The lease costs 60 million euros over ten years, or 8 million euros a year.",
    "The school spends $90,000 over three years, or $40,000 a year.",
    "Each of the 30 pupils won 200 euros, a total of 9,000 euros.",
    "The fund will pay 25 million pounds a year for four years, a total of 150 million pounds.",
    "The 60 nurses received 500 euros each, a total of 45,000 euros.",
    "The project would cost 14 billion yen over seven years (3 billion yen a year).",
    "With 500 subscribers paying €12 a month, the magazine takes in €9,000 a month.",
    "The contract, worth £18 million, runs for three years and pays the firm £9 million a year.",
    "At a cost of $200 for each of the 500 desks, the town will spend $150,000.",
)

AGREES = (
    "In February 2021 the nuns baked 11,200 loaves, 400 for each day of the month.",
    "She rode 120 km in three hours, peaking at 70 km/h.",
    "He drove the 240 km in three hours, touching 160 km/h but averaging 80.",
    "The two offers of $1.2m, $1.5m and $1.6m came on Monday.",
    "The choir hired the bus for four evenings at 320 euros an evening and got an invoice over 1,280 euros.",
    "Each of the 35 stalls uses 12 kilowatts, so the fairground needs 420 kilowatts on a full night.",
    "Eight divers, each carrying two 15-litre tanks, took 240 litres of gas down with them.",
    "The cafe pays £11.50 an hour and employs 20 students; last week its takings came to £4,290.",
    "The centre costs £46 a day for each child, and with 30 places it has spent £2,100 on new toys.",
    "Prisoners get $1.20 per day for their work, and the shop, which serves 300 men, took $950 in March.",
    "The quarry sends nine trains a week, each with 22 wagons, and needs 250 wagons in all, some being under repair.",
    (
        "Firefighters pumped 500 litres a minute for two hours and lost a hose worth $800, which the "
        "village of 4,000 will replace."
    ),
    "Every household is to be given three bins, and the town, which has 4,200 households, keeps 900 bins in reserve.",
    (
        "A jar sells for $7, and in three days at the fair she sold 260 of them, paid $450 for the "
        "pitch and went home with $1,370."
    ),
    "Dinghy hire is $35 an hour, and the Kellys, who have six children, say they lost $270 when the boat sank.",
    (
        "The new contract pays drivers 1,900 rand a week, and the firm, which has 52 lorries, made "
        "118,800 rand in profit."
    ),
    "Each episode cost the broadcaster €1.4 million, and the eight-part series drew 14.2 million viewers.",
    "With 26 pupils in each of its nine classes, the school has 30 teachers and 12 cleaners.",
    "The bakery turns out 350 loaves an hour and, in a shift of eight hours, uses 1,100 kilos of flour.",
    "The ferry makes six crossings a day and carries 52 cars; that is more than the old boat, which took 30.",
    ("The 40 guards work 30 hours a week at $12 an hour, which costs the mall $14,400 a week."),
    "She works 20 hours a week at $15 an hour for 40 weeks, $12,000 in all.",
    "Twelve guides work six hours a day at $20 an hour, and earn $120 each.",
    (
        "Bottlers get 2 euros for every hundred crates, and on Friday Lena filled 900 crates "
        "and took home 18 euros."
    ),
    ("They had paid $50 a month for eight years — $4,800 that nobody can trace now the treasurer has left."),
    ("The shop sells 300 hats a week at $20 each, and in four weeks 900 scarves made $12,000."),
    ("The stall charges $6 a bowl; the 4,000 visitors to the fair in May spent $31,000 on rides."),
    ("The league pays the referee $800 a week for 30 weeks, and a bonus took it to $34,000 in all."),
    ("Drivers do three runs a day of 40 miles, and the fleet of nine covers 1,080 miles a day."),
    ("Tickets cost $9 for each of 300 nights and the $34,000 bill for the roof was paid by the town."),
    ("The 20 cooks work 30 hours a week for $15 an hour, and the 12 waiters were paid $9,000 in tips."),
    ("Milk costs 80 cents a litre, and a family of four that gets through six litres a week pays $4.80."),
    ("Each of the 60 teachers was sold 20 shares at a price of $9; the firm was then worth $14,800 more."),
    "The plumber asks £60 an hour, was there for four hours and fitted a £90 tap, and sent a bill of £330.",
    "Each of the choir's 30 singers chipped in €15, which gave the treasurer €450 to pay the organist with.",
    "A pint costs £4.50 now. Mr Bell spent £36 on his team on Sunday, six pies included.",
    "The quarry pays its blasters $90 a shift; over 20 shifts in March it lost $2,400.",
    "For three nights at 85 euros a night the pilgrims were charged 255 euros, and 30 euros for breakfast.",
    "Volunteers planted 400 saplings on each of six Saturdays, or 2,400 in the course of the spring.",
    "The tanker carries 20,000 litres a trip and has made 14 trips; the village needs 380,000 litres.",
    "He smoked 20 cigarettes a day, 7,300 in a year, by his doctor's reckoning.",
    "Six teams of 11 players took part, and 90 players had signed up.",
    "The club charges £10 a head, and 200 came; the bar took £3,000.",
    "The firm paid $2,000 in fines on each of two ships and $9,000 for the clean-up.",
    "She earns $20 an hour for 38 hours a week and saved $3,000 in a year.",
    "The fair took £1,600, from 50 adults at £26 and 30 children at a tenner.",
    "The grant is worth $2.4 million over 6 years, or $400,000 a year.",
    "He will earn 9 million euros over three years, or 3 million euros a year.",
    "The airline will pay $50 million a year for 10 years, a total of $500 million.",
    "The charity paid $300 a month for 12 months, a total of $3,600.",
    "The deal costs the city $120 million over 20 years, and $8 million a year for repairs.",
    "Each of the 12 workers got $500, a total of $6,000.",
    "The contract is worth £36 million over four years, or £9 million a year.",
    "The company made $2 million in 3 years, while its rival made $5 million a year.",
    "The rent is 2,000 euros a month for five years, a total of 120,000 euros.",
    "The plan would save about $10 billion over ten years, or roughly $1 billion a year.",
    "The state will spend $1 billion over three years (about $330 million a year).",
    "He paid $40 a week for six months, about $1,000.",
    "The bridge will cost 500 million euros over 5 years, or 100 million euros a year.",
    "The lawyers charged $400 an hour for 20 hours, a total of $8,000.",
    "The new tax brings in 6 billion crowns over three years, or 2 billion crowns a year.",
    "Each of the 40 families received 1,000 euros, a total of 40,000 euros.",
    "The pipeline carried 300,000 barrels over 10 days, or 30,000 barrels a day.",
    "The singer signed for $30 million over 5 years, and earned $9 million a year from films.",
    "He rented it for 800 euros a month for a year, a total of 9,600 euros.",
    "The programme costs $45 million over nine years, about $5 million a year.",
    "The 20 riders got 200 pounds apiece, a total of 4,000 pounds.",
    "The loan is repaid at $200 a week for 50 weeks, a total of $10,000.",
    "The club spends 24 million euros over two years, or 1 million euros a month.",
    "It lost $3 million in two years, with sales of $10 million a year.",
    "The lease costs 60 million euros over ten years, or 6 million euros a year.",
    "The school spends $90,000 over three years, or $30,000 a year.",
    "Each of the 30 pupils won 200 euros, a total of 6,000 euros.",
    "The fund will pay 25 million pounds a year for four years, a total of 100 million pounds.",
    "The 60 nurses received 500 euros each, a total of 30,000 euros.",
    "It earned 14 billion yen over seven years, and its rival 3 billion yen a year.",
    "The ferry carries 300 cars a trip and made 12 trips on Sunday with 2,900 cars.",
    "The bus does 60 miles a day, six days a week, or 18,700 miles a year.",
    "The town will buy 400 lamps at €180 apiece and 200 benches, for a total of €96,000.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
