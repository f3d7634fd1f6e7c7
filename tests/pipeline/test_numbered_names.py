"""Numbers in names of a draft that no source has are told, and only those."""

from __future__ import annotations

import pytest

from claimcheck import Findings, Source, check, read_rulebook

RULES = read_rulebook()


def checked(draft: str, *sources: str) -> Findings:
    texts = [Source(id=f"s{at}", name=f"s{at}", text=text, language="en") for at, text in enumerate(sources)]
    return check([Source(id="draft", name="draft", text=draft, language="en", role="draft"), *texts], RULES)


def told(findings: Findings) -> list[str]:
    return [notice.message for notice in findings.warnings if notice.code == "name-not-in-sources"]


@pytest.mark.parametrize(
    ("draft", "source", "message"),
    [
        (
            "Orlo Flight 307 is missing with 12 people.",
            "The 12 people of Orlo Flight 370 are missing.",
            "“Flight 307” (line 1) is in no source; a source has “Flight 370”",
        ),
        (
            "In Marl\nRoute 66 is closed for 12 days.",
            "Route 69 is closed for 12 days, Route 7 is open.",
            "“Route 66” (line 2) is in no source; a source has “Route 69”, “Route 7”",
        ),
        (
            "Callers to 0800 555 0124 waited 12 hours.",
            "They waited 12 hours.",
            "“0800 555 0124” (line 1) is in no source",
        ),
        (
            "The 12 neighbours of 14 Garden Way left.",
            "The 12 neighbours left 140 Garden Way.",
            "“14 Garden Way” (line 1) is in no source",
        ),
        (
            "The jet, ZX371, had 12 seats.",
            "The jet with 12 seats was a ZX-317.",
            "“ZX371” (line 1) is in no source; a source has “ZX-317”",
        ),
    ],
)
def test_a_name_that_no_source_has(draft: str, source: str, message: str) -> None:
    findings = checked(draft, source)
    assert told(findings) == [message]
    assert [(line.claim.quantity.amount.value, line.status) for line in findings.ledger] == [
        (12, "supported")
    ]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Flight 370 is missing with 12 people.", "MH370 had 12 people aboard."),
        ("Callers to 0800 555 0124 waited 12 hours.", "On (0800) 555-0124 they waited 12 hours."),
        ("Who called 911 waited 12 hours.", "They waited 12 hours."),
        ("No one waited 12 hours.", "They waited 12 hours."),
    ],
)
def test_a_name_that_a_source_has_or_that_everybody_knows(draft: str, source: str) -> None:
    findings = checked(draft, source)
    assert told(findings) == []
    assert any(line.claim.quantity.amount.value == 12 for line in findings.ledger)
    assert findings.coverage.seen > findings.coverage.read, "the name was seen and left out"


def test_each_name_is_told_once_and_names_of_sources_never() -> None:
    findings = checked(
        "Flight 307 left. Flight 307 is missing.", "Flight 370 is missing.", "Flight 3070 left."
    )
    assert told(findings) == [
        "“Flight 307” (line 1) is in no source; a source has “Flight 370”, “Flight 3070”"
    ]
    assert told(checked("Flight 307 left.")) == [], "a draft without sources"
