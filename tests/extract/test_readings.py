"""One table for each shape of number: the sentence, and every quantity that must be read, in order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.extract import Read, quantities_of
from claimcheck.rulebook import Vocabulary

from .conftest import line

Reader = Callable[[str], Read]

COUNTS = [
    ("the toll passes thirty", ["count|passes thirty|more_than 30.."]),
    ("about 275,000 people were trapped", ["count|about 275,000|about 275000"]),
    ("Fewer than 30 nurses stayed", ["count|Fewer than 30|less_than 0..30"]),
    ("it killed 46 villagers at least", ["count|46 villagers at least|at_least 46.."]),
    ("it killed 17 people and more than 60 hurt", ["count|17|exact 17", "count|more than 60|more_than 60.."]),
    ("at least another 12 people", ["count|at least another 12|at_least 12.."]),
    ("More than 3,00,000 people fled", ["count|More than 3,00,000|more_than 300000.."]),
    ("500 or more people came", ["count|500 or more|at_least 500.."]),
    ("300-plus shops and 30-odd stalls", ["count|300-plus|at_least 300..", "count|30-odd|about 30"]),
    ("up to 40 boats and as many as 90 crew", ["count|up to 40|at_most 0..40", "count|as many as 90|at_most 0..90"]),
    ("handed over 6,200 tapes", ["count|6,200|exact 6200"]),
    ("which adds up to 30,000 boats", ["count|30,000|exact 30000"]),
    ("fully 600 boats", ["count|fully 600|exact 600"]),
    ("the around 900 rebels", ["count|around 900|about 900"]),
    ("the estimated 250,000 residents", ["count|estimated 250,000|about 250000"]),
    ("only about five clinics", ["count|about five|about 5"]),
    ("about 1.2m people", ["count|about 1.2m|about 1200000"]),
    ("13 lakh voters and 2 crore cards", ["count|13 lakh|exact 1300000", "count|2 crore|exact 20000000"]),
    ("twenty-six people", ["count|twenty-six|exact 26"]),
    ("two hundred and two thousand votes", ["count|two hundred and two thousand|exact 202000"]),
    ("a quarter of a million people", ["count|a quarter of a million|exact 250000"]),
    ("half a million and half a dozen", ["count|half a million|exact 500000", "count|half a dozen|exact 6"]),
    ("the twenty-third of 20 men", ["ordinal|twenty-third|exact 23", "count|20|exact 20"]),
    ("a dozen eggs", ["count|a dozen|exact 12"]),
    ("two and a half million seats", ["count|two and a half million|exact 2500000"]),
    ("three million and a half", ["count|three million and a half|exact 3500000"]),
    ("Only one man stayed", ["count|one|exact 1"]),
    ("a sixfold rise", ["ratio|sixfold|exact 6"]),
    ("a ten-fold rise", ["ratio|ten-fold|exact 10"]),
    ("a twenty-fold rise", ["ratio|twenty-fold|exact 20"]),
    ("five fold mountains", ["count|five|exact 5"]),
    ("three million, two hundred and forty votes", ["count|three million, two hundred and forty|exact 3000240"]),
    ("two thousand, three hundred of them dead", ["count|two thousand|exact 2000", "count|three hundred|exact 300"]),
    ("two thousand, three thousand", ["count|two thousand|exact 2000", "count|three thousand|exact 3000"]),
    ("some 275k, or 0.27m, people", ["count|some 275k|about 275000", "count|0.27m|exact 270000"]),
    ("sales fell from 1.2m to 900k", ["count|1.2m|exact 1200000", "count|900k|exact 900000"]),
    ("a wall of 2.1m, then 3 million", ["measurement|2.1m|exact 2.1 metre", "count|3 million|exact 3000000"]),
    (".275 million people", ["count|.275 million|exact 275000"]),
    ("Die Pause dauerte 8,5 Stunden.", ["count|8,5|exact 8.5"]),
]  # fmt: skip
VAGUE = [
    ("hundreds of people", ["count|hundreds|vague 200..999"]),
    ("dozens were hurt", ["count|dozens|vague 24..99"]),
    ("tens of thousands marched", ["count|tens of thousands|vague 20000..99999"]),
    ("several hundred homes", ["count|several hundred|vague 200..999"]),
    ("several shots", ["count|several|vague "]),
    ("a few days later", ["duration|a few days|vague  day"]),
]
RANGES = [
    ("between 250 and 300 people", ["count|between 250 and 300|between 250..300"]),
    ("15 to 20 people", ["count|15 to 20|between 15..20"]),
    ("a group of 12-15 boats", ["count|12-15|between 12..15"]),
    ("$3–4bn in aid", ["money|$3–4bn|between 3000000000..4000000000 dollar"]),
    ("two or three million homes", ["count|two or three million|between 2000000..3000000"]),
    ("four to five thousand people", ["count|four to five thousand|between 4000..5000"]),
    ("from 5 to 10 km", ["measurement|from 5 to 10 km|between 5..10 kilometre"]),
    ("prices rose from 5 to 8 percent", ["percentage|5|exact 5 percent", "percentage|8 percent|exact 8 percent"]),
    ("a rise of 5 km to 12 km", ["measurement|5 km to 12 km|between 5..12 kilometre"]),
    ("prices rose by 5 to 10 percent", ["percentage|5 to 10 percent|between 5..10 percent"]),
    ("it dropped by 24,000 to 410,000", ["count|24,000|exact 24000", "count|410,000|exact 410000"]),
    ("the toll rose by 5 to 60", ["count|5|exact 5", "count|60|exact 60"]),
    ("some 40 to-50 boats", ["count|some 40 to-50|between 40..50"]),
    ("at -8-0 degrees Celsius", ["measurement|-8-0 degrees Celsius|between -8..0 degree Celsius"]),
    ("above a quarter of it and below a half", [
        "ratio|above a quarter|more_than 0.25..", "ratio|below a half|less_than 0..0.5",
    ]),
    ("it rose 5% to 9%", ["percentage|5%|exact 5 percent", "percentage|9%|exact 9 percent"]),
]  # fmt: skip
SHARES = [
    ("plus or minus 4 percent", ["percentage|4 percent|exact 4 percent"]),
    ("plus/minus 4 percent", ["percentage|4 percent|exact 4 percent"]),
    ("nearly half the country fled", ["ratio|nearly half|about 0.5"]),
    (
        "a third fewer vans than in 2021",
        ["ratio|a third|exact 0.3333333333333333333333333333", "date|2021|vague "],
    ),
    ("roads get a quarter less", ["ratio|a quarter|exact 0.25"]),
    ("two-thirds of voters", ["ratio|two-thirds|exact 0.6666666666666666666666666667"]),
    ("one in five adults", ["ratio|one in five|exact 0.2"]),
    ("3 out of 4 shops", ["ratio|3 out of 4|exact 0.75"]),
    ("25 per cent of cases", ["percentage|25 per cent|exact 25 percent"]),
    (
        "fuel rose by 2 percent but food fell by 1.",
        ["percentage|2 percent|exact 2 percent", "percentage|1|exact 1 percent"],
    ),
    ("up 0.5 percentage points", ["percentage|0.5 percentage points|exact 0.5 percentage point"]),
]
MONEY = [
    (
        "4 million zlotys and 5 million hryvnias",
        ["money|4 million zlotys|exact 4000000 zloty", "money|5 million hryvnias|exact 5000000 hryvnia"],
    ),
    ("it cost $3.4bn", ["money|$3.4bn|exact 3400000000 dollar"]),
    ("RM79 a month", ["money|RM79 a month|exact 79 ringgit per month"]),
    ("a S$1mil fund", ["money|S$1mil|exact 1000000 Singapore dollar"]),
    ("USD 34.6 million", ["money|USD 34.6 million|exact 34600000 dollar"]),
    ("85 million euros", ["money|85 million euros|exact 85000000 euro"]),
    ("an e80m loan", ["money|e80m|exact 80000000 euro"]),
    ("A $5 ticket", ["money|$5|exact 5 dollar"]),
    ("costs $20 to make", ["money|$20|exact 20 dollar"]),
    ("A $4,118.35 weekend", ["money|$4,118.35|exact 4118.35 dollar"]),
    ("costs A$5 there", ["money|A$5|exact 5 Australian dollar"]),
    ("starts at dollar 22.5 million", ["money|dollar 22.5 million|exact 22500000 dollar"]),
    (
        "C$6 (US$4.46) per share",
        ["money|C$6|exact 6 Canadian dollar per share", "money|US$4.46|exact 4.46 dollar"],
    ),
    ("a ticket cost 150 kn", ["money|150 kn|exact 150 kuna"]),
    ("15 dollars 50.", ["money|15 dollars 50|exact 15.5 dollar"]),
    (
        "a man of six foot three (1.9 m)",
        ["measurement|six foot three|exact 6.25 foot", "measurement|1.9 m|exact 1.9 metre"],
    ),
    ("took 3 hours 30, one more", ["duration|3 hours 30|exact 3.5 hour", "count|one|exact 1"]),
    ("took 3 hours 30 men", ["duration|3 hours|exact 3 hour", "count|30|exact 30"]),
    ("$2.11 per gallon", ["money|$2.11 per gallon|exact 2.11 dollar per gallon"]),
    ("a loss of -$5m", ["money|-$5m|exact -5000000 dollar"]),
]
MEASURES = [
    ("10 km (6.2 miles)", ["measurement|10 km|exact 10 kilometre", "measurement|6.2 miles|exact 6.2 mile"]),
    ("the 6-foot-3 guard", ["measurement|6-foot-3|exact 6.25 foot"]),
    ("a six-foot-three keeper", ["measurement|six-foot-three|exact 6.25 foot"]),
    ("a 6-foot, 9-inch wave", ["measurement|6-foot, 9-inch|exact 6.75 foot"]),
    ("a 5-foot-6-inch wall", ["measurement|5-foot-6-inch|exact 5.5 foot"]),
    ("is 5'9\" and 5’6” tall", ["measurement|5'9\"|exact 5.75 foot", "measurement|5’6”|exact 5.5 foot"]),
    ("a 40” screen, 2” thick", ["measurement|40”|exact 40 inch", "measurement|2”|exact 2 inch"]),
    ("there were “more than 2,000”.", ["count|more than 2,000|more_than 2000.."]),
    ("“We were forty”, he said, “or 41” – no more", ["count|forty|exact 40", "count|41|exact 41"]),
    ("the 6-foot, 9 of them", ["measurement|6-foot|exact 6 foot", "count|9|exact 9"]),
    ("the 6-foot-13 law", ["measurement|6-foot|exact 6 foot"]),
    ("the thermometer showed 44.7 degrees", ["measurement|44.7 degrees|exact 44.7 degree"]),
    ("a 1.8m wall", ["measurement|1.8m|exact 1.8 metre"]),
    ("a 5kW motor", ["measurement|5kW|exact 5 kilowatt"]),
    ("at 80 miles an hour", ["measurement|80 miles an hour|exact 80 mile per hour"]),
    ("-5C at night", ["measurement|-5C|exact -5 degree Celsius"]),
    (
        "fell to –40C (–40F)",
        ["measurement|–40C|exact -40 degree Celsius", "measurement|–40F|exact -40 degree Fahrenheit"],
    ),
    ("“–3°C is mild”", ["measurement|–3°C|exact -3 degree Celsius"]),
    ("from –10 to –5 degrees", ["measurement|from –10 to –5 degrees|between -10..-5 degree"]),
    ("a high of 8–10C", ["measurement|8–10C|between 8..10 degree Celsius"]),
    ("it lost ground –5 of its branches shut", ["count|5|exact 5"]),
    ("winds of 40 kn", ["measurement|40 kn|exact 40 knot"]),
    ("a 640bhp engine", ["measurement|640bhp|exact 640 brake horsepower"]),
    ("120 lb-ft of torque", ["measurement|120 lb-ft|exact 120 pound-foot"]),
    ("a 12 MP camera", ["measurement|12 MP|exact 12 megapixel"]),
    ("set to - 20 degrees celsius", ["measurement|- 20 degrees celsius|exact -20 degree Celsius"]),
    ("5ft 6in tall", ["measurement|5ft 6in|exact 5.5 foot"]),
    ("10 1/2 miles", ["measurement|10 1/2 miles|exact 10.5 mile"]),
    ("a 20-pound bag", ["measurement|20-pound|exact 20 pound"]),
    ("2.48×10−5 m wide", ["measurement|2.48×10−5 m|exact 0.0000248 metre"]),
]
DURATIONS = [
    ("an eight hour pause", ["duration|eight hour|exact 8 hour"]),
    ("the eight-hour-long pause", ["duration|eight-hour-long|exact 8 hour"]),
    ("an 11-hour truce", ["duration|11-hour|exact 11 hour"]),
    ("a week-long truce", ["duration|week-long|exact 1 week"]),
    ("the six-year-long war", ["duration|six-year-long|exact 6 year"]),
    ("under a month-long siege", ["duration|month-long|exact 1 month"]),
    ("a day and a half", ["duration|a day and a half|exact 1.5 day"]),
    ("extended by one day", ["duration|one day|exact 1 day"]),
    ("half an hour later", ["duration|half an hour|exact 0.5 hour"]),
    ("now in its sixth year", ["duration|sixth year|between 5..6 year"]),
    ("Some two weeks after", ["duration|Some two weeks|about 2 week"]),
    ("within the next two weeks", ["duration|two weeks|at_most 0..2 week"]),
    ("go beyond 24 hours", ["duration|beyond 24 hours|more_than 24.. hour"]),
    ("for over three years", ["duration|over three years|more_than 3.. year"]),
    ("spread over three years", ["duration|three years|exact 3 year"]),
    ("six years and three months", ["duration|six years and three months|exact 6.25 year"]),
    ("8 hours and 30 minutes", ["duration|8 hours and 30 minutes|exact 8.5 hour"]),
    ("six more months", ["duration|six more months|exact 6 month"]),
]
TIMES = [
    (
        "open from 9am to 7pm",
        ["clock_time|from 9am to 7pm|between 540..1140", "duration|9am to 7pm|exact 10 hour"],
    ),
    (
        "open between 9am and 7pm",
        ["clock_time|between 9am and 7pm|between 540..1140", "duration|9am and 7pm|exact 10 hour"],
    ),
    ("from 5 to 6pm", ["clock_time|from 5 to 6pm|between 1020..1080", "duration|5 to 6pm|exact 1 hour"]),
    ("from 11pm to 3am", ["clock_time|from 11pm to 3am|between 1380..1620", "duration|11pm to 3am|exact 4 hour"]),
    ("at 2:48: 40 PM today", ["clock_time|2:48: 40 PM|exact 888"]),
    ("at 5:59:13 PM today", ["clock_time|5:59:13 PM|exact 1079"]),
    ("at 4:17 a.m. today", ["clock_time|4:17 a.m.|exact 257"]),
    ("they left at ten at night", ["clock_time|ten at night|exact 1320"]),
    ("it rang, at two at night", ["clock_time|two at night|exact 120"]),
    ("police held ten at night", ["count|ten|exact 10"]),
    ("it ended at 4 p.m. – five hours later", ["clock_time|4 p.m.|exact 960", "duration|five hours|exact 5 hour"]),
    ("at 8 p.m. in Marl, noon in Tarn", ["clock_time|8 p.m.|exact 1200", "clock_time|noon|exact 720"]),
    ("in Marl, noon prayers began", []),
    ("on leaving at midday she slept", ["clock_time|midday|exact 720"]),
    ("on leaving at noon she slept", ["clock_time|noon|exact 720"]),
    ("an argument around 6 or 7 p.m. on", ["clock_time|6 or 7 p.m.|between 1080..1140"]),
    ("six or seven people met", ["count|six or seven|between 6..7"]),
    ("at 1700 GMT", ["clock_time|1700|exact 1020"]),
    ("until half past three", ["clock_time|half past three|exact 210"]),
    ("It was twenty to twelve when they met", ["clock_time|twenty to twelve|exact 700"]),
    ("at a quarter past two on Sunday", ["clock_time|a quarter past two|exact 135"]),
    ("at twenty-five to ten in the evening", ["clock_time|twenty-five to ten in the evening|exact 1295"]),
    ("just after a quarter to 6 pm they left", ["clock_time|a quarter to 6 pm|exact 1065"]),
    ("The ground began to shake at 4.52 and went on", ["clock_time|4.52|exact 292"]),
    ("it opened at 7 pm and was over by 9.30", ["clock_time|7 pm|exact 1140", "clock_time|9.30|exact 570"]),
    # votes, ranges and prices are no times
    ("the vote was ten to six", ["count|ten|exact 10", "count|six|exact 6"]),
    ("he gave five to ten of them bread", ["count|five to ten|between 5..10"]),
    ("Shares opened at 4.52 and fell", ["count|4.52|exact 4.52"]),
    ("it began at 4.52 metres", ["measurement|4.52 metres|exact 4.52 metre"]),
]  # fmt: skip
OTHERS = [
    ("Smith, 66, said", ["age|66|exact 66 year"]),
    ("a 66-year-old man", ["age|66-year-old|exact 66 year"]),
    ("a man in his 40s", ["age|40s|between 40..49 year"]),
    ("two women in their mid-30s", ["count|two|exact 2", "age|mid-30s|between 33..37 year"]),
    ("she was in her early sixties", ["age|early sixties|between 60..64 year"]),
    ("both in their late teens", ["age|late teens|between 16..19 year"]),
    ("a boy of 7 was saved, a woman of 63 was not", ["age|7|exact 7 year", "age|63|exact 63 year"]),
    ("a mother of 12 and a crew of 16", ["count|12|exact 12", "count|16|exact 16"]),
    ("a captain of 40 men", ["count|40|exact 40"]),
    ("the guard, 55, who fled", ["age|55|exact 55 year"]),
    ("The singer, 41, came on stage", ["age|41|exact 41 year"]),
    ("her neighbour (58) was sent home", ["age|58|exact 58 year"]),
    ("she invited two boys, both 15, over", ["count|two|exact 2", "age|15|exact 15 year"]),
    ("At 14 he slept on a floor", ["age|14|exact 14 year"]),
    ("the youngest champion at 26 when she won", ["age|26|exact 26 year"]),
    ("The machinist (44) survived", ["age|44|exact 44 year"]),
    (
        "Of the 150 pupils at the Marl clinic, 30, or 45%, fell ill",
        ["count|150|exact 150", "count|30|exact 30", "percentage|45%|exact 45 percent"],
    ),
    (
        "Of the 500 patients, 100, or 25%, fell ill",
        ["count|500|exact 500", "count|100|exact 100", "percentage|25%|exact 25 percent"],
    ),
    ("at 7 he left the house", ["count|7|exact 7"]),
    ("The total, 41, was read out", ["count|41|exact 41"]),
    ("the singer, 41 years in the trade, left", ["duration|41 years|exact 41 year"]),
    ("it put the magnitude at 6.4", ["magnitude|6.4|exact 6.4"]),
    ("the pledges add up to 5.7 million", ["count|5.7 million|exact 5700000"]),
    ("the fire took 40s, not 50s", ["duration|40s|exact 40 second", "duration|50s|exact 50 second"]),
    ("born in the mid-60s, he sang in the sixties", ["date|60s|vague "]),
    ("Weil was 24.", ["age|24|exact 24 year"]),
    ("The vote in Marl was 24.", ["count|24|exact 24"]),
    ("He died at 83.", ["age|83|exact 83 year"]),
    ("She is 44 and lives in Marl.", ["age|44|exact 44 year"]),
    ("He was 44 and two men fell.", ["count|44|exact 44", "count|two|exact 2"]),
    ("It puts the dead at 52.", ["count|52|exact 52"]),
    ("people aged 18 to 34", ["age|18 to 34|between 18..34 year"]),
    ("they won 3-1", ["score|3-1|between 1..3"]),
    ("a 5-4 ruling", ["score|5-4|between 4..5"]),
    ("she lost to third seed Holm", ["ordinal|third|exact 3"]),
    ("Marl moved up to second in the league", ["ordinal|second|exact 2"]),
    ("the bank cut its rate for the second time this year", ["ordinal|second|exact 2"]),
    ("Dorn are fourth with 38 points", ["ordinal|fourth|exact 4", "count|38|exact 38"]),
    ("they slipped back to fourth.", ["ordinal|fourth|exact 4"]),
    ("Lund won the seventh of them", ["ordinal|seventh|exact 7"]),
    ("he gave up at the ninth, and the tenth was shut", ["ordinal|ninth|exact 9", "ordinal|tenth|exact 10"]),
    ("the 12th victim", ["ordinal|12th|exact 12"]),
    ("after the fourth day", ["ordinal|fourth day|exact 4 day"]),
    ("the tremor off Marl measured 6.1.", ["magnitude|6.1|exact 6.1"]),
    ("the quake split a wall that measured 1.3 metres", ["measurement|1.3 metres|exact 1.3 metre"]),
    ("a magnitude 6.1 quake", ["magnitude|magnitude 6.1|exact 6.1"]),
    ("he hit .358 there", ["ratio|.358|exact 0.358"]),
    ("the 2014-2015 fixtures", ["date|2014-2015|vague "]),
    ("on the twenty-ninth of February 1999", ["date|twenty-ninth of February 1999|vague "]),
    ("the fourteenth of July 2016", ["date|fourteenth of July 2016|vague "]),
    ("the first of many in May 2016", ["date|May 2016|vague "]),
    ("the Sept. 11 attackers", ["date|Sept. 11|vague "]),
    ("a 6.1-magnitude quake", ["magnitude|6.1-magnitude|exact 6.1"]),
]
GROUPINGS = [
    ("1 234 567 people", ["count|1 234 567|exact 1234567"]),
    ("911 boats", ["count|911|exact 911"]),
    ("911 000 people", ["count|911 000|exact 911000"]),
    ("275\u202f000 people", ["count|275\u202f000|exact 275000"]),
    ("275\u00a0000 people", ["count|275\u00a0000|exact 275000"]),
    ("1’234’567 people", ["count|1’234’567|exact 1234567"]),
    ("1.234.567 people", ["count|1.234.567|exact 1234567"]),
    ("1.111,5 people", ["count|1.111,5|exact 1111.5"]),
    ("٣٠٠ people", ["count|٣٠٠|exact 300"]),
    ("۳۰۰ people", ["count|۳۰۰|exact 300"]),
    ("३०० people", ["count|३००|exact 300"]),
    ("３００ people", ["count|３００|exact 300"]),
    ("2,75,000 people", ["count|2,75,000|exact 275000"]),
    ("a rise of .5 percent", ["percentage|.5 percent|exact 0.5 percent"]),
    ("\x1b[31m8 hours", ["duration|8 hours|exact 8 hour"]),
    ("27\u200b5 people", ["count|27\u200b5|exact 275"]),
]

TABLES = {
    "counts": COUNTS, "vague": VAGUE, "ranges": RANGES, "shares": SHARES, "money": MONEY, "measures": MEASURES,
    "durations": DURATIONS, "times": TIMES, "others": OTHERS, "groupings": GROUPINGS,
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, rows, id=f"{name}: {text}")
        for name, table in TABLES.items()
        for text, rows in table
    ],
)
def test_reading(text: str, expected: list[str], read: Reader) -> None:
    assert [line(quantity) for quantity in read(text).quantities] == expected


DATES = [
    ("On Friday 29 October they left", "Friday 29 October", (None, 10, 29, 4)),
    ("on November 2, 2016, he said", "November 2, 2016", (2016, 11, 2, None)),
    ("in March 2021", "March 2021", (2021, 3, None, None)),
    ("since 2011", "2011", (2011, None, None, None)),
    ("on 2016-10-20", "2016-10-20", (2016, 10, 20, None)),
    ("on 17.05.2018", "17.05.2018", (2018, 5, 17, None)),
    ("the 2018 elections", "2018", (2018, None, None, None)),
    ("on 5/17/2018", "5/17/2018", (2018, 5, 17, None)),
    ("on 5/6/2018", "5/6/2018", (2018, None, None, None)),
]


@pytest.mark.parametrize(("text", "surface", "parts"), DATES)
def test_date(text: str, surface: str, parts: tuple[int | None, ...], read: Reader) -> None:
    (quantity,) = read(text).quantities
    date = quantity.date
    assert date is not None
    assert (quantity.kind, quantity.surface) == ("date", surface)
    assert (date.year, date.month, date.day, date.weekday) == parts


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("the 1960s", 1960, 1969), ("from 1995 to 1998", 1995, 1998), ("in 2013-14", 2013, 2014)],
)
def test_a_range_of_years(text: str, first: int, last: int, read: Reader) -> None:
    date = read(text).quantities[0].date
    assert date is not None and date.end is not None
    assert (date.year, date.end.year) == (first, last)


@pytest.mark.parametrize("text", ["on Friday", "in March", "the Friday deadline", "It may rain."])
def test_names_of_days_without_digits_are_no_quantity(text: str, read: Reader) -> None:
    assert read(text) == Read(())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("275.000 Menschen", "a point that may be decimal or group thousands"),
        ("1e400 m", "an exponent beyond 30"),
        ("9" * 300 + " people", "more than 40 digits"),
        ("pages 22,24,26 say", "a comma that may be decimal, group digits or separate a list"),
    ],
)
def test_what_is_not_understood_is_reported(text: str, reason: str, read: Reader) -> None:
    found = read(text)
    assert not found.quantities
    assert [unread.reason for unread in found.unread] == [reason]


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("shares rose 3%", "rose"), ("shares rose to 3%", None), ("it fell by 12%", "fell"), ("up 19 cents", "up"),
        ("he gave up 12 dollars", None), ("+0.2%", "+"), ("it cost 3%", None), ("the fair raised £40,000", None),
        ("Orlo lost $430 million", None), ("the share lost $2", "lost"), ("aid was raised by £40,000", "raised"),
    ],
)  # fmt: skip
def test_trend(text: str, trend: str | None, read: Reader) -> None:
    assert [quantity.trend for quantity in read(text).quantities] == [trend]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("1.2 million people", "100000"), ("275,000 people", "1000"), ("250,000 people", "10000"), ("46 people", "1"),
        ("5.5 km", "0.1"), ("20 years", "1"), ("$8.10", "0.01"), ("two million people", "1000000"),
    ],
)  # fmt: skip
def test_the_digits_say_how_precise_a_number_is(text: str, step: str, read: Reader) -> None:
    assert str(read(text).quantities[0].amount.step) == step


def test_tests_per_day_are_a_rate(read: Reader) -> None:
    assert read("three thousand tests per day").quantities[0].distribution == "per day"


def test_a_compound_unit_that_nobody_knows_is_reported(vocabulary: Vocabulary) -> None:
    found = quantities_of("a rate of 12 kg/xyz here", vocabulary, quantulum="off")
    assert not found.quantities
    assert [unread.reason for unread in found.unread] == ["a compound unit that is not understood"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("up to 100mm of rain", ["measurement|up to 100mm|at_most 0..100 millimetre"]),
        ("120mm shells", ["measurement|120mm|exact 120 millimetre"]),
        ("a $5mm loan", ["money|$5mm|exact 5000000 dollar"]),
        ("2mil SEK", ["money|2mil SEK|exact 2000000 Swedish krona"]),
        ("10 $ 30 $", ["money|10 $|exact 10 dollar", "money|30 $|exact 30 dollar"]),
        ("it melts at 573.15K", ["measurement|573.15K|exact 573.15 kelvin"]),
        ("573.15K views", ["count|573.15K|exact 573150"]),
        ("3 hundred and 21 cows", ["count|3 hundred and 21|exact 321"]),
        ("3 hundred and 2 thousand", ["count|3 hundred|exact 300", "count|2 thousand|exact 2000"]),
        ("fell by a third to 12", ["ratio|a third|exact 0.3333333333333333333333333333", "count|12|exact 12"]),
        ("hit by a third man and 12 more", ["ordinal|third|exact 3", "count|12|exact 12"]),
        ("for 12 years and nine months", ["duration|12 years and nine months|exact 12.75 year"]),
        ("12 years and nine boats", ["duration|12 years|exact 12 year", "count|nine|exact 9"]),
        ("she ran it in 2:14:05", ["duration|2:14:05|exact 8045 second"]),
        ("at 14:05:33 they left", ["clock_time|14:05:33|exact 845"]),
        ("a crowd estimated at 40,000", ["count|estimated at 40,000|about 40000"]),
        ("deaths among over-70s", ["age|over-70s|more_than 70.. year"]),
        ("6ft 2in and 230 pounds", ["measurement|6ft 2in|exact 6.166666666666666666666666667 foot",
                                    "measurement|230 pounds|exact 230 pound"]),
        ("the summer of '98, 12 games", ["date|98|vague ", "count|12|exact 12"]),
        ("'98 people died,' he said", ["count|98|exact 98"]),
    ],
)  # fmt: skip
def test_units_scales_and_years_that_look_alike(text: str, expected: list[str], read: Reader) -> None:
    assert [line(quantity) for quantity in read(text).quantities] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rated 6.1/10 there", ["ratio|6.1/10|exact 0.61"]),
        ("up to 1, 200 women came", ["count|up to 1, 200|at_most 0..1200"]),
        ("jo smith, 22, and 15 others", ["age|22|exact 22 year", "count|15|exact 15"]),
        (
            "On from 17:30-19:30 today",
            ["clock_time|from 17:30-19:30|between 1050..1170", "duration|17:30-19:30|exact 2 hour"],
        ),
        ("a wave at 7.30 last night", ["clock_time|7.30|exact 450"]),
        ("he shed 18st 7lb", ["measurement|18st 7lb|exact 18.5 stone"]),
        ("one in a million", ["ratio|one in a million|exact 0.000001"]),
        ("a million-dollar home", ["money|a million-dollar|exact 1000000 dollar"]),
        ("from 4 to 8 percent", ["percentage|from 4 to 8 percent|between 4..8 percent"]),
        ("45 and 50 mg", ["measurement|45|exact 45 milligram", "measurement|50 mg|exact 50 milligram"]),
    ],
)
def test_what_news_of_many_houses_writes(text: str, expected: list[str], read: Reader) -> None:
    assert [line(quantity) for quantity in read(text).quantities] == expected
