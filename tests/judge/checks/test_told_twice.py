"""One text that tells one thing twice, with two figures; and what only looks like it.

``told_twice.json`` has sixty articles that do and sixty that do not, by a writer who saw neither rule nor code.
Every other one was read while it was made: of those 9 of 30 are found, of the other 30, which nobody read, 11.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.records.findings import Findings

Read = Callable[[str], Findings]
ARTICLES: dict[str, list[str]] = json.loads(Path(__file__).with_name("told_twice.json").read_text("utf-8"))
AGES = [
    "Mara Quill, 43, chairs the harbour board of Selby Bay. The vote was close.\n\nQuill, 45, said she would stay.",
    "Mara Quill, who is 38, denies theft. The jury left. Quill, 36, was seen by the pier.",
]
TOLD = [
    "A gas blast killed six people in Ondar on Friday. Schools were shut.\n\nThe seven victims were cousins.",
    "Six workers died when the crane fell. All seven workers had joined the yard in May.",
    "The coach was carrying 31 pupils. None of the 34 pupils was hurt, the school said.",
    "The jury found her guilty of 11 counts of fraud. She wept at each of the 13 counts.",
    "Ondar is to get a $4.2 million library. Neighbours call the $5.2 million library a waste.",
    "The crane closed a 185-metre span at noon. Engineers said the 165-metre span had held.",
    "A trial of 640 patients began in March. None of the 460 patients in the trial has dropped out.",
    "The bypass of Ondar cost $46.8 million. The cost of $47.8 million will be met by tolls.",
    "The ship lost 81 containers of toys. It is sailing on, and 91 containers are still lost.",
]
NOT_TOLD = [
    "Mara Quill, 43, chairs the board. Her daughter, Ina Quill, 18, was at the meeting.",
    "Mara Quill, 43, was hit by a car. The 56-year-old driver of it fled.",
    "Mara Quill, 43, was robbed. A boy has been charged. The 16-year-old is in custody.",
    "A gas blast killed six people and hurt five. The 11 victims were cousins.",
    "A gas blast killed six people in Ondar. In Tarn the seven victims of a fire were buried.",
    "The coach was carrying 31 pupils. The other four pupils went by train.",
    "The coach was carrying 31 pupils. The 12 pupils from Ondar sat in front.",
    "The coach was carrying 31 pupils, of whom nine got out. The 22 pupils went on to the lake.",
    "The coach was carrying 31 pupils. The first ten pupils got a seat.",
    "The coach was carrying 31 pupils. The minibus's 34 pupils got a seat.",
    "The coach was carrying 31 pupils. The school's bus came, and the 14 pupils got in.",
    "The coach was carrying 31 pupils. The 28 injured pupils are in Ondar.",
    "She stood before her father and his two fellow magistrates. The three magistrates let her go.",
    "Ondar is to get a $4.2 million library. A $5.2 million library was built in Selby Bay.",
    "The 12-storey tower opens in May. The 14-storey tower follows.",
    "Net profit rose to $4.2 million in spring. The $5.1 million profit of the summer beat forecasts.",
    "The firm was fined $2.2 million by Ondar and $3.1 million by Tarn. The $5.3 million fine is a record.",
    "The fire took more than 50,000 acres. The 54,000 acres will be planted anew.",
    "About 500 runners set out. All 487 runners were back by noon.",
    "The council said the Ondar depot had 42 buses. The union said the Tarn depot had 62 buses.",
    "The index lay at 20 to 30 points in May. The scale lay at 40 to 60 points in June.",
    "Rents rose from between 400 and 500 euros. The rents lie between 600 and 700 euros.",
    "The 11-inch model is light. The 13-inch model is not.",
    "Two years ago the board had 12 members. The 11 members now meet on Mondays.",
]


def told(findings: Findings) -> list[str]:
    assert len(findings.claims) > 1, "the numbers were not read"
    return [one.severity for one in findings.conflicts if one.rule == "told-twice"]


@pytest.mark.parametrize("text", AGES)
def test_two_ages_of_one_person(read: Read, text: str) -> None:
    assert told(read(text)) == ["warning"]


@pytest.mark.parametrize("text", TOLD)
def test_a_thing_told_twice_is_noted(read: Read, text: str) -> None:
    assert told(read(text)) == ["info"]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_two_things_are_left_alone(read: Read, text: str) -> None:
    assert told(read(text)) == []


@pytest.mark.parametrize("text", ARTICLES["found"])
def test_an_article_that_tells_a_thing_twice(read: Read, text: str) -> None:
    assert told(read(text))


@pytest.mark.parametrize("text", ARTICLES["missed"])
def test_an_article_that_is_still_missed(read: Read, text: str) -> None:
    assert not told(read(text)), "it is found now: move it to 'found'"


@pytest.mark.parametrize("text", ARTICLES["agrees"])
def test_an_article_that_is_right(read: Read, text: str) -> None:
    assert told(read(text)) == []


def test_there_are_sixty_of_each() -> None:
    assert len(ARTICLES["found"]) + len(ARTICLES["missed"]) == 60
    assert len(ARTICLES["agrees"]) == 60
