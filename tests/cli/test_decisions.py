"""What a draft and a project decide about findings: suppressions in a draft, severities by path."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck import pipeline
from claimcheck.api import read_rulebook
from claimcheck.load import read_sources
from claimcheck.record import replace
from claimcheck.report import FILE_FORMATS, FORMATS
from claimcheck.settings import Settings
from claimcheck.suppressions import apply_requests
from tests.cli.conftest import COUNTY, MAYOR, Run

ASK = "<!-- claimcheck: ignore[deaths-differ] The mayor counts two who died later. -->"
SENTENCE = "In Marlbridge the flood killed 19 people, the mayor said on Thursday."


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "wire.txt").write_text(COUNTY, encoding="utf-8")
    return tmp_path


def check(claimcheck: Run, folder: Path, draft: str, *flags: str) -> tuple[int, dict[str, Any]]:
    (folder / "draft.md").write_text(draft, encoding="utf-8")
    code, out, err = claimcheck(
        "check", "--draft", "draft.md", "wire.txt", "--format", "json", "--fail-on", "info", *flags
    )
    assert out, err
    return code, json.loads(out)


def codes(document: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["rule"], f"line {one['line']}: {one['message']}") for one in document["faults"]]


def test_a_sentence_is_passed_over(claimcheck: Run, desk: Path) -> None:
    code, plain = check(claimcheck, desk, MAYOR)
    assert code == 1
    assert [c["status"] for c in plain["conflicts"]] == ["open"]
    code, document = check(claimcheck, desk, MAYOR.replace(SENTENCE, f"{ASK} {SENTENCE}"))
    assert code == 0
    (conflict,) = document["conflicts"]
    assert conflict["status"] == "suppressed"
    assert conflict["notes"][-1] == "suppressed by draft.md, line 5: The mayor counts two who died later."
    assert [side["value"] for side in conflict["sides"]] == ["17 people", "19 people"]
    assert codes(document) == []
    assert [line["status"] for line in document["ledger"]] == ["contradicted"]


@pytest.mark.parametrize(
    ("draft", "code", "said"),
    [
        (
            MAYOR.replace(SENTENCE, f"{ASK} It rained. {SENTENCE}"),
            "suppression-unused",
            "line 5: ignores deaths-differ, and there is no such finding in the next sentence",
        ),
        (
            MAYOR.replace(SENTENCE, f"{ASK}\nIt rained.\n\n{SENTENCE}"),
            "suppression-unused",
            "line 5: ignores deaths-differ, and there is no such finding in the next block",
        ),
        (
            MAYOR.replace(SENTENCE, f"{SENTENCE} {ASK}"),
            "suppression-unmatched",
            "line 5: nothing follows this suppression",
        ),
        (
            MAYOR + "\n" + ASK,
            "suppression-unmatched",
            "line 7: nothing follows this suppression",
        ),
        (
            MAYOR.replace(SENTENCE, f"{ASK.replace('deaths', 'deths')} {SENTENCE}"),
            "suppression-unknown-rule",
            "line 5: there is no rule 'deths-differ', did you mean 'deaths-differ'?",
        ),
        (
            MAYOR.replace(SENTENCE, f"<!-- claimcheck: ignore[deaths-differ] --> {SENTENCE}"),
            "suppression-unread",
            "line 5: this suppression gives no reason: nothing was suppressed",
        ),
        (
            MAYOR.replace(SENTENCE, f"<!-- claimcheck: ignore[] Because --> {SENTENCE}"),
            "suppression-unread",
            "line 5: this suppression names no rule: nothing was suppressed",
        ),
        (
            MAYOR.replace(SENTENCE, f"<!-- claimcheck: off --> {SENTENCE}"),
            "suppression-unread",
            "line 5: this suppression cannot be read: nothing was suppressed",
        ),
    ],
)
def test_what_is_asked_in_vain_is_told(claimcheck: Run, desk: Path, draft: str, code: str, said: str) -> None:
    status, document = check(claimcheck, desk, draft)
    assert status == 1, "the finding is still open"
    assert any(c["rule"] == "deaths-differ" and c["status"] == "open" for c in document["conflicts"])
    ((told, message),) = codes(document)
    assert told == code
    assert message.startswith(said)


def test_blocks_lists_and_front_matter(claimcheck: Run, desk: Path) -> None:
    block = MAYOR.replace(SENTENCE, f"{ASK.replace('[', '[counts-differ, ')}\nIt rained. {SENTENCE}")
    code, document = check(claimcheck, desk, block)
    assert code == 1, "a fault is a finding"
    assert codes(document) == [
        (
            "suppression-unused",
            "line 5: ignores counts-differ, and there is no such finding in the next block",
        )
    ]
    code, document = check(claimcheck, desk, block, "--ignore", "counts-differ", "--output", "markdown:r.md")
    assert codes(document) == [], "a rule that is not in force can find nothing"
    head = "---\nclaimcheck: ignore[deaths-differ] The mayor counts two more.\n---\n"
    code, document = check(claimcheck, desk, head + MAYOR)
    assert code == 0
    assert [c["status"] for c in document["conflicts"]] == ["suppressed"]
    (desk / "wire.txt").write_text(head + COUNTY, encoding="utf-8")
    code, document = check(claimcheck, desk, MAYOR)
    assert code == 1, "a source cannot"
    assert [c["status"] for c in document["conflicts"]] == ["open"]


def test_a_baseline_is_not_asked_for_what_is_suppressed(claimcheck: Run, desk: Path) -> None:
    (desk / "draft.md").write_text(MAYOR.replace(SENTENCE, f"{ASK} {SENTENCE}"), encoding="utf-8")
    (desk / "claimcheck.toml").write_text('draft = ["draft.md"]\n', encoding="utf-8")
    code, out, _ = claimcheck("check", "wire.txt", "--fail-on", "info")
    assert (code, "1 suppressed." in out) == (0, True)


# GitLab's format has no word for what is not open, and nobody publishes a review of it.
COUNTING = [name for name in (*FORMATS, *FILE_FORMATS) if name not in ("gitlab", "claimreview")]


@pytest.mark.parametrize("name", COUNTING)
def test_every_report_counts_what_is_suppressed(claimcheck: Run, desk: Path, name: str) -> None:
    (desk / "draft.md").write_text(MAYOR.replace(SENTENCE, f"{ASK} {SENTENCE}"), encoding="utf-8")
    code, _, err = claimcheck("check", "--draft", "draft.md", "wire.txt", "--output", f"{name}:r.out")
    assert (code, err) == (0, "")
    report = (desk / "r.out").read_bytes()
    if name == "xlsx":
        import io

        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(report))
        assert "suppressed" in {cell.value for row in book["Conflicts"] for cell in row}
    else:
        assert b"suppress" in report


def test_a_finding_with_another_value_of_the_draft_is_shown(tmp_path: Path) -> None:
    other = SENTENCE.replace("19", "21")
    (tmp_path / "draft.md").write_text(
        MAYOR.replace(SENTENCE, f"{ASK} {SENTENCE}\n\n{other}"), encoding="utf-8"
    )
    (tmp_path / "wire.txt").write_text(COUNTY, encoding="utf-8")
    rulebook = read_rulebook()
    loaded = read_sources(["wire.txt"], root=tmp_path, drafts=["draft.md"])
    findings = pipeline.check(loaded.sources, rulebook, Settings())
    nineteen, twenty_one = findings.conflicts
    rules = {"deaths-differ"}
    marked = apply_requests(findings, rulebook.vocabulary, rules, rules)
    assert [(c.status, len(c.claims)) for c in marked.conflicts] == [("suppressed", 2), ("open", 2)]
    both = replace(nineteen, sides=(*nineteen.sides, twenty_one.sides[1]))
    marked = apply_requests(replace(findings, conflicts=(both,)), rulebook.vocabulary, rules, rules)
    assert [c.status for c in marked.conflicts] == ["open"]
    (fault,) = marked.faults
    assert (fault.rule, fault.source, fault.line) == ("suppression-partial", "draft.md", 5)
    assert fault.message.startswith("ignores deaths-differ, but the draft says “21” too")


def configured(claimcheck: Run, desk: Path, toml: str, draft: str = MAYOR) -> tuple[int, str, str]:
    (desk / "drafts").mkdir(exist_ok=True)
    (desk / "drafts" / "one.md").write_text(draft, encoding="utf-8")
    (desk / "claimcheck.toml").write_text(toml, encoding="utf-8")
    return claimcheck("check", "--draft", "drafts/one.md", "wire.txt", "--format", "json")


DOGS = MAYOR.replace(SENTENCE, "The mayor owns nine dogs.")


def test_a_number_without_a_source_can_fail_a_run(claimcheck: Run, desk: Path) -> None:
    assert configured(claimcheck, desk, "", DOGS)[0] == 0
    code, out, _ = configured(claimcheck, desk, '[severity."drafts/**"]\nunsupported = "error"\n', DOGS)
    assert code == 1
    (finding,) = json.loads(out)["conflicts"]
    assert (finding["rule"], finding["severity"], finding["message"]) == (
        "unsupported",
        "error",
        "No source gives 9 dogs.",
    )
    warned = '[severity]\n"drafts/**" = {unsupported = "warning"}\n'
    assert configured(claimcheck, desk, warned, DOGS)[0] == 0
    elsewhere = '[severity."sport/**"]\nunsupported = "error"\n'
    code, out, _ = configured(claimcheck, desk, elsewhere, DOGS)
    assert (code, json.loads(out)["conflicts"]) == (0, [])
    assert len(json.loads(out)["ledger"]) == 1, "the number was read"
    asked = DOGS.replace("The mayor owns", "<!-- claimcheck: ignore[unsupported] Counted. --> The mayor owns")
    code, out, _ = configured(claimcheck, desk, '[severity."**"]\nunsupported = "error"\n', asked)
    assert (code, [c["status"] for c in json.loads(out)["conflicts"]]) == (0, ["suppressed"])


def test_the_last_pattern_that_fits_counts(claimcheck: Run, desk: Path) -> None:
    toml = '[severity."**"]\ncasualties = "warning"\n[severity."drafts/*.md"]\ndeaths-differ = "info"\n'
    code, out, _ = configured(claimcheck, desk, toml)
    assert code == 0
    (finding,) = json.loads(out)["conflicts"]
    assert finding["severity"] == "info"
    assert finding["notes"][-1] == "info instead of error, as the configuration says"
    code, out, _ = configured(claimcheck, desk, '[severity."drafts/**"]\ncasualties = "error"\n')
    assert (code, json.loads(out)["conflicts"][0]["severity"]) == (1, "error")


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        (
            '[severity."drafts/**"]\nunsuported = "error"\n',
            "claimcheck.toml:2:1: severity: there is no rule or family of rules 'unsuported'. "
            "Did you mean 'unsupported'?",
        ),
        (
            '[severity."drafts/**"]\nunsupported = "fatal"\n',
            "claimcheck.toml:2:1: 'severity.drafts/**.unsupported' must be 'error', 'warning' or 'info'",
        ),
        ('severity = "error"\n', "claimcheck.toml:1:1: 'severity' must be"),
        ('[severities]\n"**" = {}\n', "unknown key 'severities', did you mean 'severity'?"),
    ],
)
def test_mistakes(claimcheck: Run, desk: Path, toml: str, said: str) -> None:
    code, _, err = configured(claimcheck, desk, toml)
    assert code == 2
    assert said in err


def test_config_show_says_where_severities_come_from(claimcheck: Run, desk: Path) -> None:
    (desk / "claimcheck.toml").write_text(
        'quiet = true\n\n[severity."drafts/**"]\nunsupported = "error"\n', encoding="utf-8"
    )
    out = claimcheck("config", "show")[1]
    (line,) = [line for line in out.splitlines() if line.startswith("severity")]
    assert '{ "drafts/**" = { "unsupported" = "error" } }' in line
    assert line.endswith("# claimcheck.toml:3")


def test_what_git_ignores_is_passed_over_in_folders(claimcheck: Run, desk: Path) -> None:
    (desk / "notes.txt").write_text(MAYOR, encoding="utf-8")
    (desk / ".gitignore").write_text("notes.txt\n", encoding="utf-8")
    code, out, _ = claimcheck("check", ".")
    assert code == 0
    assert "1 file was passed over" in " ".join(out.split())
    assert claimcheck("check", ".", "--no-gitignore")[0] == 1
    assert claimcheck("check", "wire.txt", "notes.txt")[0] == 1
    (desk / "claimcheck.toml").write_text("no-gitignore = true\n", encoding="utf-8")
    assert claimcheck("check", ".")[0] == 1


def test_what_unsupported_means_is_explained(claimcheck: Run) -> None:
    code, out, _ = claimcheck("explain", "unsupported")
    assert code == 0
    assert 'unsupported = "error"' in out
