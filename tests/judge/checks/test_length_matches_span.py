"""Lengths of time against the times or dates beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "length-matches-span"

CONTRADICTS = (
    "The ministers held a three-hour meeting from 9am to 1pm.",
    "The four-day festival from 3 May to 5 May 2016 drew crowds.",
    "The summit lasted three days, from 5 to 9 June.",
    "The power cut lasted two hours, from 6 p.m. to 10 p.m.",
    "He led the party for 12 years, from 1990 to 2010.",
    "The two-week strike from 1 March to 28 March cost the firm dearly.",
    "An eight-hour ceasefire from 9 a.m. to 7 p.m. was announced.",
    "The general ruled for 30 years, from 1969 until 1979.",
    "A 90-minute debate from 8pm to 10pm will follow.",
    "The five-day conference (10-12 October) is in Geneva.",
    "The siege lasted six months, from March 2012 to December 2012.",
    "She spent four years in prison, from 2001 to 2009.",
    "The three-day trade fair from 12 to 16 September attracted 400 firms.",
    "The blackout lasted for three hours, from 2am to 4am.",
    "The 10-day tour from 1 July to 5 July takes in four cities.",
    "Talks ran for five hours, from noon until 3 p.m.",
    "He was the mayor and served for eight years, from 1994 to 1998.",
    "A two-day curfew from 6 August to 12 August was imposed.",
    "The king reigned 40 years, from 1820 to 1830.",
    "The course, a six-hour session from 10am to 2pm, costs 50 euros.",
    "The exhibition ran for two weeks, from 1 April to 30 April.",
    "The 12-hour truce from 8am to 2pm was broken.",
    "Their five-year marriage, from 2003 to 2015, ended in court.",
    "The company was led for 20 years, from 1980 to 1990, by its founder.",
    "The pair were married for 12 years, from 1980 to 1985.",
    "The 36-hour strike from 3 May to 9 May closed the port.",
    "The ferry crossing took four hours, from 8am to 10am.",
    "Their tour, a three-month trip from June 2014 to December 2014, was filmed.",
    "Nurses were on duty for eight hours, from 7am to 7pm.",
    "The mayor was in office for ten years, from 2001 to 2006.",
    "The two-hour concert from 7pm to 11pm was sold out.",
    "The curfew lasts nine hours, from 10 p.m. to 5 a.m., the governor said.",
    "She was in prison for 12 years, from 1990 until 2007, in three towns.",
    "The airport was shut for six hours, between 4 a.m. and 8 a.m., because of fog.",
    "The exhibition runs from 3 March to 31 March, seven weeks in all.",
    "Miners stayed below ground for 14 days, going down on 1 May and coming up on 9 May.",
    "He was president for two decades, from 1981 to 1989.",
    "The march began at 11 a.m. and ended at 2 p.m., five hours later.",
    "Police questioned her for 90 minutes, from 9:15 a.m. to 12:45 p.m.",
    "The 40-day siege, from 1 March to 20 March, ended with a truce.",
    "From 1975 to 1990, a span of 25 years, the road was closed.",
    "The shop has stood there for more than 80 years, from 1950 to 2010.",
    '"We waited from nine at night to three in the morning, ten hours in the rain," he said.',
    "The trial opened on 4 May and closed on 15 May, after three weeks.",
    "In a five-year war that started in 1620 and finished in 1638, the town burned twice.",
    "The climb took him 30 hours: he set off at 7 a.m. and stood on top at 9 p.m. the same day.",
    "The line was closed for 20 minutes on Friday, from 8.15 a.m. until 10.45 a.m., after a flood.",
    "The clinic was dark between 2 p.m. and 9 p.m., an outage of three hours, the firm said.",
    "The fair opens on 4 May and closes on 6 May, making it the town's first three-week fair.",
)

AGREES = (
    "He was the reeve from 1990 to 1998 and has been a miller for 40 years.",
    "The ministers held a four-hour meeting from 9am to 1pm.",
    "The three-day festival from 3 May to 5 May 2016 drew crowds.",
    "The summit lasted four days, from 5 to 9 June.",
    "The museum offers two-hour tours from 9am to 6pm.",
    "He led the party for 20 years, from 1990 to 2010.",
    "The two-week strike from 1 March to 14 March cost the firm dearly.",
    "Visitors can book a one-hour visit daily from 9am to 6pm.",
    "The general ruled for 10 years, from 1969 until 1979.",
    "A two-hour debate from 8pm to 10pm will follow.",
    "Police want a 30-minute film from the camera, made between 8pm and 10pm.",
    "The siege lasted nine months, from March 2012 to December 2012.",
    "After a three-day visit he flew home and worked from 9am to 5pm.",
    "The 48-hour truce from 3 to 5 May held.",
    "The five-day trade fair from 12 to 16 September attracted 400 firms.",
    "The blackout lasted for two hours, from 2am to 4am.",
    "The five-day tour from 1 July to 5 July takes in four cities.",
    "Talks ran for three hours, from noon until 3 p.m.",
    "He was the mayor and served for four years, from 1994 to 1998.",
    "A week-long curfew from 6 August to 12 August was imposed.",
    "The king reigned 10 years, from 1820 to 1830.",
    "The course, a four-hour session from 10am to 2pm, costs 50 euros.",
    "The shop sells three-hour tickets from 10am to 6pm.",
    "The pool is open for eight hours, and lessons run from 9am to 11am.",
    "The exhibition ran for a month, from 1 April to 30 April.",
    "Drivers work a 12-hour shift every day from 6am to 8pm with breaks.",
    "The firm gave a five-year warranty on cars built from 2003 to 2015.",
    "The pair were married for five years, from 1980 to 1985.",
    "The six-day strike from 3 May to 9 May closed the port.",
    "The ferry crossing took two hours, from 8am to 10am.",
    "He was jailed for ten years in 2001, and the club was closed from 2001 to 2003.",
    "The ban was for five years and covered games from 2010 to 2011.",
    "Their tour, a six-month trip from June 2014 to December 2014, was filmed.",
    "Nurses were on duty for 12 hours, from 7am to 7pm.",
    "The mayor was in office for five years, from 2001 to 2006.",
    "The curfew lasts seven hours, from 10 p.m. to 5 a.m., the governor said.",
    "She was in prison for 12 years, and from 1990 until 1993 she wrote her book there.",
    "The shop is open from 9 a.m. to 6 p.m., and a two-hour course starts at noon.",
    "The exhibition runs from 3 March to 31 March, four weeks in all.",
    "During the war, from 1914 to 1918, he was at sea for 11 months.",
    "The firm gave a ten-year guarantee on roofs laid from 2001 to 2004.",
    "The ferry runs from 6 a.m. to 10 p.m. and the crossing takes 40 minutes.",
    "Between 1990 and 2000 the factory was closed for three years.",
    "He was jailed for 18 months for thefts between 2001 and 2009.",
    "The road will be closed for two nights between 3 and 20 March.",
    "The two-day fair is held every year from 3 June.",
    "The bus left at 9 a.m. and reached Marl at 1 p.m., having stopped for 20 minutes in Tarn.",
    "Pupils spend six hours a day at school, from 8 a.m. to 3 p.m. with breaks.",
    "The talks lasted from Monday to Friday, five days in which nobody slept.",
    "A 30-minute test can be taken from 9 a.m. to noon.",
    "She worked for the paper from 1980 to 1990, two years longer than planned, and died in 2001.",
    "The plant made cars from 1950 to 1980 and bicycles for ten years more.",
    "He missed three weeks of the season that ran from 1 May to 30 September.",
    "The night shift, from 10 p.m. to 6 a.m., has a break of one hour.",
    "Tickets are on sale from 1 March to 31 May, and the play lasts three hours.",
    "The 12-day war of 1967 and the peace from 1970 to 1973 are taught together.",
    "The film, shot over 12 years from 2002 to 2013, opens on Friday.",
    "In a five-year term that began in 2010, the mayor built a school, and in 2018 he was jailed.",
    "The climb took 30 hours: he set off at 7 a.m. and stood on top at 1 p.m. the next day.",
    "The museum is open from 9 a.m. to 5 p.m., a drive of two hours from Graz.",
    "The shop, open from 9 a.m. to 5 p.m. on Monday, two hours longer on Friday, is new.",
    "The seven-year war that began in 1756 ended in 1763.",
    "A three-year probe that began in 2010 ended a scandal of 1990.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
