"""Places in a row, and numbers of things."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.judge.phrases import lines
from claimcheck.judge.phrases.ranks.places import Labels, counts_in, places
from tests.judge.phrases.sentences import sentence

WORDS = Labels(
    ordinals={"third": 3, "sixth": 6},
    cardinals={"seven": 7},
    signs=frozenset(("no", ".", "number")),
    no_nouns=frozenset(("top", "of", "the")),
)
PLACES = [
    ("The third son of 2 men.", "2", "3", "third", frozenset(("son",))),
    ("It was the sixth of 4.", "4", "6", "sixth", frozenset()),
    ("On lap 19 of the 16 laps.", "16", "19", "lap 19", frozenset(("lap",))),
    ("Episode seven of the 5 parts.", "5", "7", "episode 7", frozenset(("episode",))),
    ("Witness No. 26 of 22.", "22", "26", "no. 26", frozenset(("witness",))),
]


@pytest.mark.parametrize(("text", "number", "value", "words", "nouns"), PLACES)
def test_place_is_found(text: str, number: str, value: str, words: str, nouns: frozenset[str]) -> None:
    """With what it numbers, where the words beside it say so."""
    [line] = lines(sentence(text, number))
    found = [(place.value, place.words, place.nouns) for place in places(line, WORDS)]
    assert (Decimal(value), words, nouns) in found


@pytest.mark.parametrize("text", ["A third of 2 men.", "The top 10 of the 2.", "At 19:30 of the 2."])
def test_no_place(text: str) -> None:
    """A share, the best of a list and an hour are no places."""
    [line] = lines(sentence(text, "2"))
    assert [count.most for count in counts_in(line, WORDS)] == [2]
    assert not list(places(line, WORDS))
