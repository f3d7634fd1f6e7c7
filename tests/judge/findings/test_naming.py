"""What the topic of a finding is called: in the words of the texts where no table has a better name."""

from __future__ import annotations

import pytest

from claimcheck import Source, check, read_rulebook

RULES = read_rulebook()


@pytest.mark.parametrize(
    ("texts", "topic"),
    [
        (
            (
                "Patients wait 41 weeks for a hip at St Orla's Hospital.",
                "At St Orla's Hospital patients wait 52 weeks.",
            ),
            "length of time (“patient, wait, Orla”) in St Orla's Hospital",
        ),
        (
            ("In the Tarn ballot the turnout was 58.4 percent.", "The turnout in Tarn was 54.8 percent."),
            "turnout in Tarn",
        ),
        (
            ("The flood in Marl killed 17 people.", "The flood in Marl killed 21 people."),
            "people killed in Marl",
        ),
        (
            (
                "With a 48-metre throw Ida Brandt opened the second half for Marl Rovers.",
                "Ida Brandt opened the second half for the Marl Rovers with a throw of 46 metres.",
            ),
            "length (“throw, Ida, Brandt”)",
        ),
        (
            ("The hospital in Tarn has a 600-bed wing.", "The hospital in Tarn has a 640-bed wing."),
            "beds in Tarn",
        ),
        (
            ("The plant in Marl makes 26,000 tyres a day.", "In Marl 18,000 tyres leave the plant each day."),
            "tyres a day in Marl",
        ),
        (
            ("The price in Marl is 3 dollars a kilo.", "In Marl the price is 4 dollars a kilo."),
            "price per kilogram in Marl",
        ),
        (
            ("For the mill it was $42 million.", "The port is to have $24 million."),
            "sum",
        ),
    ],
)
def test_topic(texts: tuple[str, str], topic: str) -> None:
    sources = [Source(id=str(at), name=str(at), text=text, language="en") for at, text in enumerate(texts)]
    assert [conflict.topic for conflict in check(sources, RULES).conflicts] == [topic]
