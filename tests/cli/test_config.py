"""A configuration behind the commands: what it sets, what a flag sets over it, and where it is found."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import click
import pytest

from claimcheck.cli import check
from claimcheck.settings import Limits
from claimcheck.settings.keys import Keys
from tests.cli.conftest import COUNTY, MAYOR, Run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two texts in a folder; the configuration is each test's own."""
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "wire.txt").write_text(COUNTY, encoding="utf-8")
    (tmp_path / "story" / "paper.txt").write_text(MAYOR, encoding="utf-8")
    return tmp_path


def configure(folder: Path, text: str) -> None:
    (folder / "claimcheck.toml").write_text(text, encoding="utf-8")


def test_keys_are_the_defaults_of_flags(claimcheck: Run, project: Path) -> None:
    configure(project, 'fail-on = "never"\nformat = "json"\noutput = ["jsonl:r.jsonl"]\n')
    code, out, _ = claimcheck("check", "story")
    assert code == 0
    assert len(json.loads(out)["conflicts"]) == 1
    assert (project / "r.jsonl").is_file()
    code, out, _ = claimcheck("check", "story", "--fail-on", "error", "--format", "terminal")
    assert code == 1
    assert out.startswith("1 conflict")
    assert claimcheck("check", "story", "--isolated")[0] == 1


def test_every_flag_of_check_has_a_key() -> None:
    options = {p.name for p in check.command.params if isinstance(p, click.Option)}
    named = {"rules" if name == "rule_paths" else name for name in options}
    only_keys = set(Limits.model_fields) - {"max_bytes"} | {"severity"}
    assert named - {"config", "isolated", "watch"} == set(Keys.model_fields) - only_keys
    assert set(Limits.model_fields) <= set(Keys.model_fields)


def test_ids_are_relative_to_the_configuration(
    claimcheck: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(project, '[published]\n"elsewhere.txt" = 2024-06-13\n"wire.txt" = 2024-06-13\n')
    monkeypatch.chdir(project / "story")
    document = json.loads(claimcheck("check", "wire.txt", "paper.txt", "--format", "json")[1])
    assert [source["id"] for source in document["sources"]] == ["story/wire.txt", "story/paper.txt"]
    assert document["sources"][0]["published"] == "2024-06-13"
    assert document["errors"] == []
    alone = json.loads(claimcheck("check", "wire.txt", "--isolated", "--format", "json")[1])
    assert [source["id"] for source in alone["sources"]] == ["wire.txt"]


def test_paths_in_a_configuration_count_from_its_folder(
    claimcheck: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "house").mkdir()
    (project / "house" / "bad.yaml").write_text("version: 1\nrules:\n  - id: x\n", encoding="utf-8")
    configure(project, 'rules = ["house"]\noutput = ["json:r.json"]\n')
    monkeypatch.chdir(project / "story")
    code, _, err = claimcheck("check", "wire.txt")
    assert code == 2
    assert "house/bad.yaml" in err
    assert (project / "r.json").is_file()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('fail-onn = "error"\n', "claimcheck.toml:1:1: unknown key 'fail-onn', did you mean 'fail-on'?"),
        ('\nselect = ["deaths-difer"]\n', "claimcheck.toml:2:1: select: there is no rule 'deaths-difer'."),
        ('format = "jsno"\n', "claimcheck.toml:1:1: format: there is no format 'jsno'. Did you mean 'json'?"),
        ('output = ["json:../r.json"]\n', "claimcheck.toml:1:1: output: 'json:../r.json' is not"),
        (
            'rules = ["../../etc/passwd"]\n',
            "claimcheck.toml:1:1: rules: '../../etc/passwd' is not in the folder",
        ),
        ("quiet = true\nverbose = true\n", "--quiet and --verbose exclude each other"),
    ],
)
def test_mistakes_end_with_2_and_a_place(claimcheck: Run, project: Path, text: str, said: str) -> None:
    configure(project, text)
    code, out, err = claimcheck("check", "story")
    assert (code, out) == (2, "")
    assert said in err


def test_a_configuration_can_be_named(claimcheck: Run, project: Path) -> None:
    (project / "strict.toml").write_text('fail-on = "never"\n', encoding="utf-8")
    assert claimcheck("check", "story", "--config", "strict.toml")[0] == 0
    assert "no such file" in claimcheck("check", "story", "--config", "lost.toml")[2]
    assert claimcheck("check", "story", "--config", "strict.toml", "--isolated")[0] == 2


def test_show_says_where_values_come_from(claimcheck: Run, project: Path) -> None:
    configure(project, '# ours\nfail-on = "warning"\n[[ignore]]\nrule = "x"\nreason = "y"\n')
    code, out, _ = claimcheck("config", "show", "story")
    assert code == 0
    rows = {line.split(" = ")[0].strip(): line for line in out.splitlines() if " = " in line}
    assert rows["fail-on"].endswith("# claimcheck.toml:2")
    assert '"warning"' in rows["fail-on"]
    assert rows["quiet"].endswith("# default")
    assert rows["[[ignore]]"].endswith("# claimcheck.toml:3")
    assert "No configuration" in claimcheck("config", "show", "--isolated")[1]


def test_a_publisher_and_a_name_for_standard_input(
    claimcheck: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MAYOR.encode())))
    flags = ("--stdin-name", "draft.md", "--publisher", "draft.md=The Desk", "--format", "json")
    document = json.loads(claimcheck("check", "-", *flags)[1])
    assert (document["sources"][0]["name"], document["sources"][0]["publisher"]) == ("draft.md", "The Desk")


def test_a_workflow_gets_annotations(claimcheck: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert claimcheck("check", "story")[1].startswith("::error file=story/")
    assert claimcheck("check", "story", "--format", "terminal")[1].startswith("1 conflict")


def test_what_is_excluded_is_passed_over_in_folders(claimcheck: Run, project: Path) -> None:
    assert claimcheck("check", ".", "--exclude", "paper.*")[0] == 0
    assert claimcheck("check", ".", "--exclude", "elsewhere/**")[0] == 1
    configure(project, 'exclude = ["story/p*.txt"]\n')
    assert claimcheck("check", ".")[0] == 0
    assert claimcheck("check", "story/wire.txt", "story/paper.txt")[0] == 1, "what is named is read"
    code, _, err = claimcheck("check", ".", "--exclude", "story")
    assert code == 2
    assert "no file in this folder can be read" in err


def test_a_limit_can_be_set(claimcheck: Run, project: Path) -> None:
    code, _, err = claimcheck("check", "story", "--max-bytes", "20")
    assert code == 2
    assert "larger than the limit of 20 bytes" in err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[published]\n"wire.txt" = "yesterday"\n',
            "claimcheck.toml:2:1: published: 'yesterday' is not a date; write it 2016-11-02\n"
            '  2 | "wire.txt" = "yesterday"\n    | ^\n',
        ),
        (
            '[published]\n"wire.txt" = 2024-06-13T10:00:00\n',
            "claimcheck.toml:2:1: 'published.wire.txt' must be a day, such as 2024-06-13\n",
        ),
        ('cache-dir = "story/wire.txt"\n', "cache-dir: 'story/wire.txt' is a file, and no folder\n"),
        (
            "jobs = 2\njobs = 3",
            "claimcheck.toml:2:9: is not valid TOML: cannot overwrite a value\n  2 | jobs = 3\n",
        ),
        ("jobs = ", "claimcheck.toml:1:8: is not valid TOML: invalid value\n  1 | jobs =\n"),
    ],
)
def test_a_mistake_is_told_once_and_at_its_line(claimcheck: Run, project: Path, text: str, said: str) -> None:
    configure(project, text)
    code, out, err = claimcheck("check", "story")
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("claimcheck: ") == 1


def test_a_pyproject_that_is_no_toml_is_named_as_it_is_reached(claimcheck: Run, project: Path) -> None:
    (project / "pyproject.toml").write_text("[tool.claimcheck\n", encoding="utf-8")
    assert claimcheck("check", "story")[2].startswith("claimcheck: pyproject.toml:1:17: is not valid TOML")


def test_the_report_says_that_a_day_comes_from_the_configuration(claimcheck: Run, project: Path) -> None:
    (project / "story" / "bare.txt").write_text("In Marlbridge 17 people died.\n", encoding="utf-8")
    configure(project, '[published]\n"bare.txt" = 2024-06-13\n')
    assert "published 13 Jun 2024 (from configuration)" in claimcheck("check", "story/bare.txt")[1]
    named = claimcheck("check", "story/bare.txt", "--published", "bare.txt=2024-06-14")[1]
    assert "published 14 Jun 2024 (from --published)" in named


@pytest.mark.parametrize(
    ("key", "flag", "quiet"), [("quiet", "--verbose", False), ("verbose", "--quiet", True)]
)
def test_a_flag_puts_out_its_contrary_in_the_configuration(
    claimcheck: Run, project: Path, key: str, flag: str, quiet: bool
) -> None:
    configure(project, f"{key} = true\n")
    out = claimcheck("check", "story", flag)[1]
    assert ("Sources" not in out, "same place: Marlbridge" not in out) == (quiet, quiet)
