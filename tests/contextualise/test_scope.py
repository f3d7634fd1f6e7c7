"""Whole or part, and what role a number plays: level, addition, change, rate, goal, limit."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

SCOPES = [
    ("The fire killed 12 people.", "12", "unspecified"),
    # a part
    ("Seven bridges fell, two of which were new.", "two", "subset"),
    ("Seven bridges fell, two of which were new.", "Seven", "unspecified"),
    ("The fire killed 12 people, including three children.", "three", "subset"),
    ("The fire killed 12 people, including three children.", "12", "unspecified"),
    ("The fire killed 12 people, at least three of them children.", "at least three", "subset"),
    ("Thirty people, among them three nurses, were hurt.", "three", "subset"),
    ("Three of the miners were found.", "Three", "subset"),
    ("Twelve of 30 boats came back.", "Twelve", "subset"),
    ("Of those killed, 12 were children.", "12", "subset"),
    ("Of the 30 boats, 12 came back.", "12", "subset"),
    ("A boat with 12 men sank.", "12", "subset"),
    ("The ship was loaded with 21,000 tonnes of diesel.", "21,000 tonnes", "unspecified"),
    ("A hotel with 40 rooms burned.", "40", "unspecified"),
    ("A gun with four bullets was found.", "four", "subset"),
    ("A jet with 156 passengers made an emergency landing.", "156", "unspecified"),
    ("In the 69 polling stations of the city voting was quiet.", "69", "unspecified"),
    ("Three polling stations of the 69 stayed shut.", "Three", "subset"),
    ("One 7.3-magnitude tremor was felt in Orvel.", "7.3-magnitude", "other"),
    ("A 7.3-magnitude tremor was felt in Orvel.", "7.3-magnitude", "unspecified"),
    ("Of the 30 boats that left on Sunday morning, 12 came back.", "12", "subset"),
    ("Thieves made off with nine vases.", "nine", "unspecified"),
    ("The satellite separated 57 minutes later.", "57 minutes", "unspecified"),
    ("A separate 12 boats came back.", "12", "other"),
    ("Orlo leads the fair with three quarters of the stalls.", "three quarters", "unspecified"),
    ("Orlo leads the fair with 75 percent of the stalls.", "75 percent", "unspecified"),
    # others
    ("Six other corridors will open.", "Six", "other"),
    ("The fire hurt one woman in a shop and hurt two others.", "two", "other"),
    ("Two men died at the scene and three others died in hospital.", "three", "other"),
    # "others" of another measure are a whole
    ("The fire killed one woman and hurt two others.", "two", "unspecified"),
    ("A woman was killed and three other people were hurt in Orvel.", "three", "unspecified"),
    ("The remaining 12 miners were found.", "12", "other"),
    # the whole
    ("A total of 12 people died.", "12", "total"),
    ("The fire killed 12 people in total.", "12", "total"),
    ("Altogether 12 people died.", "12", "total"),
    ("All 12 miners were found.", "12", "total"),
    # no part
    ("The gate will open along with two side doors.", "two", "unspecified"),
    ("More than 450 people came.", "More than 450", "unspecified"),
    ("The storm ended with 12 people missing.", "12", "unspecified"),
    ("It was closed for the first three days of the strike.", "three days", "unspecified"),
    ("Half of the voters stayed at home.", "Half", "unspecified"),
    ("The second part of the bridge fell.", "second", "unspecified"),
    ("Sales were 12 more than expected.", "12", "unspecified"),
]


PORTIONS = [
    # some counted out of a number
    ("A jury found Tom Ferris guilty on 11 of 14 counts.", "11", ("part", "")),
    ("A jury found Tom Ferris guilty on 11 of 14 counts.", "14", ("whole", "")),
    ("Three of the four helicopters were used.", "Three", ("part", "")),
    ("Three of the four helicopters were used.", "four", ("whole", "")),
    ("Some 40 of a total of 60 boats came back.", "60", ("whole", "")),
    ("Three of the miners, 12 in all, were found.", "Three", None),
    ("They found 12 crates of 30 kilos each.", "12", None),
    # how badly people are hurt
    ("The flood seriously injured 11 people.", "11", ("degree", "serious")),
    ("The flood hurt 23 people, 11 of them badly.", "11", ("degree", "serious")),
    ("The flood hurt 23 people, 11 of them badly.", "23", None),
    ("The flood left 12 people with slight injuries.", "12", ("degree", "light")),
    ("The flood critically hurt five people.", "five", ("degree", "critical")),
    ("The flood hurt 23 people and badly damaged a bridge.", "23", None),
    ("After the flood 23 people were hospitalised.", "23", ("degree", "treated")),
    # a branch of a firm
    ("The profit of Orvel's boats division was €60 million.", "€60 million", ("branch", "boats division")),
    ("Orvel's profit was €60 million.", "€60 million", None),
    ("Orvel sold its boats division for €60 million.", "€60 million", None),
]


@pytest.mark.parametrize(
    ("text", "surface", "told"), PORTIONS, ids=[f"{row[0][:50]} {row[1]}" for row in PORTIONS]
)
def test_words_beside_the_number_tell_the_portion(
    text: str, surface: str, told: tuple[str, str] | None
) -> None:
    found = claim(text, surface).portion
    assert (found and (found.form, found.of)) == told


@pytest.mark.parametrize(
    ("text", "surface", "scope"), SCOPES, ids=[f"{row[0][:50]} {row[1]}" for row in SCOPES]
)
def test_words_beside_the_number_tell_whole_from_part(text: str, surface: str, scope: str) -> None:
    found = claim(text, surface)
    assert found.scope == scope, found.scope_words


ROLES = [
    ("Around 18,000 tyres leave the halls each day.", "Around 18,000", "rate"),
    ("Some 18,000 tyres were lost, and each day more burn.", "Some 18,000", "level"),
    ("The mayor fell short by some 5,700 votes.", "some 5,700", "change"),
    ("The fire killed 12 people.", "12", "level"),
    ("Arland expects growth of 2.1 percent.", "2.1 percent", "level"),
    ("The refugees number 48,000.", "48,000", "level"),
    ("Two men were each shot once.", "Two", "level"),
    ("Two men had three meals each.", "three", "rate"),
    ("She cut the net debt by €230 million.", "€230 million", "change"),
    ("The debt, cut in May, was passed by 230 members.", "230", "level"),
    # additions
    ("The truce was extended by four days.", "four days", "increment"),
    ("Ruritania will extend the pause in the north by four days.", "four days", "increment"),
    ("The truce will last another 24 hours.", "24 hours", "increment"),
    ("The stove burns 14% less wood.", "14%", "increment"),
    ("An additional 12 people were found.", "12", "increment"),
    ("A further 12 people were found.", "12", "increment"),
    ("Rescuers found 20 more.", "20", "increment"),
    ("Rescuers found 20 more bodies.", "20", "increment"),
    ("The talks lasted two days longer.", "two days", "increment"),
    ("They agreed on adding 24 hours to the truce.", "24 hours", "increment"),
    # the new length is a level
    ("The truce was extended to 72 hours.", "72 hours", "level"),
    # nothing is added
    ("More than 450 people came.", "More than 450", "level"),
    ("Three officers of more than 450 came.", "Three", "level"),
    ("Sales were 12 more than expected.", "12", "increment"),
    ("Two victims no longer wanted a trial.", "Two", "level"),
    ("It may extend a truce on the second front.", "second", "level"),
    # changes
    ("The number of jobs rose by 12.", "12", "change"),
    ("Prices rose 12 percent.", "12 percent", "change"),
    # rates
    ("The mill makes 12 tonnes a day.", "12 tonnes a day", "rate"),
    ("The ferry carries 12 cars every day.", "12", "rate"),
    ("On a typical weekday the ferry carries 12 cars.", "12", "rate"),
    ("On a typical weekday, one of 30 here, the ferry carries 12 cars.", "12", "level"),
    ("The ferry is certificated for 450 passengers.", "450", "limit"),
    ("The limit in the harbour is just 8 knots.", "8 knots", "limit"),
    ("The port has 14 daily ferries.", "14", "level"),
    ("It cost 12 crowns a year ago.", "12", "level"),
    ("The plant closed 12 days after the fire, a week later.", "12 days", "level"),
    # goals and limits
    ("The bank set a target of 12 branches.", "12", "target"),
    ("The town has a limit of 12 taverns.", "12", "limit"),
    ("The coach was in a 60 mph zone.", "60 mph", "limit"),
    ("The coach was doing 62 mph.", "62 mph", "level"),
    ("The ferry was licensed to carry 160 people.", "160", "limit"),
    ("The hall has seats for 160 people.", "160", "limit"),
    ("The ferry was carrying 160 people.", "160", "level"),
    ("Up to 12 people may board.", "Up to 12", "level"),
    ("The limit on the pass is 60 km/h.", "60 km/h", "limit"),
    ("The speed limit in Orvel was lowered to 60 km/h.", "60 km/h", "limit"),
    ("The maximum speed on the pass is 60 km/h.", "60 km/h", "limit"),
    ("Past the limit, the coach was doing 60 km/h.", "60 km/h", "level"),
    ("The limit is known, and 12 taverns have closed.", "12", "level"),
    ("He faces up to 12 years in prison.", "up to 12 years", "level"),
    ("Copyright Harbour News Limited 2016.", "2016", "level"),
]


@pytest.mark.parametrize(("text", "surface", "role"), ROLES, ids=[f"{row[0][:50]} {row[1]}" for row in ROLES])
def test_words_beside_the_number_tell_its_role(text: str, surface: str, role: str) -> None:
    assert claim(text, surface).role == role
