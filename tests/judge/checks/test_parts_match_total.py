"""Parts against the total that they make up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "parts-match-total"

CONTRADICTS = (
    "The bus carried 12 people: 7 men and 6 women.",
    "Of the 15 injured, two are in critical condition, seven are stable and five were released.",
    "Police arrested 20 protesters, 12 men and 9 women, on Sunday night.",
    "The team has played 30 matches: 18 wins, 7 draws and 6 losses.",
    "The fund holds $10.5 million: $6.2 million for schools and $3.1 million for roads.",
    "The jury consists of 12 people – five men and six women.",
    "Of the 40 patients, 12 are in critical condition, 20 are stable and 10 have been discharged.",
    "The 11-member panel (six men and four women) will meet in March.",
    "The school has 500 pupils: 260 boys and 250 girls.",
    "The fleet has 25 ships: 9 frigates, 8 patrol boats and 7 tankers.",
    "Rescuers found 9 bodies: four men, three women and a child.",
    "The convoy of 30 lorries, made up of 20 food lorries and 15 tankers, left at dawn.",
    "The crew of 18 – 12 Filipinos and 7 Greeks – was rescued by helicopter.",
    "The council's 60 seats are split: 31 for the governing party and 28 for the opposition.",
    "Of the 24 countries, 15 voted in favour, 5 against and 3 abstained.",
    "The grant of £900,000 comprises £500,000 for the museum and £350,000 for the library.",
    "Out of the 80 survivors, 45 are men and 38 are women.",
    "The choir has 45 singers: 20 sopranos, 10 altos, 8 tenors and 6 basses.",
    "The group of 14 hostages (nine women and six men) was freed on Friday.",
    "The police seized 70 weapons: 40 rifles, 25 pistols and 10 grenades.",
    "The expedition, 9 people, five women and three men, set out from the base camp.",
    "He won 22 medals: 8 gold, 7 silver and 6 bronze.",
    "The plane carried 150 people, comprising 140 passengers and 12 crew.",
    "The 20 victims, 11 women and 8 men, were buried on Friday.",
    "9 hurt in market blast; 1 dead, 2 critical, 5 stable",
    "The board of 12 members, seven women and four men, meets on Monday.",
    "The 30 survivors – 18 men, 7 women and 4 children – were taken to Malta.",
    "Of the 19 councillors, 9 voted for, 8 against and 3 abstained.",
    "The collection has 90 paintings: 40 landscapes, 30 portraits and 25 still lifes.",
)

AGREES = (
    "The bus carried 13 people: 7 men and 6 women.",
    "Of the 15 injured, two are in critical condition, seven are stable and six were released.",
    "Of the 15 injured, two are in critical condition and seven are stable.",
    "Police arrested 20 protesters, including 12 men and 9 women, on Sunday night.",
    "The committee has 12 members: 3 meetings are planned, 2 in May and 1 in June.",
    "The team has played 30 matches: 18 wins, 7 draws and 5 losses.",
    "The town of 4,000 people, 12 miles from the coast and 3 miles from the river, was cut off.",
    "Rescuers found 8 bodies: four men, three women and a child.",
    "Of the 50 delegates, 30 signed the letter, 25 spoke and 10 left early.",
    "The hospital treated 40 people, among them 12 men and 9 women.",
    "The attack killed 12 people: 7 men, 3 women and others whom nobody had identified.",
    "Some 200 people (50 of them children and 60 women) were taken to two towns.",
    "He scored 12 points, 7 rebounds and 6 assists.",
    "The crew of 19 – 12 Filipinos and 7 Greeks – was rescued by helicopter.",
    "The council's 60 seats were contested: 31 candidates came from the city and 280 from the villages.",
    "Of the 24 countries, 15 voted in favour and 5 against.",
    "The grant of £850,000 comprises £500,000 for the museum and £350,000 for the library.",
    "Out of the 80 survivors, 45 are men and 35 are women.",
    "The shop sold 45 bicycles: 20 on Monday, 10 on Tuesday and most of the rest at the weekend.",
    "The police seized 75 weapons: 40 rifles, 25 pistols and 10 grenades.",
    "He won 21 medals: 8 gold, 7 silver and 6 bronze.",
    "The plane carried 152 people, comprising 140 passengers and 12 crew.",
    "Two villages lost 30 houses, 12 barns and 9 bridges.",
    "The 20 schools, 11 clinics and 8 shops were closed.",
    "The score was 12 after the first set: 7 games went to her and 6 to him by then in the second.",
    "Of the 15 members, 10 are women and 8 are lawyers.",
    "8 hurt in market blast; 1 dead, 2 critical, 5 stable",
    "The board of 12 members, seven women and five men, meets on Monday.",
    "He finished with 14 points, 7 rebounds and 6 assists for the team.",
    "The side has 12 wins, 4 draws and 6 losses this season.",
    "It has 20 rooms, two kitchens and a bath.",
    "The 200 guests came from 12 countries: 60 from Spain, 50 from Italy and many from Greece.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
