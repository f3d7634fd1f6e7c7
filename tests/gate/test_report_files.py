"""A report is in its file whole, or what was there before is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import COUNTY, MAYOR

resource = pytest.importorskip("resource", reason="this system has no limits on files")
ROOT = Path(__file__).parents[2]
ROOM = 1_000  # bytes that a file may have: less than a report, more than a configuration


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "county.txt").write_text(COUNTY, encoding="utf-8")
    (tmp_path / "mayor.txt").write_text(MAYOR, encoding="utf-8")
    return tmp_path


def no_room() -> None:
    """A disk that is as good as full, whoever runs the tests: files may not grow beyond a few bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))


def check(folder: Path, *flags: str, full: bool) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", "check", "county.txt", "mayor.txt", *flags],
        cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        preexec_fn=no_room if full else None,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip


@pytest.mark.parametrize("name", ["json", "xlsx"])
def test_a_disk_without_room(story: Path, name: str) -> None:
    (story / f"old.{name}").write_bytes(b"what was there before")
    before = sorted(path.name for path in story.iterdir())
    done = check(story, "--output", f"{name}:old.{name}", "--output", f"{name}:new.{name}", full=True)
    assert done.returncode == 2, "not written is not checked"
    assert "1 conflict" in done.stdout, "the report on the screen is there all the same"
    assert done.stderr.splitlines() == [
        f"claimcheck: {which}.{name}: could not write: File too large" for which in ("old", "new")
    ]
    assert sorted(path.name for path in story.iterdir()) == before, "no half-written file is left"
    assert (story / f"old.{name}").read_bytes() == b"what was there before"


def test_with_room_the_new_report_takes_the_place_of_the_old(story: Path) -> None:
    (story / "r.json").write_bytes(b"what was there before")
    done = check(story, "--output", "json:r.json", full=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert (story / "r.json").read_text("utf-8").endswith("}\n")


def test_a_folder_that_may_not_be_written_to(story: Path) -> None:
    closed = story / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    if os.access(closed, os.W_OK):
        pytest.skip("this user may write anywhere")
    done = check(story, "--output", "json:closed/r.json", full=False)
    assert done.returncode == 2
    assert "closed/r.json: could not write: Permission denied" in done.stderr


def test_a_baseline_keeps_what_it_held(story: Path) -> None:
    (story / "b.json").write_text('{"version": 1, "accepted": []}\n', encoding="utf-8")
    words = ["baseline", "update", "b.json", "county.txt", "mayor.txt", "--reason", "r" * 2_000]
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", *words],
        cwd=story, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        preexec_fn=no_room,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode == 2
    assert "b.json: could not write: File too large" in done.stderr
    assert (story / "b.json").read_text("utf-8") == '{"version": 1, "accepted": []}\n'
