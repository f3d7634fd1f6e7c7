"""Lengths, ages, zones, days and bounds in an order of words that no rule names: what they are tells their roles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.pipeline import check
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

TABLE: dict[str, dict[str, list[str]]] = json.loads(
    Path(__file__).with_name("lone_figures.json").read_text("utf-8")
)


def rows(which: str) -> list[tuple[str, str]]:
    return [(rule, text) for rule, texts in TABLE[which].items() for text in texts]


def told(rulebook: Rulebook, rule: str, text: str) -> int:
    """How many findings a rule has in a text whose numbers were read."""
    source = Source(id="wire", name="wire", text=text, language="en", published=None)
    findings = check([source], rulebook, Settings(select=(rule,)))
    assert findings.claims, "no number was read"
    return len(findings.conflicts)


@pytest.mark.parametrize(("rule", "text"), rows("contradicts"))
def test_text_contradicts_itself(rulebook: Rulebook, rule: str, text: str) -> None:
    assert told(rulebook, rule, text)


@pytest.mark.parametrize(("rule", "text"), rows("agrees"))
def test_text_agrees_or_is_left_alone(rulebook: Rulebook, rule: str, text: str) -> None:
    assert not told(rulebook, rule, text)
