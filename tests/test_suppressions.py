"""Findings that a configuration asks not to be shown."""

from __future__ import annotations

import pytest

from claimcheck.judge.gate import passes
from claimcheck.record import replace
from claimcheck.records.findings import Findings
from claimcheck.suppressions import Suppression, apply
from tests.report.flood import flood


@pytest.fixture
def findings() -> Findings:
    found = replace(flood(), errors=(), warnings=())
    return replace(found, conflicts=found.conflicts[:1])


@pytest.mark.parametrize(
    ("source", "fits"),
    [
        ("**", True),
        ("*.txt", True),
        ("herald.txt", True),
        ("ledger.???", True),
        ("**/herald.txt", True),
        ("gazette.md", False),
        ("herald", False),
        ("*", True),
        ("archive/**", False),
        ("herald.tx.", False),
    ],
)
def test_a_pattern_names_sources(findings: Findings, source: str, fits: bool) -> None:
    rule = findings.conflicts[0].rule
    marked = apply(findings, [Suppression(rule, "counted apart", source, "claimcheck.toml", 3)])
    assert passes(marked, "info") is fits
    assert (marked.conflicts[0].status == "suppressed") is fits
    if fits:
        assert marked.conflicts[0].notes[-1] == "suppressed by claimcheck.toml:3: counted apart"
        assert marked.faults == ()


def test_what_does_nothing_is_told(findings: Findings) -> None:
    asked = [
        Suppression("another-rule", "r", "**", "claimcheck.toml", 3),
        Suppression("another-rule", "r", "elsewhere/**", "claimcheck.toml", 7),
    ]
    marked = apply(findings, asked)
    assert [(one.rule, one.where) for one in marked.faults] == [("suppression-unused", "claimcheck.toml:3")]
    assert (passes(marked, "warning"), passes(replace(marked, conflicts=()), "error")) == (False, True)
    assert not passes(replace(marked, conflicts=()), "warning")
    assert marked.conflicts == findings.conflicts


def test_a_folder_stands_for_what_is_below(findings: Findings) -> None:
    herald = findings.sources[0].model_copy(update={"id": "a/b/herald.txt"})
    claim = replace(findings.conflicts[0].claims[0], source="a/b/herald.txt")
    side = replace(findings.conflicts[0].sides[0], claims=(claim,))
    found = replace(findings, sources=(herald,), conflicts=(replace(findings.conflicts[0], sides=(side,)),))
    for source, fits in {"a/**": True, "a/*": False, "**/herald.txt": True, "a/**/herald.*": True}.items():
        asked = [Suppression(findings.conflicts[0].rule, "r", source, "c", 1)]
        assert (apply(found, asked).conflicts[0].status == "suppressed") is fits
