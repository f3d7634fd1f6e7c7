"""The job that a GitLab project includes, as far as it is a shell's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from junitparser import JUnitXml
from ruamel.yaml import YAML

from tests.cli.conftest import COUNTY, MAYOR

ROOT = Path(__file__).parents[2]


@pytest.fixture
def job() -> dict[str, Any]:
    whole: dict[str, Any] = YAML(typ="safe").load(
        (ROOT / "templates/claimcheck.yml").read_text(encoding="utf-8")
    )
    found: dict[str, Any] = whole["claimcheck"]
    return found


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "a story").mkdir()
    (tmp_path / "a story" / "county.txt").write_text(COUNTY, encoding="utf-8")
    (tmp_path / "a story" / "mayor.txt").write_text(MAYOR, encoding="utf-8")
    script = tmp_path / "bin" / "claimcheck"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return tmp_path


@pytest.fixture(params=["sh", "bash"])
def shell(request: pytest.FixtureRequest) -> str:
    """GitLab's runner takes bash where there is one, else sh."""
    name: str = request.param
    return name


def run(job: dict[str, Any], shell: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    assert set(variables) <= set(job["variables"])
    path = f"{folder / 'bin'}:{os.environ['PATH']}"
    given = {**os.environ, **job["variables"], **variables, "PATH": path, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [shell, "-e", "-c", "\n".join(job["script"])],
        cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=given,
    )  # fmt: skip


@pytest.mark.parametrize("package", ["", "claimcheck", "./claimcheck"])
def test_a_package_without_a_version_is_not_installed(
    job: dict[str, Any], shell: str, tmp_path: Path, package: str
) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text("#!/bin/sh\necho installed\n", encoding="utf-8")
    python.chmod(0o755)
    script = "\n".join(job["before_script"])
    for given, code, said in (
        (package, 2, "CLAIMCHECK_PACKAGE must say"),
        (f"{package}x==1.0", 0, "installed"),
    ):
        env = {"PATH": f"{python.parent}:{os.environ['PATH']}", "CLAIMCHECK_PACKAGE": given}
        ran = subprocess.run(
            [shell, "-e", "-c", script], env=env, capture_output=True, text=True, check=False
        )
        assert (ran.returncode, said in ran.stdout) == (code, True)


def test_a_conflict_fails_the_job_and_is_in_both_reports(
    job: dict[str, Any], shell: str, story: Path
) -> None:
    done = run(job, shell, story, CLAIMCHECK_SOURCES="a story")
    assert done.returncode == 1, done.stderr
    reports = job["artifacts"]["reports"]
    assert job["artifacts"]["when"] == "always"
    (entry,) = json.loads((story / reports["codequality"]).read_text("utf-8"))
    assert (entry["check_name"], entry["severity"]) == ("deaths-differ", "critical")
    assert entry["location"]["path"].startswith("a story/")
    suite = next(iter(JUnitXml.fromfile(str(story / reports["junit"]))))
    assert suite.failures == 1


def test_arguments_and_sources_are_lines(job: dict[str, Any], shell: str, story: Path) -> None:
    sources = "a story/county.txt\na story/mayor.txt"
    done = run(job, shell, story, CLAIMCHECK_SOURCES=sources, CLAIMCHECK_ARGS="--fail-on=never\n--quiet")
    assert done.returncode == 0, done.stderr
    assert "19 people" in done.stdout
    assert run(job, shell, story).returncode == 1, "the folder itself"


def test_words_of_a_project_are_not_run(job: dict[str, Any], shell: str, story: Path) -> None:
    done = run(job, shell, story, CLAIMCHECK_SOURCES="$(touch PWNED)\n`touch PWNED`; touch PWNED\n*")
    assert done.returncode == 2
    assert not (story / "PWNED").exists()
    assert "no such file" in done.stderr
