"""What holds for every text."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from num2words import num2words

from claimcheck.extract import Read, quantities_of
from claimcheck.rulebook import read_rulebook

VOCABULARY = read_rulebook().vocabulary
_WORDS = """
about at_least two hundred and a half million of - 12 3,000 1.5 % $ € km hours people from to between 9am 7pm Friday
October 2016 29 in its sixth year one five or_more so year-old , . ( ) – ° C m bn rose by per day each 1/2 ½ ٣ ３ Smith
the page Boeing 737 3-1 e80m x10^6 ' "
"""
PIECES = st.sampled_from([piece.replace("_", " ") for piece in _WORDS.split()])
_NUMERALS = VOCABULARY.table("numerals")
# "One" is a pronoun more often than not, and a scale in the plural counts without a number.
NUMBER_WORDS = re.compile(
    rf"\b(?:{'|'.join((set(_NUMERALS['ones']) | set(_NUMERALS['tens']) | {'hundred', 'thousand'}) - {'one'})})\b"
)
SENTENCES = st.lists(PIECES, max_size=14).map(" ".join)


def _holds(text: str) -> None:
    found = quantities_of(text, VOCABULARY)
    end = -1
    for quantity in found.quantities:
        assert text[quantity.start : quantity.end] == quantity.surface
        assert quantity.start <= quantity.number_start < quantity.number_end <= quantity.end
        if not quantity.derived:
            assert quantity.start >= end
            end = quantity.end
    for left in (*found.unread, *found.vetoed):
        assert text[left.start : left.end] == left.surface


@given(st.text(max_size=120))
def test_any_text_keeps_its_places(text: str) -> None:
    _holds(text)


@settings(max_examples=400)
@given(SENTENCES)
def test_any_sentence_of_number_words_keeps_its_places(text: str) -> None:
    _holds(text)


def _left_alone(text: str) -> list[str]:
    """The digits and number words of a text that are in no quantity, no veto and nothing unread."""
    found = quantities_of(text, VOCABULARY)
    told = [(one.start, one.end) for one in found.quantities]
    told += [(one.start, one.end) for one in (*found.unread, *found.vetoed)]
    numbers = [*re.finditer(r"\d+", text), *NUMBER_WORDS.finditer(text)]
    return [
        one[0] for one in numbers if not any(start < one.end() and one.start() < end for start, end in told)
    ]


@settings(max_examples=400)
@given(SENTENCES)
@example("two and a half men, three hundred million; twelve-fold, a thousand, Smith, 29, left")
@example("1/2 $ five")
def test_every_number_is_read_left_out_or_told(text: str) -> None:
    assert _left_alone(text) == []


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs", "Cf", "Cc"]), max_size=60),
    st.integers(0, 99_999),
)
def test_digits_among_anything_are_told(text: str, value: int) -> None:
    assert _left_alone(f"{text} {value} {text}") == []


@given(SENTENCES)
def test_a_no_break_space_changes_no_value(text: str) -> None:
    plain, other = (
        [(one.kind, one.amount.low, one.amount.high) for one in quantities_of(form, VOCABULARY).quantities]
        for form in (text, text.replace(" ", "\u00a0"))
    )
    assert plain == other


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_in_words_is_the_number_in_digits(value: int) -> None:
    words = num2words(value)
    for spelling in (words, words.replace(",", "")):
        _is_read_as(spelling, value)


def _is_read_as(words: str, value: int) -> None:
    (quantity,) = quantities_of(f"{words} boats", VOCABULARY).quantities
    assert quantity.amount.value == value
    assert quantity.surface == words


@given(st.integers(min_value=1, max_value=10**12))
def test_grouping_changes_no_value(value: int) -> None:
    for written in (f"{value:,}", f"{value:,}".replace(",", "\u202f"), f"{value:,}".replace(",", "’")):
        (quantity,) = quantities_of(f"exactly {written} boats.", VOCABULARY).quantities
        assert quantity.amount.value == value


@pytest.mark.parametrize(
    "text",
    ["9" * 300, "one and " * 300, "1 " * 300, "12-" * 300, "a quarter of " * 200, "(" * 500 + "12", "1,1" * 200,
     "from 9am to " * 150, "£" * 500, "12 km/" * 200, "9am-" * 200, "https://" + "a1/" * 500, "two-" * 300],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_long_runs_cost_milliseconds(text: str) -> None:
    quantities_of("12 boats", VOCABULARY)
    started = time.perf_counter()
    quantities_of(text, VOCABULARY)
    assert time.perf_counter() - started < 0.5


def test_reading_a_document_gives_places_in_its_text(read: Callable[[str], Read]) -> None:
    from claimcheck.extract import quantities
    from claimcheck.records.document import Document, Sentence
    from claimcheck.records.source import Source

    text = "One line.\n\nAbout 900 rebels left.\nThen 12 came."
    source = Source(id="a", name="a", text=text)
    spans = [(0, 9), (11, 33), (34, 47)]
    document = Document(source, tuple(Sentence(start, end, text[start:end]) for start, end in spans))
    found = quantities(document, VOCABULARY).quantities
    assert [(one.surface, text[one.start : one.end]) for one in found if one.amount.value != 1] == [
        ("About 900", "About 900"), ("12", "12")]  # fmt: skip
