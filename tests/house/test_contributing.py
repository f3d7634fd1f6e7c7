"""The examples of CONTRIBUTING, followed to the letter."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck import selftest
from claimcheck.cli import main
from claimcheck.judge import CHECKS
from claimcheck.judge.checks import _check
from claimcheck.rulebook import read_rulebook
from tests.house.repository import ROOT

BLOCK = re.compile(r"^```(?:yaml|python)\n# (?P<path>[\w./-]+): [^\n]*\n(?P<body>.*?)^```$", re.M | re.S)
Run = Callable[..., tuple[int, str]]


def examples() -> dict[str, str]:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return {found["path"]: found["body"] for found in BLOCK.finditer(text)}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with the files of the examples in it."""
    for name, body in examples().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line in that folder."""

    def call(*arguments: str) -> tuple[int, str]:
        code = main(arguments)
        out, err = capfd.readouterr()
        return code, out + err

    return call


def test_there_are_such_examples() -> None:
    assert set(examples()) == {
        "newsroom/stalls-differ.yaml",
        "newsroom/measures.yaml",
        "newsroom/patterns.yaml",
        "claimcheck/judge/checks/too_round.py",
        "rules/within/precision/too-round.yaml",
    }


def test_a_rule_in_yaml(run: Run) -> None:
    code, said = run("rules", "check", "newsroom")
    assert code == 0, said
    code, said = run("rules", "test", "--rules", "newsroom", "stalls-differ")
    assert (code, said) == (0, "2 examples, 0 not as written.\n")


def test_a_synonym_of_the_house(run: Run, folder: Path) -> None:
    (folder / "wire.txt").write_text("The blast in Homs annihilated 12 people.\n", encoding="utf-8")
    (folder / "paper.txt").write_text("The blast in Homs killed 19 people.\n", encoding="utf-8")
    deaths = ("check", "wire.txt", "paper.txt", "--select", "deaths-differ")
    assert run(*deaths)[0] == 0
    code, said = run(*deaths, "--rules", "newsroom")
    assert code == 1
    assert "people killed in Homs" in said


def test_a_pattern_of_digits(run: Run, folder: Path) -> None:
    (folder / "note.txt").write_text(
        "The desk filed it as MR-2041 on Monday with 12 pictures.\n", encoding="utf-8"
    )
    code, said = run("extract", "note.txt", "--rules", "newsroom", "--format", "json")
    assert code == 0
    assert '"surface": "12"' in said
    assert "2041" not in re.findall(r'"surface": "([^"]+)"', said)
    assert "a story number of the desk" in said


def test_a_check_in_python(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "claimcheck/judge/checks/too_round.py"
    monkeypatch.setitem(CHECKS, "too-round", _check(module(path), within=True))
    parameters = {name: check.parameters for name, check in CHECKS.items()}
    rulebook = read_rulebook([folder / "rules/within/precision/too-round.yaml"], checks=parameters)
    outcomes = selftest.run(rulebook, ["too-round"])
    assert [outcome.outcome for outcome in outcomes] == ["ok", "ok", "ok"], outcomes
    assert {example.outcome for example in rulebook.rule("too-round").examples} == set(
        CHECKS["too-round"].outcomes
    )


def module(path: Path) -> ModuleType:
    """The module in a file that lies in no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made
