"""Figures of the title against those of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "title-matches-body"

CONTRADICTS = (
    (
        "Blast in Homs kills 12 people"
        "\n\nA blast in the city of Homs killed 14 people on Monday, police said. The market was closed."
    ),
    (
        "Ferry accident leaves 30 dead"
        "\n\nA ferry sank in the river on Friday, killing 50 people, officials said. Divers went on "
        "searching."
    ),
    (
        "Earthquake of magnitude 7.2 shakes coast"
        "\n\nAn earthquake of magnitude 6.2 shook the coast on Tuesday. Houses were damaged."
    ),
    (
        "15 hurt in train crash"
        "\n\nA crash of two trains injured 25 people on Sunday, the railway said. The line is closed."
    ),
    (
        "Police arrest 40 protesters in capital"
        "\n\nPolice arrested 70 protesters in the capital on Friday. They had blocked a road for hours."
    ),
    (
        "Storm kills 8 in mountain village"
        "\n\nA storm killed nine people in a mountain village on Monday, the mayor said. Roads were cut."
    ),
    (
        "Fire kills three children"
        "\n\nFour children were killed in a fire in the old town, the fire service said on Thursday."
    ),
    (
        "Gunmen kidnap 20 teachers"
        "\n\nGunmen kidnapped 12 teachers from a school in the north, the army said. A search is under way."
    ),
    (
        "Flood drives 5,000 people from homes"
        "\n\nA flood drove 8,000 people from their homes in the delta, the agency said. More rain is "
        "forecast."
    ),
    (
        "Avalanche kills 5 climbers"
        "\n\nAn avalanche killed seven climbers on the mountain on Saturday, rescuers said. The weather "
        "was bad."
    ),
    (
        "Bus crash injures 22"
        "\n\nA bus crash injured 32 people near the border on Wednesday, doctors said. The driver was "
        "unhurt."
    ),
    (
        "Bomb kills 6 soldiers"
        "\n\nA bomb killed nine soldiers on a road in the south, the army said on Monday. No group "
        "claimed it."
    ),
    (
        "Plane crash kills 40 in hills"
        "\n\nA passenger plane crashed in the hills on Sunday, killing 60 people, the airline said. There "
        "was fog."
    ),
    (
        "Strike closes 200 schools"
        "\n\nA strike of teachers closed 300 schools in the north on Monday, the union said. It ends on "
        "Friday."
    ),
    (
        "Police free 17 hostages from bank"
        "\n\nPolice freed 12 hostages from a bank in the port on Friday. The robber gave up."
    ),
    (
        "Cholera kills 90 in camp"
        "\n\nCholera has killed 190 people in the camp since May, doctors said. Clean water is scarce."
    ),
    (
        "Mudslide leaves seven missing"
        "\n\nEleven people are missing after a mudslide in the valley, rescuers said on Thursday."
    ),
    (
        "Factory fire injures 55 workers"
        "\n\nA fire in a factory injured 35 workers on Tuesday night, the fire brigade said."
    ),
    (
        "Magnitude 5.1 quake rattles island"
        "\n\nA quake of magnitude 5.9 rattled the island on Monday morning. Nobody was hurt."
    ),
    (
        "Two rangers killed in park"
        "\n\nThree rangers were killed in the park on Saturday, the ministry said. Poachers are suspected."
    ),
    (
        "Ship rescues 350 migrants"
        "\n\nA ship rescued 530 migrants off the coast on Friday, the navy said. All are well."
    ),
    (
        "Attack on convoy kills 24"
        "\n\nAn attack on a convoy killed 42 people on Wednesday, the army said. The road is closed."
    ),
    (
        "Army says 18 rebels killed"
        "\n\nThe army said 80 rebels were killed in the east on Monday. There was no word from the rebels."
    ),
    "Court frees 9 journalists\n\nA court freed 19 journalists on Friday in the capital, their lawyers said.",
)

AGREES = (
    (
        "Blast in Homs kills 12 people"
        "\n\nA blast in the city of Homs killed 12 people on Monday, police said. The market was closed."
    ),
    (
        "Ferry accident leaves at least 30 dead"
        "\n\nA ferry sank in the river on Friday, killing 50 people, officials said. Divers went on "
        "searching."
    ),
    (
        "Earthquake of magnitude 6.2 shakes coast"
        "\n\nAn earthquake of magnitude 6.2 shook the coast on Tuesday. Houses were damaged."
    ),
    (
        "15 dead in two attacks"
        "\n\nA bomb killed 12 people at a market on Sunday. Gunmen killed three people at a bridge, "
        "police said."
    ),
    (
        "Police arrest 70 protesters in capital"
        "\n\nPolice arrested 70 protesters in the capital on Friday. They had blocked a road for 3 hours."
    ),
    (
        "Storm kills 9 in mountain village"
        "\n\nA storm killed nine people in a mountain village on Monday, the mayor said. In 1999 a storm "
        "killed 40 people there."
    ),
    (
        "Fire kills three children"
        "\n\nThree children were killed in a fire in the old town, the fire service said on Thursday. It "
        "injured 5 others."
    ),
    (
        "Flood drives 8,000 people from homes"
        "\n\nA flood drove 8,120 people from their homes in the delta, the agency said. More rain is "
        "forecast."
    ),
    (
        "Dozens hurt in bus crash"
        "\n\nA bus crash injured 32 people near the border on Wednesday, doctors said. The driver was "
        "unhurt."
    ),
    (
        "Three villages lose power"
        "\n\nA storm cut the power of some villages on Monday. It injured 4 people and closed 2 schools."
    ),
    (
        "Firm to cut 500 jobs"
        "\n\nThe firm will cut 500 jobs in the north and 40 jobs in the south by May, it said."
    ),
    (
        "Bomb kills 6 soldiers"
        "\n\nA bomb killed six soldiers on a road in the south, the army said. Last month a bomb killed 9 "
        "soldiers nearby."
    ),
    (
        "Plane crash kills 60 in hills"
        "\n\nA passenger plane crashed in the hills on Sunday, killing 60 people, the airline said. There "
        "was fog."
    ),
    (
        "Strike closes 300 schools"
        "\n\nA strike of teachers closed 296 schools in the north on Monday, the union said. It ends on "
        "Friday."
    ),
    (
        "Police free 17 hostages from bank"
        "\n\nPolice freed 12 hostages on Friday and 5 hostages on Saturday from a bank in the port."
    ),
    (
        "Cholera kills 190 in camp"
        "\n\nCholera has killed 190 people in the camp since May, doctors said. On Monday alone 12 people "
        "died."
    ),
    (
        "Mudslide leaves seven missing"
        "\n\nSeven people are missing after a mudslide in the valley, rescuers said. Two bodies were found."
    ),
    (
        "Factory fire injures 35 workers"
        "\n\nA fire in a factory injured 35 workers on Tuesday night. In 2012 a fire injured 60 workers "
        "there."
    ),
    (
        "Magnitude 5.9 quake rattles island"
        "\n\nA quake of magnitude 5.9 rattled the island on Monday. An aftershock of magnitude 4.8 "
        "followed."
    ),
    (
        "Three rangers killed in park"
        "\n\nThree rangers were killed in the park on Saturday. Poachers killed 12 elephants there in May."
    ),
    (
        "Ship rescues more than 500 migrants"
        "\n\nA ship rescued 530 migrants off the coast on Friday, the navy said. All are well."
    ),
    (
        "Attack on convoy kills 42"
        "\n\nAn attack on a convoy killed 42 people on Wednesday, 9 of them soldiers. The road is closed."
    ),
    "Team wins 3 medals\n\nThe team came home with gold and two silver medals. It had won 5 medals in 2012.",
    (
        "Town of 4,000 waits for water"
        "\n\nThe town has had no water for 3 days. Some 500 people queued at the well on Monday."
    ),
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
