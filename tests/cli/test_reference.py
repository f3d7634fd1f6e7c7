"""``check --reference``: figures that a house has approved, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

RELEASE = "Our staff of 1,310 will move to the harbour. We bake in 45 towns.\n"
SHEET = "subject,value,unit,as of,source\nour staff,1240,,2023-12-31,Human resources\n"


@pytest.fixture(autouse=True)
def texts(claimcheck: Run, tmp_path: Path) -> None:
    """A press release and a sheet that contradicts it, in the working folder."""
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    (tmp_path / "figures.csv").write_text(SHEET, encoding="utf-8")


def test_both_sides_are_quoted_with_their_lines(claimcheck: Run) -> None:
    code, out, err = claimcheck("check", "release.txt", "--reference", "figures.csv")
    assert (code, err) == (1, "")
    assert out.startswith("1 conflict in 1 source and 1 reference sheet: 1 error.")
    assert "── 1 · error · our staff ──" in out
    assert "figures.csv:2 · Human resources · 2023-12-31\n       our staff,«1240»" in out
    assert "release.txt:1 · " in out
    assert "Our staff of «1,310»" in out
    assert "figures.csv · reference sheet, 1 figure" in out


def test_what_agrees_is_no_finding(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(RELEASE.replace("1,310", "1,240"), encoding="utf-8")
    code, out, _ = claimcheck("check", "release.txt", "--reference", "figures.csv", "--verbose")
    assert code == 0
    assert "No conflict found in 1 source and 1 reference sheet." in out
    assert "1,240" in out.split("Agree")[1]


def test_a_draft_needs_no_other_evidence(claimcheck: Run) -> None:
    code, out, _ = claimcheck("check", "--draft", "release.txt", "--reference", "figures.csv")
    assert code == 1
    assert "Draft: 2 numbers: 1 contradicted, 1 unsupported" in out
    assert "✗ 1,310 — contradicted" in " ".join(out.split())
    assert "«1240»" in out.split("✗ 1,310 — contradicted")[1].split("──")[0]
    code, _, err = claimcheck("check", "--reference", "figures.csv")
    assert code == 2
    assert "Missing argument 'SOURCES...': the texts to check, or a --draft and a --reference." in err


def test_the_json_marks_the_sheet(claimcheck: Run) -> None:
    document = json.loads(
        claimcheck("check", "release.txt", "--reference", "figures.csv", "--format", "json")[1]
    )
    assert [source.get("reference") for source in document["sources"]] == [None, True]
    (conflict,) = document["conflicts"]
    assert [side["claims"] for side in conflict["sides"]] == [["figures.csv#42"], ["release.txt#13"]]
    claim = next(claim for claim in document["claims"] if claim["source"] == "figures.csv")
    assert (claim["line"], claim["column"], claim["surface"], claim["low"]) == (2, 11, "1240", 1240)


def test_the_key_of_the_configuration(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('reference = ["figures.csv"]\n', encoding="utf-8")
    assert claimcheck("check", "release.txt")[0] == 1
    assert 'reference = ["figures.csv"]' in " ".join(claimcheck("config", "show")[1].split())
    code, out, _ = claimcheck("extract", "release.txt")
    assert code == 0
    assert "figures.csv" not in out


def test_a_mistake_in_a_sheet_fails_the_run_and_loses_nothing(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(
        "version: 1\nfigures:\n  - subject: our towns\n    valeu: 44\n", encoding="utf-8"
    )
    code, out, err = claimcheck(
        "check", "release.txt", "--reference", "other.yaml", "--reference", "figures.csv"
    )
    assert code == 2
    assert "claimcheck: other.yaml:4:5: unknown key 'valeu', did you mean 'value'?" in err
    assert "  4 |     valeu: 44\n    |     ^" in err
    assert "our staff" in out


def test_an_open_quotation_mark_is_named_with_its_row(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text(
        'subject,value\nour towns,44\nour staff,"1,240\nx,3\n', encoding="utf-8"
    )
    code, _, err = claimcheck("check", "release.txt", "--reference", "other.csv")
    assert code == 2
    assert "other.csv:3: a quotation mark in the row that begins here is not closed" in err


def test_a_baseline_takes_findings_on_sheets(claimcheck: Run) -> None:
    flags = ("release.txt", "--reference", "figures.csv")
    assert claimcheck("baseline", "create", "known.json", *flags, "--reason", "The new hires of May.")[0] == 0
    assert claimcheck("check", *flags, "--baseline", "known.json")[0] == 0


@pytest.mark.parametrize(
    "flags", [("--no-default-rules",), ("--select", "deaths-differ", "--ignore", "casualties")]
)
def test_a_run_without_a_rule_is_refused(claimcheck: Run, flags: tuple[str, ...]) -> None:
    code, out, err = claimcheck("check", "release.txt", *flags)
    assert (code, out) == (2, "")
    assert "claimcheck: no rule is left to check by, so that nothing would be found" in err
    assert "Add rules of your own with --rules" in err
    assert claimcheck("extract", "release.txt", "--isolated")[0] == 0


def test_an_annotation_hangs_on_the_text_not_on_the_sheet(claimcheck: Run) -> None:
    out = claimcheck("check", "release.txt", "--reference", "figures.csv", "--format", "github")[1]
    assert out.startswith("::error file=release.txt,line=1,")
    assert "figures.csv:2: our staff,1240" in out


def test_a_row_that_could_not_be_read_is_not_counted_among_those_held(
    claimcheck: Run, tmp_path: Path
) -> None:
    (tmp_path / "other.csv").write_text("subject,value\nour cats,12\nour dogs,many\n", encoding="utf-8")
    out = " ".join(claimcheck("check", "release.txt", "--reference", "other.csv")[1].split())
    assert "other.csv:3:10: the value 'many' is no number" in out
    assert (
        "0 of its 1 row was held against a number; no text has one that counts or measures “our cats”" in out
    )
