"""The boxes of commands of the README can be pasted by a newcomer: they are run here as they stand, in an empty
folder, and what they print is compared. Commands that install or clone are checked, not run."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.repository import ROOT

NOT_RUN = ("git ", "cd ", "python3 -m venv", "pip ", ".venv/bin/pip", "source ", ". .venv")


@dataclass(frozen=True)
class Command:
    """One box of commands, and what the box right below it shows."""

    text: str
    shows: str
    line: int


_BOX = re.compile(r"^```sh\n(?P<text>.*?)^```\n(?:\n```text\n(?P<shows>.*?)^```\n)?", re.M | re.S)


def session(page: Path) -> list[Command]:
    """The boxes of commands of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Command(found["text"], found["shows"] or "", text.count("\n", 0, found.start()) + 2)
        for found in _BOX.finditer(text)
    ]


def is_run(command: Command) -> bool:
    return not command.text.startswith((*NOT_RUN, "make "))


def test_every_target_that_the_pages_name_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.M))
    for page in ("README.md", "CONTRIBUTING.md"):
        named = set(re.findall(r"(?:`|^)make ([a-z]+)", (ROOT / page).read_text(encoding="utf-8"), re.M))
        assert named, f"{page} names no target"
        assert named <= targets, f"{page} names {named - targets}"


def test_no_command_carries_a_prompt() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "SECURITY.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        boxes = re.findall(r"^```(?:sh|console|shell)\n(.*?)^```", text, re.M | re.S)
        assert not [line for box in boxes for line in box.splitlines() if line.startswith(("$", ">"))], page
        assert "```console" not in text, "what is typed and what is printed stand in boxes of their own"


def test_the_readme_session_does_what_it_shows(tmp_path: Path) -> None:
    commands = [c for c in session(ROOT / "README.md") if is_run(c)]
    assert any("\nclaimcheck check" in c.text for c in commands)
    environment = {
        **{k: v for k, v in os.environ.items() if k not in ("FORCE_COLOR", "CI", "GITHUB_ACTIONS")},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "COLUMNS": "100",
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME")
        or str(Path.home() / ".cache"),  # the rules, compiled
    }
    status = 0
    for command in commands:
        run = subprocess.run(
            ["bash", "-c", f"(exit {status}); {command.text}"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        status = run.returncode
        where = f"README.md:{command.line}: {command.text}"
        assert "Traceback" not in run.stderr, f"{where}\n{run.stderr}"
        if "claimcheck" in command.text:
            assert status in (0, 1), f"{where}\n{run.stdout}{run.stderr}"
        if command.shows.strip():
            want = re.sub(r"^\s*\.\.\.$", "...", command.shows, flags=re.M)
            got = re.sub(r"[ \t]+$", "", run.stdout, flags=re.M)
            same = doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS)
            assert same, f"{where}\nthe page shows:\n{want}\nit prints:\n{got}"


def test_every_flag_that_the_pages_name_exists() -> None:
    script = Path(sys.executable).with_name("claimcheck")
    if not script.exists():
        pytest.skip("the command is not installed beside this Python")
    helps = []
    for words in (
        [],
        ["check"],
        ["extract"],
        ["explain"],
        ["rules"],
        ["rules", "list"],
        ["rules", "show"],
        ["rules", "test"],
        ["baseline", "create"],
        ["explain"],
    ):
        run = subprocess.run([script, *words, "--help"], capture_output=True, text=True, check=True)
        helps.append(run.stdout)
    known = set(re.findall(r"--[a-z][a-z-]+", "\n".join(helps)))
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)) - {"--editable"}
    assert named
    assert named <= known, f"README.md names {sorted(named - known)}"


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.M | re.S)
    assert blocks
    for name in ("wire.txt", "paper.txt"):
        (tmp_path / name).write_text("The flood in Marl killed 12 people.\n", encoding="utf-8")
    for block in blocks:
        run = subprocess.run(
            [sys.executable, "-c", block], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stderr


def test_the_formats_that_the_readme_names_exist() -> None:
    from claimcheck.report import FORMATS

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    sentence = re.split(r"\)?\.\s", text[text.index("`--format` chooses") :])[0]
    named = set(re.findall(r"`([a-z]+)`", sentence))
    assert named == set(FORMATS)
