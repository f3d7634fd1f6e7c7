"""Parts that are larger than their whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "part-within-whole"

CONTRADICTS = (
    "The doctors treated 60 of the 50 passengers.",
    "Police have identified 14 of the 12 victims.",
    "Some 900 of the 700 workers are on strike.",
    "Of the 30 hostages, 35 were women.",
    "He answered 25 out of 20 questions.",
    "The bank got back $5 million of the $3 million it had lent.",
    "The army freed 80 of the 60 captives on Friday.",
    "Only 120 of the 110 seats were taken.",
    "Of the 200 voters, 240 said they were content.",
    "Rescuers have found nine of the seven miners.",
    "The court heard 16 of its 15 witnesses.",
    "Twelve out of ten patients were sent home.",
    "The ship saved 45 of the 40 migrants aboard.",
    "Of the 90 houses, 100 were burned.",
    "The club sold 700 of its 600 tickets.",
    "The jury threw out 8 of the 6 charges.",
    "She won 22 out of 21 races.",
    "The state paid €9 million of the €7 million bill.",
    "Engineers have mended 31 of the 30 pumps.",
    "Of the 1,000 pupils, 1,100 passed the test.",
    "The vaccine was given to 300 of the 250 nurses.",
    "Thirteen of the 11 players were tired.",
    "Inspectors shut 18 of the 16 mines.",
    "Police searched 75 of the 70 cars in the garage.",
    "The choir has 34 singers, and 41 of them are from the same village.",
    "A committee of seven met on Monday; nine of its members were absent.",
    "Of the 16 buses that the city ordered in March, 19 have arrived.",
    "She has spent 26 of the past 20 years abroad.",
    "The school has 310 pupils, 340 of whom come by bus.",
    "The firm made 14,000 cars last year, of which 15,500 were sold abroad.",
    "The fund of 40 million euros is nearly gone, 52 million of it paid to banks.",
    "Only 12 of the fleet's nine tugs are in service.",
    "The hall has 600 seats, including 750 for season-ticket holders.",
    "He has served 11 years of a nine-year sentence.",
    "Among the 25 villages along the river, 31 were flooded.",
    "Out of 70 horses entered for the show, 85 were turned away by the vets.",
    "Rescuers pulled 19 of the 17 trapped workers from the tunnel on Saturday.",
    "The orchestra, which has 64 musicians, has dismissed 70 of them.",
    "Out of the 12 jurors, 13 voted to convict.",
    "The company had 300 shops in 2015, 340 of which have since closed.",
    "Inspectors found that 53 of 50 restaurants visited broke the rules.",
    "The class of 24 children went to the museum, where 26 of the children fell ill.",
    "The walkers covered 40 kilometres on Friday. The first 55 of those kilometres were on sand.",
    "The dyke cost €2 million, of which €2.3 million had gone on sand.",
    "The nine-member council met in private, and eleven of the councillors voted to sell.",
    "The crew of 22 lost 25 of its number to scurvy.",
    "The inn has eight rooms and nine of these face the sea.",
    "The sentence was five years, seven of them suspended.",
    "A crate holds 48 bottles; customs men broke 52 of them before lunch.",
    "The parish has 1,200 souls, 1,450 of whom are over 60.",
    "His salary is $90,000, a sum which includes a $95,000 allowance for housing.",
    "There were 22 jurors at first; by Friday 25 of the jurors had been excused.",
)

AGREES = (
    "The doctors treated 40 of the 50 passengers.",
    "Police have identified 10 of the 12 victims.",
    "Some 600 of the 700 workers are on strike.",
    "Of the 30 hostages, 25 were women.",
    "He answered 15 out of 20 questions.",
    "The bank got back $2 million of the $3 million it had lent.",
    "About 400 of the two villages' people have fled.",
    "Three of the two dozen ships are at sea.",
    "Some 60 soldiers of the 5 brigades were hurt.",
    "The party won 12 of the 1.2 million votes in a village.",
    "The crash killed 150 of the two sides' soldiers.",
    "The ship saved 35 of the 40 migrants aboard.",
    "Of the 90 houses, 80 were burned.",
    "The club sold 500 of its 600 tickets.",
    "The jury threw out 4 of the 6 charges.",
    "She won 20 out of 21 races.",
    "The state paid €5 million of the €7 million bill.",
    "More than 2,000 of the three companies' workers lost their jobs.",
    "Some 500 of the four million books are rare.",
    "The mayor met 40 of the six schools' teachers.",
    "All 70 of the 70 cars were searched.",
    "He sold 200 of the first 1,000 prints.",
    "Hundreds of the 20,000 fans ran onto the field.",
    "The choir has 34 singers, and 41 people, 12 of them children, came to hear it.",
    "A committee of seven met on Monday; nine of the council's members were absent.",
    "Of the 16 buses ordered in March, nine have arrived and 19 more will follow.",
    "She has spent 20 of the past 26 years abroad, in 34 countries.",
    "The school has 310 pupils and 340 desks, 20 of them broken.",
    "Two of the three dead were in their 30s, and 14 others are in hospital.",
    "Of the two towns, 450 people were taken to the larger.",
    "The plant has 900 workers and 1,200 pensioners, 1,000 of them over 70.",
    "Four of the city's nine tugs, 12 barges and a ferry are in service.",
    "He served nine years of an 11-year sentence.",
    "The hall has 600 seats, including 75 for season-ticket holders.",
    "Among the 25 villages, 3,100 houses were flooded.",
    "The club has 300 members and 340 of the town's people came.",
    "In 24 of the 50 towns there are 60 schools.",
    "The walkers covered 40 kilometres on Friday. The first 15 of those kilometres were on sand.",
    "The dyke cost €2 million, of which €1.3 million had gone on sand.",
    "The 12-strong band was mobbed by 60 of its fans.",
    "The firm has 20 shops in Kent and plans more. By May 35 of the shops will be open.",
    "The inn has nine rooms and eight of these face the sea.",
    "The column of 300 lost 340 mules to frostbite.",
    "From a village of 400 people the factory draws 90 hands and from the valley 600.",
    "From 20 villages 300 people came.",
    "The sentence was five years, and seven of his friends got three.",
    "From a herd of 24 the farm now makes 31 cheeses.",
    "The hour-long broadcast was followed by 70 minutes of music.",
    "The trust has 3,100 people on its payroll, a figure that includes 400 part-timers.",
    "The trust has 3 hospitals, a network that includes 40 clinics.",
    "His salary is $90,000, a sum which includes a $15,000 allowance.",
    "A crew of 12 saved 16 of the victims.",
    "From a flock of 40, 60 lambs were born in May.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
