"""Shares that together, or alone, pass the whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "shares-within-whole"

CONTRADICTS = (
    "In the poll 45% said yes, 40% said no and 20% were undecided.",
    "The price of grain fell 150 percent.",
    "Of the readers, 58% are women and 52% are men.",
    "The survey found that 62 percent support the plan, 31 percent oppose it and 17 percent have no opinion.",
    "The ministry says 120 percent of households now have power.",
    "The district reported a turnout of 112 percent.",
    "Crime dropped by 130 percent in a year, the mayor said.",
    "Some 55% backed the deal, 48% were against and 7% were unsure.",
    "About the road, 70 percent agree, 25 percent disagree and 15 percent are neutral.",
    "The shop offers a 120% discount on coats.",
    "In the vote 51 percent chose remain and 53 percent chose leave.",
    "Emissions were cut by 110 percent since 1990.",
    "Forty percent said they would vote yes, 45 percent no, and 25 percent did not know.",
    "The guests were 55% women and 50% men.",
    "Rainfall declined 140 percent in the valley.",
    "About 105 percent of residents have been vaccinated, the agency said.",
    "Turnout was 103 percent in two villages.",
    "Support for the bill stood at 52% in favour, 44% opposed and 9% undecided.",
    "The army says a 200 percent drop in attacks has followed.",
    "In the ballot 56 percent were for and 49 percent against.",
    "The town is 70 percent urban and 45 percent rural.",
    "The charity cut its costs by 115 percent.",
    "Some 37% agreed, 51% disagreed and 22% had no opinion.",
    "The study says 108 percent of pupils finish school.",
    "Half of the water goes to farms, a third to homes and a quarter to industry, the utility said.",
    "Some 62 percent of the staff work on the line, 31 percent in offices and the rest, 18 percent, in the warehouse.",
    "The soil is 55 per cent sand, 35 per cent clay and 25 per cent silt, a test showed.",
    "In the poll, 49 per cent preferred the mayor, 41 per cent her challenger and 22 per cent had yet to decide.",
    "Solar made up 41 per cent of the new capacity, wind 38 per cent and gas 30 per cent.",
    "Three fifths of the land belongs to the church and the remaining half to the state.",
    "The cost is met by the state (60 per cent), the city (30 per cent) and donors (25 per cent).",
    "Nearly 70 percent of the pupils passed and 45 percent failed, the ministry said.",
    "Of the patients, 64 per cent got better, 27 per cent stayed the same and 21 per cent got worse.",
    "The estate goes to the widow, who gets 55 percent, and three nephews, who get 20 percent each.",
    "Women make up 58 per cent of the judges and men 52 per cent.",
    "Germany buys 48 per cent of the gas, Italy 37 per cent and Austria 26 per cent.",
    "The vote was split, with 53 per cent for the plan and 49 per cent against it.",
    "Two in three employees walk to work and the other half come by car.",
    "A quarter of the money will be spent on food, half on shelter and 40 per cent on medicine.",
    "Officials claimed that 104 percent of the houses in the village have running water.",
    "The blend is 60% arabica and 55% robusta.",
    "The family keeps a 60 percent stake while the fund has a 55 percent stake in the brewer.",
    "The sisters each own 40 per cent of the firm, and their uncle holds 35 per cent.",
    "A third of the land is forest, half is pasture and a third is arable.",
    "The fire is 130 percent contained, the fire service said.",
    "Asked for their main worry, 51 percent named rents, 38 percent crime and 27 percent transport.",
    "Norway bought half of the island's salmon last season and Denmark 65 per cent, according to the co-operative.",
    "The reef's fish were 61 per cent wrasse, 30 per cent goby and 22 per cent blenny when divers last counted them.",
    "The pie has only two slices: rents, with 64 per cent, and fees, with 46 per cent.",
    "By nationality, 55 per cent of the crew are Filipino, 33 per cent are Indian and 21 per cent are Greek.",
)

AGREES = (
    "In the poll 45% said yes, 40% said no and 15% were undecided.",
    "The price of grain rose 150 percent.",
    "Of the readers, 58% are women and 42% are men.",
    "The survey found that 62 percent support the plan, 31 percent oppose it and 8 percent have no opinion.",
    "The ministry says 12 percent of households now have power.",
    "The profit of the bank fell 150 percent.",
    "Some 70% of women and 65% of men support the plan.",
    "About 60 percent like the mayor, 55 percent like his deputy and 40 percent like both.",
    "In the north 70 percent said yes, and in the south 60 percent said no.",
    "The plant runs at 120 percent of capacity.",
    "Support stood at 45 percent in May, 40 percent in June and 30 percent in July.",
    "Readers could tick several boxes: 70% said yes to trams, 60% said no to cars.",
    "Forty percent said they would vote yes, 45 percent no, and 15 percent did not know.",
    "The guests were 52% women and 48% men.",
    "Rainfall declined 40 percent in the valley.",
    "About 95 percent of residents have been vaccinated, the agency said.",
    "The index rose to 103 percent of its level in 2010.",
    "Support for the bill stood at 51% in favour, 44% opposed and 6% undecided.",
    "Attacks rose 200 percent, and arrests dropped 20 percent.",
    "About 70 percent of men agreed and 60 percent of women disagreed.",
    "Spending was 115 percent of the plan.",
    "Among the young 80 percent said yes, while 50 percent of the old said no.",
    "The company's earnings plunged 140 percent, and it lost 3 million euros.",
    "Prices are 150 percent higher than in 2010, and 20 percent lower than in 2014.",
    "Some 62 percent of the staff own a car, 55 percent own a house and 40 percent have a degree.",
    "Half of the water goes to farms, a third to homes and a sixth to industry.",
    "Prices rose 60 per cent in the north, 40 per cent in the south and 30 per cent in the east.",
    "About 70 percent of boys and 65 percent of girls passed.",
    "The mayor won 62 per cent in the city and 51 per cent in the suburbs.",
    "Sixty per cent of the members are women; 55 per cent of members are over 50.",
    "The vaccine was 95 per cent effective in adults, 90 per cent in teenagers and 85 per cent in infants.",
    "In 2010, 58 percent said yes; by 2020 it was 47 percent.",
    "The state holds 60 percent, of which 45 percent may be sold.",
    "Unemployment is 38 per cent among men and 65 per cent among women.",
    "The widow gets 55 percent, and three nephews 15 percent each.",
    "Shares in the bank fell 60 percent, then another 45 percent.",
    "Exports to Germany rose 48 per cent, to Italy 37 per cent and to Austria 26 per cent.",
    "The drug helped 53 per cent of women and 49 per cent of men.",
    "Some 61 percent own a car, 48 percent a bicycle and 12 percent a scooter.",
    "Two years ago 40 percent of households had fibre; now 65 percent do, an increase of 25 percent.",
    "The charity raised 130 percent of the money it needs.",
    "Norway bought half of the island's salmon last season and Denmark 35 per cent, according to the co-operative.",
    "Smith won 60 percent of his matches and Jones 55 percent.",
    "Guests could tick as many as they pleased: 72 per cent chose cost, 51 per cent noise and 30 per cent view.",
    "Steel prices rose 60 per cent, copper 55 per cent and tin 20 per cent.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
