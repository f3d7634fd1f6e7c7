"""Figures of the title against those of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "title-matches-body"

CONTRADICTS = (
    "Three killed in mill fire\n\nFive workers were killed when fire swept a mill in Velm. Eight others were hurt.",
    "Hawks beat Bears by 12 points\n\nThe Hawks beat the Bears by 21 points on Saturday to stay top.",
    "Lions lose by 40 runs\n\nThe Lions were beaten by 14 runs in the second one-day match at Orvel on Friday.",
    (
        "Shipyard to lay off 300\n\nThe Gdansk shipyard will dismiss 210 welders and fitters this "
        "spring, its owner told the unions."
    ),
    (
        "Hundreds of sheep killed in barn fire\n\nSome 85 sheep died when a barn burned near Masterton "
        "on Tuesday, their owner said."
    ),
    (
        "Swede wins ski race in 1:12:45\n\nOla Lind took the 30km race in one hour, 21 minutes and 45 "
        "seconds on Saturday, his best time."
    ),
    (
        "Rents to rise 3.7%\n\nTenants of the city's flats will pay 7.3 per cent more from April, the "
        "housing committee decided."
    ),
    (
        "Museum to reopen in 2028\n\nThe maritime museum in Turku will reopen its doors in 2030, two "
        "years after the roof is mended, the city said."
    ),
    (
        "Three million trees planted in Kenya drive\n\nVolunteers in Kenya have put in 1.9 million "
        "saplings since the drive began in March, the forest service said."
    ),
    (
        "Nine treated after gas leak at school\n\nFourteen pupils were taken to hospital when gas "
        "leaked from a boiler at a school in Linz on Monday."
    ),
    (
        "Bakery chain to axe 120 posts\n\nBread maker Kornhus said on Monday that 190 of its staff "
        "would lose their jobs by June."
    ),
    (
        "Village raises £40,000 for bell\n\nVillagers at Holme have given £28,000 for the new church "
        "bell, the vicar said on Sunday."
    ),
    "Swimmer, 61, crosses strait\n\nA retired nurse aged 67 swam the Cook Strait on Friday in just over nine hours.",
    (
        "Carmaker recalls 3m vans\n\nVolden Motors is calling back 300,000 delivery vans, all "
        "that it built in Spain last year, after six of them lost a wheel. Owners pay nothing."
    ),
    (
        "Bank to axe 500 jobs\n\nNorthern Mutual will shed 900 staff, half of them tellers, by "
        "Christmas, it told its union on Tuesday."
    ),
    (
        "Mayor re-elected with 61% of vote\n\nPeople in the harbour town gave Anna Krog a third "
        "term on Sunday, handing her 56 percent against 41 percent for her rival."
    ),
    (
        "Bus with 60 aboard skids off road\n\nA coach carrying 35 people left the road near Ulm "
        "early on Friday and came to rest in a field. Nobody was badly hurt."
    ),
    (
        "Cave painting is 51,000 years old, study says\n\nThe pig on a cave wall in Sulawesi was "
        "drawn 45,000 years ago, according to a team in Perth that measured the crust on top "
        "of it."
    ),
    (
        "United win 4-0 at rainy Holm\n\nThree goals in the last twenty minutes took United to a "
        "5-0 victory at Holm on Saturday."
    ),
    (
        "One dead, six hurt in roof fall\n\nA roofer was killed and nine men working below him "
        "were injured when a roof gave way at a Leeds mill on Monday."
    ),
    (
        "Raft with 12 adrift off Malta\n\nA raft carrying 21 people was found off Malta on "
        "Friday by a fishing boat, whose crew towed it to harbour."
    ),
    (
        "Ferry strike strands 4,000\n\nSome 6,500 travellers slept on the quay at Ostra last night after "
        "deckhands walked out, the harbour office said."
    ),
    (
        "Goats on the loose: 30 escape from petting zoo\n\nA gate left ajar let 18 animals out of the Hollin "
        "petting zoo on Tuesday, and most were eating roses by noon."
    ),
    (
        "Choir raises £12,000 for new organ\n\nLast Saturday's concert brought in £9,000 toward the organ at "
        "St Bride's."
    ),
    (
        "Sentence cut to six years\n\nAppeal judges took four years off the sentence of banker Leo Marsh on "
        "Monday, leaving him with nine to serve."
    ),
    (
        "Record cabbage tips scales at 60kg\n\nJudges at the Orvel show needed three men to lift the winning "
        "cabbage, which weighed 48kg."
    ),
    (
        "Three months to mend bridge\n\nThe Lodz bridge will stay closed for five months while its piers are "
        "rebuilt, engineers said."
    ),
    (
        "Baby hippo, 3 weeks old, meets public\n\nThe zoo's hippo calf, born six weeks ago, had its first swim "
        "before a crowd on Sunday."
    ),
    (
        "Half of pupils miss school\n\nA third of pupils stayed at home on Monday because of the snow, the "
        "ministry said."
    ),
    (
        "Storm leaves 20,000 in the dark\n\nPower lines came down across the county overnight, cutting off "
        "32,000 homes."
    ),
    "Cod quota up by a tenth\n\nFishermen may land 25 per cent more cod next year, ministers agreed on Thursday.",
    (
        "Climbers found after four nights on glacier"
        "\n\nTwo walkers were found on Friday after spending two nights on a glacier above Marl."
    ),
    "Ferry sinks with 40 crew\n\nA ferry with a crew of 22 sank off Marl on Sunday.",
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
    (
        "Airline orders 60 jets\n\nSky Andes is to buy 40 jets from a European maker in a deal worth "
        "billions, it said on Monday."
    ),
    (
        "Fire destroys 30 homes\n\nA fire that swept through a hillside village near Izmir on Tuesday "
        "destroyed 13 houses, the governor said."
    ),
    (
        "Man, 45, charged with murder of sister\n\nA 54-year-old man appeared in court in Leeds on Monday "
        "charged with murdering his sister, who vanished in May."
    ),
    "Petrol price rises 8%\n\nThe price of petrol went up by 18 per cent in a month, the motoring club said.",
    (
        "Two-week heatwave ends\n\nRain fell on Lisbon yesterday for the first time in six weeks, ending a "
        "heatwave that dried out reservoirs."
    ),
    (
        "Film takes $90m on first weekend\n\nThe thriller earned $19 million at cinemas over its opening "
        "weekend, the studio said."
    ),
    (
        "Three climbers rescued from ridge\n\nSix climbers were flown to safety from a ridge above "
        "Chamonix on Sunday after a night in the open."
    ),
    (
        "School to lose nine teachers\n\nNineteen teachers at Holm school will lose their posts in the "
        "summer, the county said."
    ),
    (
        "70,000 flee floods\n\nAbout 17,000 people have left their homes along the river as the floods "
        "rise, aid workers said."
    ),
    (
        "Bridge to open after 12-year wait\n\nThe bridge over the Tarn opens on Friday, eight years after "
        "work began, the wait having cost the county dear."
    ),
    (
        "Hospital fined £300,000 over death\n\nA hospital trust in Devon must pay a fine of £30,000 for "
        "failings that led to the death of a patient."
    ),
    (
        "Bank to cut 4,000 branch jobs"
        "\n\nThe lender plans to get rid of 2,400 branch jobs by June, it said on Monday. Cutting rooms "
        "in 12 studios close."
    ),
    (
        "Inflation reaches 4.1%"
        "\n\nConsumer prices rose and the inflation rate stood at 1.4 per cent in May, the statistics office said."
    ),
    "Judge gives ex-banker five years\n\nA former banker was jailed for nine years on Friday for forging loans.",
)

AGREES = (
    "Four dead in ferry sinking\n\nRescuers saved six of the ten people aboard a ferry that sank off Orvel on Sunday.",
    "Hawks win by 12 points\n\nThe Hawks, who led by 21 points at half-time, won 80-68 on Saturday.",
    "Lions lose by 40 runs\n\nThe Lions were beaten by six wickets in the first match and by 40 runs in the second.",
    (
        "Hundreds of sheep killed in barn fire\n\nSome 285 sheep died when a barn burned near "
        "Masterton on Tuesday. Four dogs were saved."
    ),
    (
        "Swede wins ski race in 1:12:45\n\nOla Lind took the 30km race in one hour, 12 minutes and 45 "
        "seconds on Saturday, 21 seconds ahead of his brother."
    ),
    (
        "Rents to rise 3.7%\n\nTenants of the city's flats will pay 3.7 per cent more from April; the "
        "landlords had asked for 7.3 per cent."
    ),
    (
        "Museum to reopen in 2028\n\nThe maritime museum in Turku, shut since 2021, will reopen its "
        "doors in 2028, the city said."
    ),
    (
        "Three million trees planted in Kenya drive\n\nVolunteers in Kenya have put in 1.9 million "
        "oaks and 1.1 million pines since the drive began in March."
    ),
    (
        "Nine treated after gas leak at school\n\nEight pupils and a cook were taken to hospital when "
        "gas leaked from a boiler at a school in Linz on Monday."
    ),
    (
        "Two golds for Fiji\n\nA win in the pool and one on the track on Sunday brought Fiji's total "
        "at the games to seven."
    ),
    (
        "Lions by 12 in derby\n\nThe Lions led by 20 points at the break and held on to beat the Bears "
        "80-68 on Saturday."
    ),
    (
        "Museum opened in 1998 gets new wing\n\nA wing for sculpture, begun in 2021, was opened at the "
        "maritime museum in Turku on Friday."
    ),
    (
        "Dozens hurt as stand collapses\n\nFour people are in intensive care and 37 others were "
        "treated after a stand collapsed in Lima."
    ),
    (
        "Village raises £40,000 for bell\n\nVillagers at Holme have given £28,000 for the new church "
        "bell and the diocese £12,000."
    ),
    (
        "One dead, six hurt in roof fall\n\nA roofer was killed and six men working below him "
        "were injured when a roof gave way at a Leeds mill on Monday."
    ),
    (
        "Two dead, five missing as boat sinks\n\nTwo fishermen drowned and five others were "
        "still being looked for on Friday after a trawler sank off Skye."
    ),
    (
        "Mayor re-elected with 56% of vote\n\nPeople in the harbour town gave Anna Krog a third "
        "term on Sunday, handing her 56 percent against 41 percent for her rival."
    ),
    (
        "Support for toll falls to 41%\n\nPeople in the harbour town gave Anna Krog a third term "
        "on Sunday, with 56 percent against 41 percent for her rival."
    ),
    (
        "United win 4-0 at rainy Holm\n\nThree goals in the last twenty minutes took United from "
        "a 1-0 lead to a 4-0 victory at Holm on Saturday."
    ),
    (
        "Airline cuts 20 flights\n\nTrans-Ando Air, which shed 900 staff last year, will drop "
        "some of its routes to Lima by May, it said."
    ),
    (
        "Storm kills 12\n\nA storm that drowned 40 cattle and cut the power swept over Luzon on "
        "Friday. The dead were twelve fishermen."
    ),
    (
        "Old oak is 900 years old\n\nThe oak at Marl, which lost its top in a storm 60 years "
        "ago, was 900 years old on Monday, the parish said."
    ),
    (
        "Carmaker recalls 300,000 vans\n\nVolden Motors is calling back 300,000 delivery vans "
        "after six of them lost a wheel."
    ),
    (
        "Ferry strike strands 4,000\n\nSome 4,000 travellers slept on the quay at Ostra last night; the "
        "ferries carry 6,500 a day."
    ),
    (
        "Goats on the loose: 30 escape from petting zoo\n\nA gate left ajar let 18 goats and 12 sheep out of "
        "the Hollin petting zoo on Tuesday."
    ),
    (
        "Choir raises £12,000 for new organ\n\nThe organ at St Bride's will cost £90,000, and Saturday's "
        "concert paid for a part of it."
    ),
    "Team of 12 climbs Mount Harl\n\nNine men and three women stood on the summit of Mount Harl at dawn.",
    "Rovers scrape home by a single goal\n\nRovers beat Tamm City 4-3 on Saturday, after leading 4-1 at half-time.",
    (
        "Record cabbage tips scales at 60kg\n\nJudges at the Orvel show said the cabbage was 12kg heavier than "
        "last year's winner."
    ),
    (
        "Three months to mend bridge\n\nThe Lodz bridge, which took two years to build, will stay closed until "
        "December."
    ),
    "Half of pupils miss school\n\nOf the county's 12,000 pupils 6,000 stayed at home on Monday.",
    "Cod quota up by a tenth\n\nFishermen may land 44,000 tonnes of cod next year, up from 40,000.",
    "Giants win by 20\n\nThe Giants beat the Hawks 101-81 on Friday after trailing 30-42 at half-time.",
    (
        "Two dead as barge sinks\n\nDivers searched on Sunday for four people missing since a barge went down; "
        "two bodies have been found."
    ),
    "Ferry line shut for six weeks\n\nThe ferry line is shut from Monday. It was shut for nine weeks last year.",
    "Line orders 30 boats\n\nThe line will buy 20 boats of the long sort and 10 smaller ones.",
    "Trial over death of a 10-year-old girl begins\n\nThe trial of 16-year-old Joren Tamm for the death began.",
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
    (
        "Airline orders 60 jets\n\nSky Andes is to buy 40 jets from one maker and 20 from another, it said "
        "on Monday."
    ),
    (
        "Fire destroys 30 homes\n\nA fire near Izmir destroyed two dozen houses and six farms, the "
        "governor said. Some 400 people fled."
    ),
    (
        "Man, 45, charged with murder of sister\n\nThe brother of a woman of 54 who vanished in May "
        "appeared in court on Monday. Karl Holm, 45, did not speak."
    ),
    "Petrol price rises 8%\n\nThe price of petrol went up from $1 to $1.08 in a month, the motoring club said.",
    "Two die in crash\n\nA man and his son died when a car with five people in it left the road on Sunday.",
    (
        "Film takes $90m\n\nThe thriller, which cost $40 million to make, has taken $60 million at home "
        "and $30 million abroad."
    ),
    (
        "Three climbers rescued from ridge\n\nA group of six climbers set out on Saturday. Three turned "
        "back, and the others were flown to safety on Sunday."
    ),
    (
        "10 tips for winter drivers\n\nSnow is on the way. Some 4,000 drivers had to be rescued from their "
        "cars last winter."
    ),
    (
        "Nine arrested after riot\n\nPolice fired tear gas at a crowd of 300 people in Marl on Sunday and "
        "made nine arrests."
    ),
    "Firm to hire 500\n\nThe carmaker said it would take on 200 people this year and 300 next year.",
    (
        "Girl, 6, found\n\nA girl missing since Monday was found in a barn. Ida Holm, six, was cold but "
        "well. Her father, 34, wept."
    ),
    "Rents up 14%\n\nRents went up by almost a seventh in a year, a study found.",
    "City beat Rovers 3-1\n\nCity scored twice in the last 10 minutes to beat Rovers 3-1.",
    (
        "$80m stadium gets go-ahead\n\nCity leaders voted to build a stadium that will cost $50 million, "
        "with $30 million more for a station."
    ),
    (
        "Toll rises to 40\n\nThe number of dead in the Marl mine rose to 40 on Monday. Eleven miners are "
        "still missing."
    ),
    (
        "Storm leaves 20,000 without power\n\nSome 12,000 homes in Devon and 8,000 in Cornwall lost power "
        "in the night."
    ),
    (
        "Nurse, 29, wins marathon\n\nIda Holm ran the marathon in 2:31:04, ahead of 40,000 others. The "
        "nurse, who is 29, had never won before."
    ),
    "Talks to last 5 days\n\nThe talks begin on Monday and end on Friday; the last ones took three weeks.",
    "Strike enters third week\n\nThe walkout is now in its third week. About 900 miners are out.",
    "Bank cuts rate by 0.5 points\n\nThe central bank lowered its rate on Wednesday from 4.5% to 4%.",
    "Council to sell 40 flats\n\nThe council will sell all of its flats in Marl Street, where 90 people live.",
    (
        "Boy, 9, swims lake\n\nA boy of nine has swum the lake of Tarn, which is 12 kilometres long, in "
        "under six hours."
    ),
    (
        "Bank to cut 4,000 branch jobs"
        "\n\nThe lender plans to get rid of 4,000 branch jobs by June, it said on Monday. Cutting rooms "
        "in 12 studios close."
    ),
    (
        "Inflation reaches 4.1%"
        "\n\nThe inflation rate, 3.9 per cent in May, rose again in June, the statistics office said."
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
