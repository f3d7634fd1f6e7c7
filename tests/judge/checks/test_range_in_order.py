"""Ranges that begin with their larger end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "range-in-order"

CONTRADICTS = (
    "Read pages 40 to 35 before Monday, the teacher wrote.",
    "The sale of lots 88 to 61 begins at noon on Monday.",
    "The pool will be shut from 23 June to 19 June while it is painted.",
    "The choir is on tour from 14 May to 3 May, with 9 concerts in 6 towns.",
    "Children in Years 9 to 7 were sent home early.",
    "Between 50 and 40 people were in the hall.",
    "She was the mayor from 2019 to 2015.",
    "The storm dropped between 12 and 8 inches of snow.",
    "Tickets cost between $90 and $60.",
    "The painter (1950–1912) lived in the village.",
    "The festival runs from 25 May to 3 May.",
    "The journey takes between six and four hours.",
    "Experts expect growth of between 3 percent and 2 percent.",
    "The exhibition will be open from 12 June 2017 to 4 March 2017.",
    "Children between 14 and 8 years old may take part.",
    "The trees are between 30 and 20 metres tall.",
    "He worked at the plant from 1998 until 1989.",
    "Officials put the damage at between $5 million and $3 million.",
    "The regiment was stationed there from 1945 to 1938.",
    "Between 300 and 250 villagers have fled.",
    "The sale runs from 20 March to 12 March.",
    "The lake is between 80 and 65 metres deep.",
    "The composer (1891–1813) died poor.",
    "The bill costs between 8 and 6 percent of income.",
    "He was in prison from June 2012 until May 2011.",
    "Each session lasts between 50 and 40 minutes.",
    "It weighs between 3 kg and 900 grams.",
    "The school taught the twins from 2008 through 2004.",
    "Between 20 and 15 soldiers guard the bridge.",
    "The youngest of the players is 34, the oldest 21.",
    "The walk takes six to four hours, the guide says.",
    "Prices start at £90 and go up to £45 for the best seats.",
    "Rents in the district lie somewhere between 1,400 and 900 euros.",
    "The lowest offer was $4.2 million and the highest $3.6 million.",
    "The king (1702-1688) never married.",
    "Pupils aged 16 to 11 may apply.",
    "Rain of 40 to 25 millimetres is expected in the hills.",
    "The survey puts the number of wolves at between 320 and 280.",
    "She was governor (1998–1991) and later a judge.",
    "The minimum fine is 600 euros, the maximum 450 euros.",
    "Repairs will take 12 to 10 days.",
    "The trip costs from 90 to 60 dollars a person.",
    "Snow depths of 80 to 50 centimetres were measured.",
    "The museum is open from May 2024 to March 2024.",
    "The blast injured between 35 and 20 people.",
    "Prices of flats range between €300,000 and €220,000.",
    "The tortoise lays nine to six eggs.",
    "The courses are for people aged 60–45 only.",
)

AGREES = (
    "Read pages 35 to 40 before Monday, the teacher wrote.",
    "The council voted in both chambers 8 to 5 against the plan.",
    "The opening was put back from 19 June to 23 June.",
    "The show was brought forward from June 23 to June 19.",
    "The pass is shut from 20 December to 10 January.",
    "At least 12 drivers were hurt and at most 9 were killed.",
    "Five bids came in for the clock, of £300 at the bottom and £800 at the top, with an average of £510.",
    "Between 40 and 50 people were in the hall.",
    "She was the mayor from 2015 to 2019.",
    "The gap between 50 percent and 40 percent is narrowing.",
    "Tickets cost between $60 and $90.",
    "The painter (1912–1950) lived in the village.",
    "The festival runs from 28 December to 3 January.",
    "The number of members fell from 50 to 40.",
    "The talks were brought forward from 12 June to 4 June.",
    "The exhibition will be open from 12 November 2016 to 4 March 2017.",
    "The museum is open between 11 and 5 on weekdays.",
    "The deal is worth between 900 million and 1.2 billion euros.",
    "The kingdom lasted from 900 to 700 BC.",
    "The distance between 50 houses and 12 shops was cut.",
    "Officials put the damage at between $3 million and $5 million.",
    "The regiment was stationed there from 1938 to 1945.",
    "The vote was split between 300 delegates and 250 observers.",
    "The sale runs from 20 March to 12 April.",
    "The lake is between 65 and 80 metres deep.",
    "The date was moved from 20 March to 12 March.",
    "The price fell from 80 euros to 65 euros.",
    "He was in prison from June 2011 until May 2012.",
    "The difference between 50 and 40 minutes matters.",
    "It weighs between 900 grams and 3 kg.",
    "The office is open between 10 and 4 each day.",
    "Traders chose between 20 stalls at the market and 15 shops in the hall.",
    "The youngest of the 40 players is 21, the oldest 34.",
    "The walk was cut from six to four hours.",
    "The fee fell 90 to 45 pounds over the years.",
    "The lowest offer came after 12 days and the highest after 4 days.",
    "The temperature went down from 40 to 25 degrees.",
    "The match went to penalties and ended 5 to 3.",
    "The king (1688-1702) never married.",
    "He preferred 12 to 10.",
    "The start is at 9 and they go 3 miles.",
    "The board voted 12 to 10 for the deal.",
    "The lowest temperature was 4 degrees, the highest 21.",
    "The company cut the wait, 14 to nine weeks.",
    "The price fell to between 20 and 35 dollars.",
    "It fell from 80 to 50 centimetres.",
    "The hen lays six to nine eggs. The team produced a 5-3 win.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
