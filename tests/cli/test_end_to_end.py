"""The command line with the whole pipeline behind it, on texts of two papers."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

WIRE = """\
Ferry sinks off Harrow Point

March 4, 2025

The ferry sinking at Harrow Point killed 31 people, the coast guard said on Tuesday.
"""
PAPER = """\
Harrow Point mourns

March 4, 2025

At Harrow Point the ferry sinking killed 58 people on Tuesday, the harbour master said.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """The two texts, in the folder in which commands run."""
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    (tmp_path / "paper.txt").write_text(PAPER, encoding="utf-8")
    return tmp_path


def test_two_papers_disagree(claimcheck: Run, texts: Path) -> None:
    code, out, err = claimcheck("check", "wire.txt", "paper.txt")
    assert (code, err) == (1, "")
    assert out.startswith("1 conflict in 2 sources: 1 error.\n")
    assert "«31»" in out
    assert "«58»" in out
    assert "wire.txt:5" in out


def test_one_paper_agrees_with_itself(claimcheck: Run, texts: Path) -> None:
    code, out, _ = claimcheck("check", "wire.txt")
    assert code == 0
    assert out.startswith("No conflict found in 1 source")


def test_a_missing_file_fails_the_run_and_the_others_are_checked(claimcheck: Run, texts: Path) -> None:
    code, out, err = claimcheck("check", "wire.txt", "paper.txt", "lost.txt", "--format", "json")
    assert code == 2
    assert "lost.txt" in err
    document = json.loads(out)
    assert document["complete"] is False
    assert len(document["conflicts"]) == 1
    assert document["errors"][0]["path"] == "lost.txt"


def test_a_folder_with_nothing_to_read_fails(claimcheck: Run, texts: Path) -> None:
    (texts / "empty").mkdir()
    code, _, err = claimcheck("check", "empty")
    assert code == 2
    assert "empty" in err


def test_a_bad_rule_fails_the_run_and_the_texts_are_checked(claimcheck: Run, texts: Path) -> None:
    (texts / "bad.yaml").write_text("version: 1\nrules:\n  - id: x\n    seveirty: error\n", encoding="utf-8")
    code, out, err = claimcheck("check", "wire.txt", "paper.txt", "--rules", "bad.yaml", "--format", "json")
    assert code == 2
    assert "bad.yaml:4:5" in err
    document = json.loads(out)
    assert document["complete"] is False
    assert len(document["conflicts"]) == 1


def test_a_rule_can_be_left_out_and_chosen(claimcheck: Run, texts: Path) -> None:
    rule = json.loads(claimcheck("check", "wire.txt", "paper.txt", "--format", "json")[1])["conflicts"][0][
        "rule"
    ]
    sources = ("check", "wire.txt", "paper.txt", "--format", "json")
    chosen = json.loads(claimcheck(*sources, "--select", rule)[1])
    assert [c["rule"] for c in chosen["conflicts"]] == [rule]
    left = json.loads(claimcheck(*sources, "--ignore", rule)[1])
    assert rule not in [c["rule"] for c in left["conflicts"]]
    assert claimcheck(*sources, "--select", f"{rule},{rule[:-1]}")[0] == 2


def test_standard_input(claimcheck: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAPER.encode())))
    code, out, _ = claimcheck("check", "wire.txt", "-")
    assert code == 1
    assert "standard input:5" in out


def test_a_day_of_publication_can_be_given(claimcheck: Run, texts: Path) -> None:
    (texts / "bare.txt").write_text(
        "Divers reached the wreck on Monday.\n2 boats helped.\n", encoding="utf-8"
    )
    flags = ("--published", "bare.txt=2025-03-05", "--format", "json")
    document = json.loads(claimcheck("extract", "bare.txt", *flags)[1])
    assert document["sources"][0]["published"] == "2025-03-05"
    code, _, err = claimcheck("extract", "bare.txt", "--published", "bare.txt=soon")
    assert code == 2
    assert "soon" in err


def test_same_bytes_on_every_run(claimcheck: Run, texts: Path) -> None:
    for name in ("json", "jsonl", "sarif", "terminal"):
        first = claimcheck("check", "wire.txt", "paper.txt", "--format", name)[1]
        assert first == claimcheck("check", "wire.txt", "paper.txt", "--format", name)[1]


def test_extract(claimcheck: Run, texts: Path) -> None:
    code, out, _ = claimcheck("extract", "wire.txt", "--format", "jsonl")
    assert code == 0
    claims = [row for row in map(json.loads, out.splitlines()) if row["type"] == "claim"]
    assert "31" in [claim["surface"] for claim in claims]
