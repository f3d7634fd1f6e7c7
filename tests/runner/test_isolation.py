"""Risky files are read in a worker: whatever a library does on one of them is that file's error, and no more.

The library is a stand-in for pypdfium2 that does what the file tells it to.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcheck.cli import main
from claimcheck.errors import SourceError
from claimcheck.load.content import Records
from claimcheck.load.contents import is_risky, read_content
from claimcheck.runner import worker
from claimcheck.runner.isolation import IsolatedReader
from claimcheck.settings import Limits
from tests.runner.breaking import pdf

POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and limits are POSIX")


def process_that_read(text: str) -> int:
    return int(text.rpartition(" ")[2])


def text(read: IsolatedReader, raw: bytes, suffix: str = ".pdf") -> str:
    found = read(raw, suffix)
    assert isinstance(found, Records)
    return found.contents[0].text


def failure(read: IsolatedReader, asked: str) -> tuple[str, str]:
    with pytest.raises(SourceError) as raised:
        read(pdf(asked), ".pdf")
    (problem,) = raised.value.problems
    return problem.code, problem.message


@pytest.mark.usefixtures("library")
def test_one_worker_reads_file_after_file() -> None:
    with IsolatedReader(Limits()) as read:
        first, second = (text(read, pdf("read")) for _ in range(2))
    assert first.startswith("The fire in Arden killed 12 people.")
    assert process_that_read(first) == process_that_read(second) != os.getpid()


@POSIX
@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("asked", "code", "message"),
    [
        ("kill", "worker", "left out: the process that read it as .pdf ended (signal 9)"),
        ("crash", "worker", "left out: the process that read it as .pdf ended (signal 11)"),
        ("leave", "worker", "left out: the process that read it as .pdf ended (status 0)"),
        ("raise", "worker", "left out: reading it as .pdf failed (KeyError)"),
        ("deep", "worker", "left out: reading it as .pdf failed (RecursionError)"),
        ("loop", "too-slow", "left out: reading it took longer than the limit of 2 seconds"),
        ("allocate", "too-large", "left out: reading it takes more memory than the limit of 400,000,000 bytes"),
    ],
)  # fmt: skip
def test_what_a_library_does_is_an_error_of_the_file(asked: str, code: str, message: str) -> None:
    seconds = 2 if asked == "loop" else 20
    with IsolatedReader(Limits(max_read_seconds=seconds, max_read_memory=400_000_000)) as read:
        assert failure(read, asked) == (code, message)
        assert "12 people" in text(read, pdf("read"))


@pytest.mark.usefixtures("library")
def test_a_worker_that_only_waits_is_ended_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_PATIENCE", 1)
    began = time.monotonic()
    with IsolatedReader(Limits(max_read_seconds=2)) as read:
        assert failure(read, "sleep")[0] == "too-slow"
    assert time.monotonic() - began < 30


@pytest.mark.usefixtures("library")
def test_what_a_library_prints_is_no_answer() -> None:
    with IsolatedReader(Limits()) as read:
        assert "12 people" in text(read, pdf("print"))


@pytest.mark.parametrize(
    "answer",
    [b"[]", b"{}", b'"x"', b'{"records": []}', b'{"records": {"contents": [{"text": 5}]}}', b"not JSON",
     b'{"records": {"contents": [{}]}}', b'{"problems": [{"code": "x"}]}', b'{"x":' * 5000],
)  # fmt: skip
def test_an_answer_that_is_none_is_an_error(answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker.Worker, "ask", lambda *_: answer + b"\n")
    with IsolatedReader(Limits()) as read, pytest.raises(SourceError, match="no sound answer"):
        read(pdf("read"), ".pdf")


def test_a_process_that_cannot_be_started_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with IsolatedReader(Limits()) as read, pytest.raises(SourceError, match="no process could be started"):
        read(pdf("read"), ".pdf")


def test_the_working_folder_is_not_imported_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pypdfium2", "json", "claimcheck"):
        (tmp_path / f"{name}.py").write_text("import os; os.abort()")
    monkeypatch.chdir(tmp_path)
    with IsolatedReader(Limits()) as read, pytest.raises(SourceError, match="this PDF file is damaged"):
        read(pdf("read"), ".pdf")


def test_a_worker_reads_what_this_process_reads() -> None:
    page = (
        '<html><head><meta property="og:title" content="Fire \U0001f525"></head><body><article><p>The fire in Arden'
        " killed 12 people on Tuesday, the police said in the evening.</p><p style='display:none'>99 hidden</p>"
        "</article></body></html>"
    ).encode()
    with IsolatedReader(Limits()) as read:
        for raw, suffix in (
            (page, ".html"),
            (page, ".txt"),
            (b'{"id": "a", "html": "<p>12 people</p>"}', ".json"),
        ):
            assert is_risky(raw, suffix)
            assert read(raw, suffix) == read_content(raw, suffix)
            assert "12 people" in text(read, raw, suffix)


@pytest.mark.parametrize(
    ("raw", "suffix", "risky"),
    [
        (b"12 people", ".txt", False), (b"12 people", ".md", False), (b"12 people", "", False),
        (b"<!doctype html><p>12 people", ".txt", True), (b"12 people", ".html", True), (b"x", ".docx", True),
        (b'{"text": "12"}', ".json", False), (b'{"HTML": "12"}', ".jsonl", True), (b'{"\\u0068tml": 1}', ".json", True),
        ('{"html": 1}'.encode("utf-16"), ".json", True), (b"id,text\n1,12 people\n", ".csv", False),
        (b"x", ".xlsx", True), (b"<rss/>", ".rss", True), (b"<feed/>", ".xml", True), (b"x", ".pptx", True),
    ],
)  # fmt: skip
def test_what_is_risky(raw: bytes, suffix: str, risky: bool) -> None:
    assert is_risky(raw, suffix) is risky


@POSIX
@pytest.mark.usefixtures("library")
def test_the_other_files_of_a_run_are_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.pdf").write_bytes(pdf("read"))
    for asked in ("kill", "allocate", "loop"):
        (texts / f"{asked}.pdf").write_bytes(pdf(asked))
    (texts / "z.txt").write_text("The fire in Arden killed 19 people.\n")
    (texts / "claimcheck.toml").write_text("max-read-seconds = 2\nmax-read-memory = 400_000_000\n")
    monkeypatch.chdir(texts)
    code = main(["check", ".", "--format", "json"])
    out, err = capfd.readouterr()
    report = json.loads(out)
    assert code == 2
    assert report["complete"] is False
    assert [(one["path"], one["code"]) for one in report["errors"]] == [
        ("allocate.pdf", "too-large"), ("kill.pdf", "worker"), ("loop.pdf", "too-slow"),
    ]  # fmt: skip
    assert [side["value"] for side in report["conflicts"][0]["sides"]] == ["12 people", "19 people"]
    assert "kill.pdf: left out: the process that read it as .pdf ended (signal 9)" in err


def test_plain_text_starts_no_process(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The fire killed 12 people.\n")
    code = (
        "import sys; from claimcheck.cli import main; main(['check', 'a.txt', '-q']);"
        "print(sorted({'subprocess', 'multiprocessing', 'concurrent.futures'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().endswith("[]")


CHILDREN = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")


@pytest.mark.skipif(not CHILDREN.exists(), reason="this system does not list the children of a process")
@pytest.mark.usefixtures("library")
def test_no_worker_is_left_behind() -> None:
    before = CHILDREN.read_text().split()
    with IsolatedReader(Limits()) as read:
        read(pdf("read"), ".pdf")
        assert len(CHILDREN.read_text().split()) == len(before) + 1
    assert CHILDREN.read_text().split() == before
    with pytest.raises(KeyboardInterrupt), IsolatedReader(Limits()) as read:
        read(pdf("read"), ".pdf")
        raise KeyboardInterrupt
    assert CHILDREN.read_text().split() == before
