"""Ages against dates of birth."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "age-matches-birth"

CONTRADICTS = (
    "The painter, born on 3 May 1950, died in 2010 at the age of 66.",
    "@2016-10-20 Ann Smith, 56, was born in 1950 in Leeds.",
    "Born in 1930, the singer died in 1995 aged 75.",
    "@2016-10-20 The 40-year-old, born in 1966, runs the shop.",
    "The writer (1920-1990) died at the age of 80.",
    "@2016-10-20 Maria Lopez, who is 35 and was born in 1991, won the prize.",
    "He was born on 12 December 1940 and died on 3 March 2001, aged 61.",
    "@2012-05-01 Peter Kovac, 30, born in Zagreb in 1972, will coach the team.",
    "Miller died in 1999 at 45; he was born in 1944.",
    "The bishop, born in 1900, died in 1985 at the age of 95.",
    "@2016-10-20 The minister (58) was born on 1 January 1968.",
    "She was born in March 1960 and died in June 2010, aged 49.",
    "The composer was born in 1905 and died in 1975 at the age of 60.",
    "@2015-06-01 John Reed, 48, born in 1980, was elected on Sunday.",
    "The actress, who was born on 1 May 1931, died on 2 May 2011 aged 78.",
    "@2014-03-10 The player, 19, was born in May 1999.",
    "The poet (1850–1899) died at 59.",
    "Born on 10 June 1925, the judge died on 9 June 2005 at the age of 80.",
    "@2016-10-20 Karl Weber, born in 1940, is 86 and still rows.",
    "The gunman, born in 1990, was killed in 2015 aged 35.",
    "@2016-10-20 The 25-year-old, who was born in 1981, denies the charge.",
    "The cyclist died in 1967, aged 39; he was born in November 1937.",
    "@2018-01-05 Nina Rao, 41, was born on 20 July 1986.",
    "The general, born in 1888, died in 1970 at the age of 92.",
)

AGREES = (
    "The painter, born on 3 May 1950, died in 2010 at the age of 60.",
    "@2016-10-20 Ann Smith, 66, was born in 1950 in Leeds.",
    "Ann Smith, 56, was born in 1950 in Leeds.",
    "Born in 1930, the singer died in 1995 aged 64.",
    "@2016-10-20 The 50-year-old, born in 1966, runs the shop.",
    "The writer (1920-1990) died at the age of 70.",
    "@2016-10-20 Maria Lopez, 35, whose father was born in 1940, won the prize.",
    "He was born on 12 December 1940 and died on 3 March 2001, aged 60.",
    "@2016-10-20 Born in 1950, he joined the navy at the age of 17.",
    "@2016-10-20 Peter Kovac, 44, born in Zagreb in 1972, will coach the team.",
    "The company, born in 1990, employs a man aged 50.",
    "@2016-10-20 The minister (48) was born on 1 January 1968.",
    "The composer was born in 1905 and died in 1975 at the age of 70.",
    "@2015-06-01 John Reed, 35, born in 1980, was elected on Sunday.",
    "The actress, who was born on 1 May 1931, died on 2 May 2011 aged 80.",
    "@2014-03-10 The player, 14, was born in May 1999.",
    "The poet (1850–1899) died at 49.",
    "Born on 10 June 1925, the judge died on 9 June 2005 at the age of 79.",
    "@2016-10-20 Karl Weber, born in 1940, rowed until he was 70.",
    "The gunman, born in 1990, was killed in 2015 aged 24.",
    "@2016-10-20 The 25-year-old and his sister, who was born in 1981, deny the charge.",
    "@2018-01-05 Nina Rao, born on 20 July 1986, won her first title aged 14.",
    "@2018-01-05 The prize goes to people aged 30, and the winner was born in 1950.",
    "He died in 2001, 20 years after his brother, who was born in 1930.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
