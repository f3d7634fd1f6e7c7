"""Small phrases of the reports: when a figure holds."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.report.wording import when
from tests.report.flood import Story


@pytest.mark.parametrize(
    ("words", "day", "shown"),
    [
        ("Tuesday", date(2025, 3, 4), "Tuesday (4 Mar 2025)"),
        ("Tuesday", None, "Tuesday (date not given)"),
    ],
)
def test_a_day_that_is_only_named_is_dated(story: Story, words: str, day: date | None, shown: str) -> None:
    claim = story.claim("herald.txt", "12,400", "12400", period=(words, day))
    assert when(claim, story.sources["herald.txt"]) == shown


@pytest.mark.parametrize("words", ["5 March 2025", "March 5, 2025", "5 Mar 2025", "on 5 March 2025"])
def test_a_day_in_full_is_said_once(story: Story, words: str) -> None:
    from claimcheck.record import replace

    claim = story.claim(
        "evening post.txt", "Nearly ten thousand", "10000", period=("5 March 2025", date(2025, 3, 5))
    )
    assert claim.period is not None
    claim = replace(claim, period=replace(claim.period, text=words))
    assert when(claim, story.sources["herald.txt"]) == words.removeprefix("on ")


@pytest.mark.parametrize(
    ("message", "reason", "said"),
    [
        ("wire.txt: 11 is more than 8.", "11 is more than 8", ["wire.txt: 11 is more than 8."]),
        (
            "wire.txt and the post differ.",
            "they differ by 2",
            ["wire.txt and the post differ.", "they differ by 2"],
        ),
    ],
)
def test_a_reason_is_said_once(message: str, reason: str, said: list[str]) -> None:
    from claimcheck.record import replace
    from claimcheck.report.wording import told
    from tests.report.flood import flood

    conflict = replace(flood().conflicts[0], message=message, reason=reason)
    assert told(conflict) == said
