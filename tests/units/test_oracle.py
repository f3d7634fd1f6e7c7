"""Our lexicon against quantulum3's parser on plain sentences with plain physical units.

The sentences are made here, one number and one unit each, so that both have the same easy task. Where
the two differ, DIFFERENCES says who is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from claimcheck.rulebook import read_rulebook
from claimcheck.units import units
from claimcheck.units.quantulum import _parse

VOCABULARY = read_rulebook(defaults=False).vocabulary

FRAMES = {
    "length": [
        "The tunnel is {} long.",
        "Rescuers dug through {} of rubble.",
        "The village lies {} from the border.",
    ],
    "area": ["The fire burned {} of forest.", "The farm covers {}."],
    "volume": ["The tank holds {} of water.", "About {} of oil were spilled."],
    "mass": ["The cargo weighed {}.", "Police seized {} of cocaine.", "The lorry carried {} of grain."],
    "speed": ["Winds reached {} on the coast.", "The train was travelling at {}."],
    "time": ["The talks lasted {}.", "He was held for {} before his release.", "The trip takes {}."],
    "temperature": ["The thermometer showed {} at noon.", "The water reached {}."],
    "energy": ["The plant delivered {} last month.", "The battery stores {}."],
    "power": ["The turbine has an output of {}.", "The dam supplies {} to the grid."],
    "pressure": ["The gauge showed {} before the blast.", "The valve opens above {}."],
    "data": ["The hackers copied {} of files.", "The disk holds {}."],
    "share": ["Turnout was {} in the capital.", "Prices rose by {} in March."],
}

SURFACES = {
    "length": ["kilometres", "kilometers", "km", "metres", "meters", "centimetres", "millimetres", "miles", "yards",
               "feet", "inches", "ft", "light years", "fathoms", "nautical miles"],
    "area": ["hectares", "acres", "square metres", "square kilometres", "square miles", "square feet", "sq km",
             "sq ft"],
    "volume": ["litres", "liters", "cubic metres", "gallons", "barrels", "pints", "cubic feet", "millilitres"],
    "mass": ["kilograms", "kg", "kilos", "grams", "tonnes", "metric tons", "tons", "lbs", "ounces", "milligrams"],
    "speed": ["kilometres per hour", "km/h", "kph", "miles per hour", "mph", "knots", "metres per second"],
    "time": ["seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries", "hrs",
             "milliseconds"],
    "temperature": ["degrees Celsius", "degrees Fahrenheit", "°C", "°F", "kelvins"],
    "energy": ["kilowatt hours", "kWh", "joules", "kilojoules", "calories"],
    "power": ["watts", "kilowatts", "megawatts", "MW", "gigawatts", "horsepower"],
    "pressure": ["pascals", "hPa", "kilopascals", "psi", "millibars"],
    "data": ["gigabytes", "GB", "megabytes", "terabytes", "kilobytes"],
    "share": ["percent", "%", "basis points"],
}  # fmt: skip

NUMBERS = ["7", "12", "3.5", "48", "120", "650"]

# What quantulum3 calls a unit that we call something else: the same unit.
SAME = {
    "percentage": "percent",
    "pound-mass": "pound",
    "degree fahrenheit": "degree Fahrenheit",
    "cubic centimetre": "millilitre",  # one thing under two names
}

# surface → (our reading, its other readings, who is right and why)
DIFFERENCES = {
    "nautical miles": ("nautical mile", {"dimensionless"}, "ours: it has no nautical mile"),
    "hectares": ("hectare", {"dimensionless"}, "ours: it has the symbol and not the word"),
    "seconds": ("second", {"second of arc"}, "ours: talks and sentences last in time, not in angles"),
    "minutes": ("minute", {"minute of arc"}, "ours: as above"),
    "degrees Celsius": (
        "degree Celsius",
        {"degree Celsius ampere-turn"},
        "ours: it takes 'at' for ampere-turns",
    ),
    "degrees Fahrenheit": ("degree Fahrenheit", {"degree fahrenheit ampere-turn"}, "ours: as above"),
    "kelvins": ("kelvin", {"kelvin ampere-turn"}, "ours: as above"),
}


def sentences() -> Iterator[tuple[str, str, str]]:
    """Each sentence with its surface and its number: every surface in every frame of its dimension."""
    turn = 0
    for dimension, surfaces in SURFACES.items():
        for surface in surfaces:
            for frame in FRAMES[dimension]:
                number = NUMBERS[turn % len(NUMBERS)]
                turn += 1
                gap = "" if surface in ("%", "°C", "°F") else " "
                yield frame.format(f"{number}{gap}{surface}"), surface, number


ALL = list(sentences())


def test_there_are_enough_sentences() -> None:
    assert len(ALL) >= 200
    assert set(DIFFERENCES) <= {surface for _, surface, _ in ALL}


@pytest.fixture(scope="module")
def disagreements() -> dict[str, set[tuple[str | None, str | None]]]:
    lexicon = units(VOCABULARY)
    found: dict[str, set[tuple[str | None, str | None]]] = {}
    for sentence, surface, number in ALL:
        ours = lexicon.lookup(surface)
        theirs = next(
            (q.unit.name for q in _parse(sentence) if re.search(rf"\b{re.escape(number)}", q.surface)), None
        )
        reading = (ours.name if ours else None, SAME.get(theirs, theirs) if theirs else None)
        if reading[0] != reading[1]:
            found.setdefault(surface, set()).add(reading)
    return found


def test_the_two_agree_but_for_the_differences_listed(
    disagreements: dict[str, set[tuple[str | None, str | None]]],
) -> None:
    listed = {surface: {(ours, one) for one in theirs} for surface, (ours, theirs, _) in DIFFERENCES.items()}
    assert disagreements == listed
