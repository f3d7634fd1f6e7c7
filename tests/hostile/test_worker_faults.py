"""What can go wrong around the worker processes and the cache of texts, each run a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.command import ROOT
from tests.hostile.test_faults import COMMAND, NINETEEN, TWELVE, _environment, run
from tests.runner.breaking import LIBRARY, heed_interrupts, pdf

pytestmark = [
    pytest.mark.hostile,
    pytest.mark.skipif(os.name != "posix", reason="these faults are made with POSIX means"),
]

PAGE = "<html><body><article><p>{}</p></article></body></html>"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A page and a long text that disagree; the long one makes the run large enough for the cache of claims."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.html").write_text(PAGE.format(TWELVE), encoding="utf-8")
    (folder / "z.txt").write_text(NINETEEN + "\nNothing else is known of it yet.\n" * 2_000, encoding="utf-8")
    return folder


@pytest.fixture
def library(tmp_path: Path) -> dict[str, str]:
    """The environment in which PDF files are read by a library that does what they say."""
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "pypdfium2.py").write_text(LIBRARY)
    return {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}


def test_the_worker_is_killed_from_outside(texts: Path, library: dict[str, str]) -> None:
    (texts / "m.pdf").write_bytes(pdf("sleep"))
    with subprocess.Popen(
        [*COMMAND, "check", ".", "--format", "json"], cwd=texts, env={**_environment(), **library},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        listed = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        if not listed.exists():
            process.kill()
            pytest.skip("this system does not list the children of a process")
        time.sleep(5)
        (worker,) = listed.read_text().split()
        os.kill(int(worker), signal.SIGKILL)
        out, err = process.communicate(timeout=60)
    report = json.loads(out)
    assert process.returncode == 2
    assert [error["path"] for error in report["errors"]] == ["m.pdf"]
    assert [side["value"] for side in report["conflicts"][0]["sides"]] == ["12 people", "19 people"]
    assert b"m.pdf: left out: the process that read it as .pdf ended (signal 9)" in err


@pytest.mark.parametrize("fault", ["crash", "raise", "print", "leave"])
def test_a_library_fails_in_the_middle_of_a_folder(texts: Path, library: dict[str, str], fault: str) -> None:
    (texts / "m.pdf").write_bytes(pdf(fault))
    (texts / "n.html").write_text(PAGE.format(TWELVE.replace("12", "13")), encoding="utf-8")
    done = run("check", ".", "--jobs", "2", folder=texts, **library)
    assert done.returncode == (1 if fault == "print" else 2)
    assert (b"m.pdf: left out" in done.stderr) is (fault != "print")
    for value in (b"12 people", b"13 people", b"19 people"):
        assert value in done.stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_runs_that_share_a_cache(texts: Path, tmp_path: Path, jobs: str) -> None:
    cache = tmp_path / "cache"
    command = [*COMMAND, "check", ".", "--format", "json", "--jobs", jobs, "--cache-dir", str(cache)]
    running = [
        subprocess.Popen(command, cwd=texts, env=_environment(), stdin=subprocess.DEVNULL,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]  # fmt: skip
    done = [(one.communicate(timeout=120), one.returncode) for one in running]
    assert {code for _, code in done} == {1}
    assert len({out for (out, _), _ in done}) == 1
    assert all(err == b"" for (_, err), _ in done)
    assert len(list(cache.rglob("*.json"))) == 3  # the page, and the claims of two texts
    assert not list(cache.rglob("*.part"))


def test_the_cache_is_cut_short_between_two_runs(texts: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = run("check", ".", "--cache-dir", cache, folder=texts)
    assert first.returncode == 1
    for entry in cache.rglob("*.json"):
        entry.write_bytes(entry.read_bytes()[:-20])
    again = run("check", ".", "--cache-dir", cache, "--statistics", folder=texts)
    assert (again.returncode, again.stdout) == (1, first.stdout)
    assert b"; 0 from the cache" in again.stderr
    third = run("check", ".", "--cache-dir", cache, "--statistics", folder=texts)
    assert third.stdout == first.stdout
    assert b"; 3 from the cache" in third.stderr


def test_a_cache_that_others_can_neither_read_nor_be_hurt_by(texts: Path, tmp_path: Path) -> None:
    run("check", ".", "--cache-dir", tmp_path / "cache", folder=texts)
    entries = list((tmp_path / "cache").rglob("*.json"))
    assert entries
    assert {entry.stat().st_mode & 0o077 for entry in entries} == {0}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with next to no room, where this user may make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(folder)], capture_output=True, check=False
    ).returncode:  # fmt: skip
        pytest.skip("no file system can be made here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_cache_on_a_full_disk(texts: Path, small_disk: Path) -> None:
    whole = run("check", ".", "--no-cache", folder=texts)
    done = run("check", ".", "--cache-dir", small_disk / "cache", folder=texts)
    assert (done.returncode, done.stdout, done.stderr) == (1, whole.stdout, b"")
    assert not list(small_disk.rglob("*.part"))


def test_a_report_and_a_baseline_on_a_full_disk(texts: Path, small_disk: Path) -> None:
    done = run("check", ".", "--output", f"html:{small_disk}/report.html", folder=texts)
    assert done.returncode == 2
    assert b"report.html: could not write: No space left on device" in done.stderr
    assert b"19 people" in done.stdout
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize("home", ["", "/dev/null/home", "/proc/home"])
def test_no_home_for_the_cache(texts: Path, home: str) -> None:
    done = run("check", ".", folder=texts, HOME=home, XDG_CACHE_HOME="")
    assert done.returncode == 1
    assert done.stderr == b""


@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_closed_streams(texts: Path, streams: str, jobs: str) -> None:
    shell = f'exec "$0" -m claimcheck check . --no-cache --jobs {jobs} {streams}'
    done = run(folder=texts, command=("sh", "-c", shell, sys.executable))
    assert done.returncode == 1
    assert (b"12 people" in done.stdout) is (">&-" not in streams.replace("2>&-", ""))


def test_another_locale(texts: Path) -> None:
    (texts / "ü.html").write_text(
        PAGE.format(TWELVE.replace("12", "13").replace("Arden", "Ärden")), encoding="utf-8"
    )
    done = run(
        "check",
        ".",
        "--jobs",
        "2",
        "--no-cache",
        folder=texts,
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
    )
    assert done.returncode == 1
    assert "ü.html" in done.stdout.decode("utf-8")


def test_a_file_that_changes_and_goes_away_under_the_watch(texts: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "check", ".", "--watch", "--no-cache", "-q"], cwd=texts, env=_environment(),
        preexec_fn=heed_interrupts, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        time.sleep(8)
        (texts / "a.html").write_text(PAGE.format(TWELVE.replace("12", "19")), encoding="utf-8")
        time.sleep(5)
        (texts / "a.html").unlink()
        time.sleep(4)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"gone   " in out
    assert b"0 new, 1 gone, 0 open" in out
    told = [line for line in err.splitlines() if line]
    assert told == [b"Watching the files; Ctrl-C ends it.", b"claimcheck: interrupted"]
