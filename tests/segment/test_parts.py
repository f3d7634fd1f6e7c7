"""The parts of an article; the articles are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.records.document import Document

Cut = Callable[..., Document]
LEAD = "The river rose by 2 metres on Monday, and 400 people left their homes, the mayor of Riverton said."
BODY = "It is the third flood in 10 years. The bridge has been shut since 6 a.m., and 3 roads with it."
ARTICLE = f"""Flood cuts off three villages

Mayor tells 400 people to leave

By Ada Brown
June 3, 2014, 5:09 PM

A street in Riverton under 2 metres of water. Photograph: John Doe/Reuters
A street in Riverton under 2 metres of water. Photograph: John Doe/Reuters

{LEAD}

The road to the north

{BODY}

READ MORE

{BODY}

Ada Brown is Senior Editor of The Riverton Post. She has 20 years of experience.

© 2014 The Riverton Post
"""


def parts(document: Document) -> list[str]:
    found: list[str] = []
    for sentence in document.sentences:
        if not found or found[-1] != sentence.part:
            found.append(sentence.part)
    return found


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Santa Irema, Wednesday, 14 February 2024", "dateline"),
        ("From our special correspondent, Harrow Bay, Monday, 22 September 2025", "dateline"),
        ("Brandt died on 9 April 2012.", "body"),
        ("Brandt shot Ferris on Easter Sunday, April 8, 2012.", "body"),
    ],
)
def test_a_line_with_a_date(cut: Cut, line: str, part: str) -> None:
    document = cut(f"Flood cuts off villages\n\n{line}\n\n{LEAD}\n\n{BODY}")
    (found,) = [sentence for sentence in document.sentences if sentence.text == line]
    assert found.part == part


def test_an_article(cut: Cut) -> None:
    expected = (
        "title summary byline dateline caption body heading body boilerplate body biography boilerplate"
    )
    assert parts(cut(ARTICLE)) == expected.split()
    assert parts(cut(ARTICLE, title="Flood cuts off three villages")) == expected.split()


def test_repetitions_are_marked(cut: Cut) -> None:
    repeated = [(sentence.part, sentence.text) for sentence in cut(ARTICLE).sentences if sentence.repeated]
    assert [part for part, _ in repeated] == ["caption", "caption", "body", "body"]


def test_a_repeated_title_is_a_title(cut: Cut) -> None:
    document = cut(f"Flood cuts off villages\n\nFlood cuts off villages\n\n{LEAD}\n\n{BODY}")
    assert [(one.part, one.repeated) for one in document.sentences][:3] == [
        ("title", False),
        ("title", True),
        ("body", False),
    ]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Related Topics", "boilerplate"),
        ("Copyright 2014 The Riverton Post. All rights reserved.", "boilerplate"),
        ("– (Copyright The Riverton Post Limited 2014)", "boilerplate"),
        ("(AP Photo/Ada Brown)", "caption"),
        ("A street under water. REUTERS/Ada Brown", "caption"),
        ("By Ada Brown and John Doe", "byline"),
        ("Posted 05/02/13 at 6:40 p.m.", "dateline"),
        ("Last updated: 3 June 2014 10:15 BST", "dateline"),
        ("What comes next", "heading"),
        ("RIVERTON (CBS/AP) – About 400 people left their homes on Monday, the mayor said.", "body"),
        ("By Friday the water had reached the bridge and 40 houses.", "body"),
        ("The bridge was built on June 3, 1954, and has been shut 12 times.", "body"),
        ("He said: “It is over.”", "body"),
    ],
)
def test_a_line_between_paragraphs(cut: Cut, line: str, part: str) -> None:
    document = cut(f"Flood cuts off villages\n\n{LEAD}\n\n{line}\n\n{BODY}\n\n{LEAD}")
    assert {one.part for one in document.sentences if one.paragraph == 2} == {part}


def test_a_single_sentence_is_body(cut: Cut) -> None:
    assert parts(cut(LEAD)) == ["body"]
    assert parts(cut("The blast killed 12 people")) == ["body"]
    assert parts(cut("The blast killed 12 people.\nIt was the second in 3 days.")) == ["body"]


def test_a_biography_only_stands_at_the_end(cut: Cut) -> None:
    life = "Ada Brown is a reporter for the Post and has 20 years of experience."
    paragraphs = [life, LEAD, BODY, LEAD, BODY, LEAD, BODY]
    assert "biography" not in parts(cut("\n\n".join(paragraphs)))
    assert parts(cut("\n\n".join(reversed(paragraphs))))[-1] == "biography"
