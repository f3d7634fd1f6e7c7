"""``claimcheck review``: a scripted walk through the findings of a report."""

from __future__ import annotations

import contextlib
import io
import json
import os
import select
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.report.formats.terminal_card import framed, keys
from claimcheck.report.options import Options
from claimcheck.runner import editor
from tests.cli.conftest import COUNTY, MAYOR, Run
from tests.hostile.command import ROOT

Answer = Callable[..., tuple[int, str, str]]


@pytest.fixture
def story(claimcheck: Run, tmp_path: Path) -> Path:
    """Two texts with two conflicts between them, and the report on them."""
    (tmp_path / "county.txt").write_text(COUNTY + "\nIt injured 30 people.\n")
    (tmp_path / "mayor.txt").write_text(MAYOR + "\nIt injured 45 people.\n")
    assert claimcheck("check", ".", "--output", "json:report.json")[0] == 1
    return tmp_path


@pytest.fixture
def review(claimcheck: Run, story: Path, monkeypatch: pytest.MonkeyPatch) -> Answer:
    def walk(answers: str, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
        return claimcheck("review", "report.json", "--baseline", "accepted.json", *arguments)

    return walk


def accepted(story: Path) -> list[dict[str, object]]:
    file = story / "accepted.json"
    entries: list[dict[str, object]] = json.loads(file.read_text())["accepted"] if file.exists() else []
    return entries


def test_what_is_accepted_fails_no_check_any_more(review: Answer, story: Path, claimcheck: Run) -> None:
    code, out, err = review("a\nThe mayor counts two who died later.\ns\n", "--expires", "2999-01-31")
    assert (code, err) == (0, "")
    assert "1 of 2\nerror: people killed in Marlbridge (deaths-differ, " in out
    assert "    county.txt:5:32\n      The flood in Marlbridge killed «17» people, the county said" in out
    assert out.endswith("1 accepted, 1 skipped, 0 left; accepted.json has 1 entry.\n")
    (entry,) = accepted(story)
    assert entry["reason"] == "The mayor counts two who died later."
    assert entry["expires"] == "2999-01-31"
    assert entry["sources"] == ["county.txt", "mayor.txt"]
    code, out, _ = claimcheck("check", ".", "--baseline", "accepted.json", "-q")
    assert code == 0
    assert "«17»" not in out
    assert "«30»" in out


def test_it_goes_on_where_it_was_left(review: Answer, story: Path) -> None:
    review("a\nFirst reason.\nq\n")
    code, out, _ = review("a\nSecond reason.\n")
    assert code == 0
    assert "1 of 1\nwarning: people injured" in out
    assert sorted(str(entry["reason"]) for entry in accepted(story)) == ["First reason.", "Second reason."]
    code, out, _ = review("")
    assert out == "0 accepted, 0 skipped, 0 left; accepted.json has 2 entries.\n"


def test_a_reason_is_asked_for_and_can_be_given_again(review: Answer, story: Path) -> None:
    _, out, _ = review("a\n  \na\nBoth are right.\na\n\n")
    assert "An entry needs a reason: the finding was not accepted." in out
    assert "Why is it accepted? (Enter: Both are right.) " in out
    assert [entry["reason"] for entry in accepted(story)] == ["Both are right."] * 2


@pytest.mark.parametrize("answers", ["", "q\n", "\n?\nx\nq\n", "quit\n"])
def test_leaving_keeps_all_as_it_was(review: Answer, story: Path, answers: str) -> None:
    code, out, _ = review(answers)
    assert code == 0
    assert out.endswith("0 accepted, 0 skipped, 2 left; accepted.json has 0 entries.\n")
    assert not (story / "accepted.json").exists()
    assert out.count("Type one of the letters") == max(0, answers.count("\n") - 1)


def test_explaining(review: Answer) -> None:
    _, out, _ = review("e\nq\n")
    assert "measure      same       killed  |  killed" in out
    assert "compared                17  |  19" in out


@pytest.mark.skipif(os.name != "posix", reason="the editor is a shell script")
def test_a_sentence_is_opened_at_its_line(
    review: Answer, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = story / "editor"
    script.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >> "$0.log"\n')
    script.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"{script} --wait")
    _, out, _ = review("o\n2\no\n9\no\nx\nq\n")
    assert "  1  county.txt:5:32\n  2  mayor.txt:5:32\nWhich one? mayor.txt was closed." in out
    assert out.count("None of them was opened.") == 2
    assert (story / "editor.log").read_text().splitlines() == ["--wait", "+5", str(story / "mayor.txt")]
    (story / "mayor.txt").unlink()
    _, out, _ = review("o\n2\nq\n")
    assert "There is no such file in" in out
    for wrong, said in (
        ("'", "EDITOR cannot be understood"),
        ("/no/such/editor", "could not be started"),
        ("false", "ended with 1"),
    ):
        monkeypatch.setenv("EDITOR", wrong)
        assert said in review("o\n1\nq\n")[1]


@pytest.mark.parametrize("path", ["/etc/passwd", "../outside.txt", "missing.txt"])
def test_a_report_opens_nothing_outside_of_its_project(
    review: Answer, story: Path, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (story.parent / "outside.txt").write_text("x")
    report = json.loads((story / "report.json").read_text())
    for source in report["sources"]:
        source["path"] = path
    (story / "report.json").write_text(json.dumps(report))

    def edit(*_: object) -> None:
        raise AssertionError("an editor was opened")

    monkeypatch.setattr(editor, "edit", edit)
    _, out, _ = review("o\n1\nq\n")
    assert "There is no such file in" in out


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("vi", ["vi", "+7", "/x/-a.txt"]),
        ("emacs -nw", ["emacs", "-nw", "+7", "/x/-a.txt"]),
        ("code --wait", ["code", "--wait", "--goto", "/x/-a.txt:7"]),
        ("/usr/bin/subl", ["/usr/bin/subl", "/x/-a.txt:7"]),
        ("", ["vi", "+7", "/x/-a.txt"]),
    ],
)
def test_how_editors_are_told_a_line(
    variable: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", variable)
    monkeypatch.delenv("EDITOR", raising=False)
    assert editor.command(Path("/x/-a.txt"), 7) == expected


def test_nothing_in_a_report_reaches_the_terminal_raw(review: Answer, story: Path) -> None:
    report = json.loads((story / "report.json").read_text())
    report["conflicts"][0]["topic"] = "\x1b[2J::error::\u202etopic"
    for claim in report["claims"]:
        claim["sentence"] = "\x1b]0;title\x07" + claim["sentence"]
    (story / "report.json").write_text(json.dumps(report))
    _, out, _ = review("e\nq\n")
    assert "topic" in out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_nothing_in_a_report_breaks_the_frame(story: Path) -> None:
    report = json.loads((story / "report.json").read_text())
    finding, sources = report["conflicts"][0], {one["id"]: one for one in report["sources"]}
    finding["topic"] = "\x1b[2J::error::[bold]topic[/] :smile:"
    finding["notes"] = ["a [b] note " * 40]
    for claim in report["claims"]:
        claim["sentence"] = "\x1b]0;title\x07" + claim["sentence"]
    for columns in (40, 72, 200):
        said = framed(
            finding, {one["id"]: one for one in report["claims"]}, sources, "1 of 2", Options(columns)
        )
        assert "[b] note" in said
        assert not {"\x1b", "\x07"} & set(said)
        assert {len(line) for line in said.splitlines()} == {columns}
        assert columns < 72 or "[bold]topic[/] :smile:" in said
    assert keys(("accept", "quit"), Options(80)) == "[a]ccept, [q]uit? "


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("no JSON", "report.json: it is no JSON report"),
        ('{"conflicts": [], "claims": 5}', "report.json: it is JSON, but no report of claimcheck"),
        ("[" * 100_000, "report.json: it is no JSON report"),
        (None, "report.json: it cannot be read"),
    ],
)
def test_what_is_no_report(review: Answer, story: Path, content: str | None, message: str) -> None:
    report = story / "report.json"
    report.unlink()
    if content is not None:
        report.write_text(content)
    code, _, err = review("")
    assert code == 2
    assert message in err


def test_it_must_know_where_accepted_findings_go(
    claimcheck: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, _, err = claimcheck("review", "report.json")
    assert code == 2
    assert "--baseline FILE, or baseline in claimcheck.toml" in err
    (story / "claimcheck.toml").write_text('baseline = "house.json"\n')
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\nKnown.\n"))
    assert claimcheck("review", "report.json")[0] == 0
    assert json.loads((story / "house.json").read_text())["accepted"][0]["reason"] == "Known."


def _after_interrupts(terminal: int) -> bytes:
    """What the terminal shows next, Ctrl-C pressed every second until it shows something."""
    while not select.select([terminal], [], [], 1)[0]:
        os.write(terminal, b"\x03")
    return os.read(terminal, 1_000)


@pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal is POSIX")
def test_at_a_terminal(story: Path) -> None:
    import pty

    process, terminal = pty.fork()
    if process == 0:
        os.chdir(story)
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a test run in the background ignores it
        os.environ |= {"PYTHONPATH": str(ROOT), "TERM": "xterm"}
        arguments = ["-m", "claimcheck", "review", "report.json", "--baseline", "accepted.json"]
        os.execv(sys.executable, [sys.executable, *arguments])
    seen = b""
    for question, answer in ((b"uit? ", b"a\n"), (b"accepted? ", b"It is right.\n"), (b"uit? ", b"")):
        while not seen.endswith(question):
            assert select.select([terminal], [], [], 60)[0], seen
            seen += os.read(terminal, 1_000)
        os.write(terminal, answer)
        seen += b"\n"
    # An interrupt between the question and the wait for its answer is noted but does not end that wait, so it
    # is sent until the other side is gone: Linux then fails to read, other systems read nothing.
    with contextlib.suppress(OSError):
        while more := _after_interrupts(terminal):
            seen += more
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 130
    assert b"claimcheck: interrupted" in seen
    assert "╭─".encode() in seen, "a finding has a frame"
    assert [entry["reason"] for entry in accepted(story)] == ["It is right."]
