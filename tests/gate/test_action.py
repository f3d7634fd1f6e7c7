"""The steps of the composite action, as far as they are a shell's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.cli.conftest import COUNTY, MAYOR

ROOT = Path(__file__).parents[2]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    for name, text in (("county.txt", COUNTY), ("mayor.txt", MAYOR)):
        (tmp_path / "a story").mkdir(exist_ok=True)
        (tmp_path / "a story" / name).write_text(text, encoding="utf-8")
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin" / "claimcheck"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return tmp_path


def check(folder: Path, sources: str, args: str = "") -> tuple[subprocess.CompletedProcess[str], Path]:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    action = YAML(typ="safe").load((ROOT / "action.yml").read_text(encoding="utf-8"))
    (step,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    assert "${{" not in step["run"], "what comes from a workflow must not become part of the script"
    sarif = folder / "r.sarif"
    given = {"SOURCES": sources, "ARGS": args, "SARIF": str(sarif), "GITHUB_OUTPUT": str(folder / "out.txt")}
    assert set(step["env"]) <= set(given)
    done = subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        env={**os.environ, **given, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return done, sarif


def test_a_conflict_fails_the_job_with_annotations_and_sarif(story: Path) -> None:
    done, sarif = check(story, "a story\n")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=a story/")
    assert len(json.loads(sarif.read_text("utf-8"))["runs"][0]["results"]) == 1
    assert (story / "out.txt").read_text("utf-8") == f"sarif={sarif}\n"


def test_arguments_and_sources_are_lines(story: Path) -> None:
    done, _ = check(story, "a story/county.txt\na story/mayor.txt", "--fail-on=never\n")
    assert done.returncode == 0, done.stderr
    assert "::error file=" in done.stdout


def test_words_of_a_workflow_are_not_run(story: Path) -> None:
    done, _ = check(story, "$(touch PWNED)\n`touch PWNED`; touch PWNED\n--fail-on=never")
    assert done.returncode == 2
    assert not (story / "PWNED").exists()


def test_nothing_is_uploaded_when_nothing_was_written(story: Path) -> None:
    done, sarif = check(story, "a story", "--fail-om=never")
    assert done.returncode == 2
    assert "--fail-on" in done.stderr
    assert not sarif.exists()
    assert not (story / "out.txt").exists()


def test_the_report_is_uploaded_even_when_the_check_fails() -> None:
    action = YAML(typ="safe").load((ROOT / "action.yml").read_text(encoding="utf-8"))
    upload = action["runs"]["steps"][-1]
    assert upload["uses"].startswith("github/codeql-action/upload-sarif@")
    assert "always()" in upload["if"]
