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
    "The school has 240 pupils, 130 girls and 120 boys, according to its website.",
    "The company employs 500 people, split between Leeds (200), York (150) and Hull (110).",
    "The ticket sales came to £8,400: £5,100 from adults and £3,600 from children.",
    "The convoy of 36 lorries consisted of 20 tankers, 12 flatbeds and nine vans.",
    "With five golds, four silvers and six bronzes, the team won 17 medals in all.",
    "The trip took 14 hours: nine by train and three by boat.",
    "Of the €60 million, €25 million will go to roads, €20 million to schools and the remaining €10 million to parks.",
    "The estate has 90 flats, of which 50 have two rooms and the other 30 three.",
    "Fifteen people were arrested, nine in Lyon, four in Metz and three in Nice.",
    "The museum's 1,200 paintings include 800 portraits and 600 landscapes.",
    "Her nine novels, four thrillers and three romances, have all been filmed.",
    "A total of 64 bills were passed, 40 by the house and the other 14 by the senate.",
    "The bus was carrying 48 passengers, 30 of them tourists and the other 12 students, police in Antalya said.",
    "The committee has 15 members: eight from the government, four from the opposition and two independents.",
    "Of the 320 jobs to go, 180 are in Cardiff, 90 in Swansea and the remaining 70 in Newport.",
    "The prize money of $50,000 is shared by the winner ($25,000), the runner-up ($15,000) and the third ($5,000).",
    "The squad of 25 comprises three goalkeepers, nine defenders, eight midfielders and six forwards.",
    "Eleven people died: six in the first house and four in the second.",
    "The zoo lost 27 animals in the fire – 14 monkeys, eight parrots and three zebras – its director said.",
    "The bill, £2,400, was made up of £1,500 for parts and £700 for labour.",
    "The ministry received 900 applications, approving 540, rejecting 260 and leaving 150 undecided.",
    "The 40-seat council passed the budget by 24 votes to 19.",
    "A cook, two stewards and nine deckhands made up the crew of 15.",
    "Of the 420 flights due to leave, 210 left on time, 150 were late and 90 were cancelled.",
    "Seven of the ten defendants were convicted, two acquitted and two had their cases dismissed.",
    "Out of the 45 schools, 20 are Catholic, 18 Protestant and 10 mixed.",
    "The €60m stadium was financed by the club (€25m), the city (€20m) and a bank (€20m).",
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
    "The school has 240 pupils, 130 of them girls, and 12 teachers.",
    "The company employs 500 people, among them 200 in Leeds and 150 in York.",
    "The convoy of 36 lorries consisted of 20 tankers, 12 flatbeds and four vans.",
    "He scored 26 points, with nine rebounds, five assists and three steals.",
    "Fifteen people were arrested, nine in Lyon and four in Metz among them.",
    "The trip took 14 hours: nine by train, three by boat and two on foot.",
    "The museum's 1,200 paintings include 300 portraits and 60 landscapes.",
    "Police seized 12 guns, 40 phones, 3 cars and 5 computers.",
    "The 40 houses – 12 of brick, 8 of wood – that burned were among 90 on the coast.",
    "In the 12 years to 2010, four mines, two mills and five shops closed.",
    "The fund spent £5.2 million: £2.1 million on roads, £1.6 million on schools and £1.4 million on parks.",
    "Two of the ten hostages were freed on Monday, three on Tuesday.",
    "The committee has 15 members, eight of them women and four of them under 40.",
    "The zoo lost 27 animals, including 14 monkeys and eight parrots, and sold 12 others.",
    "Of the 320 jobs, 180 are in Cardiff and 90 in Swansea, with others still to be decided.",
    "Eleven people died, six of them in one house; 14 were hurt, nine of them badly.",
    "The five sisters, two brothers and a cousin, eight people in all, run a shop.",
    "The 40-seat council passed the budget by 21 votes to 14.",
    "The six climbers – three Poles, an Austrian, a Swiss and a Czech – came back.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
