"""Which lines go together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.records.document import Document

Cut = Callable[..., Document]


def texts(document: Document) -> list[str]:
    return [sentence.text for sentence in document.sentences]


def test_a_sentence_never_spans_a_blank_line(cut: Cut) -> None:
    assert texts(cut("The river rose by\n\n2 metres on Monday.")) == [
        "The river rose by",
        "2 metres on Monday.",
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_broken_at_a_margin_go_together(cut: Cut, newline: str) -> None:
    lines = [
        "The river that runs through the old town has risen by two metres since last",
        "Monday, when the storm began. Officials said that it would reach the bridge",
        "On Friday and that 400 people in low streets were told to leave their homes",
        "by noon.",
    ]
    assert len(cut(newline.join(lines)).sentences) == 2


def test_a_paragraph_of_two_lines_goes_by_the_margin_of_the_text(cut: Cut) -> None:
    longer = (
        "The river that runs through the old town has risen by two metres since last\n"
        "Monday, when the storm began, and officials said it would reach the Brandt\n"
        "Bridge by Friday.\n\n"
    )
    two = "Those who live in low streets have been told to leave their homes before\n19 October."
    assert len(cut(longer + two).sentences) == 2
    assert len(cut(two).sentences) == 2, "alone it may be a title and what stands below it"
    short = "Flood in the old town\n40 people left their homes."
    assert len(cut(longer + short).sentences) == 3


def test_lines_that_stand_alone_stay(cut: Cut) -> None:
    text = "Flood cuts off three villages\nThe river rose by 2 metres on Monday.\nIt will fall on Friday.\n"
    assert texts(cut(text)) == text.splitlines()


def test_a_line_that_goes_on_is_joined(cut: Cut) -> None:
    assert len(cut("The river rose by 2 metres and\n40 people left the town.").sentences) == 1
    assert len(cut("The river rose, and 40 people\nleft the town.").sentences) == 1


def test_list_items_and_headings_lose_their_marks(cut: Cut) -> None:
    text = "# The flood\n\n- 40 people left\n- 12 came back\n\n1. One boat sank\n2. Two boats came\n\n> He said 3.\n"
    expected = [
        "The flood",
        "40 people left",
        "12 came back",
        "One boat sank",
        "Two boats came",
        "He said 3.",
    ]
    assert texts(cut(text, "a.md")) == expected


def test_paragraphs_count_blocks(cut: Cut) -> None:
    document = cut("One here. Two here.\n\n \n\nThree here.\fFour here.")
    assert [sentence.paragraph for sentence in document.sentences] == [0, 0, 1, 2]


def test_lines_without_a_letter_or_digit_are_left_out(cut: Cut) -> None:
    assert texts(cut("One here.\n\n* * *\n\n-----\n\nTwo here.")) == ["One here.", "Two here."]
