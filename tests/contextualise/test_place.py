"""Where: which name is the place of a number, what it lies in, and which names are no places."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

PLACES = [
    ("A blast killed 12 people in Homs.", "12", "homs", ()),
    ("In Homs, 12 people died.", "12", "homs", ()),
    ("In Homs, 12 people died of 30 hurt in Hama.", "30", "hama", ()),
    ("Some 40 homes burned in Orvel, Ruritania, on Monday.", "Some 40", "orvel", ("ruritania",)),
    ("Some 40 homes burned in eastern Orvel.", "Some 40", "eastern orvel", ("orvel",)),
    ("Some 40 homes burned in Indonesia's Aceh province.", "Some 40", "aceh", ("indonesia",)),
    # several places are neither of them alone
    ("Some 40 homes burned in Orvel, Tamm and Bresk.", "Some 40", "bresk and orvel and tamm", ()),
    ("In Tamm and Orvel together 40 homes burned.", "40", "orvel and tamm", ()),
    ("Some 40 homes burned in Orvel and neighbouring Tamm.", "Some 40", "orvel and tamm", ()),
    ("Some 40 homes burned in the towns of Orvel and Tamm.", "Some 40", "orvel and tamm", ()),
    ("Some 40 homes burned in Orvel and Tamm said it was sorry.", "Some 40", "orvel", ()),
    ("Some 40 homes burned in Orvel and Tamm's mayor left.", "Some 40", "orvel", ()),
    ("Some 40 homes burned in Orvel and 20 in Tamm.", "20", "tamm", ()),
    ("A storm hit Orvel. In neighbouring Tamm 40 homes burned.", "40", "tamm", ()),
    ("Some 40 shops closed in Bustan al-Tahr.", "Some 40", "bustan al-tahr", ()),
    ("Some 40 shops closed in St. Orvel.", "Some 40", "st orvel", ()),
    ("Some 40 boats sank in the Gulf of Mexico.", "Some 40", "gulf of mexico", ()),
    ("Some 40 troops died in North Korea.", "Some 40", "north korea", ()),
    ("Some 40 nurses work at Beam Hospital.", "Some 40", "beam hospital", ()),
    ("Some 40 schools closed in Malibu, Calif., on Friday.", "Some 40", "malibu", ("california",)),
    ("In Orvel, Russia has lost 12 tanks.", "12", "orvel", ()),
    ("Some 40 nurses work at Orvel Children's Hospital.", "Some 40", "orvel children 's hospital", ()),
    ("Some 40 shops closed in the West Side.", "Some 40", "west side", ()),
    # where somebody is from is not where the number is
    ("In Orvel a painter, who was born in Tamm, sold 40 boats.", "40", "orvel", ()),
    # behind weak prepositions
    ("The siege of Orvel has trapped 12 families.", "12", "orvel", ()),
    ("The road to Orvel has 12 bridges.", "12", "orvel", ()),
    ("The fire in Orvel is out. Some 40 people came from Orvel.", "Some 40", "orvel", ()),
    ("Some 40 people came from Texas.", "Some 40", "texas", ()),
    ("Ida Holm, 66, of Orvel, won the prize.", "66", "orvel", ()),
    # nouns that stand for a place named before
    ("Fire broke out in Orvel. Some 40 people left the city.", "Some 40", "orvel", ()),
    ("Fire broke out in Orvel, Ruritania. Some 40 people left the country.", "Some 40", "ruritania", ()),
    ("The storm killed 13 people: nine in Homs and four in Hama.", "four", "hama", ()),
    (
        "Fire broke out in Tarun district. In Orvel it rained. Some 40 people left the district.",
        "Some 40",
        "tarun",
        (),
    ),
    ("The storm hit the province of Tarun. Some 40 people left the province.", "Some 40", "tarun", ()),
    # places at large
    ("The tsunami killed 12 people in 13 countries.", "12", "countries", ()),
    ("The tsunami killed 12 people in a dozen nations.", "12", "nations", ()),
    # the two spellings of a name
    ("Some 40 nurses work at Mt. Sinai Hospital.", "Some 40", "mount sinai hospital", ()),
    # the nearer clause
    ("In Homs 12 people died, while 30 were hurt in Hama.", "12", "homs", ()),
]


@pytest.mark.parametrize(("text", "surface", "name", "within"), PLACES, ids=[row[0][:60] for row in PLACES])
def test_a_name_behind_a_preposition_of_place(
    text: str, surface: str, name: str, within: tuple[str, ...]
) -> None:
    place = claim(text, surface).place
    assert place is not None
    assert (place.name, place.within) == (name, within)
    assert text[place.start : place.end] == place.text


NOWHERE = [
    ("A statue of Jesus Christ cost 12 crowns.", "12"),
    ("He wrote 12 essays for the magazine of American Conservative.", "12"),
    ("About 12 beds are left, according to the U.N, and some 30 tents.", "some 30"),
    ("The 12 planes flew in Russian airstrikes.", "12"),
    ("The number of jobs in Treasury Department rose by 12.", "12"),
    ("He scored 12 points in the NFL.", "12"),
    ("The Hawks scored 12 points against the best of the Colts.", "12"),
    ("He has 12 versions of it in IE6.", "12"),
    ("She won 12 prizes in English.", "12"),
    ("There are 12 bishops in the Reformed Church of Orvel.", "12"),
    ("The storm killed 13 people: nine in Homs and four in Hama.", "13"),
    ("He threw 12 passes in Week 12.", "12"),
    ("The fund holds 12 per cent, an interest in Amesworth that grew.", "12 per cent"),
    ("Ida Holm said so. There is much doubt in Holm after 12 defeats.", "12"),
    ("Fans of Mr Orvel bought 12 tickets. The song of Orvel is long.", "12"),
    ("Fire broke out in Orvel. Nearly half the country has fled, 12 million people.", "12 million"),
]


@pytest.mark.parametrize(("text", "surface"), NOWHERE, ids=[row[0][:60] for row in NOWHERE])
def test_persons_bodies_and_works_are_no_places(text: str, surface: str) -> None:
    place = claim(text, surface).place
    assert place is None, place


def test_a_far_place_is_not_the_numbers_own() -> None:
    text = (
        "In Orvel the long and bitter strike of the dockers and of the tram drivers and of the bakers went "
        "on for 12 days."
    )
    assert claim(text, "12 days").place is None
