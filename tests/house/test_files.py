"""What the repository must hold, and what it must not."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.repository import ARTICLES, ROOT, tracked

BINARY = {".png", ".pdf", ".docx", ".xlsx", ".zip", ".gz"}
# Spelled in two halves, so that this file does not hold what it forbids.
MACHINE = re.compile(r"(?<![\w.-])/(" + "wo" + "rk|ro" + "ot|fa" + r"rm)/|/ho" + r"me/[a-z]")


def texts() -> list[tuple[Path, str]]:
    """Every tracked text file with its content."""
    return [
        (path, path.read_text(encoding="utf-8", errors="replace"))
        for path in tracked()
        if path.suffix not in BINARY
    ]


@pytest.mark.parametrize(
    "name",
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "Makefile", ".ci/run", "constraints.txt"],
)
def test_the_house_has_its_files(name: str) -> None:
    assert (ROOT / name).is_file()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_the_two_commands_are_named(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "make demo" in text
    assert "make test" in text


def test_the_changelog_knows_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[(Unreleased|{re.escape(version)})\]", text, re.M)


def test_pinned_versions_are_only_that() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert len(pins) > 10
    assert [line for line in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line)] == []
    assert pins == sorted(pins, key=str.lower)


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + [
        r for extra in project["optional-dependencies"].values() for r in extra
    ]
    pinned = {
        line.split("==")[0].lower().replace("_", "-").replace(".", "-")
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if "==" in line
    }
    names = {
        re.match(r"[A-Za-z0-9._-]+", r).group(0).lower().replace("_", "-").replace(".", "-")  # type: ignore[union-attr] # every requirement starts with a name
        for r in wanted
    }
    assert names - pinned == set()


def test_no_path_of_a_machine() -> None:
    found = [f"{p.relative_to(ROOT)}: {m.group(0)}" for p, text in texts() for m in MACHINE.finditer(text)]
    assert found == []


def test_no_address_of_a_package_registry() -> None:
    registry = re.compile(
        r"py" + r"pi\.org|python" + r"hosted|registry\.n" + r"pmjs|--(extra-)?index" + r"-url"
    )
    found = [str(p.relative_to(ROOT)) for p, text in texts() if registry.search(text)]
    assert found == []


def test_no_sentence_of_somebody_elses_article() -> None:
    if not ARTICLES.is_dir():
        pytest.skip("the real articles are not beside this checkout")
    articles = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    sentences = {s.strip() for text in articles for s in re.split(r"(?<=[.!?”\"])\s+|\n+", text)}
    long = {re.sub(r"\s+", " ", s) for s in sentences if len(s) >= 60}
    assert long
    found = []
    for path, text in texts():
        flat = re.sub(r"\s+", " ", text)
        found += [f"{path.relative_to(ROOT)}: {s[:60]}" for s in long if s in flat]
    assert found == []
