"""What "it" and "the firm" stand for: their words are words of the clause that they lead."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

MEANT = [
    ("The mill burned down on Monday. It was built in 1964.", "1964", {"mill"}),
    ("Fire destroyed the Orvel mill on Monday. It was built in 1964.", "1964", {"Orvel", "mill"}),
    ("Orvel United are to get a new stadium. It will hold 12,000 people.", "12,000", {"orvel", "stadium"}),
    ("The mill burned down. It was old. It was built in 1964.", "1964", {"mill"}),
    ("The mill burned down. Built in 1964, it was empty.", "1964", {"mill"}),
    ("Tamm AG is insolvent. The firm was founded in 1921.", "1921", {"tamm"}),
    ("A painting by Ida Holm was sold. On Monday, it fetched $24 million.", "$24 million", {"painting"}),
]


@pytest.mark.parametrize(("text", "surface", "words"), MEANT, ids=[row[0] for row in MEANT])
def test_a_pronoun_brings_the_words_of_what_it_stands_for(text: str, surface: str, words: set[str]) -> None:
    assert words <= set(claim(text, surface).cues)


ALONE = [
    ("The mill burned down on Monday. A shop was built in 1964.", "1964", {"mill"}),
    ("The mill burned down on Monday; a shop that it owned was built in 1964.", "1964", {"monday"}),
    ("It was built in 1964.", "1964", {"it"}),
    ("The mill burned down. Built in 1964, a shop was empty.", "1964", {"mill"}),
]


@pytest.mark.parametrize(("text", "surface", "words"), ALONE, ids=[row[0] for row in ALONE])
def test_a_clause_of_its_own_has_only_its_words(text: str, surface: str, words: set[str]) -> None:
    assert not words & set(claim(text, surface).cues)
