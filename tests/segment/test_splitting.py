"""A stretch of text into sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records.document import Document
from claimcheck.rulebook import Vocabulary
from claimcheck.segment.splitting import split

Cut = Callable[..., Document]
ONE = [
    "It opened at 9 a.m. Monday with 40 guests.",
    "The game begins at 7 p.m. Eastern on Friday.",
    "Dr. J. K. Brown of the U.N. said 3.5 million people left.",
    "The U.N. Secretary-General spoke for 20 minutes.",
    "On Jan. 5 the town had 400 people.",
    "Some items, e.g. The Big Map, cost approx. 400 dollars.",
    "We wait . . . we are still at the start.",
    "We wait … we are still at the start.",
    "“No. Never!” he said.",
    "He lives in Mt. Vernon, Ill. and works in No. 10.",
    "About 40 km. north of the town 3 boats sank.",
    "The limit of 80 km/h. is old.",
]
TWO = [
    ("It fell by 7 p.m.", "Rebels left at 8."),
    ("It fell at 9 a.m.", "The army left."),
    ("He lives in the U.S.", "The man said so."),
    ("The limit on the road is 80 km/h.", "On the hill a car did 140."),
    ("The wind reached 31 m/s.", "“It was loud,” she said."),
    ("Prices rose 3.5 percent.", "12 shops closed."),
    ("“We won.”", "Mr Lee said so."),
    ("The town fell.", "al-Noor fighters came."),
    ("It is 3 p.m. now.", "iPhone sales rose."),
    ("😀 “Über 40 kamen.”", "Dann ging er."),
]


@pytest.mark.parametrize("text", ONE)
def test_one_sentence(cut: Cut, text: str) -> None:
    assert [sentence.text for sentence in cut(text).sentences] == [text]


@pytest.mark.parametrize(("first", "second"), TWO)
@pytest.mark.parametrize("space", [" ", "  ", " \u00a0"])
def test_two_sentences(cut: Cut, first: str, second: str, space: str) -> None:
    assert [sentence.text for sentence in cut(first + space + second).sentences] == [first, second]


def test_a_quotation_left_open_does_not_swallow_the_paragraph(cut: Cut) -> None:
    text = "“We saw 40 boats on the river that morning. " + "Then the water rose by 2 metres. " * 20
    assert len(cut(text).sentences) > 15


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_spans_lie_in_order_within_the_stretch(
    vocabulary: Vocabulary, text: str, cut: int, tail: int
) -> None:
    start, end = min(cut, len(text)), max(min(cut, len(text)), len(text) - tail)
    at = start
    for first, last in split(text, start, end, vocabulary):
        assert at <= first < last <= end
        assert text[first:last] == text[first:last].strip() != ""
        at = last
    assert not any(map(str.isalnum, text[at:end]))


@pytest.mark.parametrize("part", ["word ", "‘a’ ", '"a." ', "` ", "Hi. ", "a.m. ", "1.", "(", "“"])
def test_long_stretches_take_bounded_time(cut: Cut, part: str) -> None:
    text = part * (60_000 // len(part)) + "275,000 people."
    document = cut(text)
    assert document.sentences[-1].text.endswith("275,000 people.")
