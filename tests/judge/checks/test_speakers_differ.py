"""Two speakers of one text who give one figure differently, side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "speakers-differ"

CONTRADICTS = (
    "The surveyor believes that the seam holds 60 tonnes of ore; the mine's owner says 35.",
    "Clerk Ida Holm said the lift cost £70,000 to mend. Warden Bo Lund told the hearing that mending it cost £95,000.",
    "The fan club's leader said the bus took six hours; the supporters' leader said that it took nine.",
    "Trainer Meg Roe said before the race that the mare weighed 480 kilos, but vet Tom Sand said she weighed 530.",
    "The sheriff said he had driven at 60 mph, while witnesses said that he was driving at 85 mph.",
    "The sexton measured 14 cm of snow in the yard; the school's caretaker, Ole Berg, measured 31 cm there.",
    (
        "The guild that called it, NORA, spoke of 900 strikers; the mill's manager said there were 350, Eva Lind, a "
        "spokeswoman, told reporters."
    ),
    "Foreman Ted Orr said the beam weighed two tonnes, and fitter Al Moss that it weighed five, the inquiry found.",
    (
        "Captain Ingrid Solberg said the trawler was making 12 knots when it struck the reef. The "
        "pilot, Jorge Salas, told the inquiry that the vessel was doing 19 knots at that point."
    ),
    "The tower is 240 metres tall in the account of its architect, and 215 metres in that of the city surveyors.",
    (
        "Conservator Lucia Neri says the altar weighs 400 kilos, but the dealer who sold it, Franz "
        "Huber, maintains it is nearer 550."
    ),
    (
        "Head ranger Moses Phiri put the bull elephant's weight at 5.2 tonnes, while the park vet, "
        "Dr Anna Lund, said the animal weighed 6.4 tonnes."
    ),
    (
        "The mill employed 340 people, according to its owner, Tarn Paper. Shop steward Bill Drake "
        "said 290 worked there."
    ),
    (
        "Deputy mayor Karl Lindt said that the storm had brought down 700 trees, though the forestry "
        "board counted the fallen trunks at 1,150."
    ),
    (
        "The hostage, Petra Vogel, said she was held for 11 days. Police inspector Hans Krol said "
        "that her ordeal had lasted nine."
    ),
    (
        "The referee, Dan Moss, said the match was held up for 14 minutes, and the home club that it "
        "had been stopped for 25."
    ),
    (
        "Harbour officials counted 40 stranded seals after the storm of the weekend. The "
        "sanctuary's warden, Elin Moe, said the number of seals from that storm was 95."
    ),
    (
        "The groom's father, Ken Abbot, told the judge that the marquee cost $4,000. Florist "
        "Ida Stone, who saw the bill, said the whole of it came to $7,500."
    ),
    (
        "Union secretary Dan Moor said 30 of its members had quit over the pay vote; the "
        "union's northern branch put the number of members who quit at 12."
    ),
    (
        "The chain's finance director, Anil Roy, said it will close 60 shops in Spain next "
        "year, but its head of Spain, Laura Gil, said that it will close 35 there next year."
    ),
    (
        "The new library will have 80 desks, Culture Secretary Mona Bly said in Leeds, "
        "although the designer, Paul Orr, says his plans show 56 desks."
    ),
    (
        "The clinic will have 24 beds, Health Minister Rua Tane said at the opening, but the "
        "builder, Greg Hall, says his contract shows 18 beds."
    ),
    (
        "Council officers counted 300 dead eels after the leak into the canal. The fishing "
        "club's chairman, Bill Yates, said the count from that leak was 720."
    ),
    (
        "Party treasurer Ann Roe said the party owes $3 million; the party's auditors put the "
        "debt at $5 million."
    ),
    (
        "The band's manager, Joe Lund, told the tribunal that the tour lost $90,000. Promoter "
        "Eve Mass, who paid for it, said the whole of the loss came to $140,000."
    ),
    (
        "Two watches, two stories: Sergeant Pell timed the chase at 11 minutes, while Constable Ames, in the "
        "same car, timed it at 25."
    ),
    (
        "According to its captain the trawler had 14 tonnes of cod in the hold; fisheries inspectors weighed "
        "22 tonnes of cod there."
    ),
    "The ministry's figure for homes without water is 3,000, the Red Cross's 9,500.",
    "Beekeeper Anna Holt lost 40 hives to the frost, she told the paper; her insurer says that she lost 12 hives.",
    (
        '"He owes me £900," said the landlord, Keith Lacey. The tenant, Mo Farouk, told the tribunal that he '
        "owed him £350."
    ),
    "Dr Osei's count of the pups on the beach is 61. Ranger Pat Quill's is 97.",
    "Witness Dora Lund remembered five shots, and her husband nine.",
    (
        "The lava, vulcanologist Ada Ruiz estimates, is advancing by 30 metres an hour; mayor Leo Blanc speaks "
        "of 80 metres an hour."
    ),
    "Organisers say that 12,000 people ran on Sunday, but by the police's reckoning only 7,500 did.",
    (
        "The kitchen fire burned for 20 minutes, the chef insists. Firefighters who put it out say that it "
        "burned for an hour and a half."
    ),
    "In Captain Moe's telling the fire burned for 30 minutes. Deputy Lund, who was there, made it nine.",
    "The hotel's figure for the damage is $40,000, the insurer's $90,000.",
    '"Twenty sledges set out," grinned the ranger. The hut keeper logged 14.',
    "Per the ministry, the dyke cost 3 million euros; auditors, going through the same bills, arrived at 5 million.",
    "The guide said the walk would take two hours; the hotel's brochure says five.",
    "Ryanair said 40 flights were cancelled because of the strike; the union claimed it was more than 90.",
    (
        "In court, the widow said her husband smoked ten cigarettes a day, while his doctor "
        "testified it was at least 40."
    ),
    (
        "The bus driver said he had 38 passengers on board when the brakes failed. The operator's "
        "ticket records show 57."
    ),
    "The Kremlin said 10 ships took part in the exercise. NATO counted 23.",
    "The boxer weighed 81 kilos according to his trainer; the commission's official said he weighed 88.",
    "The farm minister said 5,000 cattle had been culled, but the farmers' federation put it at 13,000.",
    "Egyptian officials said the explosion killed nine tourists. The German foreign ministry said 14 had died.",
    "The secretary of state says the programme reached 1.2 million children; the auditor general says 700,000.",
    "Union leaders said 12,000 people joined the march; the interior ministry estimated the crowd at 4,500.",
    "The airline says 40 passengers were hurt, while doctors speak of 65.",
    "Prosecutors say he stole £2 million; his lawyer says the sum was £200,000.",
    "The developer says the tower will have 30 storeys; the planning office says 38.",
    "The mayor said 25 people were missing, but the governor said the figure was 60.",
    "Police estimated the crowd at 5,000; organisers put it at 20,000.",
    "Doctors said the boy was in a coma for six days, but his mother said it was eleven.",
    "The survey found 34 per cent of nurses want to leave; the union says it is 52 per cent.",
    "The tower is 310 metres tall, according to its architect; the city's surveyors say 287.",
    "The port authority put the number of stranded lorries at 700, whereas hauliers said there were 2,300.",
    "Rescuers reported 14 dead. The governor, speaking on television, put the toll at 31.",
    "The union says 85 per cent of staff walked out; managers say the figure is nearer 40 per cent.",
    "The driver told police he had drunk two glasses of wine, but the barmaid said it was seven.",
    "The ministry reported 40 cases of cholera, but aid workers spoke of at least 150.",
    "The shop's owner said the robbers took $9,000 while police gave the sum as $4,000.",
    "Engineers say the crack is 12 metres long; the firm says it measures four metres.",
    (
        "Officials said the pipeline had spilled 400 barrels, but environmental groups said the true "
        "figure was 3,000 barrels."
    ),
    "The guard reported seeing four boats at the pier, while the harbour’s log lists nine.",
    "Trader Ana Pardo remembers a crowd of 300 people at the gate; the police register speaks of 90.",
    (
        "The mayor insists the dam will save 900 homes, but the state auditor believes the same works will "
        "protect only 150."
    ),
    (
        "The mayor insists the dam will save 900 homes, but the state auditor believes the same works will "
        "save only 150."
    ),
    "The farmer said the barn held 210 sheep, but the vet’s records, handed to the court, show 130.",
)

AGREES = (
    "Officials said the Lund family holds 50 per cent of the yard, a Greek fund 30 per cent and workers 20 per cent.",
    "According to the survey, Danes fill 44 per cent of the beds, Swedes 31 per cent and the French 25 per cent.",
    "The share of wet days rose by half in a decade, officials said, from 20 per cent to 30 per cent, the club said.",
    "Women fill 32 per cent of the posts, against 24 per cent in 2010, a rise the board puts at 12 per cent.",
    "Rents rose 6 per cent after 4 per cent a year ago, officials said, and the guild says the two points hurt.",
    "A mooring costs $5 an hour, officials said, and Mr Lee, who lay there for six hours, paid $30.",
    "Six in ten voters said they knew the mayor and 35 per cent liked her, with the rest silent, the paper found.",
    "The tower has 30 floors and, according to Jon Orr of the planning office, the one beside it 21, officials said.",
    "Rain at the six gauges ran from 12mm to 40mm, for a mean of 25mm, the river board said.",
    "Freight was up 60 per cent and passengers up 20 per cent, the harbour office found, according to its report.",
    "The bus firm said it would hire 90 drivers; its chief rival, Halden, said it would hire 140.",
    "Of the guests 70 per cent were pleased, while 12 per cent, the innkeeper said, had asked for their money back.",
    (
        "Captain Ingrid Solberg said the trawler was making 12 knots when it struck the reef. The "
        "pilot, Jorge Salas, told the inquiry that the tug was doing 19 knots at that point."
    ),
    "The tower is 240 metres tall, says its architect, and the bridge 215 metres, say the city surveyors.",
    "The detective, Ray Olin, spoke of nine shots; the coroner, of six wounds.",
    (
        "Conservator Lucia Neri says the altar weighs 400 kilos, but the dealer who sold it, Franz "
        "Huber, maintains the font weighs 550."
    ),
    (
        "Head ranger Moses Phiri put the bull elephant's weight at 5.2 tonnes, while the park vet, "
        "Dr Anna Lund, said its calf weighed 1.4 tonnes."
    ),
    (
        "The mill employed 340 people in Tarn, according to its owner, Tarn Paper. Shop steward Bill "
        "Drake said the other mill employed 290."
    ),
    (
        "Surgeon Dr Emily Ross said the operation lasted nine hours. Nurse Tom Daley testified that "
        "she had slept for less than five."
    ),
    (
        "The landlord, Karl Lindt, said that he had waited 14 months for the rent; the tenant, Ida "
        "Berg, that she had waited six for a new boiler."
    ),
    (
        "Drilling foreman Ali Sesay said the well was 80 metres deep. Hydrologist Grace Kamara said "
        "the water stood at 65 metres."
    ),
    (
        "Norpet said 400 tonnes of crude had leaked from the pipe; coastguard commander Ruth Olsen "
        "said 1,100 tonnes of sand had been brought in."
    ),
    (
        "The hostage, Petra Vogel, said she was held for 11 days. Police inspector Hans Krol said "
        "that he had not slept for nine."
    ),
    (
        "The referee, Dan Moss, said the first match was held up for 14 minutes, and the home club "
        "that the final had been stopped for 25."
    ),
    (
        "Chief Ana Ruiz said officers had seized 12 kilos of cocaine; prosecutor Luis Vega said that "
        "they had found two more in a car."
    ),
    (
        "Inspector Tom Ash said there were 120 thefts in the town in March; in April, his "
        "deputy, Mel Orme, told the panel, there were 95."
    ),
    ("The zoo said it has 40 keepers. The zoo's director, Ana Prieto, told visitors it has 40 keepers."),
    (
        "Rival chain Orbo's boss, Ken Lee, said it will open 45 hotels in Asia next year, but "
        "Vanta's head of Asia, Rob Moss, said that it will open 28 there."
    ),
    (
        "Harbour officials counted 40 stranded seals before the storm. The warden, Elin Moe, "
        "said 95 seals were stranded after it."
    ),
    (
        "The new library will have 80 desks, Culture Secretary Mona Bly said, and the "
        "designer, Paul Orr, says his house has 5 desks."
    ),
    (
        "Union secretary Dan Moor said 30 of its members had quit over the pay vote; the "
        "union's northern branch put the number of new members at 12."
    ),
    (
        "In May the mayor said the pool cost $3 million; in August, the auditor, Liv Dahl, "
        "said the new one cost $5 million."
    ),
    (
        "The firm's boss, Ann Roe, said it made $3 million last year, but its head of retail, "
        "Lou Brand, said that his shops made $1 million last year."
    ),
    (
        "The caretaker reckoned there were a hundred people in the hall. The promoter, Lou Bassett, said "
        "another 340 had stood outside."
    ),
    (
        "The tunnel will be shut for six weeks, Network Rail's project manager says. Contractor Jan Maas "
        "thinks the bridge will be shut for fourteen."
    ),
    "Sergeant Pell timed the first chase at 11 minutes, while Constable Ames timed the second at 25.",
    (
        "According to its captain the trawler had 14 tonnes of cod in the hold; fisheries inspectors weighed "
        "22 tonnes of haddock there."
    ),
    (
        "Beekeeper Anna Holt lost 40 hives to the frost, she told the paper; her neighbour Tim Ash says that "
        "he lost 12 hives."
    ),
    "Police said 40 people were arrested on Friday. Prosecutor Lena Vogt said 12 people had been charged.",
    (
        "The landlord, Keith Lacey, said that the rent was £900. The tenant, Mo Farouk, told the tribunal that "
        "the deposit was £350."
    ),
    "The ministry says 3,000 homes in Orvel are without water; the Red Cross says 9,500 homes in Tamm are.",
    "Dr Osei said 61 pups were born this year. Ranger Pat Quill said 97 pups were born last year.",
    (
        "Mayor Leo Blanc said the council had spent $2 million on sandbags, and engineer Ada Ruiz said the "
        "wall would cost $5 million."
    ),
    (
        "Coach Ben Adair said his striker would be out for six weeks. Physiotherapist Ana Cruz said the keeper "
        "would be out for ten weeks."
    ),
    "The sledge was doing 60 km/h on the slope, Ranger Moe testified, and 40 km/h by the hut, according to Dr Lund.",
    "The club said its crowd was 12,000, and the league said the average crowd was 9,000.",
    "Ranger Moe said the bear weighs 200 kilos. The cub, says the zoo, weighs 40.",
    "Of 80 sledges promised by the donors, only 20 have arrived, the rangers said.",
    "The bank forecasts growth of 2 percent this year, and the IMF expects 3 percent next year.",
    "The first witness said he waited 20 minutes for a bus. The second said she walked for 40 minutes.",
    "Analyst Kim Lo values the firm at $4 billion; the company says it has $900 million in cash.",
    "Israel said it had struck 40 targets in Lebanon. Hezbollah said it had fired 60 rockets.",
    "Ukraine said it shot down 40 drones overnight. Russia said it shot down 61 drones.",
    '"I lost two cows," said Ana. "We lost nine," said her neighbour.',
    "The ministry says 12,000 doses have arrived, while doctors say 30,000 are needed.",
    "The president said 300 prisoners would be freed; the opposition said 1,200 remained in jail.",
    "Sheriff Lee said the suspect fired six shots, and that deputies fired 15.",
    "Police said 12 people were arrested; the mayor said 12 shops were looted.",
    "The army said 12 soldiers were killed, and the rebels said they had lost 30.",
    "The minister said 300 had been freed, but relatives said 40 were still in prison.",
    "The bank said profit rose to $3 billion; analysts had expected $2.5 billion.",
    "The union said 4,000 staff would strike; last year, the firm said, 2,500 did.",
    "She said it cost $40; her brother said his cost $60.",
    "Smith said he was 30; Jones said he was 45.",
    "The airline said 150 people were on board; police said 12 had died.",
    "The club said it had 400 members; its rival said it had 900.",
    "Police said 40 people died on Monday; the hospital said 45 had died by Tuesday.",
    "The police chief said 30 officers were hurt, and the hospital said it had treated 12.",
    "The coach said his team needed three points, but the captain said they wanted nine.",
    "Holm said the talks would last two days; Vesely said his visit would last a week.",
    "Police said the gunman fired 12 shots, and witnesses said he fired at least 10.",
    "The hospital said six were in intensive care, while police said 40 had been hurt.",
    "The firm said sales rose 4 percent; the bank said it expected 6 percent next year.",
    "Holm, a teacher, said her class had 30 pupils. Vesely said hers had 25.",
    "The guard reported seeing four boats at the pier, while the harbour’s log lists nine crates.",
    "Anna remembers a crowd of 300 people at the gate; her brother remembers a queue of 20 at the bakery.",
    "The mayor said the dam will save 900 homes; the auditor said the tunnel will save 150.",
    "The hospital says it has 90 beds. A clinic in the same town said it has 40.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
