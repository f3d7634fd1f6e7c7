"""What the desk reads every day, from many countries: each sentence with every quantity in it, in order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.extract import Read

from .conftest import line

Reader = Callable[[str], Read]

PARTS_OF_NUMBERS = [
    ("One twenty-fifth of the land burned.", ["ratio|One twenty-fifth|exact 0.04"]),
    (
        "About three twenty-fifths of the budget went to schools.",
        ["ratio|About three twenty-fifths|about 0.12"],
    ),
    (
        "Two twenty-fifth anniversary dinners were held.",
        ["count|Two|exact 2", "ordinal|twenty-fifth|exact 25"],
    ),
    ("Some 4 thousand 3 hundred people marched.", ["count|Some 4 thousand 3 hundred|about 4300"]),
    ("The town has 2 lakh 40 thousand voters.", ["count|2 lakh 40 thousand|exact 240000"]),
    ("Rs 3 crore 20 lakh was seized.", ["money|Rs 3 crore 20 lakh|exact 32000000 rupee"]),
    ("It spent 2 million 3 hundred thousand in all.", ["count|2 million 3 hundred thousand|exact 2300000"]),
    ("It has 5 lakh 300 members.", ["count|5 lakh|exact 500000", "count|300|exact 300"]),
    (
        "The drug cut deaths by a third and hospital stays by two days.",
        ["ratio|a third|exact 0.3333333333333333333333333333", "duration|two days|exact 2 day"],
    ),
    ("He was caught by a third man.", ["ordinal|third|exact 3"]),
    ("A loss of ($99.99) a share was booked.", ["money|$99.99|exact 99.99 dollar"]),
]

PLACES_AND_TIMES = [
    ("The 3rd to 5th placed teams go through.", ["ordinal|3rd to 5th|between 3..5"]),
    ("The storm is the 10th-12th of the season.", ["ordinal|10th-12th|between 10..12"]),
    ("He rose from 10th to 5th.", ["ordinal|10th|exact 10", "ordinal|5th|exact 5"]),
    ("The 12th to 14th of May are free.", ["date|12th to 14th of May|vague "]),
    ("The vote ended at noon.", ["clock_time|noon|exact 720"]),
    ("Polls close at midnight on Friday.", ["clock_time|midnight|exact 0"]),
    ("It started shortly after midnight and went on.", ["clock_time|midnight|exact 0"]),
    ("The fare rises from midnight on Tuesday.", ["clock_time|midnight|exact 0"]),
    ("He came after midnight mass with two sons.", ["count|two|exact 2"]),
    (
        "She ran the marathon in 2 hours 14 minutes 4 seconds.",
        ["duration|2 hours 14 minutes 4 seconds|exact 2.234444444444444444444444444 hour"],
    ),
    ("It was $262 million a year earlier.", ["money|$262 million|exact 262000000 dollar"]),
    ("The dam stood at 58 percent a week ago.", ["percentage|58 percent|exact 58 percent"]),
    ("The plant makes 1,000 cars a day and employs many.", ["count|1,000|exact 1000"]),
    (
        "It is enough for 1.3m people for a week.",
        ["count|1.3m|exact 1300000", "duration|a week|exact 1 week"],
    ),
]

AGES_TOGETHER = [
    (
        "Two boys aged six and seven were safe.",
        ["count|Two|exact 2", "age|six|exact 6 year", "age|seven|exact 7 year"],
    ),
    ("He ran 30 miles a week before the race.", ["measurement|30 miles a week|exact 30 mile per week"]),
    ("Deaths among over-70s rose.", ["age|over-70s|more_than 70.. year"]),
    (
        "The over-65s and under-5s get it free.",
        ["age|over-65s|more_than 65.. year", "age|under-5s|less_than 0..5 year"],
    ),
    (
        "Two men aged 24 and 31 were hurt.",
        ["count|Two|exact 2", "age|24|exact 24 year", "age|31|exact 31 year"],
    ),
    (
        "She has daughters aged 3, 4 and 9.",
        ["age|3|exact 3 year", "age|4|exact 4 year", "age|9|exact 9 year"],
    ),
    ("A man aged 24 and 31 others were hurt.", ["age|24|exact 24 year", "count|31|exact 31"]),
    ("People aged between 18 and 34 may join.", ["age|between 18 and 34|between 18..34 year"]),
    ("Children between the ages of 5 and 11 may join.", ["age|5 and 11|between 5..11 year"]),
    (
        "Those aged 12 or 13 and ages 15 to 17 come.",
        ["age|12 or 13|between 12..13 year", "age|15 to 17|between 15..17 year"],
    ),
    ("He is aged 40 and over.", ["age|40 and over|at_least 40.. year"]),
]

CHANGES_AND_LEVELS = [
    ("The army shot down 18 drones.", ["count|18|exact 18"]),
    ("India chased down 287 at Pune.", ["count|287|exact 287"]),
    ("The index was down 30 percent.", ["percentage|30 percent|exact 30 percent"]),
    ("The rate edged up to 3.9%.", ["percentage|3.9%|exact 3.9 percent"]),
    ("Prices rose up to 20%.", ["percentage|up to 20%|at_most 0..20 percent"]),
    (
        "Net profit tripled to 2.6 billion euros from 840 million a year earlier.",
        ["money|2.6 billion euros|exact 2600000000 euro", "money|840 million|exact 840000000 euro"],
    ),
    ("The share fell to $12 from 15.", ["money|$12|exact 12 dollar", "money|15|exact 15 dollar"]),
    ("It moved to $12 from 15 countries.", ["money|$12|exact 12 dollar", "count|15|exact 15"]),
    (
        "The bridge cost R1.3-billion and the road R1.3 billion.",
        ["money|R1.3-billion|exact 1300000000 rand", "money|R1.3 billion|exact 1300000000 rand"],
    ),
    (
        "Police found N4.5 million and N500,000.",
        ["money|N4.5 million|exact 4500000 naira", "money|N500,000|exact 500000 naira"],
    ),
    ("An N95 mask and 3 others lay on the R21 road.", ["count|3|exact 3"]),
    (
        "More than a metre of snow fell, nearly a mile away.",
        ["measurement|More than a metre|more_than 1.. metre", "measurement|nearly a mile|about 1 mile"],
    ),
    ("More than a foot soldier and 2 guns were lost.", ["count|2|exact 2"]),
    (
        "Almost a tonne of it and over an acre burned.",
        ["measurement|Almost a tonne|about 1 tonne", "measurement|over an acre|more_than 1.. acre"],
    ),
]

DESK = [
    (
        "Winds gusting to 130 km/h tore roofs off some 40 homes in Darwin overnight, the Bureau of Meteorology said.",
        ["measurement|130 km/h|exact 130 kilometre per hour", "count|some 40|about 40"],
    ),
    (
        "Between 80mm and 120mm of rain fell in six hours, flooding 3 suburbs.",
        [
            "measurement|Between 80mm and 120mm|between 80..120 millimetre",
            "duration|six hours|exact 6 hour",
            "count|3|exact 3",
        ],
    ),
    (
        "The FTSE 100 closed 45.3 points, or 0.6pc, lower at 7,412.19.",
        ["count|45.3|exact 45.3", "percentage|0.6pc|exact 0.6 percent", "count|7,412.19|exact 7412.19"],
    ),
    (
        "The rupee weakened by 14 paise to 83.27 against the dollar.",
        ["money|14 paise|exact 14 paisa", "count|83.27|exact 83.27"],
    ),
    (
        "Verstappen finished 22.5 seconds clear of Norris after 57 laps.",
        ["duration|22.5 seconds|exact 22.5 second", "count|57|exact 57"],
    ),
    (
        "Turnout was 68.4%, up from 61.2% in 2019, with 92 of 120 constituencies declared.",
        [
            "percentage|68.4%|exact 68.4 percent",
            "percentage|61.2%|exact 61.2 percent",
            "date|2019|vague ",
            "count|92|exact 92",
            "count|120|exact 120",
        ],
    ),
    (
        "The 200,000-tonne tanker was carrying 1.1m barrels of crude when it ran aground 12 nautical miles off Yemen.",
        [
            "measurement|200,000-tonne|exact 200000 tonne",
            "measurement|1.1m barrels|exact 1100000 barrel",
            "measurement|12 nautical miles|exact 12 nautical mile",
        ],
    ),
    (
        "A 2.4GW wind farm off the Yorkshire coast will power 1.4 million homes.",
        ["measurement|2.4GW|exact 2.4 gigawatt", "count|1.4 million|exact 1400000"],
    ),
    (
        "Nairobi has set aside Sh2.3 billion for 47 county hospitals.",
        ["money|Sh2.3 billion|exact 2300000000 Kenyan shilling", "count|47|exact 47"],
    ),
    (
        "The minister promised Rs 6,000 a year to each of 9.5 crore farmers.",
        ["money|Rs 6,000 a year|exact 6000 rupee per year", "count|9.5 crore|exact 95000000"],
    ),
    (
        "The magnitude 6.3 quake struck at 3:47 a.m. at a depth of 10km.",
        [
            "magnitude|magnitude 6.3|exact 6.3",
            "clock_time|3:47 a.m.|exact 227",
            "measurement|10km|exact 10 kilometre",
        ],
    ),
    (
        "Carbon dioxide reached 421 parts per million in May.",
        ["percentage|421 parts per million|exact 421 part per million"],
    ),
    (
        "The strike, now in its third week, has cost the port some $50 million a day.",
        [
            "duration|third week|between 2..3 week",
            "money|some $50 million a day|about 50000000 dollar per day",
        ],
    ),
    (
        "The bridge is 2.7km long, 28 metres wide and cost R1.3-billion.",
        [
            "measurement|2.7km|exact 2.7 kilometre",
            "measurement|28 metres|exact 28 metre",
            "money|R1.3-billion|exact 1300000000 rand",
        ],
    ),
    (
        "The offer values the firm at 210p a share, a 38% premium.",
        ["money|210p a share|exact 210 penny per share", "percentage|38%|exact 38 percent"],
    ),
    (
        "Wheat futures lost 6-1/4 cents to $5.82 a bushel.",
        ["money|6-1/4 cents|exact 6.25 cent", "money|$5.82 a bushel|exact 5.82 dollar per bushel"],
    ),
    (
        "Djokovic won 6-4, 3-6, 7-6 (7-3) in three hours and 11 minutes.",
        [
            "score|6-4|between 4..6",
            "score|3-6|between 3..6",
            "score|7-6|between 6..7",
            "score|7-3|between 3..7",
            "duration|three hours and 11 minutes|exact 3.183333333333333333333333333 hour",
        ],
    ),
    (
        "A six-metre wall of water swept away 15 to 20 houses.",
        ["measurement|six-metre|exact 6 metre", "count|15 to 20|between 15..20"],
    ),
    ("No fewer than 16 states have sued.", ["count|No fewer than 16|at_least 16.."]),
    (
        "Visibility was under 50m when the two trains collided at about 7.15am.",
        [
            "measurement|under 50m|less_than 0..50 metre",
            "count|two|exact 2",
            "clock_time|about 7.15am|about 435",
        ],
    ),
    (
        "Turnover rose to Rs 2,340 crore in the December quarter from Rs 1,980 crore a year ago.",
        ["money|Rs 2,340 crore|exact 23400000000 rupee", "money|Rs 1,980 crore|exact 19800000000 rupee"],
    ),
    ("The Ashes Test drew a crowd of 91,112 on day one, the MCG said.", ["count|91,112|exact 91112"]),
    (
        "Cyclone Mocha brought winds of up to 195 kmph and a storm surge of 3-4 metres.",
        [
            "measurement|up to 195 kmph|at_most 0..195 kilometre per hour",
            "measurement|3-4 metres|between 3..4 metre",
        ],
    ),
    (
        "The jury awarded her $83.3m: $18.3m in compensatory and $65m in punitive damages.",
        [
            "money|$83.3m|exact 83300000 dollar",
            "money|$18.3m|exact 18300000 dollar",
            "money|$65m|exact 65000000 dollar",
        ],
    ),
    (
        "The front line is about 1,000km (620 miles) long.",
        ["measurement|about 1,000km|about 1000 kilometre", "measurement|620 miles|exact 620 mile"],
    ),
    (
        "The MV Ever Given is 400m long and weighs 220,000 tonnes.",
        ["measurement|400m|exact 400 metre", "measurement|220,000 tonnes|exact 220000 tonne"],
    ),
    (
        "Rents in Sydney rose 1.1 per cent in the quarter to a median of $750 a week.",
        ["percentage|1.1 per cent|exact 1.1 percent", "money|$750 a week|exact 750 dollar per week"],
    ),
    (
        "Gas for next-month delivery rose 4.2% to 41.3 euros per megawatt hour.",
        [
            "percentage|4.2%|exact 4.2 percent",
            "money|41.3 euros per megawatt hour|exact 41.3 euro per megawatt hour",
        ],
    ),
    (
        "OPEC+ will delay an output rise of 180,000 barrels per day for three months.",
        [
            "measurement|180,000 barrels per day|exact 180000 barrel per day",
            "duration|three months|exact 3 month",
        ],
    ),
    (
        "Overnight lows of minus 25 Celsius were recorded in Inner Mongolia.",
        ["measurement|minus 25 Celsius|exact -25 degree Celsius"],
    ),
    ("Fewer than one in 10 applicants got a place.", ["ratio|Fewer than one in 10|less_than 0..0.1"]),
    (
        "The dog, a six-month-old puppy, was found 12 days later.",
        ["age|six-month-old|exact 6 month", "duration|12 days|exact 12 day"],
    ),
    (
        "Twelve people aged between 14 and 71 were treated.",
        ["count|Twelve|exact 12", "age|between 14 and 71|between 14..71 year"],
    ),
    (
        "The attack left 7 dead and 22 wounded, 5 of them critically.",
        ["count|7|exact 7", "count|22|exact 22", "count|5|exact 5"],
    ),
    (
        "It took rescuers five-and-a-half hours to free them.",
        ["duration|five-and-a-half hours|exact 5.5 hour"],
    ),
    (
        "The tax raises about £2.1bn-£2.4bn a year.",
        ["money|about £2.1bn-£2.4bn a year|between 2100000000..2400000000 pound sterling per year"],
    ),
    (
        "Fuel is at N1,030 a litre and the naira at 1,680 to the dollar.",
        ["money|N1,030 a litre|exact 1030 naira per litre", "count|1,680|exact 1680"],
    ),
    ("Nine out of 10 homes were hit.", ["ratio|Nine out of 10|exact 0.9"]),
    ("The crossing took 60 minutes.", ["duration|60 minutes|exact 60 minute"]),
    ("He was on 60 Minutes on Sunday.", []),
    ("Barely one rider in four was sober.", ["ratio|Barely one rider in four|about 0.25"]),
    ("Some three barns in ten have no roof.", ["ratio|Some three barns in ten|about 0.3"]),
    ("One rider in four towns fell.", ["count|One|exact 1", "count|four|exact 4"]),
    ("One rider in four days fell.", ["count|One|exact 1", "duration|four days|exact 4 day"]),
    (
        "It fined the bank 12.5 million Swiss francs.",
        ["money|12.5 million Swiss francs|exact 12500000 Swiss franc"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*PARTS_OF_NUMBERS, *PLACES_AND_TIMES, *AGES_TOGETHER, *CHANGES_AND_LEVELS, *DESK]
)
def test_a_sentence_of_the_desk(text: str, expected: list[str], read: Reader) -> None:
    assert [line(quantity) for quantity in read(text).quantities] == expected


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("The army shot down 18 drones.", None), ("India chased down 287 at Pune.", None),
        ("The index was down 30 points.", "down"), ("The rate edged up to 3.9%.", None),
    ],
)  # fmt: skip
def test_down_and_up_are_changes_unless_a_verb_has_them(text: str, trend: str | None, read: Reader) -> None:
    assert [quantity.trend for quantity in read(text).quantities] == [trend]


@pytest.mark.parametrize(
    ("text", "distribution"),
    [
        ("The plant makes 1,000 cars a day and employs many.", "a day"),
        ("It is enough for 1.3m people for a week.", None),
        ("It served 1,200 meals a year ago.", None),
    ],
)
def test_what_a_number_is_taken_over(text: str, distribution: str | None, read: Reader) -> None:
    first = read(text).quantities[0]
    assert (first.amount.value is not None, first.distribution) == (True, distribution)
