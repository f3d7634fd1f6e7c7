"""Exit codes, streams and files of ``claimcheck check``."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.errors import InternalError, Problem, SourceError
from claimcheck.record import replace
from claimcheck.records.findings import Findings
from tests.cli.conftest import Run

Found = Callable[[Findings | BaseException], None]


@pytest.fixture
def whole(findings: Findings) -> Findings:
    """The flood with nothing missing."""
    return replace(findings, errors=())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 1),
        (("--fail-on", "warning"), 1),
        (("--fail-on", "info"), 1),
        (("--fail-on", "never"), 0),
        (("--format", "json"), 1),
        (("--format", "jsonl", "--fail-on", "never"), 0),
        (("-q",), 1),
        (("-v",), 1),
    ],
)
def test_code_of_a_complete_run(
    claimcheck: Run, found: Found, whole: Findings, arguments: tuple[str, ...], code: int
) -> None:
    found(whole)
    assert claimcheck("check", "a.txt", *arguments)[0] == code


def test_only_lower_severities_pass_by_default(claimcheck: Run, found: Found, whole: Findings) -> None:
    found(replace(whole, conflicts=whole.conflicts[1:]))
    assert claimcheck("check", "a.txt")[0] == 0
    assert claimcheck("check", "a.txt", "--fail-on", "warning")[0] == 1


def test_what_could_not_be_read_wins(claimcheck: Run, found: Found, findings: Findings) -> None:
    found(findings)
    code, out, err = claimcheck("check", "a.txt", "--format", "json")
    assert code == 2
    assert json.loads(out)["complete"] is False
    assert json.loads(out)["conflicts"]
    assert "claimcheck: courier.txt: There is no such file.\n  Check the name.\n" in err
    assert "warning: evening post.txt: no day of publication" in err
    assert claimcheck("check", "a.txt", "--fail-on", "never")[0] == 2


def test_the_screen_lists_warnings_once(claimcheck: Run, found: Found, findings: Findings) -> None:
    found(findings)
    _, out, err = claimcheck("check", "a.txt")
    assert "no day of publication" in out
    assert "no day of publication" not in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check",), "Missing argument 'SOURCES...'"),
        (("chekc", "a.txt"), "Did you mean 'check'?"),
        (("check", "a.txt", "--fail-om", "error"), "'--fail-on'"),
        (("check", "a.txt", "--fail-on", "warn"), "'warn' is not one of"),
        (("check", "a.txt", "--format", "sarf"), "'sarf' is not one of"),
        (("check", "a.txt", "--output", "json"), "takes FORMAT:FILE"),
        (("check", "a.txt", "--output", "jsno:x.json"), "Did you mean 'json'?"),
        (("check", "a.txt", "--output", "json:no/x.json"), "in a folder that does not exist"),
        (("check", "a.txt", "--output", "json:."), "is a folder"),
        (("check", "a.txt", "--published", "a.txt"), "--published takes NAME=VALUE"),
        (("check", "a.txt", "--select", "no-such-rule"), "there is no rule 'no-such-rule'"),
        (("check", "a.txt", "--ignore", "\x1b[31mx"), "there is no rule '␛[31mx'"),
        (("check", "a.txt", "--\x1b[31mx"), "No such option"),
        (("check", "a.txt", "-q", "-v"), "exclude each other"),
        (("rules", "lst"), "Did you mean 'list'?"),
        ((), "Usage: claimcheck"),
    ],
)
def test_usage_errors_end_with_2(
    claimcheck: Run, found: Found, whole: Findings, arguments: tuple[str, ...], said: str
) -> None:
    found(whole)
    code, out, err = claimcheck(*arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert "\x1b" not in err


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyboardInterrupt(), 130, "interrupted"),
        (
            SourceError(Problem("source", "cannot be read", "a\x1b.txt", 3, 5)),
            2,
            "a␛.txt:3:5: cannot be read",
        ),
        (InternalError("lost"), 2, "lost"),
        (ZeroDivisionError("division\nby zero"), 2, "internal error in claimcheck"),
        (RecursionError(), 2, "RecursionError"),
        (MemoryError(), 2, "the memory of this machine is not enough"),
        (SystemExit(1), 2, ""),
        (BrokenPipeError(), 2, ""),
    ],
)
def test_nothing_leaks(claimcheck: Run, found: Found, error: BaseException, code: int, said: str) -> None:
    found(error)
    got, out, err = claimcheck("check", "a.txt")
    assert (got, out) == (code, "")
    assert said in err
    assert "Traceback" not in err


def test_the_traceback_is_there_for_those_who_ask(
    claimcheck: Run, found: Found, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMCHECK_TRACEBACK", "1")
    found(ZeroDivisionError("x"))
    assert "Traceback" in claimcheck("check", "a.txt")[2]


def test_outputs_are_written_and_the_screen_still_shows(
    claimcheck: Run, found: Found, whole: Findings, tmp_path: Path
) -> None:
    found(whole)
    code, out, _ = claimcheck(
        "check", "a.txt", "--output", "json:r.json", "--output", "jsonl:r.jsonl", "--output", "terminal:r.txt"
    )
    assert code == 1
    assert out.startswith("3 conflicts in 4 sources")
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["complete"] is True
    assert (tmp_path / "r.jsonl").read_text("utf-8").endswith('{"type":"end","complete":true}\n')
    assert "\x1b" not in (tmp_path / "r.txt").read_text("utf-8")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["r.json", "r.jsonl", "r.txt"]


def test_a_file_keeps_its_mode_and_a_link_its_target(
    claimcheck: Run, found: Found, whole: Findings, tmp_path: Path
) -> None:
    found(whole)
    target = tmp_path / "real.json"
    target.write_text("old")
    target.chmod(0o640)
    (tmp_path / "link.json").symlink_to("real.json")
    mask = os.umask(0o022)
    try:
        claimcheck("check", "a.txt", "--output", "json:link.json", "--output", "json:new.json")
    finally:
        os.umask(mask)
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads(target.read_text("utf-8"))["schema_version"] == "1.0"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "new.json").stat().st_mode) == 0o644


def test_a_file_that_cannot_be_written_fails_the_run_and_leaves_nothing(
    claimcheck: Run, found: Found, whole: Findings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(whole)
    (tmp_path / "r.json").write_text("old")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    code, out, err = claimcheck("check", "a.txt", "--output", "json:r.json")
    assert code == 2
    assert "r.json: could not write: No space left on device" in err
    assert out.startswith("3 conflicts")
    assert [p.name for p in tmp_path.iterdir()] == ["r.json"]
    assert (tmp_path / "r.json").read_text() == "old"


def test_devices_are_written_to_and_not_replaced(claimcheck: Run, found: Found, whole: Findings) -> None:
    found(whole)
    assert claimcheck("check", "a.txt", "--output", f"json:{os.devnull}")[0] == 1
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ({"NO_COLOR": "", "FORCE_COLOR": "1"}, True),
    ],
)
def test_colour_in_a_pipe(
    claimcheck: Run, found: Found, whole: Findings, monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str], coloured: bool,
) -> None:  # fmt: skip
    found(whole)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    out = claimcheck("check", "a.txt")[1]
    assert ("\x1b[" in out) is coloured
    assert ("«12,400»" in out) is not coloured


@pytest.mark.parametrize(("columns", "widest"), [("60", 60), ("132", 132), ("", 80), ("0", 80)])
def test_width(
    claimcheck: Run, found: Found, whole: Findings, monkeypatch: pytest.MonkeyPatch, columns: str, widest: int
) -> None:
    found(whole)
    monkeypatch.setenv("COLUMNS", columns)
    assert max(map(len, claimcheck("check", "a.txt")[1].splitlines())) == widest


def test_quiet_shows_conflicts_only(claimcheck: Run, found: Found, whole: Findings) -> None:
    found(whole)
    out = claimcheck("check", "a.txt", "-q")[1]
    assert out.startswith("── 1 · error")
    assert "Numbers:" not in out
    assert "Agree" not in out


def test_extract_shows_claims_and_no_conflicts(claimcheck: Run, found: Found, whole: Findings) -> None:
    found(whole)
    code, out, _ = claimcheck("extract", "a.txt")
    assert code == 0
    assert "12,400 → count 12,400" in out
    assert "conflict" not in out
    assert json.loads(claimcheck("extract", "a.txt", "--format", "json")[1])["conflicts"] == []


def test_extract_of_what_cannot_be_read(claimcheck: Run, found: Found, findings: Findings) -> None:
    found(findings)
    assert claimcheck("extract", "a.txt")[0] == 2
