"""Two texts of a few sentences that begin alike, and acts that only sound alike."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Source, check


def rules(*texts: str) -> list[tuple[str, str]]:
    sources = [
        Source(id=name, name=name, text=text, language="en", published=date(2025, 5, 13))
        for name, text in zip("ab", texts, strict=True)
    ]
    result = check(sources)
    assert len(result.claims) > 1, "the numbers were not read"
    return [(conflict.rule, conflict.severity) for conflict in result.conflicts]


def test_a_sentence_that_is_nothing_but_its_figure() -> None:
    found = rules("Marl met Lund on Saturday. 3-1.", "Lund and Marl played on Saturday. It ended 3-2.")
    assert found == [("short-texts-differ", "info")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Power failed in Marl at 3 a.m. on Monday.", "A bridge in Marl collapsed at 5 a.m. on Monday."),
        ("The vote on the Marl tram failed on 3 May.", "The tram bridge in Marl collapsed on 5 May."),
        ("Fares in Marl went up on 3 May.", "A wall in Marl was put up on 5 May."),
    ],
)
def test_acts_that_only_sound_alike(one: str, other: str) -> None:
    assert [severity for _, severity in rules(one, other)] in ([], ["info"])
