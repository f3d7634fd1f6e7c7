"""Files come out alike and in their order, whether from a worker, from several or from the cache."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli import main
from claimcheck.errors import SourceError
from claimcheck.load.opening import read_file
from claimcheck.rulebook import read_rulebook
from claimcheck.runner.cache import Cache
from claimcheck.runner.files import FileReading
from claimcheck.runner.isolation import IsolatedReader
from claimcheck.runner.jobs import Jobs
from claimcheck.settings import Limits
from tests.hostile.command import ROOT
from tests.runner.breaking import heed_interrupts, pdf

PAGE = """<html><head><meta property="og:title" content="Fire in Arden"></head><body><article>
<p>The fire at the mill in Arden killed {} people on Tuesday, the police said.</p></article></body></html>"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Four pages with four numbers, and one file that is no PDF."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.html").write_text(PAGE.format(number + 11))
    (folder / "3.pdf").write_text("no PDF")
    return folder


def texts(folder: Path, jobs: int, cache: Cache | None = None) -> tuple[list[str], int]:
    """What is read of each file, errors in words, and how many came from the cache."""
    limits, vocabulary = Limits(), read_rulebook().vocabulary
    with FileReading(limits, Jobs(jobs), cache) as files:
        read = files.each(
            lambda path: read_file(path, limits, vocabulary, files.read), sorted(folder.iterdir())
        )
        return [
            str(one) if isinstance(one, SourceError) else one.contents[0].text for one in read
        ], files.kept


def test_as_many_workers_as_there_are_jobs_read_the_same(pages: Path) -> None:
    alone, _ = texts(pages, 1)
    assert [text.split("killed ")[1][:2] for text in alone if "killed" in text] == ["11", "12", "13", "14"]
    assert "this is not a PDF file" in alone[4]
    assert texts(pages, 2)[0] == alone


def test_what_was_read_before_needs_no_worker(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, kept = texts(pages, 1, Cache(tmp_path / "cache"))
    assert kept == 0
    (pages / "3.pdf").unlink()
    (pages / "new.html").write_text((pages / "0.html").read_text())

    def read(*_: object) -> None:
        raise AssertionError("a worker was asked")

    monkeypatch.setattr(IsolatedReader, "__call__", read)
    second, kept = texts(pages, 1, Cache(tmp_path / "cache"))
    assert kept == len(second) == 5
    assert second == [*(text for text in first if "killed" in text), first[0]]


@pytest.mark.usefixtures("library")
def test_what_failed_is_not_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    with FileReading(Limits(), Jobs(1), cache) as files:
        for _ in range(2):
            with pytest.raises(SourceError, match="KeyError"):
                files.read(pdf("raise"), ".pdf")
    assert not (tmp_path / "cache").exists()


def test_a_report_is_the_same_bytes_however_it_came_about(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (pages / "3.pdf").unlink()
    monkeypatch.chdir(pages)
    formats = ("json", "sarif", "html", "csv", "xlsx")
    written = [argument for name in formats for argument in ("--output", f"{name}:{tmp_path / name}")]
    outs = []
    for speed in (
        ["--no-cache", "--jobs", "1"],
        ["--no-cache", "--jobs", "2"],
        ["--cache-dir", str(tmp_path / "cache")],
        ["--cache-dir", str(tmp_path / "cache"), "--jobs", "2"],
    ):
        assert main(["check", ".", *written, *speed]) == 1
        outs.append([capfdbinary.readouterr().out, *((tmp_path / name).read_bytes() for name in formats)])
    assert b"14 people" in outs[0][0]
    assert outs[1:] == outs[:-1]
    assert (tmp_path / "cache" / ".gitignore").read_text() == "*\n"


def test_no_cache_makes_none(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(pages)
    assert main(["extract", "0.html", "--no-cache"]) == 0
    assert not (tmp_path / "home" / "claimcheck" / "texts").exists()
    assert main(["extract", "0.html"]) == 0
    assert list((tmp_path / "home" / "claimcheck" / "texts").rglob("*.json"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--no-cache", "--cache-dir", "x"), "--no-cache and --cache-dir exclude each other"),
        (("--jobs", "0"), "'--jobs'"),
        (("--cache-dir", "0.html"), "is a file"),
    ],
)
def test_what_cannot_be_asked_for(
    arguments: tuple[str, ...], message: str, pages: Path, monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(pages)
    assert main(["check", "0.html", *arguments]) == 2
    assert message in capfd.readouterr().err


def test_the_keys_of_a_configuration(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(pages)
    settings = pages / "claimcheck.toml"
    settings.write_text('jobs = 2\ncache-dir = "kept"\n')
    assert main(["check", "0.html", "-q"]) == 0
    assert list((pages / "kept").rglob("*.json"))
    settings.write_text('no-cache = true\ncache-dir = "other"\n')
    assert main(["check", "0.html", "-q"]) == 0
    assert not (pages / "other").exists()
    settings.write_text('cache-dir = "../outside"\n')
    assert main(["check", "0.html", "-q"]) == 2
    assert "claimcheck.toml:1:1: cache-dir: '../outside' is not in the folder" in capfd.readouterr().err
    assert not (tmp_path / "outside").exists()


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("jobs", ["1", "3"])
def test_control_c_ends_the_workers_too(jobs: str, pages: Path, children: Callable[[int], list[int]]) -> None:
    for number in range(3):
        (pages / f"{number}.pdf").write_bytes(pdf("sleep"))
    with subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "check", ".", "--jobs", jobs, "--no-cache"], cwd=pages, text=True,
        env={**os.environ, "PYTHONPATH": f"{os.environ['PYTHONPATH']}{os.pathsep}{ROOT}"},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=heed_interrupts,
    ) as process:  # fmt: skip
        for _ in range(200):
            time.sleep(0.1)
            if len(children(process.pid)) == int(jobs):
                break
        workers = children(process.pid)
        assert len(workers) == int(jobs)
        time.sleep(1)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err.strip()) == (130, "", "claimcheck: interrupted")
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]


@pytest.fixture
def children() -> Callable[[int], list[int]]:
    """The processes that one has started, all its threads together."""
    if not Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").exists():
        pytest.skip("this system does not list the children of a process")

    def listed(of: int) -> list[int]:
        files = Path(f"/proc/{of}/task").glob("*/children")
        return [int(child) for file in files for child in file.read_text().split()]

    return listed


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_control_c_while_processes_extract(tmp_path: Path, children: Callable[[int], list[int]]) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(120):
        lines = [f"The fire in Arden on street {line} killed {number} people.\n" for line in range(60)]
        (folder / f"{number}.txt").write_text("".join(lines))
    with subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "extract", ".", "--jobs", "2", "--no-cache"], cwd=folder, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=heed_interrupts,
    ) as process:  # fmt: skip
        for _ in range(300):
            time.sleep(0.1)
            if len(children(process.pid)) == 2:
                break
        workers = children(process.pid)
        assert len(workers) == 2
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err.strip()) == (130, "", "claimcheck: interrupted")
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]
