"""English or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load.about.language import language
from claimcheck.rulebook import Vocabulary


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("In der Stadt sind 275.000 Menschen eingeschlossen.", "de"),
        ("275.000 Menschen", "de"),
        ("Selon la police, au moins 12 personnes ont été blessées dans le marché.", "fr"),
        ("Al menos 12 personas murieron en el mercado, según la policía.", "es"),
        ("Almeno 12 persone sono morte nel mercato della città.", "it"),
        ("Volgens de politie zijn er 12 mensen gewond.", "nl"),
        ("Według policji 12 osób zostało rannych na targu.", "pl"),
        ("По данным полиции, ранены 12 человек.", "ru"),
        ("市内で27万5000人が孤立した。", "ja"),
        ("该市有27.5万人被困。", "zh"),
    ],
)
def test_other_languages(vocabulary: Vocabulary, text: str, code: str) -> None:
    assert language(text, vocabulary) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "275,000",
        "12 people died.",
        "Nine die in Rio de Janeiro crash",
        "The mayor of La Paz met El Salvador's president in São Paulo on Monday.",
        "Real Madrid 3-1 Bayern München",
        "“Sie können nicht bleiben,” the mayor of the town said, and about 40 people left.",
        "Profit up 12%",
    ],
)
def test_english(vocabulary: Vocabulary, text: str) -> None:
    assert language(text, vocabulary) == "en"


@given(st.text())
def test_any_text(vocabulary: Vocabulary, text: str) -> None:
    assert language(text, vocabulary)
