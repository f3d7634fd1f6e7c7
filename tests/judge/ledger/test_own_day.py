"""The day on which a draft comes out is asked no source for."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Source, check
from claimcheck.records.findings import Findings

SENTENCE = "The flood in Marlbridge killed 14 people."


def findings(draft: str) -> Findings:
    return check(
        [
            Source(
                id="draft", name="draft", text=draft, language="en", role="draft", published=date(2024, 6, 13)
            ),
            Source(id="county", name="county", text=SENTENCE, language="en"),
        ]
    )


@pytest.mark.parametrize(
    "head",
    [
        "June 13, 2024\n\n",
        "Flood hits Marl.\n\nJune 13, 2024\n\n",
        "# Flood hits Marl\n\nBy Ana Reyes\n13 June 2024\n\n",
        "Quick draft.\nThursday, June 13, 2024\n\n",
        "# Flood hits Marl\n\nUpdated: June 13, 2024, 5:09 PM\n\n",
        "MARL, June 13, 2024 (Inland News) - ",
        "MARL, June 12, 2024 (Inland News) - ",
    ],
)
def test_the_day_of_a_draft_has_no_line(head: str) -> None:
    found = findings(head + SENTENCE)
    assert any(
        claim.quantity.kind == "date" and not claim.quantity.derived
        for claim in found.claims
        if claim.source == "draft"
    )
    assert [line.claim.surface for line in found.ledger] == ["14"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The bridge fell on June 13, 2024.", "June 13, 2024"),
        ("June 13, 2024 was the worst day of the flood.", "June 13, 2024"),
        ("On June 12, 2024 - of all days - the bridge fell.", "June 12, 2024"),
    ],
)
def test_another_date_of_a_draft_has_a_line(text: str, day: str) -> None:
    found = findings(f"{text} {SENTENCE}")
    lines = {line.claim.surface: line.status for line in found.ledger}
    assert lines == {day: "unsupported", "14": "supported"}
