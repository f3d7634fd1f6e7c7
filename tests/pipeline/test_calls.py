"""What a program calls, called wrongly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck


@pytest.mark.parametrize("path", ["wire.txt", Path("wire.txt")])
def test_one_path_is_no_list_of_paths(path: str | Path) -> None:
    with pytest.raises(
        TypeError, match=r"read_sources takes a list of paths: read_sources\(\['wire.txt'\]\)"
    ):
        claimcheck.read_sources(path)  # type: ignore[arg-type]


def test_paths_are_no_sources() -> None:
    with pytest.raises(TypeError, match=r"check takes sources, not str 'wire.txt': check\(read_sources"):
        claimcheck.check(["wire.txt"])  # type: ignore[list-item]


def test_a_program_reads_drafts_and_passes_files_over(tmp_path: Path) -> None:
    for name, killed in (("wire.txt", 17), ("old/paper.txt", 19), ("draft.txt", 19)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"The flood in Marl killed {killed} people.\n")
    texts = claimcheck.read_sources(
        [tmp_path], root=tmp_path, drafts=[tmp_path / "draft.txt"], exclude=["old"]
    )
    assert [(source.id, source.role) for source in texts.sources] == [
        ("draft.txt", "draft"), ("wire.txt", "source"),
    ]  # fmt: skip
    assert [line.status for line in claimcheck.check(texts).ledger] == ["contradicted"]


def test_what_a_project_decides_changes_nothing_of_what_a_program_is_given(tmp_path: Path) -> None:
    asked = "<!-- claimcheck: ignore[deaths-differ] the paper is older -->\n\n"
    (tmp_path / "draft.md").write_text(f"{asked}The flood in Marl killed 19 people.\n")
    (tmp_path / "wire.txt").write_text("The flood in Marl killed 17 people.\n")
    (tmp_path / "claimcheck.toml").write_text('[severity."*"]\ndeaths-differ = "info"\n')
    texts = claimcheck.read_sources([tmp_path / "wire.txt"], root=tmp_path, drafts=[tmp_path / "draft.md"])
    assert [len(source.requests) for source in texts.sources] == [1, 0]
    (found,) = claimcheck.check(texts).conflicts
    assert (found.rule, found.severity, found.status) == ("deaths-differ", "error", "open")


def test_the_function_and_the_package_of_one_name() -> None:
    code = (
        "import claimcheck\n"
        "import claimcheck.extract\n"
        "import claimcheck.extract as named\n"
        "from claimcheck.extract import quantities\n"
        "assert named is claimcheck.extract and callable(named), named\n"
        "assert len(claimcheck.extract('The fire killed 12 people.').claims) == 1\n"
        "assert quantities.__module__.startswith('claimcheck.extract.'), quantities\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
