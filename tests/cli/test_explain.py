"""``claimcheck explain``: a rule's page, and how a finding came about."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def report(claimcheck: Run, tmp_path: Path) -> dict[str, str]:
    (tmp_path / "wire.txt").write_text(
        "The ferry sinking at Harrow Point killed 31 people.\n", encoding="utf-8"
    )
    (tmp_path / "paper.txt").write_text(
        "At Harrow Point the ferry sinking killed 58 people.\n", encoding="utf-8"
    )
    claimcheck("check", "wire.txt", "paper.txt", "--output", "json:report.json")
    found: dict[str, str] = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["conflicts"][0]
    return found


def test_a_rule(claimcheck: Run) -> None:
    code, out, _ = claimcheck("explain", "deaths-differ")
    assert code == 0
    assert "why" in out
    assert "misses" in out
    assert "example:" in out


def test_a_finding_shows_its_facets_and_what_was_compared(claimcheck: Run, report: dict[str, str]) -> None:
    code, out, _ = claimcheck("explain", report["id"], "--from", "report.json")
    assert code == 0
    assert "“31”" in out and "“58”" in out
    assert "measure      same" in out
    assert "killed  |  killed" in out
    assert "31  |  58" in out or "58  |  31" in out
    assert "deaths-differ (error" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["deths-differ"], "there is no rule 'deths-differ'. Did you mean 'deaths-differ'?"),
        (["abc", "--from", "lost.json"], "lost.json: it cannot be read"),
        (["abc", "--from", "wire.txt"], "wire.txt: it is no JSON report"),
        (["abc", "--from", "report.json"], "report.json: no finding 'abc'; its findings are"),
    ],
)
def test_what_cannot_be_explained(
    claimcheck: Run, report: dict[str, str], arguments: list[str], message: str
) -> None:
    code, _, err = claimcheck("explain", *arguments)
    assert code == 2
    assert message in " ".join(err.split())


def test_a_family_names_its_rules(claimcheck: Run) -> None:
    code, out, _ = claimcheck("explain", "casualties")
    assert (code, out.startswith("casualties: a family of rules: deaths-differ, ")) == (0, True)


def test_facets_are_named_in_words(claimcheck: Run, report: dict[str, str]) -> None:
    out = claimcheck("explain", report["id"], "--from", "report.json")[1]
    assert "    for whom     unknown" in out


def test_no_line_is_wider_than_the_screen(
    claimcheck: Run, report: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = claimcheck("explain", report["id"], "--from", "report.json")[1]
    assert max(map(len, out.splitlines())) <= 60
    assert "    clause       same       " in out
