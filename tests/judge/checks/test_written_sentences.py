"""Sentences of many sorts by the writer of the checks: as many words for one thing as reporters have.

``written.json`` has for most checks those that contradict themselves and those that do not.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.judge import CHECKS
from claimcheck.judge.checks.speakers_differ import SET_APART
from claimcheck.pipeline import check
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

TABLE: dict[str, dict[str, list[str]]] = json.loads(
    Path(__file__).with_name("written.json").read_text("utf-8")
)


def rows(which: str) -> list[tuple[str, str]]:
    return [(checked, text) for checked, sentences in TABLE.items() for text in sentences[which]]


def read(rulebook: Rulebook, text: str) -> Findings:
    within = tuple(rule.id for rule in rulebook.rules if CHECKS[rule.check].within)
    source = Source(id="wire", name="wire", text=text, language="en", published=None)
    findings = check([source], rulebook, Settings(select=within))
    assert findings.claims, "no number was read"
    return findings


@pytest.mark.parametrize(("checked", "text"), rows("contradicts"))
def test_text_contradicts_itself(rulebook: Rulebook, checked: str, text: str) -> None:
    rules = {rule.id: rule.severity for rule in rulebook.rules if rule.check == checked}
    found = [one for one in read(rulebook, text).conflicts if one.rule in rules]
    assert any(one.severity != "info" or rules[one.rule] == "info" or SET_APART in one.notes for one in found)


@pytest.mark.parametrize(("checked", "text"), rows("agrees"))
def test_text_agrees_or_is_left_alone(rulebook: Rulebook, checked: str, text: str) -> None:
    own = {rule.id for rule in rulebook.rules if rule.check == checked and rule.severity == "info"}
    loud = [one for one in read(rulebook, text).conflicts if one.severity != "info" or one.rule in own]
    assert loud == []
