"""Ranges that begin with their larger end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "range-in-order"

CONTRADICTS = (
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
)

AGREES = (
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
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
