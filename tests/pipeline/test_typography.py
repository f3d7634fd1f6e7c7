"""One story in the typography of two papers: nothing of it changes what is found."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import read_rulebook
from claimcheck.pipeline import check
from claimcheck.records.source import Source
from claimcheck.settings import Settings

RULEBOOK = read_rulebook()
ONE = "A fire killed 12 people in Orvel on Monday, police said."
OTHER = [
    "A fire killed **17** people in Orvel on Monday, police said.",
    "A fire killed **17 people** in Orvel on Monday, police said.",
    "A fire killed *17* people in *Orvel* on Monday, police said.",
    "A fire killed ***17 people in Orvel*** on Monday, police said.",
    "A fire killed 17* people in Orvel on Monday, police said.",
    "A fire killed 17 \u200bpeople in Orvel on Monday, police said.",
    "A fire killed 17\u00a0people in Orvel on Monday, police said.",
    "A fire killed 17 people in\nOrvel on Monday, police said.",
    "A FIRE killed SEVENTEEN people in Orvel on Monday, police said.",
]


def found(one: str, other: str) -> list[tuple[str, str, set[str]]]:
    texts = (("a.md", one), ("b.txt", other))
    sources = [
        Source(id=name, name=name, text=text, language="en", published=date(2025, 5, 13))
        for name, text in texts
    ]
    conflicts = check(sources, RULEBOOK, Settings()).conflicts
    return [(one.rule, one.severity, {claim.surface for claim in one.claims}) for one in conflicts]


@pytest.mark.parametrize("other", OTHER)
def test_how_a_number_is_set_changes_nothing(other: str) -> None:
    surface = "SEVENTEEN" if "SEVENTEEN" in other else "17"
    assert found(ONE, other) == [("deaths-differ", "error", {"12", surface})]
    assert found(other, ONE) == [("deaths-differ", "error", {"12", surface})]


def test_a_narrow_space_groups_digits() -> None:
    text = "Twelve nights at £90 came to £1\u202f080, and meals took the bill to £1\u202f480."
    assert found(text, "Nothing else.") == []
    wrong = "Twelve nights at £90 came to £1\u202f800."
    assert [(rule, surfaces) for rule, _, surfaces in found(wrong, "Nothing else.")] == [
        ("rate-matches-total", {"Twelve", "£90", "£1\u202f800"})
    ]


def test_a_bold_number_inside_one_text() -> None:
    text = "**Sales** rose **25%**, from **$40 million** to **$60 million**, in the year to June."
    assert [(rule, severity) for rule, severity, _ in found(text, "Nothing else.")] == [
        ("change-matches-ends", "error")
    ]
    right = "**Sales** rose **50%**, from **$40 million** to **$60 million**, in the year to June."
    assert found(right, "Nothing else.") == []
