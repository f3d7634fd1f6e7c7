"""The wheel works alone: built from what git knows, installed elsewhere, run in a third folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house.repository import ROOT, tracked

STORY = ROOT / "fixtures" / "stories" / "aleppo-pause" / "sources"


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True,
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip


def test_a_story_is_checked_from_the_wheel(tmp_path: Path) -> None:
    pytest.importorskip("build", reason="the dev extra is not installed")
    pytest.importorskip("hatchling", reason="the dev extra is not installed")
    checkout, site, elsewhere = tmp_path / "checkout", tmp_path / "site", tmp_path / "elsewhere"
    for path in tracked():
        target = checkout / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    elsewhere.mkdir()

    build = ("-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path)
    built = run(sys.executable, *build, cwd=checkout, PYTHONPATH="")
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"claimcheck"}
    assert any(name.endswith(".json") for name in names), "the compiled rules are not in the wheel"
    assert [name for name in names if name.endswith((".pickle", ".pkl", ".pyc"))] == []

    install = ("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", site)
    installed = run(sys.executable, *install, wheel, cwd=elsewhere)
    assert installed.returncode == 0, installed.stderr

    at_home_nowhere = {"HOME": "/dev/null/home", "XDG_CACHE_HOME": "/dev/null/cache", "PYTHONPATH": str(site)}
    where = run(
        sys.executable,
        "-c",
        "import claimcheck; print(claimcheck.__file__)",
        cwd=elsewhere,
        **at_home_nowhere,
    )
    assert Path(where.stdout.strip()).is_relative_to(site), where.stdout
    checked = run(site / "bin" / "claimcheck", "check", STORY, cwd=elsewhere, **at_home_nowhere)
    assert checked.returncode == 1, f"exit {checked.returncode}\n{checked.stdout}{checked.stderr}"
    assert "275,000" in checked.stdout
    assert "Traceback" not in checked.stderr
    assert list(elsewhere.iterdir()) == []
