"""What was hoped for, needed or usual is not what came; a day is part of a week; an aftershock is not the quake."""

from __future__ import annotations

import pytest

from claimcheck import Source, check

MOMENTS = ("ordinal", "date")


def reported(left: str, right: str) -> int:
    found = check([Source(id="left", name="left", text=left), Source(id="right", name="right", text=right)])
    assert {claim.source for claim in found.claims if claim.quantity.kind not in MOMENTS} == {"left", "right"}
    return len([one for one in found.conflicts if one.claims[0].quantity.kind not in MOMENTS])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Five people are dead, including the gunman, after a shooting in Orvel.",
            "A man killed four people in a shooting in Orvel.",
        ),
        (
            "Brandt and Holm of Orvel face eight counts of assault.",
            "Brandt and Holm of Orvel face 14 charges.",
        ),
        (
            "Officials said Colombia had issued 2.1 million cards to newcomers.",
            "Peru has issued 1.5 million cards to newcomers, many of them from Colombia.",
        ),
        (
            "The storm swept away 140 homes in Orvel, the mayor said.",
            "The mayor said that in Tamm, an hour from Orvel, the storm swept away 65 homes.",
        ),
        (
            "The shooting on Kell Avenue near 3rd Street happened around 7 p.m.",
            "The shooting happened around 9:20 p.m. on Ridge Road.",
        ),
        (
            "By noon 45 firefighters were at the Orvel mill.",
            "At the height of the fire, in mid-afternoon, 60 firefighters were at the Orvel mill.",
        ),
        (
            "As winners Orvel got 1.2 million crowns in prize money.",
            "As beaten finalists Orvel got 600,000 crowns in prize money.",
        ),
        (
            "The concert in Orvel was expected to draw 15,000 people.",
            "The concert in Orvel drew 11,000 people.",
        ),
        ("The Orvel bridge was to cost 53 million euros.", "The Orvel bridge cost 74 million euros."),
        ("The mill in Orvel employs 410 people now.", "The mill in Orvel will employ 500 people."),
        ("Brandt swam 48.9 seconds in her heat in Orvel.", "Brandt swam 48.1 seconds in the final in Orvel."),
        (
            "The Orvel mill had sales of 1.9 million euros.",
            "Sales at the Orvel mill rose from 1.6 million euros to 1.9 million euros.",
        ),
        ("Tamm exported 410 tractors, Orvel said.", "Tamm imported 660 tractors, Orvel said."),
        ("Copper exports from Orvel rose 9 percent.", "Gold exports from Orvel rose 4 percent."),
        ("Tamm won four gold medals at the Orvel games.", "Tamm won eleven medals at the Orvel games."),
        ("Some 15,000 people were expected at the fair.", "About 11,000 people came to the fair."),
        ("The union needs 101 votes to win the ballot.", "The union won 96 votes in the ballot."),
        (
            "The jail was built to hold 400 prisoners.",
            "The jail, on fire since noon, held 700 prisoners; 700 prisoners were freed.",
        ),
        ("Tamm normally gets 138 mm of rain in July.", "Tamm got 96 mm of rain in July."),
        ("An exit poll put the Reds on 34 percent.", "The Reds took 30 percent."),
        ("On Sunday 320 people crossed the river.", "Over the whole week 2,150 people crossed the river."),
        ("The firm cut 900 jobs worldwide.", "The firm cut 130 jobs in Krakow."),
        ("The quake had a magnitude of 7.1.", "The aftershock had a magnitude of 5.6."),
        (
            "The flood in the town of Orvel swept away 140 homes.",
            "In Tamm, near Orvel, the flood swept away 65 homes.",
        ),
        (
            "The mill in Orvel employed 5,200 people in 1990.",
            "Only 1,150 people now work at the mill in Orvel.",
        ),
        (
            "The survey has logged 4 million galaxies so far.",
            "The survey will have logged 30 million galaxies.",
        ),
        (
            "The second phase at Orvel Green brings 520 homes.",
            "The first phase at Orvel Green brings 190 homes.",
        ),
        (
            "Over the past week, 38 civilians were killed in Orvel.",
            "On Tuesday 11 civilians were killed in Orvel.",
        ),
        (
            "Builders have raised 14 floors of the Orvel Tower.",
            "When it is finished the Orvel Tower will have 92 floors.",
        ),
        (
            "A poll gave Ada Brun 46 percent of the vote in Orvel.",
            "Ada Brun was elected in Orvel with 51 percent of the vote.",
        ),
        (
            "The Senate in Orvel passed the bill with 54 votes.",
            "The lower house in Orvel passed the bill with 231 votes.",
        ),
        (
            "By nightfall on Monday 27 bodies were found in Orvel.",
            "By Thursday 58 bodies were found in Orvel.",
        ),
        (
            "Norway moved 41 million containers last year.",
            "Denmark's ports handled 14 million containers last year.",
        ),
        ("Among girls 89 percent passed.", "Among boys 84 percent passed."),
        ("The striker Ada Brun scored 31 points.", "The Orvel Sharks scored 94 points."),
    ],
)
def test_figures_of_two_things_are_not_held_against_each_other(left: str, right: str) -> None:
    assert reported(left, right) == reported(right, left) == 0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The concert in Orvel was expected to draw 15,000 people.",
            "The concert in Orvel was forecast to draw 11,000 people.",
        ),
        ("More than expected, 15,000 people came to the fair.", "About 11,000 people came to the fair."),
        ("Ada Brun needed 103 days to climb all peaks.", "Ada Brun climbed all peaks in 118 days."),
        ("The Hope Project housed 400 people.", "The Hope Project housed 700 people."),
        ("On Sunday 3,200 people crossed the river.", "Over the whole week 2,150 people crossed the river."),
        ("The firm cut 900 jobs worldwide.", "The firm cut 1,300 jobs."),
        ("The flood in Tamm swept away 140 homes.", "In Tamm, near Orvel, the flood swept away 65 homes."),
        (
            "Russia said Friday's strike on Belgorod killed 38 people.",
            "Ukraine said Friday's strike on Belgorod killed 52 people.",
        ),
        ("India buys 36 Rafale jets from France.", "France sells India 42 Rafale jets."),
        (
            "The storm killed 38 people in Marl and is expected to weaken by Tuesday.",
            "The storm killed 52 people in Marl.",
        ),
        (
            "The fire destroyed 38 homes and 200 firefighters were needed to put it out.",
            "The fire destroyed 52 homes.",
        ),
        (
            "Police firing on protesters demanding elections killed 38 people in Marl on Friday.",
            "Police killed 52 people in Marl on Friday.",
        ),
        (
            "A boat with migrants seeking a better life sank off Marl with 38 people aboard.",
            "A migrant boat sank off Marl with 52 people aboard.",
        ),
        (
            "Rescue workers hope to find survivors of the quake that killed 38 people in Marl.",
            "The quake killed 52 people in Marl.",
        ),
        (
            "A bomb meant for the governor killed 38 people in Marl on Friday.",
            "A bomb killed 52 people in Marl on Friday.",
        ),
        (
            "A gunman killed 38 people in the normally quiet town of Marl on Friday.",
            "A gunman killed 52 people in Marl on Friday.",
        ),
        (
            "A car bomb killed 38 people in the central city of Homs on Friday.",
            "A car bomb killed 52 people in the western city of Homs on Friday.",
        ),
        (
            "A quake killed 38 people in eastern Turkey on Friday.",
            "A quake killed 52 people in southern Turkey on Friday.",
        ),
        (
            "The suspect fled in a black car after killing 38 people in Marl.",
            "The suspect fled in a white car after killing 52 people in Marl.",
        ),
        (
            "The house in Marl was sold for 4 million euros by its owner.",
            "The house in Marl, where a tenant still lives, was sold for 6 million euros.",
        ),
        (
            "By Monday the storm had killed 52 people in Marl.",
            "By Tuesday the storm had killed 38 people in Marl.",
        ),
        (
            "The protests left 90 people dead in March.",
            "The protests left 120 people dead across the country in March.",
        ),
        (
            "The virus has killed 38 people in Marl.",
            "The virus spreading around the world has killed 52 people in Marl.",
        ),
        (
            "The crash on Saturday killed 38 people in Marl.",
            "The crash in Marl killed 52 people within hours of the summer festival.",
        ),
        ("The mill in Orvel now employs 5,200 people.", "Only 1,150 people now work at the mill in Orvel."),
    ],
)
def test_figures_of_one_thing_are_held(left: str, right: str) -> None:
    assert reported(left, right) > 0 and reported(right, left) > 0


@pytest.mark.parametrize(
    "text",
    [
        "The council said the Leeds depot had 40 buses. The union said the Hull depot had 60 buses.",
        "The council said the Leeds depot had 40 drivers. The union said the Hull depot had 60 drivers.",
        "The mayor said the town had 6,200 people in 2011; by 2021 it had 7,400, said the statistics office.",
    ],
)
def test_two_speakers_may_tell_two_things(text: str) -> None:
    found = check([Source(id="wire", name="wire", text=text)])
    assert len([claim for claim in found.claims if claim.quantity.kind == "count"]) == 2
    assert not found.conflicts


def test_two_speakers_of_one_depot_differ() -> None:
    text = "The council said the Leeds depot had 40 buses. The union said the Leeds depot had 60 buses."
    assert [one.severity for one in check([Source(id="wire", name="wire", text=text)]).conflicts] == [
        "warning"
    ]
