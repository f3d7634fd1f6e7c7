"""Numbers taken out of others."""

from __future__ import annotations

import pytest

from claimcheck.judge.phrases import lines
from claimcheck.judge.phrases.parts.part_of import Taken, parts_of
from tests.judge.phrases.sentences import sentence

WORDS = Taken(
    of=frozenset(("of", "from", "among")),
    led=frozenset(("the", "its")),
    whom=frozenset(("them", "whom")),
    apart=frozenset(("and", "while")),
)
PAIRS = [
    ("It sold 12 of the 30 houses.", ("12", "30"), "12", "30", "forward"),
    ("It sold 12 houses out of 30.", ("12", "30"), "12", "30", "forward"),
    ("It sold 12 of the city's 30 houses.", ("12", "30"), "12", "30", "forward"),
    ("Of the 30 houses, 12 were sold.", ("30", "12"), "12", "30", "fronted"),
    ("Of a row of 30 houses, 12 were sold.", ("30", "12"), "12", "30", "fronted"),
    ("There are 30 houses, 12 of them old.", ("30", "12"), "12", "30", "whom"),
    ("There are 30 men, of whom 12 are old.", ("30", "12"), "12", "30", "whom"),
]
NONE = [
    ("It sold 12 houses and 30 flats.", ("12", "30")),
    ("Of the 30 houses none burned; 12 were sold.", ("30", "12")),
    ("Of the 30 houses some burned, while 12 were sold.", ("30", "12")),
    ("The lowest, up from 30 houses, was 12.", ("30", "12")),
]


@pytest.mark.parametrize(("text", "numbers", "part", "whole", "told"), PAIRS)
def test_part_is_found(text: str, numbers: tuple[str, ...], part: str, whole: str, told: str) -> None:
    """Whichever stands first."""
    [line] = lines(sentence(text, *numbers))
    found = [
        (one.part.surface, one.whole.surface, one.told) for one in parts_of(line, WORDS, lambda claim: True)
    ]
    assert found == [(part, whole, told)]


@pytest.mark.parametrize(("text", "numbers"), NONE)
def test_no_part(text: str, numbers: tuple[str, ...]) -> None:
    """Another clause, or no word that takes one out of the other."""
    [line] = lines(sentence(text, *numbers))
    assert not list(parts_of(line, WORDS, lambda claim: True))
