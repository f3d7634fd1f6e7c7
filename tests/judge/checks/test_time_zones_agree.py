"""One moment in two time zones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.judge.phrases.clocks.zones import ZoneWords
from claimcheck.lexicon import tokens
from claimcheck.rulebook import Rulebook
from tests.judge.checks.conftest import Judge

RULE = "time-zones-agree"

CONTRADICTS = (
    (
        "The Boston choir's concert with a soloist who lives in Nairobi begins at noon Eastern "
        "Daylight Time, 9pm at her end, and is free."
    ),
    (
        "The tug spoke to the yacht at 0500 Queensland time on Sunday (2100 GMT on Saturday) "
        "and had her in tow by noon."
    ),
    ("The talk by the Delhi author starts at 6pm Pacific Daylight Time, 9am her time, on Friday."),
    "The launch was seen from the ship at 0700 Perth time (0200 GMT).",
    "The rocket will lift off at 5:40 p.m. EDT (1940 GMT) on Friday.",
    "The webinar runs at 14:00 UTC, which is 11 a.m. in Chicago in summer.",
    "The court in The Hague will deliver its ruling at 10 a.m. local time (1100 GMT).",
    "Kickoff in Doha is at 7 p.m. local (1900 GMT).",
    "The deadline expires at midnight in Brussels, 2 a.m. London time.",
    "Moscow was 3 p.m. when the siren sounded; in Vladivostok it was already 8 p.m.",
    "The polls closed at 4:30 a.m. in Paris, 11:30 p.m. Eastern.",
    "The match starts at 8 pm in London (5 pm Eastern).",
    "The rocket lifts off at 1400 GMT (11 am EDT).",
    "Trading opened at 9 a.m. in Tokyo (2 am GMT).",
    "The speech begins at 9 pm ET (7 pm PT).",
    "The flight landed at 6 a.m. in Sydney, 10 p.m. in Tokyo.",
    "It struck at 11:56 a.m. in Kathmandu (0711 GMT).",
    "The talks resume at 10 a.m. in Moscow, or 9 a.m. GMT.",
    "The vote was at 3 p.m. in Berlin (4 pm GMT).",
    "The show airs at 8 p.m. Eastern, 6 p.m. Pacific.",
    "The bell rang at 12 pm EST (4 pm GMT).",
    "The quake hit at 5:30 p.m. in Delhi (1400 GMT).",
    "The summit opens at 10 a.m. in Beijing (0400 GMT).",
    "Kick-off is at 7 pm in Madrid, 2 pm Eastern.",
    "The market closed at 4 pm EST (8 pm GMT).",
    "The launch is set for 6 am PDT (1500 GMT).",
    "He spoke at 11 am in Mumbai (0630 GMT).",
    "Voting ended at 8 pm in Moscow (4 pm GMT).",
    "The plane left at 9:15 pm in Dubai (1815 GMT).",
    "The hearing starts at 2 pm in Brussels, or 9 am Eastern.",
    "The blast happened at 3:20 pm in Kabul (1120 GMT).",
    "The gates open at 12 pm in Tokyo, 5 am GMT.",
    "The debate begins at 9 pm Eastern (7 pm Pacific).",
    "The truce began at 12 am in Athens (1900 UTC).",
    "The gates open at 10 a.m. in Lisbon, 2 p.m. in Rome, the tour's agent said.",
    "In Tokyo, where it was 9 p.m., crowds watched the start in London, set for 10 a.m. local time.",
    "The signal was lost at 0300 GMT (noon in Beijing) on Monday.",
    "Trading stops at 4 p.m. in New York, which in Berlin is 8 p.m., the exchange said.",
    "The call took place at noon in Paris, midnight in Tokyo, aides said.",
    "Polls close at 9 p.m. Eastern, or 7 p.m. in Los Angeles, the county said.",
    "The show begins at 7 p.m. in Singapore, 9 p.m. in Manila, on both channels.",
    "It was 6 a.m. for her in Nairobi and 8 p.m. for him in Boston when they spoke.",
    "When the ball came down in Times Square at midnight on 1 January 2024, clocks in Nairobi said 11am.",
)

AGREES = (
    (
        "The Boston choir's concert with a soloist who lives in Nairobi begins at noon Eastern "
        "Daylight Time, 7pm at her end, and is free."
    ),
    (
        "The tug spoke to the yacht at 0500 Queensland time on Sunday (1900 GMT on Saturday) "
        "and had her in tow by noon."
    ),
    (
        "The judge in Lima opened the session at 9am Eastern time and the witness in Nairobi "
        "left his home at 4pm at his end of town."
    ),
    "Kickoff in Doha is at 7 p.m. local (1600 GMT).",
    "Mumbai's market opens at 9:15 a.m. local time (0345 GMT).",
    "It was 7 a.m. in Beijing and 7 p.m. in Washington when the two presidents spoke.",
    "The polls closed at 4:30 a.m. in Paris, 10:30 p.m. Eastern.",
    "The match starts at 8 pm in London (3 pm Eastern).",
    "The rocket lifts off at 1400 GMT (10 am EDT).",
    "Trading opened at 9 a.m. in Tokyo (midnight GMT).",
    "The speech begins at 9 pm ET (6 pm PT).",
    "The flight left at 6 a.m. and landed at 10 p.m. in Tokyo.",
    "It struck at 11:56 a.m. in Kathmandu (0611 GMT).",
    "The talks resume at 10 a.m. in Moscow, or 7 a.m. GMT.",
    "The vote was at 3 p.m. in Berlin (2 pm GMT).",
    "@2016-03-20 The game begins at 8 p.m. in Paris (3 pm Eastern).",
    "Offices open at 9 a.m. in Paris, and shops at 10 a.m. in Berlin.",
    "The bell rang at 12 pm EST (5 pm GMT).",
    "The summit opens at 10 a.m. in Beijing (0200 GMT).",
    "Kick-off is at 7 pm in Madrid, 1 pm Eastern.",
    "The market closed at 4 pm EST (9 pm GMT).",
    "The launch is set for 6 am PDT (1300 GMT).",
    "He spoke at 11 am in Mumbai (0530 GMT).",
    "Voting ended at 8 pm in Moscow (5 pm GMT).",
    "The plane left at 9:15 pm in Dubai (1715 GMT).",
    "The hearing starts at 2 pm in Brussels, or 8 am Eastern.",
    "The blast happened at 3:20 pm in Kabul (1050 GMT).",
    "The train leaves at 9 pm in Paris and at 11 pm in London.",
    "The debate begins at 9 pm Eastern (6 pm Pacific).",
    "Shops close at 8 pm in Berlin, at 9 pm in Rome.",
    "The gates open at 1 p.m. in Lisbon, 2 p.m. in Rome, the tour's agent said.",
    "In Tokyo, where it was 7 p.m., crowds watched the start in London, set for 10 a.m. local time in winter.",
    "The shop in Paris shuts at 8 p.m., its branch in London at 9 p.m.",
    "The train leaves Paris at 3 p.m. and is in London at 4:30 p.m.",
    "He spoke at 9 a.m. in Berlin and again at 6 p.m. in Moscow.",
    "The signal was lost at 0400 GMT (noon in Beijing) on Monday.",
    "The call took place at noon in Paris, 8 p.m. in Tokyo, aides said in December.",
    "From 9 a.m. in Delhi until 5 p.m. in Dubai he sat on the phone.",
    "Markets in Tokyo open at 9 a.m., those in London at 8 a.m.",
    "The show begins at 7 p.m. in Singapore, 7 p.m. in Manila, on both channels.",
    "The flight leaves New York at 7 p.m., landing at 7 a.m. in London.",
    "Dinner is at 8 p.m. in Madrid, lunch at 1 p.m. in Oslo.",
    "When the ball came down in Times Square at midnight on 1 January 2024, clocks in Nairobi said 8am.",
    "Polls close at 8 p.m. in London and 8 p.m. in New York on 10 July.",
    "Doors open at 11 p.m. in Dublin and 8 p.m. in Boston on 10 July, the band's manager said.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)


def test_every_zone_is_found_by_each_of_its_names(rulebook: Rulebook) -> None:
    words = next(rule for rule in rulebook.rules if rule.id == RULE).parameters
    assert isinstance(words, ZoneWords)
    named = {name: zone for zone in words.zones for name in zone.names}
    assert len(named) > 100
    for name, zone in named.items():
        cut = " ".join(token.lower for token in tokens(name, 0))
        assert words.named(cut) == words.named(name.upper()), name
        assert words.named(name).january == zone.january or name in ("ist", "cst", "bst"), name


def test_a_zone_with_an_apostrophe_is_told_as_it_is_written(judged: Judge) -> None:
    found = judged(RULE, "The call begins at 4:30 p.m. in St John's, which is 6 p.m. in Paris.")
    assert [one.reason for one in found.conflicts] == ["4:30 p.m. (St John's) is 9:00 p.m. Paris, not 6 p.m."]
