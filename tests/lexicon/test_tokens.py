"""Tokens: words and marks with exact places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.N. said so.", ["The", "U.N.", "said", "so", "."]),
        ("an 11-hour pause", ["an", "11-hour", "pause"]),
        ("the city’s 3,500 rebel-held homes", ["the", "city", "’s", "3,500", "rebel-held", "homes"]),
        ("They don't know O'Neill", ["They", "don't", "know", "O'Neill"]),
        ("$3.4bn (up)", ["$", "3.4", "bn", "(", "up", ")"]),
        ("", []),
    ],
)
def test_words_and_marks(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


def test_places_count_from_the_start_given() -> None:
    token = tokens("two boats", 100)[1]
    assert (token.start, token.end, token.lower) == (104, 109, "boats")


@given(st.text(max_size=80))
def test_every_token_stands_where_it_says(text: str) -> None:
    for token in tokens(text, 7):
        assert text[token.start - 7 : token.end - 7] == token.text
