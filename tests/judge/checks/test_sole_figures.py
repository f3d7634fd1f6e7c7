"""Figures that are the only ones of their sort in a sentence or two: what is told of them, and what of others.

``sole_figures.json`` has, by rule, sentences that contradict themselves, and others in which something is told behind a
figure of another thing, place or time, or a sum comes out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from claimcheck.pipeline import check
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

TABLE: dict[str, Any] = json.loads(Path(__file__).with_name("sole_figures.json").read_text("utf-8"))
CONTRADICTS = [(rule, text) for rule, texts in TABLE["contradicts"].items() for text in texts]


@pytest.mark.parametrize(("rule", "text"), CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], rule: str, text: str) -> None:
    """The only figures that can be meant do not make what is told of them."""
    assert fires(rule, text)


@pytest.mark.parametrize("text", TABLE["agrees"])
def test_no_rule_is_alarmed(rulebook: Rulebook, text: str) -> None:
    """The figures agree, or are of two things."""
    source = Source(id="wire", name="wire", text=text, language="en", published=None)
    findings = check([source], rulebook, Settings(select=tuple(TABLE["contradicts"])))
    assert len(findings.claims) > 1, "the numbers were not read"
    assert not findings.conflicts
