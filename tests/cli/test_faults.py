"""A suppression that does nothing, or that nobody understands, is a finding in every report."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from junitparser import JUnitXml

from claimcheck.report.formats import FILE_FORMATS, FORMATS
from tests.cli.conftest import COUNTY, MAYOR, Run

SENTENCE = MAYOR.split("\n\n")[-1].strip()
FAULTY = MAYOR.replace("19", "17").replace(
    "In Marl", "<!-- claimcheck: ignore[deaths-differ] Old. -->\nIn Marl"
)
CALM = [
    name for name in (*FORMATS, *FILE_FORMATS) if name != "claimreview"
]  # which drafts reviews of figures only


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "wire.txt").write_text(COUNTY, encoding="utf-8")
    (tmp_path / "draft.md").write_text(FAULTY, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", CALM)
def test_every_report_has_it_with_its_place(claimcheck: Run, desk: Path, name: str) -> None:
    code, _, err = claimcheck("check", "--draft", "draft.md", "wire.txt", "--output", f"{name}:r.out")
    assert (code, err) == (0, "")
    raw = (desk / "r.out").read_bytes()
    report = "" if name == "xlsx" else raw.decode()
    said = "ignores deaths-differ, and there is no such finding in the next block"
    match name:
        case "json":
            (fault,) = json.loads(report)["faults"]
            assert (fault["rule"], fault["severity"], fault["source"], fault["path"], fault["line"]) == (
                "suppression-unused", "warning", "draft.md", "draft.md", 5,
            )  # fmt: skip
            assert (fault["message"], fault["id"]) == (said, fault["fingerprint"][:12])
        case "jsonl":
            (fault,) = [row for row in map(json.loads, report.splitlines()) if row["type"] == "fault"]
            assert (fault["rule"], fault["line"]) == ("suppression-unused", 5)
        case "csv":
            (row,) = csv.DictReader(io.StringIO(report))
            assert (row["rule"], row["verdict"], row["path"], row["line"], row["reason"]) == (
                "suppression-unused", "fault", "draft.md", "5", said,
            )  # fmt: skip
        case "xlsx":
            rows = list(openpyxl.load_workbook(io.BytesIO(raw))["Conflicts"].values)
            found = dict(zip(rows[0], rows[1], strict=True))
            assert (found["rule"], found["path"], found["line"]) == ("suppression-unused", "draft.md", 5)
        case "sarif":
            from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif

            (run,) = Sarif.model_validate(json.loads(report)).runs
            (result,) = json.loads(report)["runs"][0]["results"]
            assert (result["ruleId"], result["level"]) == ("suppression-unused", "warning")
            assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 5}
            assert run.tool.driver.rules[0].help.text.startswith("Take it out")
        case "github":
            assert report.startswith(
                "::warning file=draft.md,line=5,title=suppression (suppression-unused)::"
            )
        case "gitlab":
            (entry,) = json.loads(report)
            assert (entry["check_name"], entry["severity"]) == ("suppression-unused", "major")
            assert entry["location"] == {"path": "draft.md", "lines": {"begin": 5}}
        case "junit":
            (suite,) = JUnitXml.fromstring(raw)
            (case,) = [case for case in suite if case.classname == "suppression-unused"]
            assert case.result[0].message == said
        case _:
            flat = " ".join(report.split())
            assert "draft.md:5" in flat
            assert said in flat
            assert "suppression-unused" in flat


def test_fail_on_heeds_it_and_a_configuration_decides_how_loud_it_is(claimcheck: Run, desk: Path) -> None:
    check = ("check", "--draft", "draft.md", "wire.txt", "--format", "json")
    assert claimcheck(*check, "--fail-on", "warning")[0] == 1
    assert claimcheck(*check, "--fail-on", "never")[0] == 0
    for name in ("suppressions", "suppression-unused"):
        (desk / "claimcheck.toml").write_text(f'[severity."*.md"]\n{name} = "error"\n')
        code, out, _ = claimcheck(*check)
        assert (code, json.loads(out)["faults"][0]["severity"]) == (1, "error")
        (desk / "claimcheck.toml").write_text(f'[severity."*.txt"]\n{name} = "error"\n')
        code, out, _ = claimcheck(*check)
        assert (code, json.loads(out)["faults"][0]["severity"]) == (0, "warning")
        (desk / "claimcheck.toml").write_text(f'fail-on = "warning"\nignore = ["{name}"]\n')
        code, out, _ = claimcheck(*check)
        assert (code, json.loads(out)["faults"]) == (0, [])
        assert json.loads(out)["coverage"]["compared"] == 2
    (desk / "claimcheck.toml").write_text('[severity."*.md"]\nsuppression-unsed = "error"\n')
    code, _, err = claimcheck(*check)
    assert code == 2
    assert "'suppression-unsed'. Did you mean 'suppression-unused'?" in err


def test_one_of_the_configuration_has_its_line_there(claimcheck: Run, desk: Path) -> None:
    (desk / "draft.md").write_text(MAYOR.replace("19", "17"))
    asked = '[[ignore]]\nrule = "deaths-differ"\nreason = "Old."\nsource = "*.md"\n'
    (desk / "claimcheck.toml").write_text(f"quiet = true\n\n{asked}")
    code, out, err = claimcheck("check", "--draft", "draft.md", "wire.txt", "--fail-on", "warning")
    assert (code, err) == (1, "")
    assert " ".join(out.split()) == (
        "warning claimcheck.toml:3: ignores deaths-differ in '*.md', and there is no such finding."
        " Take it out: what it was written for is gone, or stands elsewhere. (suppression-unused)"
    )


def test_it_is_explained(claimcheck: Run) -> None:
    code, out, _ = claimcheck("explain", "suppression-unused")
    assert code == 0
    assert "suppression-unused        Take it out" in out
    code, _, err = claimcheck("explain", "suppression-unsed")
    assert code == 2
    assert "Did you mean 'suppression-unused'?" in err


def test_sarif_tells_who_suppressed(claimcheck: Run, desk: Path) -> None:
    """Words of the draft are in the source, a configuration and a baseline are not: the schema has a word for each."""
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif

    check = ("check", "--draft", "draft.md", "wire.txt", "--format", "sarif")

    def kinds() -> list[str]:
        code, out, err = claimcheck(*check)
        assert code == 0, err
        Sarif.model_validate(json.loads(out))
        (result,) = json.loads(out)["runs"][0]["results"]
        assert "reason" in result["suppressions"][0]["justification"]
        return [one["kind"] for one in result["suppressions"]]

    asked = f"<!-- claimcheck: ignore[deaths-differ] Our reason. -->\n{SENTENCE}"
    (desk / "draft.md").write_text(MAYOR.replace(SENTENCE, asked))
    assert kinds() == ["inSource"]
    (desk / "draft.md").write_text(MAYOR)
    (desk / "claimcheck.toml").write_text('[[ignore]]\nrule = "deaths-differ"\nreason = "Our reason."\n')
    assert kinds() == ["external"]
    (desk / "claimcheck.toml").write_text('baseline = "kept.json"\n')
    made = claimcheck(
        "baseline", "create", "kept.json", "draft.md", "wire.txt", "--reason", "Our reason.", "--isolated"
    )
    assert made[0] == 0, made
    assert kinds() == ["external"]


def test_what_passes_over_an_unsupported_number_in_vain_is_told_where_such_numbers_are_findings(
    claimcheck: Run, desk: Path
) -> None:
    asked = FAULTY.replace("ignore[deaths-differ] Old.", "ignore[unsupported] Counted by hand.")
    (desk / "draft.md").write_text(asked, encoding="utf-8")
    arguments = ("check", "--draft", "draft.md", "wire.txt", "--format", "json")
    assert json.loads(claimcheck(*arguments)[1])["faults"] == []
    (desk / "claimcheck.toml").write_text('[severity."**"]\nunsupported = "error"\n', encoding="utf-8")
    (fault,) = json.loads(claimcheck(*arguments)[1])["faults"]
    assert (fault["rule"], fault["line"]) == ("suppression-unused", 5)
