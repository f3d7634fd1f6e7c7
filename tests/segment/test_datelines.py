"""A dateline before a text's first words tells when it came out, and nothing of what it tells."""

from __future__ import annotations

import pytest

from claimcheck import Source, check
from claimcheck.records.claim import Claim


def dates(text: str) -> list[Claim]:
    found = check([Source(id="wire", name="wire", text=text, language="en")])
    return [claim for claim in found.claims if claim.quantity.kind == "date"]


@pytest.mark.parametrize(
    "head",
    [
        "MARL, 3 March 2025 (AP) - ",
        "Marl, March 3 — ",
        "MARL, Kell. (March 3, 2025) – ",
        "MARL, Nov. 3 (AP) - ",
        "MARL, 3rd March 2025 - ",
        "San Orvel de la Costa, 3 March 2025 - ",
    ],
)
def test_the_day_of_a_dateline_is_no_day_of_what_is_told(head: str) -> None:
    text = f"{head}Four people were killed in a fire."
    (day,) = [claim for claim in dates(text) if not claim.quantity.derived]
    assert day.part == "dateline"
    found = check([Source(id="wire", name="wire", text=text, language="en")])
    (four,) = [claim for claim in found.claims if claim.quantity.kind == "count"]
    assert four.part == "body"
    assert four.period is not None  # what has no day of its own is of that day


@pytest.mark.parametrize(
    "text",
    [
        "On March 3, 2025 — a day before the vote — 40 people were killed in a fire.",
        "The fire of March 3, 2025 - the worst in Marl - killed 40 people.",
        "March 3, 2025 - A fire killed 40 people in Marl.",
        "The Marl Fair, 12 June – 14 June 2025, drew 40 people.",
        "Anna Holm (3 March 1950 - 4 May 2024) painted 40 people.",
        "March 3, a Monday - the day of the fire - saw 40 people killed.",
        "Four people were killed in Marl on March 3 - a Monday - when a mill burned.",
    ],
)
def test_a_day_that_the_sentence_tells_of_is_no_dateline(text: str) -> None:
    told = [claim for claim in dates(text) if not claim.quantity.derived]
    assert told
    assert {claim.part for claim in told} == {"body"}


def test_only_the_first_words_of_a_text_are_a_dateline() -> None:
    text = "MARL, March 3 - A fire killed 40 people.\n\nOrvel, March 4 - Four people were killed."
    assert [claim.part for claim in dates(text)] == ["dateline", "body"]


def test_two_datelines_are_no_two_days_of_one_thing() -> None:
    texts = ("MARL, 3 March 2025 - Four people were killed.", "MARL, 5 March 2025 - Four people were killed.")
    found = check(
        [Source(id=f"t{n}", name=f"t{n}", text=text, language="en") for n, text in enumerate(texts)]
    )
    assert len([claim for claim in found.claims if claim.quantity.kind == "date"]) == 2
    assert not found.conflicts
