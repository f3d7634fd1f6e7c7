"""What sort of figure a number is, the words that tell it, and whether they hang on the number itself."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

MEASURED = [
    # the counted noun
    ("The storm caused 12 deaths.", "12", "deaths"),
    # people by what they are: what happened to them tells more
    ("The storm killed 12 residents.", "12", "deaths"),
    ("Police arrested 40 protesters.", "40", "arrested"),
    ("Thirty spectators were injured.", "Thirty", "injured"),
    ("The town has 9,000 residents.", "9,000", "residents"),
    ("About 300 mourners walked behind the coffins.", "About 300", "attendance"),
    # what somebody has
    ("Velm has 1,200 employees.", "1,200", "employed"),
    ("Velm, which has about 1,200 staff in Marl, makes locks.", "about 1,200", "employed"),
    ("Six people on the helicopter were unhurt.", "Six", "on_board"),
    ("The plane was carrying 64 people when it fell.", "64", "on_board"),
    ("Orlo lost $430 million.", "$430 million", "loss"),
    ("The judge jailed him for seven years.", "seven years", "sentence_length"),
    ("The judge sentenced her to seven years.", "seven years", "sentence_length"),
    ("A term of seven years was set by the judge.", "seven years", "sentence_length"),
    ("Velm's 1,200-strong workforce is young.", "1,200-strong", "employed"),
    # what happened to a field and not to a wind
    ("The drought hit 300 acres.", "300 acres", "affected"),
    # what a verb does to what is counted
    ("The disease took 57 lives.", "57", "deaths"),
    ("The crew saved 57 lives.", "57", "rescued"),
    ("Nine people lost their lives in the storm.", "Nine", "deaths"),
    ("The crash in which two men have lost their lives was on a hill.", "two", "deaths"),
    ("Nine people were taken to hospital.", "Nine", "in_hospital"),
    ("Some 1,500 residents have been moved from their homes.", "Some 1,500", "displaced"),
    # a state or a passive behind the number
    ("The storm left 12 people dead.", "12", "deaths"),
    ("Twelve sailors were killed in the storm.", "Twelve", "deaths"),
    ("Some 40 people were injured in the storm.", "Some 40", "injured"),
    ("Twelve people died in the storm.", "Twelve", "deaths"),
    ("About 275 miners are trapped under the hill.", "About 275", "trapped"),
    ("Twelve hikers are missing.", "Twelve", "missing"),
    ("Some 3,000 villagers were evacuated.", "Some 3,000", "displaced"),
    ("Police said 12 men were arrested.", "12", "arrested"),
    # a verb or a measuring noun before it
    ("The storm killed 12 people.", "12", "deaths"),
    ("About 4,200 barrels escaped from the line.", "About 4,200 barrels", "spilled"),
    ("The line spilled 900 litres into the brook.", "900 litres", "spilled"),
    ("The storm injured at least 40.", "at least 40", "injured"),
    ("The death toll rose to 12.", "12", "deaths"),
    ("The death toll from the collapse of the Marl dam rose to 17.", "17", "deaths"),
    ("The number of injured stood at 40.", "40", "injured"),
    # how it happened is told with it
    ("Four people were found shot to death in a barn.", "Four", "deaths"),
    ("Two men were shot dead.", "Two", "deaths"),
    ("The raid ended with the wounding of two guards.", "two", "injured"),
    ("The fire left one man dead and three others with serious injuries.", "three", "injured"),
    ("The blast left 50 people dead and scores of others injured.", "scores", "injured"),
    ("All three suffered serious injuries.", "three", "injured"),
    ("He was charged in the slayings of 12 people.", "12", "deaths"),
    # nouns that stand for two measures
    ("The turnout was 58 percent.", "58 percent", "turnout_share"),
    ("The rally had a turnout of 300 people.", "300", "attendance"),
    ("The river rose to a level of 5 metres.", "5 metres", "water_level"),
    ("The pumps moved 500 gallons of water.", "500 gallons", "water"),
    ("The scheme saved £600m.", "£600m", "savings"),
    # what a sum is made of
    ("The hail did $1,200 in damage.", "$1,200", "damage_cost"),
    ("The hail did $3 million worth of damage.", "$3 million", "damage_cost"),
    # a case is an infection where the text speaks of an illness
    ("Cholera has come to Marl. Doctors counted 1,860 cases.", "1,860", "infected"),
    # people that no list has
    ("Police seized 12 paratroopers.", "12", "kidnapped"),
    # what someone suffered
    ("Eight people suffered serious injuries.", "Eight", "injured"),
    ("The crew pulled 12 survivors from the water.", "12", "rescued"),
    ("The ferry had 232 people on board.", "232", "on_board"),
    # the noun right behind a sum
    ("It made a $590 million takeover.", "$590 million", "deal"),
    ("It bought Tarn for $950 million in a deal that should close by March.", "$950 million", "deal"),
]


@pytest.mark.parametrize(("text", "surface", "measure"), MEASURED, ids=[row[0] for row in MEASURED])
def test_the_word_it_hangs_on_tells_the_measure(text: str, surface: str, measure: str) -> None:
    found = claim(text, surface)
    assert (found.measure, found.attached) == (measure, True)
    assert found.measure_words
    assert found.measure_words in text


TOLD_IN_OTHER_WORDS = [
    ("Medics treated 38 people.", "38", "treated"),
    ("In Orvel 41 people needed treatment.", "41", "treated"),
    ("In Orvel 90 people lost their jobs.", "90", "jobs_cut"),
    ("In Orvel 90 people lost their homes.", "90", "displaced"),
    ("Participation was 58 percent.", "58 percent", "turnout_share"),
    ("The pond has a diameter of 12 metres.", "12 metres", "width"),
    ("It left a hole 12 metres in diameter.", "12 metres", "width"),
    ("The hut lies 1,200 metres above the sea.", "1,200 metres", "height"),
    ("In Orvel 53 percent of all adults went to the polls.", "53 percent", "turnout_share"),
    ("Gusts hit 100mph.", "100mph", "speed"),
    ("In Orvel 53 percent of voters took part.", "53 percent", "turnout_share"),
    ("Inflation was 3 percent.", "3 percent", "inflation"),
    ("The mayor was re-elected with 51 percent.", "51 percent", "votes"),
    ("Some 1.5 million people visited the fair.", "Some 1.5 million", "attendance"),
]


@pytest.mark.parametrize(("text", "surface", "measure"), TOLD_IN_OTHER_WORDS, ids=lambda told: str(told))
def test_a_measure_is_told_in_many_words(text: str, surface: str, measure: str) -> None:
    assert claim(text, surface).measure == measure


UNMEASURED = [
    ("The mayor won a term of four years.", "four years"),
    # somebody's children
    ("Ida Holm, a mother of 12, was shot dead in Marl.", "12"),
    # a number of hours
    ("He had married three weeks before he was murdered.", "three weeks"),
    ("The fire killed them about 1:30 a.m. on Sunday.", "about 1:30 a.m."),
    ("The militants who held 12 bridges withdrew.", "12"),
    ("Twelve gunmen killed a guard.", "Twelve"),
    ("The mayor opened 12 schools after the storm.", "12"),
    ("Killings were rare in the 12 towns.", "12"),
    ("He was arrested 12 times.", "12"),
    ("The trial of the killer took 12 days.", "12 days"),
    # things are not what is done to people
    ("The studio will release 12 films.", "12"),
    ("The worm infected 400 websites.", "400"),
    ("Activists sent 700 petitions.", "700"),
    ("Police seized 12 rifles.", "12"),
    ("Police are looking into three other cases on the same street.", "three"),
    ("The state released $40 million in May.", "$40 million"),
    # who shoots is not shot
    ("Two men were shooting at a shop.", "Two"),
    # a verb that may be a noun
    ("The states will share aid of €42 million.", "€42 million"),
    # a share is no price of shares, water no level
    ("It has the market with a share of 70 percent.", "70 percent"),
    # who carries lorries has none on board
    ("The bridge carries 6,000 lorries.", "6,000"),
    # some of those that a firm has
    ("Velm has 1,200 employees on strike.", "1,200"),
    ("Velm met 1,200 employees.", "1,200"),
    # things beside what was counted
    ("There were 11 arrests and 30 extra trams.", "30"),
]


@pytest.mark.parametrize(("text", "surface"), UNMEASURED, ids=[row[0] for row in UNMEASURED])
def test_words_of_something_else_tell_no_measure(text: str, surface: str) -> None:
    found = claim(text, surface)
    assert found.measure is None, found.measure_words


@pytest.mark.parametrize(
    ("text", "surface", "measure"),
    [
        ("The coach was doing 62 mph.", "62 mph", "speed"),
        ("They bought a 28-hectare site.", "28-hectare", "area"),
        ("They drove 62 miles.", "62 miles", None),
    ],
)
def test_a_dimension_that_has_one_measure_tells_it(text: str, surface: str, measure: str | None) -> None:
    found = claim(text, surface)
    assert (found.measure, found.attached) == (measure, False)
