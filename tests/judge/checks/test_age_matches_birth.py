"""Ages against dates of birth."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "age-matches-birth"

CONTRADICTS = (
    "Mary Hollis, 3 May 1931 – 14 June 2020, aged 84 years, of Orvel. Funeral private.",
    "Rose Keane, June 4, 1931 - March 3, 2019, aged 94. No flowers by request.",
    "The keeper, born on 2 March 1950, died on 4 May 2021 aged 77 years, said the parish.",
    "The 22-year-old, whose date of birth the clerk read out as 3 May 1990, was fined before noon on 6 June 2019.",
    "Ida Crome (1931-2004) won the prize for her boats at 88.",
    "Ida Crome (1931-2004), who never left Marl, drowned at 81.",
    "Ida Crome (1931-2004) was a painter of boats. She died at 84.",
    "Born in 1970 in a village near Ostra, Anna Holm, 19, told the court in 2015 that she was sorry.",
    "Marta Kovacs, 19, went missing from Leeds on 4 June 2021. Police said Marta, whose passport gives "
    "her birth as 3 May 1998, may be in France.",
    "Striker Deon Miles (born 2 March 2004) has joined Perth on loan. The Welshman was 25 when he scored "
    "his first goal on 6 May 2023.",
    "In the film, shot in Rome in May 1962, the actress is 31. She was born in Turin in 1940 and had "
    "been found by an aunt who ran an agency.",
    "The 61-year-old bishop was born in 1950, the church's yearbook for 2020 says, and he may stay until he is 75.",
    "The library opened in 1921 and Ida Voss, born that same year in the house next door, was 70 when "
    "she read there in 1978.",
    "Rosa Pell was 33 when she won the title in 2011. She was born in Cork in 1985, the year before her "
    "brother, and began to row at 12.",
    "Hired by the bank in 1977 when he was 19, Cole was born in Hull in 1949.",
    "Theo Brandt, born in 1978 in Bern, climbed Everest in 2008 aged just 19.",
    "The 84-year-old pianist, who was born in 1925, played his final concert in 2001.",
    "The elephant, born at the zoo in 1964, died in 2019 at the age of 42.",
    "He was born in 1908, and when war broke out in 1939 he was 22 and already a widower.",
    "When she retired in 2012, the judge, who was born in 1946, was 57.",
    "The footballer turned 40 in 2021, though he was born in 1985.",
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
    "Pilot Ida Holm, 41, born in Tarn in 1960, flew round the lake in 2019, the county said.",
    "The sailor, a 38-year-old woman born in 1990, was rescued off Kos in June 2021.",
    "Opened in 1902, the theatre celebrated its 100th anniversary in 2012.",
    "The 120-year-old bridge, built in 1930, was closed in 2015.",
    "The king, crowned in 1911 at the age of 30, had been born in 1899.",
    (
        "The passport gave her date of birth as 3 March 1980, but she said she was 25 when she crossed the "
        "border in 2018."
    ),
    "Baptised in 1701, the composer was 60 when he heard the work in 1733.",
    "A man of 61, whose papers give his date of birth as 2 May 1970, was fined in Marl on 6 June 2014.",
    "Ida Holm was born on 12 May 1944. In 2004, at the age of 70, she sailed to Norway.",
    "The goalkeeper will be 40 in 2026: he was born in Porto in 1979.",
    "Born in 1971, the minister was first elected in 1999, when he was 35.",
    "The oldest voter, who turned 104 in 2018, was born in Lyon in 1920.",
    "Karl Holm, born in 1950, took over the farm at 25 in 1985.",
    (
        "Dr Ida Holm, who has died aged 88, was born at Marl in 1925. Her death, on 2 May 2019, was "
        "announced by her family."
    ),
    "The sprinter, a 1999-born student from Tarn, won her first race in 2019 when she was 27.",
    "The court heard in 2015 that the cook, then 50, had been born in 1980.",
    "The brothers, who were born in 2001, were six when they were found in 2014.",
    "Ida Holm was 93 when she died in 2018, according to her birth certificate, which gives the year as 1939.",
)

AGREES = (
    "Mary Hollis, 3 May 1931 – 14 June 2020, aged 89 years, of Orvel. Funeral private.",
    "The yacht was at sea 3 May 2001 – 14 June 2020, said Rose Keane, 84.",
    "The 29-year-old, whose date of birth the clerk read out as 3 May 1990, was fined before noon on 6 June 2019.",
    "Ida Crome (1931-2004) won the prize for her boats at 58.",
    "Ida Crome (1931-2004) wrote her first novel at the age of 61 and lived for a dozen years more.",
    "Ida Crome (1931-2004) was 61 when she wrote her first novel.",
    "Ida Crome (1931-2004) was a painter of boats. She won the prize at 58.",
    "Born in 1990, she beat Anna Holm, 19, in the final of 2015.",
    "The mare, foaled in 2011, was ridden in 2019 by Tom Reilly, 23, and won.",
    "Calved in 2011, Blue Bell took the cup of 2019 for farmer Tom Reilly, 63.",
    "Ann Lee, 44, has cared for her mother since 2010. She was born in 1938 and has lost her memory.",
    "Ann Lee, 44, was attacked in May 2020. The suspect, born in 1991, was held on Friday.",
    "Marta Kovacs, 23, went missing from Leeds on 4 June 2021. Police said Marta, whose passport gives "
    "her birth as 3 May 1998, may be in France.",
    "The bridge opened in 1932 and Con Doyle, born in the same year, was 72 when he last walked across it in 2004.",
    "The 43-year-old bishop was born in 1976, the church's yearbook for 2020 says, and he may stay until he is 75.",
    "Paul Orr was 31 when he took over the mill in 1990. Born in 1921, his father had run it for forty years.",
    "The tunnel opened in 1974. Rune Berg's son was born in the same year; Berg was 30 when he left the "
    "crew in 1976.",
    "The church, built in 1802, was damaged by a fire in 1990 that a 15-year-old had started.",
    "He was 68 when he retired in 2012, and the successor, born in 1970, was seen as a reformer.",
    "The king, born in 1937, was 53 when he came to the throne in January 1991.",
    "The clinic, founded in 1975, treated a 12-year-old in 2011 for burns.",
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
    "Pilot Ida Holm, 59, born in Tarn in 1960, flew round the lake in 2019, the county said.",
    "The sailor, a 30-year-old woman born in 1990, was rescued off Kos in June 2021.",
    "Opened in 1902, the theatre celebrated its 100th anniversary in 2002.",
    "Opened in 1902, the theatre was led for ten years by a man of 60 who retired in 2012.",
    "Born in 1950, he joined the navy at 17 and left it in 2001.",
    "He was convicted at 70 of an offence committed in 1982 against a boy who was born in 1971.",
    "Karl Holm, 44, plays a priest born in 1821 in a film that opened in 2019.",
    "The painter was born in 1900 and had his first show in 1925, at the age of 25, in Paris.",
    "Holm, born in 1950, published his first novel at 30 and his last in 2010.",
    "The club, founded in 1901, signed the 19-year-old in 2015.",
    "Born in 1940, she raised four children and was 60 before she saw the sea, in 2000.",
    "Ida Holm, 34, who works in a house built in 1890, won the prize in 2012.",
    "He was 12 when his brother was born in 1961, and 20 when the family moved in 1969.",
    "The actor, born in 1962, plays a 30-year-old who dies in 2019.",
    "Born in 1930, he met his second wife, who was 25, in 1975.",
    "The boy, 10, found a coin of a king who was born in 1491 and died in 1547.",
    "Holm was born in 1950. His son was 20 when the firm closed in 1999.",
    "The church, built in 1850, was restored in 1999 by a team whose oldest member was 70.",
    "The 30-year-old driver of a car built in 1999 was fined in 2014.",
    "She was born in 1985, the year her father turned 40, and moved to Marl in 2001.",
    "The sprinter beat a 1999-born student from Tarn in 2019 when she was 27.",
    "The court heard in 2015 that the cook, then 50, had been in prison since 1980.",
    "The theft was in 2003; in 2015 the court heard that the cook, then 50, had been born in 1953.",
    "Her parents were 30 and 31 when she was born in 2001 and died in 2014.",
    "The mother, who was 30, said her son was born in 1994 and died in 2010.",
    "The twins, who were born in 2001, are looked after by an aunt, 50, since 2014.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
