"""Small phrases of the reports: when a figure holds."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.record import replace
from claimcheck.records.findings import Side
from claimcheck.report import wording
from claimcheck.report.tellers import given_by
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
    claim = story.claim(
        "evening post.txt", "Nearly ten thousand", "10000", period=("5 March 2025", date(2025, 3, 5))
    )
    assert claim.period is not None
    claim = replace(claim, period=replace(claim.period, text=words))
    assert when(claim, story.sources["herald.txt"]) == words.removeprefix("on ")


@pytest.mark.parametrize(
    ("words", "first", "last", "shown"),
    [
        ("in 1978", date(1978, 1, 1), date(1978, 12, 31), "in 1978"),
        ("last year", date(2024, 1, 1), date(2024, 12, 31), "last year (2024)"),
        ("in February", date(2024, 2, 1), date(2024, 2, 29), "in February (Feb 2024)"),
        ("2024-02-01", date(2024, 2, 1), date(2024, 2, 1), "2024-02-01"),
        ("in winter", date(2024, 1, 1), date(2024, 2, 29), "in winter (1 Jan 2024 to 29 Feb 2024)"),
        ("that week", date(2023, 12, 1), date(2024, 12, 31), "that week (1 Dec 2023 to 31 Dec 2024)"),
    ],
)
def test_a_whole_year_or_month_goes_by_its_name(
    story: Story, words: str, first: date, last: date, shown: str
) -> None:
    claim = story.claim("herald.txt", "12,400", "12400", period=("Tuesday", date(2025, 3, 4)))
    assert claim.period is not None
    claim = replace(claim, period=replace(claim.period, text=words, first=first, last=last))
    assert when(claim, story.sources["herald.txt"]) == shown


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2025, 3, 4), "The Verrin Herald, Tue 4 Mar"),
        (date(2020, 1, 1), "The Verrin Herald, Wed 1 Jan 2020"),
    ],
)
def test_a_day_of_another_year_has_its_year(story: Story, day: date, shown: str) -> None:
    claim = story.claim("herald.txt", "12,400", "12400", period=("Tuesday", day))
    side = Side("12,400", (claim,), 1)
    assert given_by(side, story.sources, within_one=False) == shown


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
    from claimcheck.report.wording import told
    from tests.report.flood import flood

    conflict = replace(flood().conflicts[0], message=message, reason=reason)
    assert told(conflict) == said


@pytest.mark.parametrize(
    ("witnesses", "drafts", "said"),
    [
        (1, 0, "1 source and 2 copies"),
        (2, 0, "2 sources and 1 copy"),
        (1, 1, "1 source, 1 copy and your draft"),
        (0, 3, "3 of your drafts"),
    ],
)
def test_who_gives_a_value_is_listed(story: Story, witnesses: int, drafts: int, said: str) -> None:
    claim = story.claim("herald.txt", "12,400", "12400")
    claims = tuple(replace(claim, source=name) for name in ("a.txt", "b.txt", "c.txt"))
    assert wording.witnesses(Side("12,400", claims, witnesses, drafts)) == said


def test_a_record_goes_by_the_end_of_its_address_where_that_tells_it(story: Story) -> None:
    claim = replace(story.claim("herald.txt", "12,400", "12400"), source="a")
    texts = {
        one: story.sources["gazette.txt"].model_copy(update={"id": one, "name": f"https://{one}/{last}"})
        for one, last in (("a", "flood-17"), ("b", "flood-18"))
    }
    side = Side("12,400", (claim,), 1)
    assert given_by(side, texts, within_one=False) == "flood-17"
    alike = {**texts, "b": texts["b"].model_copy(update={"name": "https://b/flood-17"})}
    assert given_by(side, alike, within_one=False) == "https://a/flood-17"
