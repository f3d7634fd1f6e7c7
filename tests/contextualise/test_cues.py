"""What a clause is about besides its number: names and content words."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

CUES = [
    ("The harbour of Orvel lost 12 cranes in the gale.", "12", {"harbour", "Orvel", "crane", "gale"}, {"12", "the"}),
    ("The gale broke 12 cranes, but the bakers kept 30 ovens.", "30", {"baker", "oven"}, {"gale", "crane"}),
    ("The gale broke 12 cranes; 30 ovens went cold.", "12", {"gale", "crane"}, {"oven"}),
    ("Charging from 10 to 80 per cent takes 24 minutes.", "24 minutes", {"10-80 percent"}, {"24"}),
    ("The mayor takes office on 1 November for a term of 12 years.", "12 years", {"mayor", "1/11 day"}, {"november"}),
]  # fmt: skip


def test_a_name_is_one_at_the_beginning_of_a_sentence_too() -> None:
    opening = "Brightwater was founded in 1913."
    assert "brightwater" in claim(opening, "1913").cues
    assert "Brightwater" in claim(f"{opening} The sale of Brightwater is a shock.", "1913").cues


def test_a_headline_tells_no_names() -> None:
    text = (
        "Bank Sells Orvel Mill\n\nMill hands in Orvel were told on Monday.\n\nMill wages rose by 12 percent."
    )
    assert "mill" in claim(text, "12 percent").cues


@pytest.mark.parametrize(("text", "surface", "has", "lacks"), CUES, ids=[row[0] for row in CUES])
def test_the_words_of_the_clause(text: str, surface: str, has: set[str], lacks: set[str]) -> None:
    cues = set(claim(text, surface).cues)
    assert has <= cues
    assert not lacks & cues


def test_each_word_is_given_once() -> None:
    cues = claim("The harbour lost 12 cranes, the harbour said.", "12").cues
    assert len(cues) == len(set(cues))
