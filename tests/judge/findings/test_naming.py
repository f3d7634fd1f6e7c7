"""What the topic of a finding is called: in the words of the texts where no table has a better name."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import Source, check, read_rulebook
from claimcheck.load import read_sources

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
        (
            ("The two unions in Tarn have met nine times.", "The two unions in Tarn have met twelve times."),
            "number of times (“union, Tarn, met”)",
        ),
        (
            ("Varga agreed to buy Kolm for $34.50 per share.", "Varga is paying $35.40 a share for Kolm."),
            "price per share",
        ),
        (
            ("A judge in Tarn set bail at $500,000.", "Bail in Tarn was set at $50,000."),
            "bail in Tarn",
        ),
        (
            (
                "The ferry listed 40 minutes after it had left Caxio.",
                "She capsized 20 minutes after leaving Caxio.",
            ),
            "length of time after leaving Caxio",
        ),
        (
            ("Marl Rovers beat Tarn 3-1 on Wednesday.", "Tarn lost 3-2 at Marl Rovers on Wednesday."),
            "score (“Marl, Rovers, Tarn”)",
        ),
        (
            (
                "The heat wave in Tarn began on July 12, 2023.",
                "In Tarn the heat wave began on July 10, 2023.",
            ),
            "day (“heat, wave, began”) in Tarn",
        ),
    ],
)
def test_topic(texts: tuple[str, str], topic: str) -> None:
    sources = [Source(id=str(at), name=str(at), text=text, language="en") for at, text in enumerate(texts)]
    assert [conflict.topic for conflict in check(sources, RULES).conflicts] == [topic]


def test_the_capital_of_a_sentence_is_no_part_of_an_event() -> None:
    texts = ("Talks in Tarn collapsed after eleven hours.", "The talks in Tarn broke down after 14 hours.")
    sources = [Source(id=str(at), name=str(at), text=text, language="en") for at, text in enumerate(texts)]
    found = check(sources, RULES)
    topics = [one.topic for one in found.conflicts] + [one.topic for one in found.agreements]
    assert topics == ["length of the talks in Tarn"]


def test_a_row_of_totals_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "toll.csv").write_text("District,Dead\nTarn,31\nTotal,42\n", encoding="utf-8")
    (source,) = read_sources(["toll.csv"], root=tmp_path, vocabulary=RULES.vocabulary).sources
    assert "42 dead in total." in source.text
