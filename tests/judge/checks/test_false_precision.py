"""What was worked out of a hedged figure is no more exact than it: its conversion, the share that it makes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "false-precision"

CONTRADICTS = (
    "The hikers had walked roughly 12 miles (19.3121 km) when the fog came down on the pass.",
    "Some 3,000 pounds (1,360.78 kg) of mince was thrown away after the freezer failed.",
    "The crater is about 40 feet deep. That is 12.192 metres, the surveyor wrote in his report.",
    "Crews poured an estimated 50,000 gallons (189,270.6 litres) of water on the mill.",
    "The haul came to around 2 tons, or 1,814.37 kilograms, the customs service said.",
    "The parrot lived for about 80 years – 29,219 days – in one and the same kitchen.",
    "The walls of the bunker are about 4 inches (10.16 centimeters) thick.",
    "The fire has burned about 70,000 acres (28,328 hectares) of brush in the county.",
    "The jet crossed the lake at about 500 mph (804.672 km/h), witnesses said.",
    "“A yard and a bit, perhaps 4 feet,” he said of the python, which the zoo lists at 121.92 centimetres.",
    "Around 40 of the 300 shopkeepers, or 13.33 per cent, kept their shutters down on Monday.",
    "Of 600 or so lambs, 70 were lost in the snow (11.67 percent), the union said.",
    "By the warden's rough guess the whale weighed 30 tonnes (66,138.7 pounds).",
)

AGREES = (
    "The hikers had walked roughly 12 miles (19.3 km) when the fog came down on the pass.",
    "The hikers had walked 12 miles (19.3121 km) when the fog came down on the pass.",
    "The town lies about 100 miles (160.9 kilometers) south of the capital.",
    "The tower stands about 1,000 feet (304.8 meters) high.",
    "The store has some 20,000 square feet (1,858 square meters) of floor.",
    "The fire has burned about 1,200 acres (486 hectares) of brush in the county.",
    "A suitcase of 45.359 kg, or about 100 pounds, was left on the belt.",
    "The baby weighed about 7 pounds 4 ounces (3.2885 kg) at birth.",
    "She swam about 5 miles; the watch on her wrist showed 8.2114 km.",
    "He stands about 6 feet tall and won the race of 42.195 km by a minute.",
    "The bridge is about 40 years old and 14,312 days have passed since the first repair.",
    "Around 40 of the 300 shopkeepers, or 13 per cent, kept their shutters down on Monday.",
    "Around 40 of the 300 shopkeepers came; the fee went up by 13.37 per cent.",
    "Some 412 of the 900 stalls, or 45.78 percent, stayed shut on Monday.",
    "Of 600 lambs 70 were lost in the snow (11.67 percent), the union said.",
    "The lake was about 50 F (10 C) on Sunday.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_more_digits_than_what_it_is_worked_out_of(fires: Callable[[str, str], bool], text: str) -> None:
    """A figure is given more exactly than the hedged one that it was made of."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_as_exact_as_it_can_be(fires: Callable[[str, str], bool], text: str) -> None:
    """The figure is rounded, or it was not worked out of a hedged one."""
    assert not fires(RULE, text)
