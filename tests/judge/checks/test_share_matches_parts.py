"""Shares against their part and their whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "share-matches-parts"

CONTRADICTS = (
    "The storm destroyed 12 of the 30 houses (45%).",
    "Some 250 of the 1,000 workers, or 35 percent, will lose their jobs.",
    "Of the 80 seats, 20 (30 percent) went to women.",
    "A third of the 30 houses (15) burned down.",
    "The party won 60 of 200 seats (25%).",
    "The court freed 40, or 50 percent of the 60 prisoners.",
    "Two-thirds of the 90 pupils, or 40, passed.",
    "Only 3 out of 12 samples (20 percent) were clean.",
    "The state owns 5 million (40%) of the 10 million shares.",
    "More than half of its 400 members, or 150, voted.",
    "The company recalled 2.4 million of the 5.2 million cars (30%).",
    "Of the 500 patients, 100, or 25%, had a fever.",
    "Police say 60 of the 90 stolen cars, or 50 percent, were found.",
    "Out of 250 pupils, 100 (50%) walk to school.",
    "The mayor won 12 of 40 districts (40%).",
    "Of the 1,500 jobs, 300, or 30 percent, are in the north.",
    "A quarter of the 80 trees (30) were felled.",
    "He scored 8 out of 10 penalties (70 percent).",
    "The fund lost $20 million (50%) of its $80 million.",
    "Half of the 60 flats, or 20, are empty.",
    "Some 45 of its 50 clients, or 80 percent, have left.",
    "The jury cleared 3 of the 5 men (70%).",
    "Some 700, or 80 percent of the 1,000 tickets, were sold.",
    "One in five patients (30 percent) fell ill again.",
    "The bakery sold 90 of its 120 loaves before noon, which means 60 percent of the day's bread.",
    "More than 700 of the 800 seats, or 65 per cent, were filled, the theatre said.",
    "A third of the 150 cows on the farm, 80 animals, fell ill.",
    "The port handled 3 million tonnes of grain, 45 percent of the 12 million tonnes that the country exported.",
    "Nineteen of the province's 38 hospitals (two thirds) have no surgeon.",
    "The union has 400 members, of whom 100 – 40 per cent – took part in the ballot.",
    "From a fund of £20 million the council has spent £15 million, or 55 per cent.",
    "Out of 64 samples taken from the river, 16 were polluted, a share of 40 percent, the agency said.",
    "Barely a tenth of the 2,000 letters, some 900, were answered.",
    "Of the ship's 90 containers, 45 were empty: a proportion of 30 per cent.",
    "The army says 75 of the 100 drones, 60 percent, were shot down.",
    "He was there for 10 of the 40 days, or half of the time.",
    "Some 18 of the 90 buses, or a third of the fleet, were off the road.",
    "The party took 44 of the 110 seats, 55 per cent of the total.",
    "In all, 1,500 of 6,000 residents – 40 per cent – have left the island.",
    "Nearly half of the 80 companies surveyed, 12, said they would hire.",
    "Of 2,000 people polled, 900, or 65 percent, were against the plan.",
    "In a class of 28, seven pupils (half) are foreign-born.",
    "Women won 40 of the 160 seats, or a third.",
    "The firm paid $60 million in tax on a profit of $400 million, a rate of 25 percent.",
    "The charity spent $2 million of its $8 million on fund-raising, or 15 cents in every dollar.",
    "The dam holds 60 million cubic metres, or 45 percent of its capacity of 200 million.",
    "The orchard lost 30 of its 75 pear trees in the gale. That is a quarter, by the grower's own reckoning.",
    '"Forty of our 160 cows calved early," Ms Brandt said, "which is one in eight."',
    "He sank 27 of 36 free throws for a success rate of 60 per cent.",
    "In all 84 of the 120 tombs were robbed; put another way, 55 per cent.",
    "The levee failed in six of its 24 sections, and that, engineers point out, is a third of the total.",
    "The surgeons operated on 64 dogs and lost 16, a mortality of 40 per cent.",
    "The union balloted 2,400 drivers. Some 600 voted to strike, exactly a third.",
    "A quarter of the 400 kites were checked, and a list was made of the 180 that were torn.",
)

AGREES = (
    "The storm destroyed 12 of the 30 houses (40%).",
    "Some 350 of the 1,000 workers, or 35 percent, will lose their jobs.",
    "Of the 80 seats, 20 (25 percent) went to women.",
    "A third of the 30 houses (10) burned down.",
    "The party won 60 of 200 seats (30%).",
    "The court freed 30, or 50 percent of the 60 prisoners.",
    "Two-thirds of the 90 pupils, or 60, passed.",
    "Only 3 out of 12 samples (25 percent) were clean.",
    "More than half of its 400 members, or 250, voted.",
    "Nearly a third of the 310 beds (100) are empty.",
    "Prices of 12 of the 30 goods rose 45%.",
    "The firm has 12 of the 30 best engineers and 45% of the market.",
    "Police say 60 of the 90 stolen cars, or 67 percent, were found.",
    "Out of 250 pupils, 100 (40%) walk to school.",
    "The mayor won 12 of 40 districts (30%).",
    "Of the 1,500 jobs, 300, or 20 percent, are in the north.",
    "A quarter of the 80 trees (20) were felled.",
    "He scored 8 out of 10 penalties (80 percent).",
    "The fund lost $20 million (25%) of its $80 million.",
    "Half of the 60 flats, or 30, are empty.",
    "Some 45 of its 50 clients, or 90 percent, have left.",
    "The jury cleared 3 of the 5 men (60%).",
    "In 30 of 50 states, taxes rose (by 4 percent on average).",
    "One in five patients (20 percent) fell ill again.",
    "The bakery sold 90 of its 120 loaves before noon, 60 percent more than on Monday.",
    "More than 700 of the 800 seats, or nearly 90 per cent, were filled.",
    "A third of the 150 cows on the farm fell ill, and 80 animals were vaccinated.",
    "Of 64 samples taken from the river, 16 were polluted, 40 percent of them with lead.",
    "Nineteen of the province's 38 hospitals have no surgeon; two thirds of the posts are vacant.",
    "Nine of the 12 jurors, or three quarters, were women, and 40 percent were under 30.",
    "The council has spent £15 million of the £20 million; 55 per cent went on roads.",
    "Some 200 of the 800 homes were destroyed and 60 percent of the rest damaged.",
    "Fewer than 100 of the 400 members, under 25 percent, took part.",
    "The mill closed 4 of its 9 lines after orders fell 30 per cent.",
    "The club won 12 of its 20 matches, a rate of 60 percent, and drew a quarter.",
    "Of the 90 containers, 45 were empty, half of them from Oslo.",
    "The party took 44 of the 110 seats, up from 30 per cent in 2014.",
    "Of 2,000 people polled, 900 were against the plan and 65 percent of those were women.",
    "Just over half of the respondents, 53 percent, wanted to stay.",
    "Nearly a third of voters, 31 percent, were undecided, and 34 percent, a third, were for it.",
    "The wage was raised 9 percent to 1,090 reais a month from 1,000.",
    "The orchard lost 30 of its 75 pear trees in the gale. That is 40 percent, by the grower's own reckoning.",
    "The surgeons operated on 64 dogs and lost 16, a mortality of 25 per cent.",
    "In the first poll 120 of 300 were for it; this time it is 55 per cent.",
    "Just 12,000 of the town's 60,000 voters came, although turnout in the capital was 40 percent.",
    "Of 200 houses 120 were sold last year. That was 20 percent more than the year before.",
    "In April 410 people were out of work, 24 fewer than in March, when the rate stood at 5.4 per cent.",
    "Sales of the 12 titles reached 48,000, or 15 percent of the market.",
    "He owns fields worth $6 million on an estate priced at $24 million, or 25 percent of it.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
